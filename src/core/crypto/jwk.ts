/**
 * The internal form of every key: a JWK (RFC 7517) with base64url members; `oct` for secrets, `AKP`
 * for ML-DSA (RFC 9964).
 */
export type Jwk = {
  readonly kty: 'oct' | 'RSA' | 'EC' | 'OKP' | 'AKP';
  readonly [member: string]: unknown;
};
