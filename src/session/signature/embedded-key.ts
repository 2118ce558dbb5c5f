import type { KeyText } from '../../core/keys/key.ts';
import type { Jws } from '../../core/token/token.ts';

/**
 * The token brings a key of its own (RFC 7515 §4.1.3, §4.1.6). It proves possession, never the
 * issuer.
 */
export function isEmbedded(token: Jws): boolean {
  const { jwk, x5c } = token.header.parameters;
  return jwk !== undefined || x5c !== undefined;
}

/** That key as the key box would take it. */
export function embeddedKeyText(token: Jws): KeyText {
  const { jwk, x5c } = token.header.parameters;
  const leaf = `-----BEGIN CERTIFICATE-----\n${x5c?.[0] ?? ''}\n-----END CERTIFICATE-----`;
  return { text: jwk === undefined ? leaf : JSON.stringify(jwk), secretEncoding: 'utf-8', passphrase: '' };
}
