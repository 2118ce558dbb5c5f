import { subtleCrypto } from '../../crypto/platform.ts';
import { toHex, utf8 } from '../../text/bytes.ts';
import { t } from '../../text/language.ts';
import type { KeyFamily, KeyVariant } from '../trial.ts';
import { standardBase64 } from './key-text/pem-repairs.ts';
import { boxReading } from './secret/decodings.ts';
import { keyValue, mayBeHmac } from './secret/secret-variant.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Recipe = { readonly name: string; readonly derive: (secret: Bytes, subtle: SubtleCrypto) => Promise<Bytes> };

const hashed =
  (hash: string) =>
  async (secret: Bytes, subtle: SubtleCrypto): Promise<Bytes> =>
    new Uint8Array(await subtle.digest(hash, secret));

const hkdf =
  (info: string, salt: string, length: number) =>
  async (secret: Bytes, subtle: SubtleCrypto): Promise<Bytes> => {
    const key = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
    const params = { name: 'HKDF', hash: 'SHA-256', salt: utf8(salt), info: utf8(info) };
    return new Uint8Array(await subtle.deriveBits(params, key, length * 8));
  };

const pbkdf2 =
  (hash: string, salt: string, length: number) =>
  async (secret: Bytes, subtle: SubtleCrypto): Promise<Bytes> => {
    const key = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
    const params = { name: 'PBKDF2', hash, salt: utf8(salt), iterations: 1000 };
    return new Uint8Array(await subtle.deriveBits(params, key, length * 8));
  };

const cookies = ['authjs.session-token', '__Secure-authjs.session-token'];

/**
 * How frameworks make a key from their secret: Auth.js (`packages/core/src/jwt.ts`, next-auth 3 and 4
 * `jwt/index`), Rails' key generator (`secret_key_base`, 1,000 rounds), Phoenix (Plug.Crypto).
 */
const recipes: readonly Recipe[] = [
  ...['SHA-256', 'SHA-512', 'SHA-1', 'SHA-384'].map((hash) => ({ name: hash, derive: hashed(hash) })),
  { name: 'HKDF of NextAuth.js 4', derive: hkdf('NextAuth.js Generated Encryption Key', '', 32) },
  { name: 'HKDF of NextAuth.js 3', derive: hkdf('NextAuth.js Generated Signing Key', '', 64) },
  { name: 'HKDF of NextAuth.js 3', derive: hkdf('NextAuth.js Generated Encryption Key', '', 64) },
  ...cookies.map((cookie) => ({
    name: 'HKDF of Auth.js 5',
    derive: hkdf(`Auth.js Generated Encryption Key (${cookie})`, cookie, 64),
  })),
  ...['SHA-256', 'SHA-1'].flatMap((hash) =>
    ['signed cookie', 'signed encrypted cookie', 'authenticated encrypted cookie'].map((salt) => ({
      name: `PBKDF2 of Rails ("${salt}")`,
      derive: pbkdf2(hash, salt, 64),
    })),
  ),
  ...['signing salt', 'user auth', 'user socket', 'token'].map((salt) => ({
    name: `PBKDF2 of Phoenix ("${salt}")`,
    derive: pbkdf2('SHA-256', salt, 32),
  })),
];

/**
 * Proposes the keys that frameworks derive from the given secret, and its hashes as bytes and as hex
 * text. At most 33; none without WebCrypto.
 */
export const derivedSecrets: KeyFamily = async function* (given) {
  const subtle = subtleCrypto();
  const secret = given.ring.kind === 'secret' ? boxReading(given.key.text, given.key.secretEncoding)?.bytes : undefined;
  if (!mayBeHmac(given) || subtle === null || secret === undefined || secret.length === 0 || secret.length > 4096)
    return;
  for (const length of [16, 24, 32, 48, 64])
    if (secret.length > length) yield variantOf(secret.slice(0, length), cutWords(length));
  for (const { name, derive } of recipes) {
    const bytes = await derive(secret, subtle);
    yield variantOf(bytes, derivedWords(name));
    if (!name.startsWith('SHA-')) continue;
    yield variantOf(utf8(toHex(bytes)), hexWords(name));
    yield variantOf(utf8(standardBase64(bytes)), base64Words(name));
  }
};

const derivedWords = (name: string): string =>
  t`The signer does not sign with your secret but with a key derived from it: ${name}.\nVerify with the derived key, or let the framework that made the token verify it.`;
const base64Words = (name: string): string =>
  t`The signer does not sign with your secret but with the base64 text of its hash: ${name}.\nVerify with that text, or let the program that made the token verify it.`;
const cutWords = (length: number): string =>
  t`The signer signs only with the first ${length} bytes of your secret.\nUse a secret of exactly ${length} bytes, or let the signer use all of it.`;
const hexWords = (name: string): string =>
  t`The signer does not sign with your secret but with the hex text of its hash: ${name}.\nVerify with that text, or let the program that made the token verify it.`;

function variantOf(bytes: Bytes, sentence: string): KeyVariant {
  const k = keyValue(bytes);
  return {
    findings: [{ cause: 'secret-derived', sentence }],
    cost: 3,
    jwk: { kty: 'oct', k },
    repaired: { text: JSON.stringify({ kty: 'oct', k }), secretEncoding: 'utf-8', passphrase: '' },
  };
}
