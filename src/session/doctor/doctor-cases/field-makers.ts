import * as node from 'node:crypto';
import { session, shared } from './field-thread.ts';
import { b64, ec, jwkOf, macOf, otherRsa, rsa, setOf, signatureOf, spki } from './signers.ts';

/** What the tables of threads share: other claims, other keys, and encodings of a key. */

/** Bytes that look random and are the same in each run. */
export const random = (seed: string, bytes = 32): Buffer =>
  node.createHash('sha512').update(seed).digest().subarray(0, bytes);

export const body = (claims: object): string => b64(JSON.stringify(claims));

/** Returns a token that a private key signed. */
export function sig(alg: string, of: node.KeyObject, claims: object, header: object = {}): string {
  const input = `${b64(JSON.stringify({ alg, ...header }))}.${body(claims)}`;
  return `${input}.${signatureOf(alg, input, of)}`;
}

/** Returns a token that a secret signed. */
export function hs(bits: number, of: string | Uint8Array, claims: object = session): string {
  const input = `${b64(JSON.stringify({ alg: `HS${bits}` }))}.${body(claims)}`;
  return `${input}.${macOf(input, of, `sha${bits}`)}`;
}

export const pk8 = (of: node.KeyObject): string => of.export({ type: 'pkcs8', format: 'pem' }).toString();

/** Java's lenient reading of base64, which drops what it does not know. */
export function lenient(text: string): Buffer {
  const known = text.replace(/[^A-Za-z0-9+/]/g, '');
  return Buffer.from(known.slice(0, known.length - (known.length % 4)), 'base64');
}

export const pem = spki(rsa.publicKey);
export const kid = { kid: 'a' };
export const keySet = setOf(jwkOf(rsa.publicKey, { kid: 'a', use: 'sig', alg: 'RS256' }));
export const otherSet = setOf(
  jwkOf(otherRsa.publicKey, { kid: 'b', use: 'sig', alg: 'RS256' }),
  jwkOf(ec.publicKey, { kid: 'c', use: 'sig', alg: 'ES256' }),
);

export const token = shared();
