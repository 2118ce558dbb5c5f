import type { CauseId } from '../../../core/diagnose/cause.ts';

/**
 * The shape of what someone pasted in a thread. The keys, secrets and tokens are made here. `from`:
 * the thread or the product. If it names an issue of a repository, the shape is that of its text.
 */
export type Thread = {
  readonly from: string;
  readonly pasted: string;
  readonly key: string;
  /**
   * The causes of the first diagnosis; empty if everything is read as it is and verifies at once.
   */
  readonly told: readonly CauseId[];
  /** What the sentence must say, because nothing can be repaired here. */
  readonly says?: RegExp;
};

/** Returns a thread that verifies as it was pasted. */
export const reads = (from: string, pasted: string, key: string): Thread => ({ from, pasted, key, told: [] });

/** Returns a thread that verifies after one press of Apply. */
export const mendsAs = (told: CauseId | readonly CauseId[], from: string, pasted: string, key: string): Thread => ({
  from,
  pasted,
  key,
  told: typeof told === 'string' ? [told] : told,
});

/** Returns a thread whose cause is named, and nothing more can be done here. */
export const isNamed = (
  told: CauseId,
  from: string,
  given: { readonly pasted: string; readonly key: string },
  says: RegExp,
): Thread => ({ from, ...given, told: [told], says });
