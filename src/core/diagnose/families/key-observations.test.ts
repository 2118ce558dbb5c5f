import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../../crypto/openssl/jwk-members.ts';
import { presentValue } from '../../crypto/testing.ts';
import { sha384Aes256, tripleDes } from '../../keys/fixtures/encrypted.ts';
import { certificateRequest } from '../../keys/fixtures/openssl.ts';
import { caseOfBoxes, boxesVerify } from '../testing.ts';
import type { Diagnosis } from '../trial.ts';
import { keyObservations } from './key-observations.ts';
import { keyReading } from './key-reading.ts';
import { nothingMatched } from './nothing-matched.ts';
import { swappedBoxes } from './swapped.ts';

const encode = (text: string | Uint8Array): string => Buffer.from(text).toString('base64url');
const inputOf = (header: object, claims: object): string =>
  `${encode(JSON.stringify(header))}.${encode(JSON.stringify(claims))}`;
const claims = { iss: 'https://login.example/realm/', sub: 'jane' };

function es256(key: KeyObject, header: object = {}, payload: object = claims): string {
  const input = inputOf({ alg: 'ES256', ...header }, payload);
  return `${input}.${encode(createSign('sha256').update(input).sign({ key, dsaEncoding: 'ieee-p1363' }))}`;
}

function hs256(secret: string): string {
  const input = inputOf({ alg: 'HS256' }, claims);
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pemOf = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const pem = pemOf(ec.publicKey);
const p384 = pemOf(generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey);
const rsa = pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey);
const token = es256(ec.privateKey);
const jwk = JSON.stringify(jwkMembersOf(ec.publicKey));

async function seenOf(pasted: string, key: string): Promise<readonly Diagnosis[]> {
  const given = await caseOfBoxes(pasted, key);
  return [...swappedBoxes(given), ...keyObservations(given), ...keyReading(given)];
}
const causesOf = (found: readonly Diagnosis[]): readonly string[] =>
  found.flatMap(({ findings }) => findings.map(({ cause }) => cause));

const rows = [
  {
    cause: 'no-key',
    name: 'of an issuer',
    token,
    key: '',
    says: /ES256 needs .*\n.*https:\/\/login\.example\/realm\/\.well-known\/openid-configuration/,
  },
  {
    cause: 'no-key',
    name: 'with a kid',
    token: es256(ec.privateKey, { kid: 'k1' }, {}),
    key: ' ',
    says: /public key with the kid “k1”/,
  },
  {
    cause: 'no-key',
    name: 'of a shared secret',
    token: hs256('x'),
    key: '',
    says: /HS256 needs a shared secret.\nEnter the secret/,
  },
  {
    cause: 'asymmetric-alg-with-secret',
    name: 'a secret',
    token,
    key: 'hunter2',
    says: /reads as a shared secret.\nThe issuer usually publishes/,
  },
  {
    cause: 'asymmetric-alg-with-secret',
    name: 'a secret in a JWK',
    token,
    key: '{"kty":"oct","k":"AAAA"}',
    says: /well-known/,
  },
  {
    cause: 'asymmetric-alg-with-secret',
    name: 'a secret that looks like a raw key',
    token,
    key: 'ab'.repeat(32),
    says: /well-known/,
  },
  { cause: 'key-type-mismatch', name: 'an RSA key for ES256', token, key: rsa, says: /needs a P-256 key|ES256 needs/ },
  {
    cause: 'key-type-mismatch',
    name: 'a public key for HS256',
    token: hs256('x'),
    key: pem,
    says: /Enter the shared secret/,
  },
  { cause: 'alg-curve-mismatch', name: 'P-384 for ES256', token, key: p384, says: /P-256.*P-384/ },
  { cause: 'pem-encrypted', name: 'without a passphrase', token, key: sha384Aes256, says: /Enter its passphrase/ },
  { cause: 'pem-encrypted', name: 'in an old way', token, key: tripleDes, says: /this page cannot decrypt/ },
  {
    cause: 'pem-wrong-label',
    name: 'a certificate request under another label',
    token,
    key: certificateRequest.replaceAll('CERTIFICATE REQUEST', 'PUBLIC KEY'),
    says: /contains a certificate request/,
  },
  {
    cause: 'jwks-kid-not-found',
    name: 'a set without it',
    token: es256(ec.privateKey, { kid: 'z' }),
    key: `{"keys":[${jwk.replace('{', '{"kid":"a",')}]}`,
    says: /Your key has the kid "a"\.\nFetch/,
  },
  {
    cause: 'jwks-key-not-for-signing',
    name: 'use',
    token,
    key: jwk.replace('{', '{"use":"enc",'),
    says: /"use": "enc"/,
  },
  { cause: 'token-pasted-as-key', name: 'the token itself', token, key: token, says: /contains the token itself/ },
  {
    cause: 'token-pasted-as-key',
    name: 'another token, in a line of text',
    token,
    key: `Authorization: Bearer ${hs256('x')}`,
    says: /another token/,
  },
];

describe('what is seen in the key', () => {
  it.each(rows)('$cause: $name', async ({ cause, token: pasted, key, says }) => {
    const found = await seenOf(pasted, key);
    expect(causesOf(found)).toEqual([cause]);
    expect(found[0]).toMatchObject({ kind: 'seen' });
    expect(presentValue(found[0]).findings[0].sentence).toMatch(says);
  });

  it.each([
    { cause: 'pem-escaped-newlines', key: pem.replaceAll('\n', '\\n') },
    { cause: 'pem-newlines-lost', key: pem.replaceAll('\n', ' ') },
    { cause: 'pem-bad-armor', key: pem.replaceAll('-----', '----') },
    { cause: 'pem-no-armor', key: pem.replace(/-----[^-]+-----|\s/g, '') },
    { cause: 'pem-base64-encoded', key: Buffer.from(pem).toString('base64') },
  ])('$cause: shown with its fix even if no signature can be checked', async ({ cause, key }) => {
    const unsigned = token.slice(0, token.lastIndexOf('.') + 1);
    const found = (await seenOf(unsigned, key)).filter(({ kind }) => kind === 'remark');
    expect(causesOf(found)).toEqual([cause]);
    expect(await boxesVerify(token, presentValue(found[0]?.repair?.key))).toBe(true);
  });

  it.each([
    [token, pem],
    [token, jwk],
    [token, rsa + pem],
    [hs256('hunter2'), 'hunter2'],
    [es256(ec.privateKey, { kid: 'a' }), `{"keys":[${jwk.replace('{', '{"kid":"a",')}]}`],
  ])('is nothing if the key fits: %#', async (pasted, key) => {
    expect(await seenOf(pasted, key)).toEqual([]);
  });

  it('never uses a word of the token as a URL', async () => {
    for (const iss of ['javascript:alert(1)', 'http://login.example', 'https://a b', '"><img>', 7]) {
      const [seen] = await seenOf(es256(ec.privateKey, {}, { iss }), '');
      expect(presentValue(seen).findings[0].sentence).toMatch(/Paste the issuer's public key/);
    }
  });
});

describe('token and key in the wrong box', () => {
  const swappedOf = async (pasted: string, key: string) =>
    (await seenOf(pasted, key)).find(({ findings: [{ cause }] }) => cause === 'token-and-key-swapped')?.repair;

  it.each([pem, jwk, 'hunter2 is my secret', pem.replaceAll('\n', '\\n')])('are swapped: %#', async (key) => {
    const repair = presentValue(await swappedOf(key, token));
    expect(repair).toMatchObject({ token, key: { text: key } });
  });

  it('are moved if the other box is empty', async () => {
    expect(await swappedOf('', token)).toMatchObject({ token, key: { text: '' } });
    expect(await swappedOf(pem, '')).toMatchObject({ token: '', key: { text: pem } });
  });

  it('verify by ordinary means after the repair', async () => {
    const repair = presentValue(await swappedOf('hunter2', hs256('hunter2')));
    expect(await boxesVerify(presentValue(repair.token), presentValue(repair.key))).toBe(true);
  });

  it.each([
    [token, pem],
    [token, ''],
    ['', ''],
    ['opaque-token', ''],
    ['opaque-token', 'hunter2'],
    [token, 'a.b.c'],
    ['hello', pem],
  ])('stay where they are: %#', async (pasted, key) => {
    expect(await swappedOf(pasted, key)).toBeUndefined();
  });
});

describe('if nothing matched', () => {
  it('names the key, counts the tries, says what to check, and claims no more', async () => {
    const { findings, kind, repair } = nothingMatched(await caseOfBoxes(token, pem), 1234);
    expect([findings.map(({ cause }) => cause), kind, repair]).toEqual([['wrong-key'], 'seen', null]);
    expect(findings[0].sentence).toMatch(
      /does not match the EC public key, P-256, or the content was changed.*\n.*rotated.*well-known/,
    );
    expect(findings[0].evidence).toMatch(/1,234 ways/);
  });

  it('names the secret for HMAC', async () => {
    const {
      findings: [{ cause, sentence }],
    } = nothingMatched(await caseOfBoxes(hs256('x'), 'hunter2'), 5000);
    expect([cause, sentence]).toEqual([
      'wrong-secret',
      expect.stringMatching(/not made with the shared secret, 7 bytes \(56 bits\), or the content/),
    ]);
  });

  it('mentions a kid that differs, and is total', async () => {
    const lone = nothingMatched(
      await caseOfBoxes(es256(ec.privateKey, { kid: 'z' }), jwk.replace('{', '{"kid":"a",')),
      2,
    );
    expect(lone.findings[0].sentence).toMatch(/kid is "z", but your only key has "a"/);
    expect(nothingMatched(await caseOfBoxes('', ''), 0).findings[0].cause).toBe('wrong-key');
  });
});
