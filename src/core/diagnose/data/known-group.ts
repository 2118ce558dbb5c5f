import type { SecretEncoding } from '../../keys/key.ts';

/** Secrets in public documents. `source` completes the sentence "It is in …", without a period. */
export type KnownGroup = {
  readonly source: string;
  readonly secrets: readonly string[];
  /** How the characters become bytes; UTF-8 by default. */
  readonly encoding?: SecretEncoding;
};
