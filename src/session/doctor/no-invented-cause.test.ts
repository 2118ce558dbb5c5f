import { severityOf } from '../../core/diagnose/severity.ts';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presentValue } from '../../core/crypto/testing.ts';
import { jwsVectors } from '../../core/crypto/vectors/all.ts';
import { bareCertificate, certificateToken } from '../../core/diagnose/families/key-text/fixtures/certificate.ts';
import type { CauseId } from '../../core/diagnose/cause.ts';
import { askDoctor, causesOf } from './doctor-cases/ask.ts';
import { boxesWith, type Boxes } from './doctor-cases/doctor-case.ts';
import {
  b64,
  ec,
  es256,
  hs256,
  inputOf,
  jwkOf,
  jwkText,
  macOf,
  otherEc,
  p384,
  rs256,
  rsa,
  signingSecret,
  setOf,
  signatureOf,
  signedBy,
  spki,
} from './doctor-cases/signers.ts';

const isAll = process.env['FUZZ'] === 'all';

const hmacs = ['HS256', 'HS384', 'HS512'] as const;
const hmacToken = (alg: string, of: Uint8Array): string =>
  `${inputOf({ alg })}.${macOf(inputOf({ alg }), of, `sha${alg.slice(2)}`)}`;

const word = fc.string({ minLength: 3, maxLength: 60, unit: 'grapheme' }).filter((text) => text.trim().length > 2);
const random = fc.uint8Array({ minLength: 12, maxLength: 64 });
/** Texts that people paste as a secret, of every shape that the doctor has a hypothesis about. */
const secrets: fc.Arbitrary<string> = fc.oneof(
  fc.string({ minLength: 8, maxLength: 60 }).filter((text) => /\w{3}/.test(text)),
  word,
  random.map((bytes) => Buffer.from(bytes).toString('base64')),
  random.map(b64),
  random.map((bytes) => Buffer.from(bytes).toString('hex')),
  random.map((bytes) => Buffer.from(Buffer.from(bytes).toString('base64')).toString('base64')),
  random.map((bytes) => `JWT_SECRET="${Buffer.from(bytes).toString('base64')}"\n`),
  random.map((bytes) => `base64:${Buffer.from(bytes).toString('base64')}`),
  fc.uuid().map((text) => `${text}\r\n`),
  fc.webUrl().map(encodeURIComponent),
  fc.uuid().map((text) => `{"type":"HS256","key":"${text}"}`),
);

const curves = ['P-256', 'P-384', 'P-521', 'secp256k1'] as const;
const makers = {
  RSA: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ...Object.fromEntries(curves.map((namedCurve) => [namedCurve, () => generateKeyPairSync('ec', { namedCurve })])),
  Ed25519: () => generateKeyPairSync('ed25519'),
  Ed448: () => generateKeyPairSync('ed448'),
};
const signers = Object.entries(makers).map(([type, make]) => ({ type, key: make().privateKey }));
const algs: ReadonlyMap<string, readonly string[]> = new Map([
  ['RSA', ['RS256', 'RS512', 'PS256', 'PS384']],
  ['P-256', ['ES256']],
  ['P-384', ['ES384']],
  ['P-521', ['ES512']],
  ['secp256k1', ['ES256K']],
  ['Ed25519', ['EdDSA', 'Ed25519']],
  ['Ed448', ['EdDSA', 'Ed448']],
]);
/** Returns whether a type of key fits an algorithm. EdDSA covers both curves (RFC 8037 §3.1). */
const fits = (type: string, alg: string): boolean => algs.get(type)?.includes(alg) ?? false;
const misfits: ReadonlySet<CauseId> = new Set<CauseId>([
  'key-type-mismatch',
  'alg-curve-mismatch',
  'asymmetric-alg-with-secret',
]);

const writings: readonly ((of: { readonly publicKey: KeyObject; readonly privateKey: KeyObject }) => string)[] = [
  ({ publicKey }) => spki(publicKey),
  ({ publicKey }) => jwkText(publicKey),
  ({ publicKey }) => setOf(jwkOf(publicKey, { kid: 'x' })),
  ({ privateKey }) => privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
];

describe('no cause is invented', () => {
  it(
    'for a wrong secret, whatever it looks like',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          secrets,
          fc.constantFrom(...hmacs),
          fc.uint8Array({ minLength: 32, maxLength: 32 }),
          async (given, alg, signer) => {
            expect(causesOf((await askDoctor(boxesWith(hmacToken(alg, signer), given))).items)).toEqual([
              'wrong-secret',
            ]);
            // The first failure is reported as it is, because shrinking it would ask the doctor
            // hundreds of times.
          },
        ),
        { numRuns: isAll ? 300 : 12, endOnFailure: true },
      );
    },
    isAll ? 900_000 : 240_000,
  );

  it(
    'for a wrong key: it is the wrong one, or does not fit the algorithm',
    async () => {
      const cases = fc.record({
        signer: fc.constantFrom(...signers),
        type: fc.constantFrom(...Object.keys(makers)),
        alg: fc.nat(3),
        writing: fc.constantFrom(...writings),
        isSame: fc.boolean(),
      });
      const seen = { wrong: 0, misfit: 0 };
      await fc.assert(
        fc.asyncProperty(cases, async ({ signer, type, alg: at, writing, isSame }) => {
          const known = algs.get(signer.type) ?? [];
          const alg = known[at % known.length] ?? '';
          const given = isSame ? signer.type : type;
          const key = writing(presentValue(Object.entries(makers).find(([name]) => name === given))[1]());
          const causes = causesOf((await askDoctor(boxesWith(signedBy(alg, signer.key), key))).items);
          if (fits(given, alg)) expect(causes, `${alg} with ${key}`).toEqual(['wrong-key']);
          else
            expect(
              causes.length === 1 && causes.every((cause) => misfits.has(cause)),
              `${causes.join()}: ${alg} with ${key}`,
            ).toBe(true);
          seen[fits(given, alg) ? 'wrong' : 'misfit'] += 1;
        }),
        { numRuns: isAll ? 50 : 6 },
      );
      expect(seen.wrong + seen.misfit).toBeGreaterThan(5);
    },
    isAll ? 900_000 : 240_000,
  );

  it('for HMAC with a key that does not fit it', async () => {
    for (const { publicKey } of [rsa, ec]) {
      expect(causesOf((await askDoctor(boxesWith(hs256(), spki(publicKey)))).items)).toEqual(['key-type-mismatch']);
    }
  });
});

const bodyOf = (claims: object): string => b64(JSON.stringify(claims));
const withClaims = (claims: object): string =>
  `${inputOf({ alg: 'HS256' }, bodyOf(claims))}.${macOf(inputOf({ alg: 'HS256' }, bodyOf(claims)))}`;
const publicOf = (jwk: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(jwk).filter(([name]) => !['d', 'priv'].includes(name))));
const long = 'a sentence is a good secret if nobody has ever written it down before, and this is one';
const p521 = generateKeyPairSync('ec', { namedCurve: 'P-521' });
const ed = generateKeyPairSync('ed25519');

/** From RFCs and OpenSSL: EdDSA, Ed448, ES256K and ML-DSA. */
const published = jwsVectors.filter(({ key }) => key.kty === 'OKP' || key.kty === 'AKP' || key['crv'] === 'secp256k1');

const valid: readonly (readonly [string, Boxes])[] = [
  ...hmacs.map((alg) => [alg, boxesWith(hmacToken(alg, Buffer.from(long)), long)] as const),
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'].map(
    (alg) => [alg, boxesWith(signedBy(alg, rsa.privateKey), spki(rsa.publicKey))] as const,
  ),
  ['ES256', boxesWith(es256(), jwkText(ec.publicKey))],
  ['ES384', boxesWith(signedBy('ES384', p384.privateKey), spki(p384.publicKey))],
  ['ES512', boxesWith(signedBy('ES512', p521.privateKey), spki(p521.publicKey))],
  ['Ed25519', boxesWith(signedBy('Ed25519', ed.privateKey), jwkText(ed.publicKey))],
  ...published.map(({ name, token, key }) => [`${name}, published`, boxesWith(token, publicOf(key))] as const),
  [
    'a kid in a JWK Set of two',
    boxesWith(es256({ kid: 'b' }), setOf(jwkOf(otherEc.publicKey, { kid: 'a' }), jwkOf(ec.publicKey, { kid: 'b' }))),
  ],
  [
    'a kid and a lone JWK',
    boxesWith(es256({ kid: 'b' }), jwkText(ec.publicKey, { kid: 'b', use: 'sig', alg: 'ES256' })),
  ],
  [
    'x5t',
    boxesWith(rs256({ x5t: 'kg2LYs2T0CTjIfj4rt6JIynen38', kid: 'kg2LYs2T0CTjIfj4rt6JIynen38' }), spki(rsa.publicKey)),
  ],
  ['typ at+jwt', boxesWith(rs256({ typ: 'at+jwt' }), spki(rsa.publicKey))],
  ['no typ', boxesWith(withClaims({ sub: 'a' }), signingSecret)],
  [
    'nested objects',
    boxesWith(
      withClaims({ sub: 'a', realm_access: { roles: ['a', { b: [null, 1.5, true] }] }, address: {} }),
      signingSecret,
    ),
  ],
  ['no claims at all', boxesWith(withClaims({}), signingSecret)],
  [
    'a secret in base64',
    boxesWith(hs256(Buffer.from('9f2c61e07ab84d35c81e5b90f7d2643a1bce08577f4490ad36e2c1850b9d7e42', 'hex')), {
      text: 'nyxh4Hq4TTXIHluQ99JkOhvOCFd/RJCtNuLBhQudfkI=',
      secretEncoding: 'base64',
      passphrase: '',
    }),
  ],
  ['a secret in a JWK', boxesWith(hs256(), JSON.stringify({ kty: 'oct', k: b64(signingSecret) }))],
  ['whitespace around it, as every box has', boxesWith(`\n${hs256()} \n`, signingSecret)],
  [
    'a payload that is not JSON',
    boxesWith(
      `${inputOf({ alg: 'ES256' }, b64('text'))}.${signatureOf('ES256', inputOf({ alg: 'ES256' }, b64('text')), ec.privateKey)}`,
      spki(ec.publicKey),
    ),
  ],
];

describe('a token that verifies', () => {
  it('has at least 24 examples here', () => expect(valid.length).toBeGreaterThanOrEqual(24));

  it.each(valid)('leads to no diagnosis: %s', async (_, given) => {
    const { items, about } = await askDoctor(given);
    expect(about).toBe('remarks');
    expect(items).toEqual([]);
  });

  it('leads to nothing but a note if the key is a certificate', async () => {
    const key = `-----BEGIN CERTIFICATE-----\n${bareCertificate}\n-----END CERTIFICATE-----\n`;
    const { items } = await askDoctor(boxesWith(certificateToken, key));
    expect(items.map((item) => [item.findings[0].cause, item.kind, severityOf(item)])).toEqual([
      ['key-is-certificate', 'remark', 'note'],
    ]);
  });
});
