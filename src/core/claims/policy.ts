import { seconds, type Seconds } from './numeric-date.ts';

/**
 * What the user expects of a token, in the terms of a verifier's options. A flat record of plain
 * values, so that links, storage and code can process it with the table in `policy-fields.ts`. An
 * empty value is not an expectation: its check is reported as not run.
 */
export type Policy = {
  /** One of them must equal `iss` (RFC 7519 §4.1.1). */
  readonly issuer: readonly string[];
  /** One of them must equal `aud` or be a member of it (RFC 7519 §4.1.3). */
  readonly audience: readonly string[];
  /** Compared with the header's `typ` as a media type (RFC 7515 §4.1.9). */
  readonly type: string;
  /** How far the issuer's clock may be off in either direction; never negative. */
  readonly tolerance: Seconds;
  /** The moment to check at; null means the clock's current time. */
  readonly checkAsOf: Seconds | null;
  /** Names of claims that must be present, whatever their value. */
  readonly requiredClaims: readonly string[];
  /** The allowed values of the header's `alg` (RFC 8725 §3.1). */
  readonly algorithms: readonly string[];
  /** The maximum time since `iat`; null for no limit. */
  readonly maxAge: Seconds | null;
  /** The maximum time from `iat` to `exp`; null for no limit. */
  readonly maxLifetime: Seconds | null;
  /** Must equal `nonce` (OpenID Connect Core 1.0 §3.1.3.7). */
  readonly nonce: string;
  /** None of them may equal `jti` (RFC 7519 §4.1.7). */
  readonly revokedIds: readonly string[];
  /** The claim that `minVersion` applies to; if empty, `token_version`. */
  readonly versionClaim: string;
  /** The minimum value of that claim: a counter that is increased to end all earlier tokens. */
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

/** Returns the moment that times are compared with. */
export const checkMoment = (policy: Policy, now: Seconds): Seconds => policy.checkAsOf ?? now;
