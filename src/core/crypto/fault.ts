/**
 * Why a signature could not be checked or made at all. A signature that does not match is not a
 * fault: the answer is `false`.
 */
export type CryptoFault =
  /**
   * `crypto.subtle` is missing: plain http on a host other than localhost (W3C Secure Contexts).
   */
  | { readonly kind: 'insecure-context' }
  | { readonly kind: 'alg-unknown'; readonly alg: string }
  | { readonly kind: 'alg-none' }
  | { readonly kind: 'key-type-mismatch'; readonly alg: string; readonly needs: string; readonly given: string }
  | { readonly kind: 'curve-mismatch'; readonly alg: string; readonly needs: string; readonly given: string }
  | { readonly kind: 'key-not-private' }
  | { readonly kind: 'key-refused'; readonly detail: string }
  /** The work itself failed because of a bug in this page or in a library. */
  | { readonly kind: 'work-failed'; readonly detail: string };
