import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { knownSecrets } from '../data/known-secrets.ts';
import { caseOfBoxes, diagnoseBoxes } from '../testing.ts';
import type { Diagnosis } from '../trial.ts';
import { claimsAsSecrets } from './claims-as-secrets.ts';
import { wellKnownSecrets } from './well-known-secrets.ts';

/** Returns a token that Node signed with these bytes. */
function signedWith(secret: string | Uint8Array, claims: object = { sub: 'alice' }, header: object = {}): string {
  const input = [{ alg: 'HS256', typ: 'JWT', ...header }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

const proven = async (token: string, key: string): Promise<Diagnosis[]> =>
  (await diagnoseBoxes(token, key)).filter(({ kind }) => kind === 'proven');

async function expectKnown(token: string, given: string, sentence: RegExp): Promise<void> {
  const [top, ...others] = await proven(token, given);
  const known = top?.findings.at(-1);
  expect(known?.cause).toBe('signed-with-well-known-secret');
  expect(known?.sentence).toMatch(sentence);
  expect(others).toEqual([]);
  expect(top?.repair, 'anyone can have this secret').toBeNull();
}

describe('a publicly known secret', () => {
  it.each([
    ['your-256-bit-secret', /jwt\.io/],
    ['a-string-secret-at-least-256-bits-long', /jwt\.io/],
    ['undefined', /where a value is missing/],
    ['[object Object]', /where a value is missing/],
    [' ', /where a value is missing/],
    ['${JWT_SECRET}', /not filled in/],
    ['super-secret-jwt-token-with-at-least-32-characters-long', /Supabase/],
    ['abcdefghijklmnopqrstuvwxyz', /RuoYi/],
    ['MY_JWT_SECRET', /placeholder/],
    ['{}', /where a value is missing/],
  ])('is named with its source: %s', async (secret, source) => {
    await expectKnown(signedWith(secret), 'not the one that signed, by far', source);
  });

  it("is also found decoded: the key of RFC 7515, Nacos, a debugger's checkbox, jjwt's truncation", async () => {
    const k = 'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow';
    await expectKnown(signedWith(Buffer.from(k, 'base64url')), 'not the one', /RFC 7515/);
    const nacos = 'SecretKey012345678901234567890123456789012345678901234567890123456789';
    await expectKnown(
      signedWith(Buffer.from(nacos.slice(0, 68), 'base64')),
      'not the one',
      /Nacos.*base64|base64-decoded.*Nacos/,
    );
    await expectKnown(signedWith(Buffer.from('secret', 'base64')), 'not the one', /"secret", base64-decoded/);
    await expectKnown(signedWith(Buffer.from('changeme'.slice(0, 8), 'base64')), 'not the one', /base64-decoded/);
  });

  it('is found if no key was given, and if the key is for something else', async () => {
    await expectKnown(signedWith('secret'), '', /"secret"/);
    await expectKnown(signedWith('secret'), '{"kty":"oct","k":"AQIDBAUGBwgJCgsMDQ4PEA"}', /"secret"/);
  });

  it.each([
    ['with a line break', 'secret\n'],
    ['in quotes', '"secret"'],
    ['in base64', Buffer.from('secret').toString('base64')],
    ['in a line of configuration', 'JWT_SECRET=secret'],
  ])('is not offered to someone who gave it %s', async (_, given) => {
    await expectKnown(signedWith('secret'), given, /"secret"/);
  });

  it.each([
    ['SHA-256', createHash('sha256').update('your-256-bit-secret').digest(), 'your-256-bit-secret'],
    ['a prefix', 'a-string-secret-at-least-256-bit', 'a-string-secret-at-least-256-bits-long'],
  ])('is not put into the Key box as what was derived from it: %s', async (_, secret, given) => {
    const [top] = await proven(signedWith(secret), given);
    expect(top?.findings.map(({ cause }) => cause)).toEqual(['secret-derived', 'signed-with-well-known-secret']);
    expect(top?.repair).toBeNull();
  });

  it('is not claimed if another secret signed', async () => {
    expect(await proven(signedWith('sEcReT-of-nobody-else'), 'not the one that signed, by far')).toEqual([]);
  });

  it('is not tried on signatures other than HMAC', async () => {
    const input = signedWith('x', {}, { alg: 'ES256' }).split('.').slice(0, 2).join('.');
    const given = await caseOfBoxes(`${input}.${Buffer.alloc(64, 1).toString('base64url')}`, 'x');
    expect([...iterable(wellKnownSecrets(given)), ...iterable(claimsAsSecrets(given))]).toEqual([]);
  });
});

describe('the empty secret', () => {
  it('is reported with its proof, and not put into the Key box', async () => {
    const token = signedWith('');
    const [top, ...others] = await proven(token, 'some secret');
    expect(top?.findings.map(({ cause }) => cause)).toEqual(['empty-secret']);
    expect(others).toEqual([]);
    expect(top?.repair).toBeNull();
  });
});

describe('a string in the token itself', () => {
  it.each([
    ['the issuer', { iss: 'https://example.org/', sub: 'a' }, {}, 'https://example.org/'],
    ['one of the audiences', { aud: ['one-service', 'two-service'] }, {}, 'two-service'],
    ["the key's name", { sub: 'a' }, { kid: 'signing-key-2021' }, 'signing-key-2021'],
    ['the client with a word behind it', { client_id: 'billing' }, {}, 'billing-secret'],
    ['a word before it', { azp: 'billing' }, {}, 'secret-billing'],
  ])('is tried as its secret: %s', async (_, claims, header, secret) => {
    await expectKnown(
      signedWith(secret, claims, header),
      'not the one that signed, by far',
      /(?:contains|the token) itself/,
    );
  });

  it('stays within its limits', async () => {
    const claims = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`c${at}`, `value ${at}`]));
    const given = await caseOfBoxes(signedWith('x', claims), 'y');
    expect(iterable(claimsAsSecrets(given)).length).toBeLessThan(450);
  });
});

describe('the list', () => {
  const all = knownSecrets.flatMap(({ secrets }) => secrets);

  it('has several hundred secrets, each with its source', () => {
    expect(new Set(all).size).toBeGreaterThan(700);
    for (const { source, secrets } of knownSecrets) {
      expect(source).toMatch(/^[\s\S]{8,}[^.]$/);
      expect(secrets.length, source).toBeGreaterThan(0);
    }
  });

  it('has no secret twice in one group', () => {
    for (const { source, secrets } of knownSecrets)
      expect(
        secrets.filter((secret, at) => secrets.indexOf(secret) !== at),
        source,
      ).toEqual([]);
  });

  it('gives at most 2,500 variants', async () => {
    const given = await caseOfBoxes(signedWith('x'), 'y');
    const count = iterable(wellKnownSecrets(given)).length;
    expect(count).toBeGreaterThan(1_500);
    expect(count).toBeLessThan(2_500);
  });
});

function iterable<T>(of: Iterable<T> | AsyncIterable<T>): T[] {
  if (!(Symbol.iterator in of)) throw new Error('Not to be awaited');
  return [...of];
}
