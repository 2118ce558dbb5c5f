import type { JsonNode } from '../text/json.ts';
import type { Span } from '../text/spans.ts';
import type { FineUnit, MeantByText, Seconds } from './numeric-date.ts';

/**
 * The facts of each check, by the id of the problem it looks for. The `exp-…` ids apply to every
 * time claim; `claim` says which one.
 */
export type Facts = {
  /** `at` is null if the claim is absent. */
  readonly expired: TimeFacts;
  readonly 'nbf-in-future': TimeFacts;
  readonly 'iat-in-future': TimeFacts;
  readonly 'exp-not-a-number': { readonly found: JsonKind; readonly meant: MeantByText | null };
  readonly 'exp-milliseconds': { readonly at: Seconds; readonly unit: FineUnit; readonly meant: Seconds };
  /**
   * `meant` is the time that was apparently divided by 1000, or null if the value looks like a
   * lifetime.
   */
  readonly 'exp-too-small': { readonly at: Seconds; readonly meant: Seconds | null };
  readonly 'exp-float': { readonly at: Seconds };
  /** Too large for a date in any unit, such as 1e400. */
  readonly 'exp-out-of-range': { readonly at: Seconds };
  readonly 'exp-before-iat': { readonly at: Seconds; readonly iat: Seconds };
  /**
   * `names` lists each duplicate name once. `earlier` is what to remove so that only the last of
   * each remains.
   */
  readonly 'duplicate-claim': { readonly names: readonly string[]; readonly earlier: readonly Span[] };
  /** If nothing is expected, `expected` is empty (a bound is 0) and the check did not run. */
  readonly 'issuer-mismatch': { readonly expected: readonly string[]; readonly found: string };
  readonly 'audience-mismatch': {
    readonly expected: readonly string[];
    readonly found: readonly string[];
    readonly of: ClaimHolder;
  };
  /** `isUnprotected`: it is only in a header that the signature does not cover. */
  readonly 'type-mismatch': {
    readonly expected: string;
    readonly found: string | null;
    readonly isUnprotected: boolean;
  };
  readonly 'algorithm-not-allowed': { readonly expected: readonly string[]; readonly found: string | null };
  /** `expected` lists the allowed values; it is empty if the claim only has to be present. */
  readonly 'missing-claim': { readonly need: Need; readonly expected: readonly string[] };
  /**
   * RFC 7519 §4.1 gives `iss`, `sub`, `aud` and `jti` a JSON type. Other claims that are compared
   * need one as well.
   */
  readonly 'wrong-json-type': { readonly wanted: WantedType; readonly found: JsonKind };
  /** The time since it was issued is computed with the policy's moment and tolerance. */
  readonly 'too-old': { readonly at: Seconds | null; readonly longest: Seconds; readonly tolerance: Seconds };
  /** From `iat` to `exp`. */
  readonly 'lifetime-too-long': { readonly lifetime: Seconds; readonly longest: Seconds };
  readonly 'nonce-mismatch': { readonly expected: string; readonly found: string; readonly of: ClaimHolder };
  readonly 'token-revoked': { readonly id: string; /** The number of revoked ids. */ readonly listed: number };
  /** A rule of the token's form, such as of an SD-JWT, is broken. */
  readonly 'form-refused': Refusal;
  /** An SD-JWT without a key binding JWT, although one is expected. */
  readonly 'key-binding-missing': { readonly expected: string };
  readonly 'key-binding-time': { readonly problem: KeyBindingTime | null; readonly at: Seconds | null };
  /** The time of another token in the same text, such as of a DPoP proof. */
  readonly 'related-time': {
    readonly of: RelatedKind;
    /** Of a certificate, its place from 1. */
    readonly place: number;
    readonly problem: KeyBindingTime | null;
    readonly at: Seconds | null;
  };
  readonly 'version-too-low': { readonly found: number; readonly least: number };
};

/** Whether a claim is the token's, or that of the key binding JWT of an SD-JWT. */
export type ClaimHolder = 'token' | 'key-binding';

/** Why a verifier must reject a token because of its form: a clause, and the section that says so. */
export type Refusal = { readonly clause: string; readonly source: string };

/**
 * What is wrong with the time of a key binding JWT or a proof: its `iat`, `exp` or `nbf`. `too-old`: the
 * policy says so; `old`: older than verifiers usually accept.
 */
export type KeyBindingTime = 'in-future' | 'too-old' | 'old' | 'expired' | 'not-yet-valid';

/** What a token that was pasted with this one is for. */
export type RelatedKind =
  | 'proof'
  | 'access'
  | 'attestation'
  | 'attestation-proof'
  | 'status-list'
  /** A certificate in `x5c`, or the credential that the token is. */
  | 'certificate'
  | 'credential';

export type TimeFacts = {
  readonly at: Seconds | null;
  readonly tolerance: Seconds;
  /** How far outside it is at the moment, if only the tolerance lets it pass; otherwise null. */
  readonly tolerated: Seconds | null;
};

export type JsonKind = JsonNode['kind'];

/** The JSON types in which claims are compared. */
export type WantedType = 'string' | 'string-or-strings' | 'number';

/** What a missing claim is needed for. */
export type Need = 'value' | 'presence' | 'age' | 'lifetime' | 'revocation' | 'version';

/** The ids of the causes catalog, and similar names for the checks that it does not contain. */
export type CheckId = keyof Facts;

export type CheckOutcome = 'passed' | 'failed' | 'warned' | 'not-checked';

/**
 * One check of one claim, with the facts for its sentence. `claim` is `typ` or `alg` for a check of
 * the header.
 */
export type CheckOf<Id extends CheckId> = {
  readonly [Each in Id]: {
    readonly id: Each;
    readonly claim: string;
    readonly outcome: CheckOutcome;
    /** Where the claim's value is in the payload's text; null if it is not there. */
    readonly span: Span | null;
    readonly facts: Facts[Each];
  };
}[Id];

export type Check = CheckOf<CheckId>;

export type ClaimsVerdict = {
  /**
   * `rejected` if a check failed, `accepted` if at least one ran and none failed, `unchecked` if
   * none ran.
   */
  readonly verdict: 'accepted' | 'rejected' | 'unchecked';
  /** The policy's chosen moment; null means the clock's. */
  readonly asOf: Seconds | null;
  /** False if the payload is not a claims set, so that nothing in it was checked. */
  readonly hasClaims: boolean;
  /** First the times compared with the clock, then their oddities, then the expectations. */
  readonly checks: readonly Check[];
};
