import * as node from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../../crypto/openssl/jwk-members.ts';
import { algorithms, type AlgorithmName } from '../../crypto/algorithms.ts';
import type { CauseId } from '../cause.ts';
import { caseOfToken, diagnoseCase, tokenProofs, verifiesToken } from '../testing.ts';
import type { Diagnosis } from '../trial.ts';
import { algorithmMeantBy } from './token/algorithm-names.ts';

/** Node's own crypto (OpenSSL) signs, independently of the product's signer. */
const secret = 'a secret of more than sixty-four bytes, so that no algorithm finds it too short';
const b64 = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString('base64url');
const payload = b64('{"sub":"a","exp":1716239022}');
const inputOf = (header: object): string => `${b64(JSON.stringify(header))}.${payload}`;

const pairs = {
  RSA: node.generateKeyPairSync('rsa', { modulusLength: 2048 }),
  'P-256': node.generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'P-384': node.generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  secp256k1: node.generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
  Ed25519: node.generateKeyPairSync('ed25519'),
} as const;

const hashOf = (alg: string): string => `sha${/\d{3}/.exec(alg)?.[0] ?? '256'}`;
const hs = (alg: AlgorithmName, input: string): string =>
  node.createHmac(hashOf(alg), secret).update(input).digest('base64url');
const rs = (alg: AlgorithmName, input: string): string =>
  node.sign(hashOf(alg), Buffer.from(input), pairs.RSA.privateKey).toString('base64url');
const ps = (alg: AlgorithmName, input: string): string =>
  node
    .sign(hashOf(alg), Buffer.from(input), {
      key: pairs.RSA.privateKey,
      padding: node.constants.RSA_PKCS1_PSS_PADDING,
      saltLength: node.constants.RSA_PSS_SALTLEN_DIGEST,
    })
    .toString('base64url');
const es = (curve: 'P-256' | 'P-384' | 'secp256k1', hash: string, input: string): string =>
  node
    .sign(hash, Buffer.from(input), { key: pairs[curve].privateKey, dsaEncoding: 'ieee-p1363' })
    .toString('base64url');
const ed = (input: string): string =>
  node.sign(null, Buffer.from(input), pairs.Ed25519.privateKey).toString('base64url');

const pem = (name: keyof typeof pairs): string =>
  pairs[name].publicKey.export({ type: 'spki', format: 'pem' }).toString();
const jwk = (name: keyof typeof pairs): string => JSON.stringify(jwkMembersOf(pairs[name].publicKey));

type Positive = {
  readonly cause: CauseId;
  readonly name: string;
  readonly header: object;
  readonly sign: (input: string) => string;
  readonly key: string;
  readonly says: string;
};

const positives: readonly Positive[] = [
  {
    cause: 'alg-header-lies',
    name: 'HS256 under none',
    header: { alg: 'none' },
    sign: (input) => hs('HS256', input),
    key: secret,
    says: 'The signer must write "alg":"HS256". A verifier',
  },
  {
    cause: 'alg-header-lies',
    name: 'HS512 under HS256',
    header: { alg: 'HS256' },
    sign: (input) => hs('HS512', input),
    key: secret,
    says: 'the signature is HS512',
  },
  {
    cause: 'alg-header-lies',
    name: 'HS256 under HS384',
    header: { alg: 'HS384' },
    sign: (input) => hs('HS256', input),
    key: secret,
    says: 'the signature is HS256',
  },
  {
    cause: 'alg-header-lies',
    name: 'PS256 under RS256',
    header: { alg: 'RS256' },
    sign: (input) => ps('PS256', input),
    key: pem('RSA'),
    says: 'the signature is PS256',
  },
  {
    cause: 'alg-header-lies',
    name: 'RS256 under PS256',
    header: { alg: 'PS256' },
    sign: (input) => rs('RS256', input),
    key: pem('RSA'),
    says: 'the signature is RS256',
  },
  {
    cause: 'alg-header-lies',
    name: 'RS512 under RS256',
    header: { alg: 'RS256' },
    sign: (input) => rs('RS512', input),
    key: pem('RSA'),
    says: 'the signature is RS512',
  },
  {
    cause: 'alg-header-lies',
    name: 'ES256K under ES256',
    header: { alg: 'ES256' },
    sign: (input) => es('secp256k1', 'sha256', input),
    key: jwk('secp256k1'),
    says: 'the signature is ES256K',
  },
  {
    cause: 'alg-header-lies',
    name: 'ES384 under ES256',
    header: { alg: 'ES256' },
    sign: (input) => es('P-384', 'sha384', input),
    key: pem('P-384'),
    says: 'the signature is ES384',
  },
  {
    cause: 'alg-header-lies',
    name: 'SHA-512 on P-256 under ES256',
    header: { alg: 'ES256' },
    sign: (input) => es('P-256', 'sha512', input),
    key: pem('P-256'),
    says: 'made with SHA-512',
  },
  {
    cause: 'alg-header-lies',
    name: 'SHA-256 on P-384 under ES384',
    header: { alg: 'ES384' },
    sign: (input) => es('P-384', 'sha256', input),
    key: pem('P-384'),
    says: 'made with SHA-256',
  },
  {
    cause: 'alg-header-lies',
    name: 'Ed25519 under ES256',
    header: { alg: 'ES256' },
    sign: ed,
    key: pem('Ed25519'),
    says: 'the signature is Ed25519',
  },
  {
    cause: 'alg-header-lies',
    name: 'RS256 under HS256',
    header: { alg: 'HS256' },
    sign: (input) => rs('RS256', input),
    key: pem('RSA'),
    says: 'the signature is RS256',
  },
  {
    cause: 'alg-header-lies',
    name: 'HS256 under RS256',
    header: { alg: 'RS256' },
    sign: (input) => hs('HS256', input),
    key: secret,
    says: 'the signature is HS256',
  },
  {
    cause: 'alg-header-lies',
    name: 'HS256 under none',
    header: { alg: 'none' },
    sign: (input) => hs('HS256', input),
    key: secret,
    says: 'the signature is HS256',
  },
  {
    cause: 'alg-nonstandard-name',
    name: 'SHA256withRSA',
    header: { alg: 'SHA256withRSA' },
    sign: (input) => rs('RS256', input),
    key: pem('RSA'),
    says: '"SHA256withRSA"',
  },
  {
    cause: 'alg-nonstandard-name',
    name: 'hs256',
    header: { alg: 'hs256' },
    sign: (input) => hs('HS256', input),
    key: secret,
    says: '"hs256"',
  },
  {
    cause: 'alg-nonstandard-name',
    name: 'HMACSHA512',
    header: { alg: 'HMACSHA512' },
    sign: (input) => hs('HS512', input),
    key: secret,
    says: 'HS512',
  },
  {
    cause: 'alg-nonstandard-name',
    name: 'ES256 with a space',
    header: { alg: 'ES256 ' },
    sign: (input) => es('P-256', 'sha256', input),
    key: pem('P-256'),
    says: '"ES256 "',
  },
  {
    cause: 'alg-nonstandard-name',
    name: 'the URI of XML signatures',
    header: { alg: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256' },
    sign: (input) => rs('RS256', input),
    key: pem('RSA'),
    says: 'RS256',
  },
  {
    cause: 'azure-nonce',
    name: 'the hash in base64url',
    header: { typ: 'JWT', nonce: 'AQABAAA', alg: 'RS256', kid: 'a' },
    sign: (input) => rs('RS256', hashedNonce(input, 'base64url')),
    key: pem('RSA'),
    says: 'Microsoft',
  },
  {
    cause: 'azure-nonce',
    name: 'the hash in hex',
    header: { typ: 'JWT', nonce: 'AQABAAA', alg: 'RS256', kid: 'a' },
    sign: (input) => rs('RS256', hashedNonce(input, 'hex')),
    key: pem('RSA'),
    says: 'Microsoft',
  },
];

function hashedNonce(input: string, encoding: 'base64url' | 'hex'): string {
  const [header = '', body = ''] = input.split('.');
  const read: { nonce: string } = JSON.parse(Buffer.from(header, 'base64url').toString());
  return `${b64(JSON.stringify({ ...read, nonce: node.createHash('sha256').update(read.nonce).digest(encoding) }))}.${body}`;
}

const unproven = async (text: string, key: string): Promise<unknown> => tokenProofs(await caseOfToken(text, key));
const proven = async (token: string, key: string): Promise<Diagnosis[]> =>
  (await diagnoseCase(await caseOfToken(token, key))).filter(({ kind }) => kind === 'proven');
const made = ({ header, sign }: Positive): string => `${inputOf(header)}.${sign(inputOf(header))}`;

describe('another algorithm than in the header is proven', () => {
  it.each(positives)('$cause: $name', async (positive) => {
    const { cause, key, says } = positive;
    expect(await verifiesToken(made(positive), key)).toBe(false);
    const [top, ...more] = await proven(made(positive), key);
    expect(top?.findings.map((finding) => finding.cause)).toEqual([cause]);
    expect(top?.findings[0].sentence).toContain(says);
    expect([top?.repair, top?.changes]).toEqual([null, []]);
    expect(more).toEqual([]);
  });
});

const wrong = [
  'another secret of more than thirty-two bytes',
  ...[
    node.generateKeyPairSync('rsa', { modulusLength: 2048 }),
    node.generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    node.generateKeyPairSync('ed25519'),
  ].map(({ publicKey }) => publicKey.export({ type: 'spki', format: 'pem' }).toString()),
];

describe('another algorithm is not claimed', () => {
  it.each(positives)('for a wrong key of any type: $name', async (positive) => {
    for (const key of wrong) expect(await unproven(made(positive), key)).toEqual([]);
  });

  it('for a nonce that was signed as it is', async () => {
    const input = inputOf({ alg: 'RS256', nonce: 'a' });
    expect(await proven(`${input}.${rs('RS256', input)}`, pem('RSA'))).toEqual([]);
  });
});

describe('meantBy', () => {
  const meanings: readonly (readonly [string, AlgorithmName])[] = [
    ['rs256', 'RS256'],
    ['RS-256', 'RS256'],
    ['RSA-SHA256', 'RS256'],
    ['RSASSA_PKCS1_V1_5_SHA_512', 'RS512'],
    ['sha384WithRSAEncryption', 'RS384'],
    ['SHA256withRSAandMGF1', 'PS256'],
    ['RSASSA_PSS_SHA_384', 'PS384'],
    ['http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1', 'PS256'],
    ['SHA256withECDSA', 'ES256'],
    ['ECDSA_SHA_512', 'ES512'],
    ['http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384', 'ES384'],
    ['EC_SIGN_P256_SHA256', 'ES256'],
    ['secp256k1', 'ES256K'],
    ['HmacSHA384', 'HS384'],
    ['HMAC', 'HS256'],
    ['SHA512', 'HS512'],
    ['http://www.w3.org/2001/04/xmldsig-more#hmac-sha256', 'HS256'],
    ['eddsa', 'Ed25519'],
    ['ed448', 'Ed448'],
    ['NONE', 'none'],
  ];

  it.each(meanings)('reads %s as %s', (name, row) => expect(algorithmMeantBy(name)?.name).toBe(row));

  it('ignores JOSE names and names without meaning', () => {
    for (const name of [
      ...Object.keys(algorithms),
      '',
      'A256GCM',
      'dir',
      'RSA-OAEP',
      'RSA-OAEP-256',
      'ECDH-ES+A256KW',
      'RSA1_5',
      'toString',
      '__proto__',
      'secret',
      'x'.repeat(1e6),
    ])
      expect(algorithmMeantBy(name), name.slice(0, 20)).toBe(null);
  });
});
