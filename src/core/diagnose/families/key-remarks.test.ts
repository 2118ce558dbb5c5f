import { createSign, createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../../crypto/openssl/jwk-members.ts';
import { presentValue } from '../../crypto/testing.ts';
import { sha384Aes256 } from '../../keys/fixtures/encrypted.ts';
import { secWithParameters } from '../../keys/fixtures/openssl.ts';
import type { Key, KeyText } from '../../keys/key.ts';
import { caseOfBoxes, keyTextOf, boxesVerify } from '../testing.ts';
import { keyRemarks } from './key-remarks.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const otherEc = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const encode = (text: string | Uint8Array): string => Buffer.from(text).toString('base64url');

function signed(alg: 'RS256' | 'ES256', key: KeyObject, header: object = {}): string {
  const input = `${encode(JSON.stringify({ alg, ...header }))}.${encode('{}')}`;
  return `${input}.${encode(createSign('sha256').update(input).sign({ key, dsaEncoding: 'ieee-p1363' }))}`;
}

function hs256(secret: string | Uint8Array): string {
  const input = `${encode('{"alg":"HS256"}')}.${encode('{}')}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

const pem = (key: KeyObject, type: 'spki' | 'pkcs1' | 'pkcs8' | 'sec1'): string =>
  key.export({ type, format: 'pem' }).toString();
const jwk = (members: object): object => ({ ...jwkMembersOf(rsa.publicKey), ...members });
const { n = '' } = jwkMembersOf(rsa.publicKey);
const token = signed('RS256', rsa.privateKey);
const spki = pem(rsa.publicKey, 'spki');

/** Returns the remarks on the verdict of the first key that fits, which is the token's key. */
async function remarksOf(pasted: string, key: string | KeyText, index = 0) {
  const given = await caseOfBoxes(pasted, key);
  const found: Key = presentValue(given.ring.keys[index]);
  return keyRemarks(given, found);
}

const rows: readonly {
  cause: string | readonly string[];
  name: string;
  pasted?: string;
  key: string | KeyText;
  index?: number;
  says: RegExp;
}[] = [
  { cause: 'pem-pkcs1', name: 'public', key: pem(rsa.publicKey, 'pkcs1'), says: /-RSAPublicKey_in/ },
  {
    cause: ['pem-pkcs1', 'key-private-pasted'],
    name: 'private',
    key: pem(rsa.privateKey, 'pkcs1'),
    says: /pkcs8 -topk8/,
  },
  {
    cause: ['pem-sec1', 'key-private-pasted'],
    name: 'of Node',
    pasted: signed('ES256', ec.privateKey),
    key: pem(ec.privateKey, 'sec1'),
    says: /SEC1/,
  },
  {
    cause: ['pem-encrypted', 'key-private-pasted'],
    name: 'opened',
    pasted: '',
    key: { ...keyTextOf(sha384Aes256), passphrase: 'öffne' },
    says: /opened with the passphrase/,
  },
  {
    cause: 'pem-wrong-label',
    name: 'PUBLIC KEY that is PKCS#1',
    key: pem(rsa.publicKey, 'spki').replaceAll('PUBLIC KEY', 'PRIVATE KEY'),
    says: /says PRIVATE KEY but contains an RSA public key \(SPKI\)/,
  },
  {
    cause: 'key-private-pasted',
    name: 'PKCS#8',
    key: pem(rsa.privateKey, 'pkcs8'),
    says: /the RSA private key, 2048 bits/,
  },
  {
    cause: 'jwk-n-leading-zero',
    name: 'n',
    key: JSON.stringify(jwk({ n: encode(Buffer.concat([Buffer.alloc(1), Buffer.from(n, 'base64url')])) })),
    says: /"n" in the JWK starts with a zero byte/,
  },
  {
    cause: 'jwks-pasted-as-jwk',
    name: 'a set of one key',
    pasted: signed('RS256', rsa.privateKey, { kid: 'a' }),
    key: JSON.stringify({ keys: [jwk({ kid: 'a' })] }),
    says: /inside "keys"/,
  },
  {
    cause: ['token-without-kid', 'jwks-pasted-as-jwk'],
    name: 'in a set of one key with a kid',
    key: JSON.stringify({ keys: [jwk({ kid: 'a' })] }),
    says: /only key of your set.*\n.*“a”/,
  },
  {
    cause: 'token-without-kid',
    name: 'in a set of two',
    key: JSON.stringify({ keys: [jwk({ kid: 'a' }), jwk({ kid: 'b' })] }),
    says: /each of your 2 keys was tried\. It matches key 1\.\n.*many/,
  },
  {
    cause: 'token-without-kid',
    name: 'among keys of which some fit',
    pasted: signed('ES256', ec.privateKey),
    key: [rsa, otherEc, ec].map(({ publicKey }) => pem(publicKey, 'spki')).join(''),
    index: 2,
    says: /each of the 2 keys that fit it, of your 3, was tried\. It matches key 3\./,
  },
  {
    cause: 'token-without-kid',
    name: 'among keys of which one fits',
    pasted: signed('ES256', ec.privateKey),
    key: [rsa, ec].map(({ publicKey }) => pem(publicKey, 'spki')).join(''),
    index: 1,
    says: /of your 2 keys only key 2 fits it\./,
  },
  {
    cause: 'jwks-duplicate-kid',
    name: 'in a set of two',
    pasted: signed('RS256', rsa.privateKey, { kid: 'a' }),
    key: JSON.stringify({ keys: [jwk({ kid: 'a' }), jwk({ kid: 'a' })] }),
    says: /1st, 2nd/,
  },
  {
    cause: 'hmac-with-public-key',
    name: 'bare base64 as text',
    pasted: hs256(spki.replace(/-----[^-]+-----|\s/g, '')),
    key: spki.replace(/-----[^-]+-----|\s/g, ''),
    says: /Critical/,
  },
  {
    cause: 'hmac-with-public-key',
    name: 'PEM in base64',
    pasted: hs256(spki),
    key: { ...keyTextOf(Buffer.from(spki).toString('base64')), secretEncoding: 'base64' },
    says: /Critical/,
  },
];

describe('with a good verdict', () => {
  it.each(rows)('$cause: $name', async ({ cause, pasted = token, key, index = 0, says }) => {
    if (pasted !== '') expect(await boxesVerify(pasted, key)).toBe(true);
    const remarks = await remarksOf(pasted, key, index);
    expect(remarks.map(({ findings: [first] }) => first.cause)).toEqual([cause].flat());
    expect(remarks.every(({ kind }) => kind === 'remark')).toBe(true);
    expect(presentValue(remarks[0]).findings[0].sentence).toMatch(says);
  });

  it('offers the public key from a private key, which verifies', async () => {
    const [remark] = await remarksOf(token, pem(rsa.privateKey, 'pkcs8'));
    expect(presentValue(remark?.repair?.key).text).toBe(spki);
    expect(await boxesVerify(token, presentValue(remark?.repair?.key))).toBe(true);
  });

  it.each([
    ['a public key', token, spki],
    [
      'a key of an example',
      token,
      { ...keyTextOf(pem(rsa.privateKey, 'pkcs8')), origins: [{ kind: 'example' }] } as const,
    ],
    ['a lone JWK', token, JSON.stringify(jwk({}))],
    [
      'the set’s key that the kid names',
      signed('RS256', rsa.privateKey, { kid: 'a' }),
      JSON.stringify({ keys: [jwk({ kid: 'a' }), jwk({ kid: 'b' })] }),
    ],
    ['a secret', hs256('hunter2'), 'hunter2'],
    ['a secret in hex', hs256('ab'.repeat(32)), 'ab'.repeat(32)],
    ['a secret that looks like base64', hs256('MII'.repeat(20)), 'MII'.repeat(20)],
  ])('is silent about %s', async (_, pasted, key) => {
    expect(await boxesVerify(pasted, key)).toBe(true);
    expect(await remarksOf(pasted, key)).toEqual([]);
  });

  it('opens SEC1 with its parameters as the same form', async () => {
    expect(
      (await remarksOf(signed('ES256', ec.privateKey), secWithParameters)).map(({ findings: [first] }) => first.cause),
    ).toEqual(['pem-sec1', 'key-private-pasted']);
  });
});
