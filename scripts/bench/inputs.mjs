// Tokens and keys for the benchmark, made for each run with Node's own cryptography.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { ml_dsa65 } from '@noble/post-quantum/ml-dsa.js';
import { CompactEncrypt } from 'jose';

/** @param {string | Uint8Array} bytes */
const base64url = (bytes) => Buffer.from(bytes).toString('base64url');

/**
 * Returns a token with an invalid signature. The benchmark only measures reading and signing it.
 * @param {string} alg
 * @param {Record<string, unknown>} claims
 */
export const tokenOf = (alg, claims) =>
  `${base64url(JSON.stringify({ alg, typ: 'JWT' }))}.${base64url(JSON.stringify(claims))}.AAAA`;

/** Returns the claims of a common token. @param {string} mark a word that identifies it */
export const fewClaims = (mark) => ({
  iss: 'https://issuer.example',
  sub: 'alice',
  aud: 'api',
  iat: 1_700_000_000,
  exp: 4_000_000_000,
  scope: 'read write',
  jti: mark,
});

/** Returns the claims of a very large token. @param {string} mark a word that identifies it */
export function manyClaims(mark) {
  const claims = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, at) => [`claim_${at}`, `value ${at} ${'x'.repeat(20)}`]),
  );
  return { jti: mark, ...claims };
}

/**
 * Generates a private key for each algorithm, in a form that the `Key` box accepts.
 * @type {Readonly<Record<string, () => string>>}
 */
export const keys = {
  HS256: () => randomBytes(32).toString('hex'),
  RS256: () => pem(generateKeyPairSync('rsa', { modulusLength: 2048 })),
  ES256: () => pem(generateKeyPairSync('ec', { namedCurve: 'P-256' })),
  'ML-DSA-65': () => {
    const seed = randomBytes(32);
    const { publicKey } = ml_dsa65.keygen(seed);
    return JSON.stringify({ kty: 'AKP', alg: 'ML-DSA-65', pub: base64url(publicKey), priv: base64url(seed) });
  },
};

/**
 * Makes, for each key management algorithm, a token encrypted with A256GCM, and the key that opens it.
 * @type {Readonly<Record<string, () => Promise<{ token: string, key: string }>>>}
 */
export const sealed = {
  async dir() {
    const secret = randomBytes(32);
    const key = JSON.stringify({ kty: 'oct', k: base64url(secret) });
    return { token: await encrypted('dir', secret), key };
  },
  'ECDH-ES': () => encryptedFor('ECDH-ES', generateKeyPairSync('ec', { namedCurve: 'P-256' })),
  'RSA-OAEP': () => encryptedFor('RSA-OAEP', generateKeyPairSync('rsa', { modulusLength: 2048 })),
};

/** @param {string} alg @param {import('node:crypto').KeyPairKeyObjectResult} pair */
const encryptedFor = async (alg, pair) => ({ token: await encrypted(alg, pair.publicKey), key: pem(pair) });

/** @param {string} alg @param {Uint8Array | import('node:crypto').KeyObject} key */
const encrypted = (alg, key) =>
  new CompactEncrypt(new TextEncoder().encode(JSON.stringify(fewClaims(`sealed-${alg}`))))
    .setProtectedHeader({ alg, enc: 'A256GCM' })
    .encrypt(key);

/** @param {import('node:crypto').KeyPairKeyObjectResult} pair */
const pem = ({ privateKey }) => privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/**
 * Returns 5 MB of text with 1,000 tokens in it, like a log.
 * @param {string} mark a word that identifies its first token
 */
export function longText(mark) {
  const filler = 'x'.repeat(4_700);
  return Array.from(
    { length: 1_000 },
    (_, at) => `${at} ${filler} "${tokenOf('HS256', fewClaims(at === 0 ? mark : `${at}`))}"`,
  ).join('\n');
}
