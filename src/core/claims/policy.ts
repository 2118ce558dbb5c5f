import { seconds, type Seconds } from './numeric-date.ts';

/**
 * What the person expects of a token, as a verifier's options say it. A flat record of plain values, so that links, storage and code can walk it by
 * the table in `policy-fields.ts`. What is empty is no expectation: its check is said not to have run.
 */
export type Policy = {
  /** One of them is exactly `iss` (RFC 7519 §4.1.1). */
  readonly issuer: readonly string[];
  /** One of them is exactly `aud`, or a member of it (RFC 7519 §4.1.3). */
  readonly audience: readonly string[];
  /** The header's `typ`, compared as a media type (RFC 7515 §4.1.9). */
  readonly type: string;
  /** How far the issuer's clock may be off, either way; never negative. */
  readonly tolerance: Seconds;
  /** The moment to check at; null: the clock's now. */
  readonly checkAsOf: Seconds | null;
  /** Names of claims that must be there, whatever they say. */
  readonly requiredClaims: readonly string[];
  /** What the header's `alg` may be (RFC 8725 §3.1). */
  readonly algorithms: readonly string[];
  /** How long ago `iat` may lie; null: any time. */
  readonly maxAge: Seconds | null;
  /** How long after `iat` `exp` may lie; null: any time. */
  readonly maxLifetime: Seconds | null;
  /** Exactly `nonce` (OpenID Connect Core 1.0 §3.1.3.7). */
  readonly nonce: string;
  /** None of them is `jti` (RFC 7519 §4.1.7). */
  readonly revokedIds: readonly string[];
  /** The claim that `minVersion` speaks of; empty: `token_version`. */
  readonly versionClaim: string;
  /** The least number that the claim may say: a counter that goes up when all earlier tokens are to end. */
  readonly minVersion: number | null;
};

export type PolicyField = keyof Policy;

export const noPolicy: Policy = {
  issuer: [],
  audience: [],
  type: '',
  tolerance: seconds(0),
  checkAsOf: null,
  requiredClaims: [],
  algorithms: [],
  maxAge: null,
  maxLifetime: null,
  nonce: '',
  revokedIds: [],
  versionClaim: '',
  minVersion: null,
};

/** The moment that the times are held against. */
export const momentOf = (policy: Policy, now: Seconds): Seconds => policy.checkAsOf ?? now;
