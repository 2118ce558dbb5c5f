import type { AlgorithmRow } from './algorithm-row.ts';
import type { Jwk } from './jwk.ts';

/** Resolves to whether the signature over these bytes matches the key that was opened. */
export type Verifier = (data: Uint8Array, signature: Uint8Array) => Promise<boolean>;
export type Signer = (data: Uint8Array) => Promise<Uint8Array>;

export type GenerateOptions = {
  readonly modulusLength?: 2048 | 3072 | 4096 | undefined;
};

/**
 * One way to compute signatures. An engine throws if it cannot do something, as WebCrypto and the
 * libraries do, and `engines.ts` turns that into a fault. Opening a key is expensive, so it is a
 * step of its own: each signature after it costs only the computation.
 */
export type Engine = {
  readonly verifier: (row: AlgorithmRow, key: Jwk) => Promise<Verifier>;
  readonly signer: (row: AlgorithmRow, key: Jwk) => Promise<Signer>;
  /** Resolves to the members of a new private key. */
  readonly generate: (row: AlgorithmRow, options: GenerateOptions) => Promise<Jwk>;
};
