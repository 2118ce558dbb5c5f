import type { AlgorithmRow } from './algorithms.ts';
import type { Jwk } from './jwk.ts';

/** Says whether the signature is of these bytes with the key it was opened with. */
export type Verifier = (data: Uint8Array, signature: Uint8Array) => Promise<boolean>;
export type Signer = (data: Uint8Array) => Promise<Uint8Array>;

export type GenerateOptions = {
  readonly modulusLength?: 2048 | 3072 | 4096 | undefined;
};

/**
 * One way to compute. An engine throws what it cannot do, as WebCrypto and the libraries do; `engines.ts` makes
 * faults of it. Opening a key is the dear part, so that each signature after it costs only itself.
 */
export type Engine = {
  readonly verifier: (row: AlgorithmRow, key: Jwk) => Promise<Verifier>;
  readonly signer: (row: AlgorithmRow, key: Jwk) => Promise<Signer>;
  /** A new private key's members. */
  readonly generate: (row: AlgorithmRow, options: GenerateOptions) => Promise<Jwk>;
};
