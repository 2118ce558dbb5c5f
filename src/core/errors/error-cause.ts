import type { CheckId } from '../claims/check.ts';
import type { CauseId } from '../diagnose/cause.ts';

/** What can make a library report an error: a cause of the doctor, or a check of the claims. */
export type ErrorCause = CauseId | CheckId;

/**
 * What libraries mean by their messages: in a sentence, what to look at that no token shows ('' if
 * there is nothing), and the causes to test, the likeliest first.
 */
export type Meaning = {
  readonly means: string;
  readonly besides: string;
  readonly causes: readonly ErrorCause[];
  /** It does not say why, so what every request contains, such as the scheme, does not explain it. */
  readonly isUnspecific?: true;
};

/** The mark of an unspecific message among the causes that it asks about. */
export const unspecific = 'unspecific';

export type Meanings = Readonly<Record<string, Meaning>>;
