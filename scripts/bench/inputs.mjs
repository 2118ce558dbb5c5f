// Tokens and keys for the benchmark, made for each run with Node's own cryptography.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { ml_dsa65 } from '@noble/post-quantum/ml-dsa.js';

/** @param {string | Uint8Array} bytes */
const base64url = (bytes) => Buffer.from(bytes).toString('base64url');

/**
 * Returns a token whose signature fits nothing. Only reading and signing it is measured.
 * @param {string} alg
 * @param {Record<string, unknown>} claims
 */
export const tokenOf = (alg, claims) =>
  `${base64url(JSON.stringify({ alg, typ: 'JWT' }))}.${base64url(JSON.stringify(claims))}.AAAA`;

/** The claims of a common token. @param {string} mark a word to know it by */
export const fewClaims = (mark) => ({
  iss: 'https://issuer.example',
  sub: 'alice',
  aud: 'api',
  iat: 1_700_000_000,
  exp: 4_000_000_000,
  scope: 'read write',
  jti: mark,
});

/** A token as large as they come. @param {string} mark a word to know it by */
export function manyClaims(mark) {
  const claims = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, at) => [`claim_${at}`, `value ${at} ${'x'.repeat(20)}`]),
  );
  return { jti: mark, ...claims };
}

/**
 * A private key for each algorithm, as the `Key` box takes it.
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

/** @param {import('node:crypto').KeyPairKeyObjectResult} pair */
const pem = ({ privateKey }) => privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/**
 * 5 MB of text with 1,000 tokens among it, as a log may be.
 * @param {string} mark a word to know its first token by
 */
export function longText(mark) {
  const filler = 'x'.repeat(4_700);
  return Array.from(
    { length: 1_000 },
    (_, at) => `${at} ${filler} "${tokenOf('HS256', fewClaims(at === 0 ? mark : `${at}`))}"`,
  ).join('\n');
}
