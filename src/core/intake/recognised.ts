/**
 * Text that is not a JWT in compact serialization, or is a special kind of it. It never contains a
 * secret: a password is not kept.
 */
export type Recognised =
  /** A token that has meaning only to its issuer; `issuer` and `what` if its form shows them. */
  | { readonly kind: 'opaque'; readonly issuer: string | null; readonly what: string }
  /** The text of a variable without a value, or a placeholder that was never replaced. */
  | { readonly kind: 'no-value'; readonly text: string; readonly isPlaceholder: boolean }
  | { readonly kind: 'uuid' }
  | { readonly kind: 'hex'; readonly bytes: number }
  /** RFC 7617. `user` is null if the credential cannot be decoded. */
  | { readonly kind: 'basic'; readonly user: string | null }
  | { readonly kind: 'saml'; readonly form: 'xml' | 'base64' | 'parameter'; readonly element: string | null }
  | { readonly kind: 'paseto'; readonly version: string; readonly purpose: string }
  /** `issuer` if its form shows it. */
  | { readonly kind: 'macaroon'; readonly issuer: 'PyPI' | null }
  /** RFC 8392. */
  | { readonly kind: 'cwt'; readonly form: 'base64' | 'hex' | 'base45' }
  | { readonly kind: 'fernet' }
  | {
      readonly kind: 'signed-cookie';
      readonly framework: 'Rails' | 'Django' | 'Flask' | 'Express' | 'ASP.NET Core';
      readonly encrypted: boolean;
    }
  | { readonly kind: 'laravel-encrypted' }
  /** A Branca token: 45 bytes and more in base62, of which the first is BA. */
  | { readonly kind: 'branca' }
  /** Base64 of a claims set, as proxies pass it on after they checked the token. */
  | { readonly kind: 'base64-claims'; readonly from: 'Azure' | null }
  /** The decoded header and payload of a token, as debuggers show them. */
  | { readonly kind: 'decoded-view'; readonly header: string; readonly payload: string }
  /** A key in the token box. */
  | { readonly kind: 'jwk' }
  | { readonly kind: 'jwk-set'; readonly count: number }
  | { readonly kind: 'pem'; readonly label: string }
  | { readonly kind: 'ssh-key' }
  /** JSON that is a claims set (`claims` are its known names) or a header, but not yet a token. */
  | { readonly kind: 'claims-json'; readonly claims: readonly string[] }
  | { readonly kind: 'header-json' }
  /** Special kinds of token, which are also found as tokens. */
  | { readonly kind: 'jwe' }
  | { readonly kind: 'sd-jwt'; readonly disclosures: number };
