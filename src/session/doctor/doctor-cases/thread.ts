import type { CauseId } from '../../../core/diagnose/cause.ts';

/**
 * What somebody pasted in a thread, in its shape: the keys, secrets and tokens are made anew.
 * `from`: the thread or the product; where a repository's issue is named, the shape is that of its
 * text.
 */
export type Thread = {
  readonly from: string;
  readonly pasted: string;
  readonly key: string;
  /**
   * The first diagnosis, cause by cause; empty where all is read as it stands and verifies at once.
   */
  readonly told: readonly CauseId[];
  /** Nothing can be put in place here: the sentence has to say this instead. */
  readonly says?: RegExp;
};

/** Verifies as it was pasted. */
export const reads = (from: string, pasted: string, key: string): Thread => ({ from, pasted, key, told: [] });

/** Verifies after one press of Apply. */
export const mendsAs = (told: CauseId | readonly CauseId[], from: string, pasted: string, key: string): Thread => ({
  from,
  pasted,
  key,
  told: typeof told === 'string' ? [told] : told,
});

/** Is called by its name, and nothing more can be done here. */
export const isNamed = (
  told: CauseId,
  from: string,
  given: { readonly pasted: string; readonly key: string },
  says: RegExp,
): Thread => ({ from, ...given, told: [told], says });
