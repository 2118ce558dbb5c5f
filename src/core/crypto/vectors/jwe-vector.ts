import type { Jwk } from '../jwk.ts';

/** An encrypted token from a public source, with the key that opens it. */
export type JweVector = {
  readonly name: string;
  /** Document and section. */
  readonly source: string;
  readonly key: Jwk;
  /** JWE Compact Serialization. */
  readonly token: string;
  readonly plaintext: string;
};
