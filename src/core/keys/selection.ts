import type { Jwk } from '../crypto/jwk.ts';

/** Why a key is left out. The kinds are ids of the causes catalog if it has one. */
export type Misfit =
  | { readonly kind: 'asymmetric-alg-with-secret'; readonly alg: string; readonly needs: string }
  | {
      readonly kind: 'hmac-with-public-key' | 'key-type-mismatch';
      readonly alg: string;
      readonly needs: string;
      readonly kty: Jwk['kty'];
      readonly curve: string | null;
    }
  | { readonly kind: 'alg-curve-mismatch'; readonly alg: string; readonly needs: string; readonly given: string }
  | {
      readonly kind: 'jwks-key-not-for-signing';
      readonly alg: string;
      readonly member: 'use' | 'key_ops' | 'alg';
      readonly value: string;
    }
  | { readonly kind: 'key-not-private' };

type Counts = { readonly alg: string; readonly fitting: number; readonly of: number };

export type SelectionReason =
  /** The algorithm `none` takes no key. */
  | { readonly kind: 'alg-none' }
  | { readonly kind: 'no-key' }
  | { readonly kind: 'jwks-kid-not-found'; readonly kid: string; readonly kids: readonly string[] }
  /** `count` keys were considered; this is why the nearest one does not fit. */
  | (Misfit & { readonly count: number })
  | { readonly kind: 'only-key' }
  /**
   * The only key has a different kid than the header. It is tried, because the result says more
   * than a rejection.
   */
  | { readonly kind: 'kid-differs'; readonly kid: string; readonly given: string }
  | ({ readonly kind: 'kid-names-key'; readonly kid: string } & Counts)
  /** No key has the header's kid, so keys without a kid are tried. */
  | ({ readonly kind: 'keys-without-kid'; readonly kid: string } & Counts)
  /** `isMistyped`: there is a kid, but it is not a string. */
  | ({ readonly kind: 'token-without-kid'; readonly isMistyped: boolean } & Counts);
