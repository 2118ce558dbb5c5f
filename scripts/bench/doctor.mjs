// Tokens for the benchmark of the doctor. Each one does not verify, for a common reason.
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';

const secret = 'a-shared-secret-for-the-benchmark-of-40b';
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** @param {string | Uint8Array} bytes */
const base64url = (bytes) => Buffer.from(bytes).toString('base64url');
/**
 * Returns a different signing input for each count, so that no cache helps with the next token.
 * @param {string} alg
 * @param {number} count
 */
const inputOf = (alg, count) =>
  `${base64url(JSON.stringify({ alg, typ: 'JWT' }))}.${base64url(JSON.stringify({ sub: '1', count }))}`;

/** @param {number} count */
function hs256(count) {
  const input = inputOf('HS256', count);
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

/** @param {number} count */
function rs256(count) {
  const input = inputOf('RS256', count);
  return `${input}.${sign('sha256', Buffer.from(input), rsa.privateKey).toString('base64url')}`;
}

/** @param {number} count */
function es256Der(count) {
  const input = inputOf('ES256', count);
  return `${input}.${sign('sha256', Buffer.from(input), { key: ec.privateKey, dsaEncoding: 'der' }).toString('base64url')}`;
}

/** @param {import('node:crypto').KeyObject} key */
const pem = (key) => key.export({ type: 'spki', format: 'pem' }).toString();

/**
 * `isSeenInKey`: the list names the cause without a token, too.
 * @type {readonly { cause: string, key: string, token: (count: number) => string, isSeenInKey?: boolean }[]}
 */
export const causes = [
  { cause: 'secret-is-base64', key: Buffer.from(secret).toString('base64'), token: hs256 },
  { cause: 'secret-trailing-newline', key: `${secret}\n`, token: hs256 },
  { cause: 'secret-quoted', key: `"${secret}"`, token: hs256 },
  { cause: 'secret-env-line', key: `JWT_SECRET=${secret}`, token: hs256 },
  { cause: 'signature-der', key: pem(ec.publicKey), token: es256Der },
  { cause: 'pem-escaped-newlines', key: pem(rsa.publicKey).replaceAll('\n', '\\n'), token: rs256, isSeenInKey: true },
];

/**
 * Tokens for which no attempt succeeds, so the doctor tries everything.
 * @type {readonly { what: string, cause: string, key: string, token: (count: number) => string }[]}
 */
export const batteries = [
  { what: 'a wrong secret', cause: 'wrong-secret', key: 'not-the-secret-that-made-these-signatures', token: hs256 },
  {
    what: 'a wrong RSA key',
    cause: 'wrong-key',
    key: pem(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey),
    token: rs256,
  },
];
