import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { createRequire } from 'node:module';
import { expressjwt } from 'express-jwt';
import { createVerifier } from 'fast-jwt';
import { createLocalJWKSet, importSPKI, jwtVerify } from 'jose';
import jwt from 'jsonwebtoken';
import { describe, expect, it } from 'vitest';
import { recogniseErrors } from './recognise-error.ts';

/** Runs the libraries that npm has, and compares what they report with the tables. */

const secret = 'correct-horse-battery-staple-and-9-more-words';
const bytes = new TextEncoder().encode(secret);
const pair = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

function signed(claims: unknown, header: object = { alg: 'HS256' }, by: string = secret): string {
  const input = `${part(header)}.${part(claims)}`;
  return `${input}.${createHmac('sha256', by).update(input).digest('base64url')}`;
}

const past = { exp: 1_300_819_380 };
const future = { nbf: 4_000_000_000 };
const good = signed({ sub: 'a', iss: 'b', aud: 'c' });
const unsigned = `${part({ alg: 'none' })}.${part({ sub: 'a' })}.`;

/** The message in the table, and what makes the library report it. */
type Run = readonly [says: string, run: () => unknown];

async function reportOf(run: Run[1]): Promise<string> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    const code = 'code' in error ? String(error.code) : '';
    return `${error.name}: ${error.message} ${code}\n${error.stack ?? ''}`;
  }
  return 'nothing was thrown';
}

async function differencesIn(library: string, runs: readonly Run[]) {
  const compared = await Promise.all(
    runs.map(async ([says, run]) => {
      const report = await reportOf(run);
      const reading = recogniseErrors(report)[0]?.reading;
      const isSo = reading?.library.name === library && reading.row[0] === says;
      return isSo ? [] : [{ says, report: report.slice(0, 200), is: `${reading?.library.name}: ${reading?.row[0]}` }];
    }),
  );
  return compared.flat();
}

const jsonwebtokenRuns: readonly Run[] = [
  ['jwt expired', () => jwt.verify(signed(past), secret)],
  ['invalid signature', () => jwt.verify(good, `${secret}x`)],
  ['jwt malformed', () => jwt.verify('a.b', secret)],
  ['invalid token', () => jwt.verify(`${part('{')}.${part('{}')}.x`, secret)],
  ['jwt must be provided', () => jwt.verify('', secret)],
  ['jwt not active', () => jwt.verify(signed(future), secret)],
  ['invalid algorithm', () => jwt.verify(good, secret, { algorithms: ['HS512'] })],
  ['jwt signature is required', () => jwt.verify(unsigned, secret)],
  ['secret or public key must be provided', () => jwt.verify(good, '')],
  [
    'secretOrPublicKey must be an asymmetric key when using {}',
    () => jwt.verify(signed({}, { alg: 'RS256' }), secret, { algorithms: ['RS256'] }),
  ],
  [
    'secretOrPublicKey must be a symmetric key when using {}',
    () => jwt.verify(good, pair.publicKey, { algorithms: ['HS256'] }),
  ],
  ['jwt audience invalid. expected: {}', () => jwt.verify(good, secret, { audience: 'x' })],
  ['jwt issuer invalid. expected: {}', () => jwt.verify(good, secret, { issuer: 'x' })],
  ['jwt subject invalid. expected: {}', () => jwt.verify(good, secret, { subject: 'x' })],
  ['jwt jwtid invalid. expected: {}', () => jwt.verify(good, secret, { jwtid: 'x' })],
  ['jwt nonce invalid. expected: {}', () => jwt.verify(good, secret, { nonce: 'x' })],
  ['invalid exp value', () => jwt.verify(signed({ exp: 'x' }), secret)],
  ['invalid nbf value', () => jwt.verify(signed({ nbf: 'x' }), secret)],
  ['iat required when maxAge is specified', () => jwt.verify(good, secret, { maxAge: 1 })],
  ['maxAge exceeded', () => jwt.verify(signed({ iat: 1 }), secret, { maxAge: 1 })],
  ['nonce must be a non-empty string', () => jwt.verify(good, secret, { nonce: ' ' })],
  ['secretOrPrivateKey must have a value', () => jwt.sign({}, '')],
  ['secretOrPrivateKey must be an asymmetric key when using {}', () => jwt.sign({}, secret, { algorithm: 'RS256' })],
];

const josekey = (key: object) => createLocalJWKSet({ keys: [{ kty: 'oct', k: part(secret), alg: 'HS256', ...key }] });

const joseRuns: readonly Run[] = [
  ['"exp" claim timestamp check failed', () => jwtVerify(signed(past), bytes)],
  ['"nbf" claim timestamp check failed', () => jwtVerify(signed(future), bytes)],
  ['signature verification failed', () => jwtVerify(signed({}, { alg: 'HS256' }, 'x'), bytes)],
  ['Invalid Compact JWS', () => jwtVerify('a.b', bytes)],
  ['JWS "alg" (Algorithm) Header Parameter missing or invalid', () => jwtVerify(signed({}, { typ: 'JWT' }), bytes)],
  ['"alg" (Algorithm) Header Parameter value not allowed', () => jwtVerify(good, bytes, { algorithms: ['HS512'] })],
  ['unexpected "{}" claim value', () => jwtVerify(good, bytes, { audience: 'x' })],
  ['unexpected "typ" JWT header value', () => jwtVerify(good, bytes, { typ: 'at+jwt' })],
  ['missing required "{}" claim', () => jwtVerify(good, bytes, { requiredClaims: ['jti'] })],
  ['"{}" claim must be a number', () => jwtVerify(signed({ exp: 'x' }), bytes)],
  ['JWT Claims Set must be a top-level JSON object', () => jwtVerify(signed('[]'), bytes)],
  [
    '"iat" claim timestamp check failed (too far in the past)',
    () => jwtVerify(signed({ iat: 1 }), bytes, { maxTokenAge: 1 }),
  ],
  [
    '"iat" claim timestamp check failed (it should be in the past)',
    () => jwtVerify(signed({ iat: 4_000_000_000 }), bytes, { maxTokenAge: 1 }),
  ],
  [
    'Extension Header Parameter "{}" is not recognized',
    () => jwtVerify(signed({}, { alg: 'HS256', crit: ['x'], x: 1 }), bytes),
  ],
  [
    'no applicable key found in the JSON Web Key Set',
    () => jwtVerify(signed({}, { alg: 'RS256', kid: 'x' }), josekey({ kid: 'y' })),
  ],
  ['"spki" must be SPKI formatted string', () => importSPKI(secret, 'RS256')],
];

const fastRuns: readonly Run[] = [
  ['The token signature is invalid.', () => createVerifier({ key: secret })(signed({}, { alg: 'HS256' }, 'x'))],
  ['The token is malformed.', () => createVerifier({ key: secret })('a.b')],
  [
    'The token header is not a valid base64url serialized JSON.',
    () => createVerifier({ key: secret })(`${part('{')}.${part('{}')}.eA`),
  ],
  ['The token algorithm is invalid.', () => createVerifier({ key: secret, algorithms: ['HS512'] })(good)],
  ['The {} claim is required.', () => createVerifier({ key: secret, requiredClaims: ['jti'] })(good)],
  ['FAST_JWT_EXPIRED', () => createVerifier({ key: secret })(signed(past))],
  ['FAST_JWT_INACTIVE', () => createVerifier({ key: secret })(signed(future))],
  ['FAST_JWT_INVALID_CLAIM_VALUE', () => createVerifier({ key: secret, allowedAud: 'x' })(good)],
];

function requestWith(authorization?: string): Promise<void> {
  const request = { headers: authorization === undefined ? {} : { authorization } };
  const middleware = expressjwt({ secret, algorithms: ['HS256'] });
  return new Promise((resolve, reject) => {
    // The middleware reads only the headers.
    void middleware(request, {}, (error?: unknown) => (error instanceof Error ? reject(error) : resolve()));
  });
}

const expressRuns: readonly Run[] = [
  ['No authorization token was found', () => requestWith()],
  ['Format is Authorization: Bearer [token]', () => requestWith(good)],
  ['express-jwt: `algorithms` is a required option', () => expressjwt({ secret } as never)],
];

const passport: { readonly Strategy: new (...given: readonly unknown[]) => object } = createRequire(import.meta.url)(
  'passport-jwt',
);

const passportRuns: readonly Run[] = [
  ['JwtStrategy requires a secret or key', () => new passport.Strategy({}, () => null)],
  ['JwtStrategy requires a verify callback', () => new passport.Strategy({ secretOrKey: 'a' })],
  [
    'JwtStrategy requires a function to retrieve jwt from requests (see option jwtFromRequest)',
    () => new passport.Strategy({ secretOrKey: 'a' }, () => null),
  ],
];

const nodeRuns: readonly Run[] = [
  ['DECODER routines::unsupported', () => createPublicKey(secret)],
  ['DECODER routines::unsupported', () => createPublicKey(pair.publicKey.replaceAll('\n', '\\n'))],
  ['DECODER routines::unsupported', () => createPrivateKey(pair.publicKey)],
  [
    'The "key" argument must be of type string or an instance of ArrayBuffer',
    () => createPublicKey(undefined as never),
  ],
  ['The "key.n" property must be of type string', () => createPublicKey({ key: { kty: 'RSA' }, format: 'jwk' })],
];

describe('the libraries of npm', () => {
  it.each([
    ['jsonwebtoken', jsonwebtokenRuns],
    ['jose', joseRuns],
    ['fast-jwt', fastRuns],
    ['express-jwt', expressRuns],
    ['passport-jwt', passportRuns],
    ['Node.js crypto', nodeRuns],
  ] as const)('report what the table of %s says', async (library, runs) => {
    expect(await differencesIn(library, runs)).toEqual([]);
  });
});
