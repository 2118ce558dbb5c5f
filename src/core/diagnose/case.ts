import type { AlgorithmRow } from '../crypto/algorithms.ts';
import type { Found } from '../intake/found.ts';
import type { KeyRing, KeyText } from '../keys/key.ts';
import type { Jws } from '../token/token.ts';

/** What is diagnosed: a token with the keys given, as they stand. Nothing here is ever changed. */
export type Case = {
  /** The whole text of the token box, and the token found in it. */
  readonly pasted: string;
  readonly found: Found;
  /** null where it is no JWS: nothing, a JWE. */
  readonly token: Jws | null;
  /** The row of the header's `alg`; null where that is missing or unknown. */
  readonly row: AlgorithmRow | null;
  readonly key: KeyText;
  readonly ring: KeyRing;
};
