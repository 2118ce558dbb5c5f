import * as node from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { jwkMembersOf } from '../../../core/crypto/openssl/jwk-members.ts';

/** Signs with Node's crypto (OpenSSL) and no code of the product, as an independent signer. */
export const b64 = (of: string | Uint8Array): string => Buffer.from(of).toString('base64url');

export const signedPayload = b64('{"sub":"alice","iat":1700000000}');
export const inputOf = (header: object, body = signedPayload): string => `${b64(JSON.stringify(header))}.${body}`;

/** Long enough for every library. It does not look encoded or well known. */
export const signingSecret = 'correct horse battery staple, and more of it';

export type Bytes = string | Uint8Array;

/** Returns the HMAC of the input. */
export const macOf = (input: string, of: Bytes = signingSecret, hash = 'sha256'): string =>
  node.createHmac(hash, of).update(input).digest('base64url');
export const signed = (input: string, of: Bytes = signingSecret): string => `${input}.${macOf(input, of)}`;
export const hs256 = (of: Bytes = signingSecret, header: object = {}): string =>
  signed(inputOf({ alg: 'HS256', typ: 'JWT', ...header }), of);

const ecPair = (namedCurve: string) => node.generateKeyPairSync('ec', { namedCurve });
const rsaPair = () => node.generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Two key pairs of each type: one that signs, and an unrelated one. */
export const rsa = rsaPair();
export const otherRsa = rsaPair();
export const ec = ecPair('P-256');
export const otherEc = ecPair('P-256');
export const p384 = ecPair('P-384');

const hashOf = (alg: string): string => `sha${/\d{3}/.exec(alg)?.[0] ?? '256'}`;

/**
 * Returns the signature of an algorithm in the form that JWS requires (RFC 7518 §3, RFC 8037 §3.1).
 */
export function signatureOf(alg: string, input: string, key: KeyObject): string {
  const data = Buffer.from(input);
  if (alg.startsWith('Ed')) return b64(node.sign(null, data, key));
  if (alg.startsWith('ES')) return b64(node.sign(hashOf(alg), data, { key, dsaEncoding: 'ieee-p1363' }));
  if (alg.startsWith('PS')) return pssOf(alg, input, { key, saltLength: node.constants.RSA_PSS_SALTLEN_DIGEST });
  return b64(node.sign(hashOf(alg), data, key));
}

export const pssOf = (
  alg: string,
  input: string,
  of: { readonly key: KeyObject; readonly saltLength: number },
): string => b64(node.sign(hashOf(alg), Buffer.from(input), { ...of, padding: node.constants.RSA_PKCS1_PSS_PADDING }));

export function signedBy(alg: string, key: KeyObject, header: object = {}): string {
  const input = inputOf({ alg, typ: 'JWT', ...header });
  return `${input}.${signatureOf(alg, input, key)}`;
}

export const es256 = (header: object = {}, key = ec.privateKey): string => signedBy('ES256', key, header);
export const rs256 = (header: object = {}, key = rsa.privateKey): string => signedBy('RS256', key, header);

export const spki = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
export const jwkOf = (key: KeyObject, members: object = {}): object => ({ ...jwkMembersOf(key), ...members });
export const jwkText = (key: KeyObject, members: object = {}): string => JSON.stringify(jwkOf(key, members));
export const setOf = (...keys: readonly object[]): string => JSON.stringify({ keys });
