/** The parts whose length the algorithm fixes. */
export type JwePart = 'iv' | 'tag';

export type ReservingMember = 'alg' | 'use' | 'key_ops';

/** Why a JWE was not decrypted: first what prevents a try, then what the try showed. */
export type DecryptionFault =
  | { readonly kind: 'insecure-context' }
  | { readonly kind: 'alg-unknown'; readonly alg: string }
  | { readonly kind: 'enc-unknown'; readonly enc: string }
  | { readonly kind: 'key-type-mismatch'; readonly alg: string; readonly needs: string }
  | { readonly kind: 'key-length-mismatch'; readonly alg: string; readonly needs: number; readonly given: number }
  | { readonly kind: 'curve-mismatch'; readonly needs: string; readonly given: string }
  | { readonly kind: 'key-not-private' }
  /** The key's own `alg`, `use` or `key_ops` reserves it for something else (RFC 7517 §4.2 to §4.4). */
  | { readonly kind: 'key-reserved'; readonly alg: string; readonly member: ReservingMember; readonly value: string }
  | { readonly kind: 'key-refused'; readonly detail: string }
  /** A parameter that the algorithm needs is missing, or is not of the required form. */
  | { readonly kind: 'parameter'; readonly name: string; readonly isMissing: boolean }
  | { readonly kind: 'count-too-large'; readonly count: number; readonly most: number }
  /** The derivation from the password was cancelled. */
  | { readonly kind: 'cancelled'; readonly count: number }
  /** RFC 7516 §5.2 step 10: nothing is wrapped with `dir` and `ECDH-ES`. */
  | { readonly kind: 'encrypted-key-not-empty'; readonly alg: string }
  | { readonly kind: 'part-length'; readonly part: JwePart; readonly needs: number; readonly given: number }
  /** The other public key is not a point of the curve, or of small order. */
  | { readonly kind: 'point-refused'; readonly curve: string }
  /** The content encryption key could not be unwrapped with this key. */
  | { readonly kind: 'unwrap-failed'; readonly alg: string }
  | { readonly kind: 'key-bytes'; readonly enc: string; readonly needs: number; readonly given: number }
  /** The CEK is there, but the authentication tag does not fit. */
  | { readonly kind: 'tag-mismatch'; readonly isDirect: boolean }
  /** With several recipients, each must get the same content key wrapped (RFC 7516 §7.2.1). */
  | { readonly kind: 'direct-with-others'; readonly alg: string }
  /** No key here fits these recipients of a JSON serialization, from 0; `of`: how many it has. */
  | { readonly kind: 'recipients-without-key'; readonly missing: readonly number[]; readonly of: number }
  /** More recipients than are read. */
  | { readonly kind: 'recipients-unread'; readonly count: number; readonly read: number }
  /** More passwords than are stretched for one token. */
  | { readonly kind: 'many-passwords'; readonly count: number; readonly most: number }
  /** The JSON around the parts breaks a rule of its form. */
  | { readonly kind: 'form-broken' }
  | { readonly kind: 'zip-unknown'; readonly zip: string }
  | { readonly kind: 'zip-broken' }
  | { readonly kind: 'zip-too-large'; readonly most: number };

/** The faults that say that the key does not fit, so that nothing was tried. */
const misfits: ReadonlySet<DecryptionFault['kind']> = new Set<DecryptionFault['kind']>([
  'insecure-context',
  'alg-unknown',
  'enc-unknown',
  'key-type-mismatch',
  'key-length-mismatch',
  'curve-mismatch',
  'key-not-private',
  'key-reserved',
  'cancelled',
  'key-refused',
]);

export const isMisfit = ({ kind }: DecryptionFault): boolean => misfits.has(kind);
