/** Why an SD-JWT must be rejected although its signature may be right (RFC 9901 §7.1, §7.3). `at` counts from 1. */
export type DisclosureFault =
  | { readonly kind: 'issuer-alg'; readonly alg: string }
  | { readonly kind: 'later-header' }
  | { readonly kind: 'disclosures-not-strings' }
  | { readonly kind: 'hash-unknown'; readonly name: string }
  | { readonly kind: 'hash-weak'; readonly name: string }
  | { readonly kind: 'hash-spelling'; readonly name: string; readonly meant: string }
  | { readonly kind: 'hash-not-a-string' }
  | { readonly kind: 'last-tilde-missing'; readonly at: number }
  | { readonly kind: 'disclosure-empty'; readonly at: number }
  | { readonly kind: 'not-base64url'; readonly at: number }
  | { readonly kind: 'not-utf8'; readonly at: number }
  | { readonly kind: 'not-an-array'; readonly at: number }
  | { readonly kind: 'wrong-length'; readonly at: number; readonly length: number }
  | { readonly kind: 'salt-not-a-string'; readonly at: number }
  | { readonly kind: 'name-not-a-string'; readonly at: number }
  | { readonly kind: 'name-reserved'; readonly name: string }
  | { readonly kind: 'disclosure-repeated'; readonly at: number }
  | { readonly kind: 'not-referenced'; readonly at: number; readonly name: string | null }
  | { readonly kind: 'digest-repeated' }
  | { readonly kind: 'sd-not-an-array' }
  | { readonly kind: 'digest-not-a-string' }
  | { readonly kind: 'ellipsis-not-alone' }
  | { readonly kind: 'ellipsis-misplaced' }
  | { readonly kind: 'not-for-a-member'; readonly at: number }
  | { readonly kind: 'not-for-an-element'; readonly at: number; readonly name: string }
  | { readonly kind: 'name-taken'; readonly name: string }
  | { readonly kind: 'never-selective'; readonly name: string }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'binding-unreadable' }
  | { readonly kind: 'binding-typ'; readonly typ: string }
  | { readonly kind: 'binding-alg'; readonly alg: string }
  | { readonly kind: 'binding-claim'; readonly name: string }
  | { readonly kind: 'binding-type'; readonly name: string; readonly wanted: 'number' | 'string' }
  | { readonly kind: 'binding-crit' }
  | { readonly kind: 'binding-unencoded' }
  | { readonly kind: 'binding-hash' }
  | { readonly kind: 'binding-no-key' }
  | { readonly kind: 'binding-signature' }
  | { readonly kind: 'hash-nested' }
  | { readonly kind: 'binding-other-key' }
  /** `cnf` names the key of the holder by its kid, and no key in the Key box has it. */
  | { readonly kind: 'binding-key-named'; readonly kid: string };
