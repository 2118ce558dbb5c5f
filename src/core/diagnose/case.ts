import type { AlgorithmRow } from '../crypto/algorithm-row.ts';
import type { Found } from '../intake/found.ts';
import type { KeyRing, KeyText } from '../keys/key.ts';
import type { Jws } from '../token/token.ts';

/** What is diagnosed: a token and the keys, as they are given. Nothing here is ever changed. */
export type Case = {
  /** The whole text of the token box, and the token found in it. */
  readonly pasted: string;
  readonly found: Found;
  /** null if the text is not a JWS: empty, or a JWE. */
  readonly token: Jws | null;
  /** Whether the text contains a JWE instead. */
  readonly isEncrypted: boolean;
  /** The row of the header's `alg`; null if that is missing or unknown. */
  readonly row: AlgorithmRow | null;
  readonly key: KeyText;
  readonly ring: KeyRing;
};
