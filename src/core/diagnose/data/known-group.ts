import type { SecretEncoding } from '../../keys/key.ts';

/** Secrets that are in public documents, and where: as the end of the sentence "It is in …", with no full stop. */
export type KnownGroup = {
  readonly source: string;
  readonly secrets: readonly string[];
  /** How the characters become bytes; UTF-8 where it is not said. */
  readonly encoding?: SecretEncoding;
};
