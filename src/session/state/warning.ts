/**
 * What speaks against a key or a token although the signature matches. It is put into words where
 * it is found, because that code is loaded on demand; another language asks again.
 */
export type Warning = {
  readonly id: WarningId;
  /** Completes `Verified, but …`. */
  readonly clause: string;
  /** What follows from it or what to do, as sentences; '' if the clause says it all. */
  readonly detail: string;
  /** It holds only from this moment on, in ms since the epoch. */
  readonly after?: number;
  /** It holds only before this moment, in ms since the epoch. */
  readonly before?: number;
};

/** Part of the contract (`data-warning`). */
export type WarningId =
  | 'key-from-text'
  | 'key-from-token'
  | 'key-from-link'
  | 'key-from-address'
  | 'example-key'
  | 'public-key-as-secret'
  | 'well-known-secret'
  | 'secret-empty'
  | 'short-secret'
  | 'rsa-too-short'
  | 'key-use'
  | 'key-halves-differ'
  | 'certificate-expired'
  | 'certificate-not-yet-valid'
  | 'outer-signature'
  | 'crit-unknown'
  | 'strict-refuses'
  | 'alg-unsupported';
