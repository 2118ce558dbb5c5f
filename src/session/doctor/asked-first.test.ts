import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bareCertificate, certificateToken } from '../../core/diagnose/families/key-text/fixtures/certificate.ts';
import { jwkMembersOf } from '../../core/crypto/openssl/jwk-members.ts';
import { issued, now, session, shared } from './doctor-cases/field-thread.ts';
import { disclose, digest, issue, now as issuedAt } from './doctor-cases/sd-jwts.ts';
import { shownFor } from './doctor-cases/shown.ts';
import { b64, ec, es256, otherEc, p384, rsa, signingSecret, spki } from './doctor-cases/signers.ts';

const tooFar = `{"message":"'Expiration time' claim ('exp') is too far in the future"}`;
const notAnInteger = "'Issuer' claim ('iss') must be an Integer";
const pem = spki(rsa.publicKey);

/** A token of a GitHub App, from `iat` seconds ago, that ends in `exp` seconds. */
const app = (iat: number, exp: number, iss: unknown = 123_456): string =>
  issued({ iat: now - iat, exp: now + exp, iss });

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: now * 1000 }));
afterAll(() => void vi.useRealTimers());

describe('a token of a GitHub App', () => {
  it.each([
    ['an hour', app(0, 3600), 'lifetime-out-of-range'],
    ['exactly ten minutes', app(0, 600), 'lifetime-out-of-range'],
    ['exactly ten minutes, and expired since', app(7200, -6600), 'lifetime-out-of-range'],
    ['ten minutes from now, and a minute for iat', app(60, 600, 'Iv23liABCdefGHIjklMN'), 'lifetime-out-of-range'],
    ['nine minutes', app(0, 540), undefined],
  ])('has its lifetime first if exp is too far in the future: %s', async (_, pasted, cause) => {
    expect((await shownFor({ pasted, key: pem, error: tooFar })).first[0]).toBe(cause);
  });

  it('is not accused of a lifetime at the limit without a message', async () => {
    expect((await shownFor({ pasted: app(0, 600), key: pem })).listed).toEqual([]);
    expect((await shownFor({ pasted: app(0, 3600), key: pem })).listed).toEqual(['lifetime-out-of-range']);
  });

  it('may have a number as its issuer, and a token for another receiver may not', async () => {
    expect((await shownFor({ pasted: app(0, 540), key: pem, error: notAnInteger })).listed).toEqual([]);
    const other = issued({ ...session, iss: 123_456, sub: 'a' });
    expect((await shownFor({ pasted: other, key: pem, error: notAnInteger })).first).toEqual(['claim-wrong-type']);
    const list = await shownFor({ pasted: app(0, 540, ['123456']), key: pem, error: notAnInteger });
    expect(list.first).toEqual(['claim-wrong-type']);
  });
});

describe('the scheme before a token', () => {
  const token = shared();
  const bearer = `Authorization: Bearer ${token}`;
  it.each([
    ['JWT in a header', `Authorization: JWT ${token}`, 'Unauthorized', 'token-bearer-prefix'],
    [
      'JWT in code',
      `headers: { "Authorization": "JWT ${token}" }`,
      '{"statusCode":401,"message":"Unauthorized"}',
      'token-bearer-prefix',
    ],
    ['JWT alone', `JWT ${token}`, 'Unauthorized', 'token-bearer-prefix'],
    ['Bearer twice', `Authorization: Bearer Bearer ${token}`, '{"error":"invalid_token"}', 'token-bearer-prefix'],
    ['Bearer', bearer, '{"error":"invalid_token"}', undefined],
    ['Bearer', bearer, 'Unauthorized', undefined],
    [
      'Bearer by itself, which may have been passed on',
      `Bearer ${token}`,
      '{"error":"invalid_token"}',
      'token-bearer-prefix',
    ],
    ['Bearer, for a parser', bearer, 'JsonWebTokenError: jwt malformed', 'token-bearer-prefix'],
    ['a word', `This is a JWT ${token}`, 'Unauthorized', undefined],
  ])('explains what it can explain: %s', async (_, pasted, error, cause) => {
    const { first, causes } = await shownFor({ pasted, key: signingSecret, error });
    expect(first[0]).toBe(cause);
    expect(causes.includes('token-bearer-prefix')).toBe(cause !== undefined);
  });
});

describe('an SD-JWT', () => {
  const [given, foreign] = [disclose('s1', 'name', 'Ada'), disclose('s2', 'role', 'admin')];
  const key = spki(ec.publicKey);
  const of = (...disclosures: readonly string[]) =>
    issue({ exp: issuedAt + 1_000_000_000, _sd: [digest(given)] }, ...disclosures);

  it('with a disclosure that does not belong to it has an item that says so', async () => {
    const error = 'SDJWTException: Unreferenced disclosure(s) detected in SD-JWT';
    for (const each of ['', error])
      expect((await shownFor({ pasted: of(given, foreign), key, error: each })).first).toEqual(['sd-jwt']);
    expect((await shownFor({ pasted: of(given, foreign), key })).sentences[0]).toContain('no digest refers to');
  });

  it('with its own disclosures has none', async () => {
    expect((await shownFor({ pasted: of(given), key })).listed).toEqual([]);
  });

  it('has one item for many refused disclosures', async () => {
    const many = Array.from({ length: 50 }, (_, at) => disclose(`s${at}`, `n${at}`, at));
    expect((await shownFor({ pasted: of(given, ...many), key })).listed).toEqual(['sd-jwt']);
  });
});

describe('a JWE', () => {
  const epk = jwkMembersOf(ec.publicKey);
  const sealed = [
    b64(JSON.stringify({ alg: 'ECDH-ES', enc: 'A128GCM', epk })),
    '',
    b64('123456789012'),
    b64('x'),
    b64('1234567890123456'),
  ].join('.');
  const pk8 = (of: typeof rsa.privateKey): string => of.export({ type: 'pkcs8', format: 'pem' }).toString();

  it.each([
    ['a private key on another curve', pk8(p384.privateKey), 'alg-curve-mismatch'],
    ['a private key of another type', pk8(rsa.privateKey), 'key-type-mismatch'],
    ['a public key on another curve', spki(p384.publicKey), 'jwe-not-jws'],
    ['a private key on its curve', pk8(ec.privateKey), 'jwe-other-recipient'],
  ])('says what is wrong with a private key before what the token is: %s', async (_, key, cause) => {
    expect((await shownFor({ pasted: sealed, key })).listed[0]).toBe(cause);
  });
});

describe('a certificate in the Key box', () => {
  const certificate = `-----BEGIN CERTIFICATE-----\n${bareCertificate}\n-----END CERTIFICATE-----`;
  it.each([
    ['PyJWT', 'ValueError: Could not deserialize key data.'],
    ['PyJWT 2.10', 'jwt.exceptions.InvalidKeyError: Could not parse the provided public key.'],
    ['Rust', 'Error(InvalidKeyFormat)'],
    ['python-jose', 'JWKError: Unable to parse an ECKey from key: -----BEGIN'],
    ['golang-jwt', 'invalid key: Key must be a PEM encoded PKCS1 or PKCS8 key'],
  ])('is named first if a library cannot read the key: %s', async (_, error) => {
    expect((await shownFor({ pasted: certificateToken, key: certificate, error })).first).toEqual([
      'key-is-certificate',
    ]);
    const other = await shownFor({ pasted: es256(), key: spki(ec.publicKey), error });
    expect(other.listed).not.toContain('key-is-certificate');
  });

  it('is only a note without such a message', async () => {
    for (const error of ['', 'jwt expired', 'Signature verification failed'])
      expect((await shownFor({ pasted: certificateToken, key: certificate, error })).listed, error).toEqual([]);
  });

  it('explains nothing if the public key is next to it', async () => {
    const error = 'ValueError: Could not deserialize key data.';
    const both = `${certificate}\n${spki(otherEc.publicKey)}`;
    expect((await shownFor({ pasted: certificateToken, key: both, error })).listed).not.toContain('key-is-certificate');
  });
});
