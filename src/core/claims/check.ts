import type { JsonNode } from '../text/json.ts';
import type { Span } from '../text/spans.ts';
import type { FineUnit, MeantByText, Seconds } from './numeric-date.ts';

/** What each check looks at, by the id of what it would find wrong. The ids `exp-…` speak of every time claim: `claim` says which. */
export type Facts = {
  /** `at` null: the claim is not there. */
  readonly expired: TimeFacts;
  readonly 'nbf-in-future': TimeFacts;
  readonly 'iat-in-future': TimeFacts;
  readonly 'exp-not-a-number': { readonly found: JsonKind; readonly meant: MeantByText | null };
  readonly 'exp-milliseconds': { readonly at: Seconds; readonly unit: FineUnit; readonly meant: Seconds };
  /** `meant`: the time whose thousandth it seems to be; null: it seems to be a lifetime. */
  readonly 'exp-too-small': { readonly at: Seconds; readonly meant: Seconds | null };
  readonly 'exp-float': { readonly at: Seconds };
  readonly 'exp-before-iat': { readonly at: Seconds; readonly iat: Seconds };
  /** The names that stand there more than once, each named once. `earlier`: what to cut so that only the last of each is left. */
  readonly 'duplicate-claim': { readonly names: readonly string[]; readonly earlier: readonly Span[] };
  /** Where nothing is expected, `expected` is empty (a bound is 0) and the check has not run. */
  readonly 'issuer-mismatch': { readonly expected: readonly string[]; readonly found: string };
  readonly 'audience-mismatch': { readonly expected: readonly string[]; readonly found: readonly string[] };
  readonly 'type-mismatch': { readonly expected: string; readonly found: string | null };
  readonly 'algorithm-not-allowed': { readonly expected: readonly string[]; readonly found: string | null };
  /** `expected`: the values of which it should have one; empty where its being there is all that matters. */
  readonly 'missing-claim': { readonly need: Need; readonly expected: readonly string[] };
  /** RFC 7519 §4.1 gives `iss`, `sub`, `aud` and `jti` a JSON type; what else is compared needs one too. */
  readonly 'wrong-json-type': { readonly wanted: WantedType; readonly found: JsonKind };
  /** How long ago it was issued, at the moment and with the tolerance of the policy. */
  readonly 'too-old': { readonly at: Seconds | null; readonly longest: Seconds; readonly tolerance: Seconds };
  /** From `iat` to `exp`. */
  readonly 'lifetime-too-long': { readonly lifetime: Seconds; readonly longest: Seconds };
  readonly 'nonce-mismatch': { readonly expected: string; readonly found: string };
  readonly 'token-revoked': { readonly id: string; /** How many ids are revoked. */ readonly listed: number };
  readonly 'version-too-low': { readonly found: number; readonly least: number };
};

export type TimeFacts = { readonly at: Seconds | null; readonly tolerance: Seconds };

export type JsonKind = JsonNode['kind'];

/** The JSON types that claims are compared in. */
export type WantedType = 'string' | 'string-or-strings' | 'number';

/** What a claim that is not there is needed for. */
export type Need = 'value' | 'presence' | 'age' | 'lifetime' | 'revocation' | 'version';

/** Ids of the causes catalogue where it has one, and for the rest names of their kind. */
export type CheckId = keyof Facts;

export type Outcome = 'passed' | 'failed' | 'warned' | 'not-checked';

/** One check of one claim, with the facts for its sentence. `claim` is `typ` and `alg` for those of the header. */
export type CheckOf<Id extends CheckId> = {
  readonly [Each in Id]: {
    readonly id: Each;
    readonly claim: string;
    readonly outcome: Outcome;
    /** Where the claim's value stands in the payload's text; null: it does not stand there. */
    readonly span: Span | null;
    readonly facts: Facts[Each];
  };
}[Id];

export type Check = CheckOf<CheckId>;

export type ClaimsVerdict = {
  /** `rejected` if a check failed, `accepted` if at least one ran and none failed, `unchecked` if none ran. */
  readonly verdict: 'accepted' | 'rejected' | 'unchecked';
  /** The chosen moment of the policy; null: the clock's. */
  readonly asOf: Seconds | null;
  /** False: the payload is no claims set, so nothing in it was checked. */
  readonly hasClaims: boolean;
  /** The times against the clock first, then what is odd about them, then what was expected. */
  readonly checks: readonly Check[];
};
