import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../../crypto/openssl/jwk-members.ts';
import { presentValue } from '../../crypto/testing.ts';
import { diagnoseBoxes, boxesVerify } from '../testing.ts';
import type { Diagnosis } from '../trial.ts';
import { x5cToken } from './key-text/fixtures/certificate.ts';

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const [a, b] = [pair(), pair()];
const encode = (text: string | Uint8Array): string => Buffer.from(text).toString('base64url');

function signed(key: KeyObject, header: object = {}): string {
  const input = `${encode(JSON.stringify({ alg: 'ES256', ...header }))}.${encode('{"sub":"jane"}')}`;
  return `${input}.${encode(createSign('sha256').update(input).sign({ key, dsaEncoding: 'ieee-p1363' }))}`;
}

const jwk = (key: KeyObject, members: object): object => ({ ...jwkMembersOf(key), ...members });
const setOf = (...keys: readonly object[]): string => JSON.stringify({ keys }, null, 2);
const causesOf = (found: readonly Diagnosis[], kind: Diagnosis['kind']): readonly string[] =>
  found.filter((each) => each.kind === kind).flatMap(({ findings }) => findings.map(({ cause }) => cause));
const proofOf = (found: readonly Diagnosis[]): Diagnosis => presentValue(found.find(({ kind }) => kind === 'proven'));

const rows = [
  {
    cause: ['jwks-kid-wrong-key'],
    name: 'the kid names another key',
    header: { kid: 'a' },
    key: setOf(jwk(a.publicKey, { kid: 'a' }), jwk(b.publicKey, { kid: 'b' })),
    says: /“a” points to key 1, but the signature matches key 2 of 2, whose kid is “b”/,
  },
  {
    cause: ['jwks-kid-not-found'],
    name: 'no key has the kid',
    header: { kid: 'c' },
    key: setOf(jwk(a.publicKey, { kid: 'a' }), jwk(b.publicKey, { kid: 'b' })),
    says: /None of your keys has the token's kid “c”/,
  },
  {
    cause: ['jwks-kid-not-found'],
    name: 'a set of one key',
    header: { kid: 'c' },
    key: setOf(jwk(b.publicKey, { kid: 'b' })),
    says: /signature matches your only key, whose kid is “[^”]*”\./,
  },
  {
    cause: ['jwks-key-not-for-signing'],
    name: 'use',
    header: { kid: 'b' },
    key: setOf(jwk(a.publicKey, { kid: 'a' }), jwk(b.publicKey, { kid: 'b', use: 'enc' })),
    says: /"use": "enc". It is not meant for signatures/,
  },
  {
    cause: ['jwks-key-not-for-signing'],
    name: 'alg of a lone key',
    header: {},
    key: JSON.stringify(jwk(b.publicKey, { alg: 'ECDH-ES' })),
    says: /"alg": "ECDH-ES"/,
  },
  {
    cause: ['jwks-key-not-for-signing', 'jwks-key-not-for-signing'],
    name: 'use and key_ops',
    header: {},
    key: JSON.stringify(jwk(b.publicKey, { use: 'enc', key_ops: ['deriveBits'] })),
    says: /"key_ops": "deriveBits"/,
  },
  {
    cause: ['jwks-kid-wrong-key', 'jwks-key-not-for-signing'],
    name: 'kid and use',
    header: { kid: 'a' },
    key: setOf(jwk(a.publicKey, { kid: 'a' }), jwk(b.publicKey, { kid: 'b', use: 'enc' })),
    says: /kid “b”/,
  },
];

describe('a key of the set that is passed over', () => {
  it.each(rows)('$cause: $name', async ({ cause, header, key, says }) => {
    const token = signed(b.privateKey, header);
    expect(await boxesVerify(token, key), 'not taken before').toBe(false);
    const found = await diagnoseBoxes(token, key);
    expect(causesOf(found, 'proven')).toEqual(cause);
    const proof = proofOf(found);
    expect(proof.findings.map(({ sentence }) => sentence).join(' ')).toMatch(says);
    expect(await boxesVerify(token, presentValue(proof.repair?.key))).toBe(true);
  });

  it.each(rows)('is not claimed if its signature does not match either: $name', async ({ header, key }) => {
    expect(causesOf(await diagnoseBoxes(signed(pair().privateKey, header), key), 'proven')).toEqual([]);
  });

  it('is also found in a set that had to be fixed', async () => {
    const token = signed(b.privateKey, { kid: 'c' });
    const found = await diagnoseBoxes(
      token,
      JSON.stringify(setOf(jwk(a.publicKey, { kid: 'a' }), jwk(b.publicKey, { kid: 'b' }))),
    );
    expect(causesOf(found, 'proven')).toEqual(['jwks-kid-not-found']);
    expect(await boxesVerify(token, presentValue(proofOf(found).repair?.key))).toBe(true);
  });
});

describe('the kid', () => {
  it('is reported if it names more than one key, and if none has it', async () => {
    const twice = setOf(jwk(a.publicKey, { kid: 'a' }), jwk(b.publicKey, { kid: 'a' }));
    const found = await diagnoseBoxes(signed(pair().privateKey, { kid: 'a' }), twice);
    expect(found.flatMap(({ findings }) => findings.map(({ sentence }) => sentence)).join()).toMatch(
      /2 keys have the kid “a”, the 1st, 2nd/,
    );
    expect(causesOf(found, 'seen')).toEqual(['jwks-duplicate-kid']);
    expect(causesOf(await diagnoseBoxes(signed(pair().privateKey, { kid: 'z' }), twice), 'seen')).toEqual([
      'jwks-kid-not-found',
    ]);
  });

  it('is not reported if it names one key, even if others share another', async () => {
    const set = setOf(jwk(a.publicKey, { kid: 'a' }), jwk(a.publicKey, { kid: 'a' }), jwk(b.publicKey, { kid: 'b' }));
    expect(await diagnoseBoxes(signed(b.privateKey, { kid: 'b' }), set)).toEqual([]);
  });
});

describe('a key in the token itself', () => {
  it('is reported with its proof and without a repair', async () => {
    const found = await diagnoseBoxes(signed(b.privateKey, { jwk: jwk(b.publicKey, {}) }), '');
    expect(causesOf(found, 'proven')).toEqual(['embedded-jwk']);
    expect(proofOf(found).repair).toBeNull();
    expect(proofOf(found).findings[0].sentence).toMatch(/jwk: the EC public key, P-256/);
    expect(causesOf(found, 'seen')).toEqual(['no-key']);
  });

  it('is also reported for a certificate', async () => {
    expect(proofOf(await diagnoseBoxes(x5cToken, '')).findings[0].sentence).toMatch(
      /x5c: the X\.509 certificate: EC P-256, CN=login\.example/i,
    );
  });

  it('is also reported if another key was given', async () => {
    const key = a.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect(causesOf(await diagnoseBoxes(signed(b.privateKey, { jwk: jwk(b.publicKey, {}) }), key), 'proven')).toEqual([
      'embedded-jwk',
    ]);
  });

  it('is not reported if the signature belongs to another key, or if it cannot be read', async () => {
    expect(causesOf(await diagnoseBoxes(signed(b.privateKey, { jwk: jwk(a.publicKey, {}) }), ''), 'proven')).toEqual(
      [],
    );
    expect(
      causesOf(await diagnoseBoxes(signed(b.privateKey, { jwk: { kty: 'EC' }, x5c: ['AAAA'] }), ''), 'proven'),
    ).toEqual([]);
  });
});
