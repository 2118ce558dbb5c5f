import type { AlgorithmName } from '../algorithms.ts';
import type { Jwk } from '../jwk.ts';

/** A signed token from a public source, with the private key that belongs to it. */
export type JwsVector = {
  readonly name: string;
  /** Document and section. */
  readonly source: string;
  readonly alg: AlgorithmName;
  readonly key: Jwk;
  /** JWS Compact Serialization. */
  readonly token: string;
};
