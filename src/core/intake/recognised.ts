/**
 * What is no JWT in compact serialization, or a special kind of it. No secret is ever in here: a
 * password is not kept.
 */
export type Recognised =
  /** A token that means something to its issuer alone; `issuer` and `what` where its form tells. */
  | { readonly kind: 'opaque'; readonly issuer: string | null; readonly what: string }
  | { readonly kind: 'uuid' }
  | { readonly kind: 'hex'; readonly bytes: number }
  /** RFC 7617. `user` is null where the credential cannot be decoded. */
  | { readonly kind: 'basic'; readonly user: string | null }
  | { readonly kind: 'saml'; readonly form: 'xml' | 'base64' | 'parameter'; readonly element: string | null }
  | { readonly kind: 'paseto'; readonly version: string; readonly purpose: string }
  /** `issuer` where its form tells. */
  | { readonly kind: 'macaroon'; readonly issuer: 'PyPI' | null }
  /** RFC 8392. */
  | { readonly kind: 'cwt'; readonly form: 'base64' | 'hex' | 'base45' }
  | { readonly kind: 'fernet' }
  | {
      readonly kind: 'signed-cookie';
      readonly framework: 'Rails' | 'Django' | 'Flask' | 'Express';
      readonly encrypted: boolean;
    }
  | { readonly kind: 'laravel-encrypted' }
  /** A key in the token box. */
  | { readonly kind: 'jwk' }
  | { readonly kind: 'jwk-set'; readonly count: number }
  | { readonly kind: 'pem'; readonly label: string }
  | { readonly kind: 'ssh-key' }
  /** JSON that is a claims set (`claims`: the names known of it) or a header, not yet a token. */
  | { readonly kind: 'claims-json'; readonly claims: readonly string[] }
  | { readonly kind: 'header-json' }
  /** RFC 7515 §7.2, RFC 7516 §7.2. */
  | { readonly kind: 'jws-json'; readonly signatures: number }
  | { readonly kind: 'jwe-json' }
  /** Special kinds of token, found as tokens too. */
  | { readonly kind: 'jwe' }
  | { readonly kind: 'sd-jwt'; readonly disclosures: number };
