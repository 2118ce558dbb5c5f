import type { KeyText } from '../../core/keys/key.ts';
import type { Jws } from '../../core/token/token.ts';

/**
 * Returns whether the token contains a key of its own (RFC 7515 §4.1.3, §4.1.6). Such a key proves
 * possession, never the issuer.
 */
export function isEmbedded(token: Jws): boolean {
  const { jwk, x5c } = token.header.parameters;
  return jwk !== undefined || x5c !== undefined;
}

/** Returns that key in a form that the key box accepts. */
export function embeddedKeyText(token: Jws): KeyText {
  const { jwk, x5c } = token.header.parameters;
  const leaf = `-----BEGIN CERTIFICATE-----\n${x5c?.[0] ?? ''}\n-----END CERTIFICATE-----`;
  return { text: jwk === undefined ? leaf : JSON.stringify(jwk), secretEncoding: 'utf-8', passphrase: '' };
}
