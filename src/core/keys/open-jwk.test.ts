import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../crypto/openssl/jwk-members.ts';
import { jwsVectors } from '../crypto/vectors/all.ts';
import { rfc7517A1, rfc7638Thumbprint, rfc8037A1, rfc8037Thumbprint } from './fixtures/jwk-examples.ts';
import { onlyFaultOf, onlyKeyOf, ringOfText } from './fixtures/ask.ts';
import { keyPiecesOf } from './pieces.ts';

const ec = {
  kty: 'EC',
  crv: 'P-256',
  x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
  y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
};
const text = (value: unknown): string => JSON.stringify(value);

describe('examples of the RFCs', () => {
  it('reads the JWK Set of RFC 7517 A.1', async () => {
    const { keys, faults } = await ringOfText(rfc7517A1);
    expect(faults).toEqual([]);
    expect(keys).toMatchObject([
      { index: 0, form: 'jwk-set', kid: '1', use: 'enc', curve: 'P-256', bits: 256, isPrivate: false },
      {
        index: 1,
        form: 'jwk-set',
        kid: '2011-04-29',
        alg: 'RS256',
        bits: 2048,
        thumbprint: rfc7638Thumbprint,
        remarks: [],
      },
    ]);
    expect(keys.map(({ span }) => [rfc7517A1.charAt(span.start), rfc7517A1.charAt(span.end - 1)])).toEqual([
      ['{', '}'],
      ['{', '}'],
    ]);
  });

  it('reads the key of RFC 8037 A.1 and derives the same public half without x', async () => {
    const whole = await onlyKeyOf(rfc8037A1);
    const half = await onlyKeyOf(rfc8037A1.replace(/,\s*"x":"[^"]*"/, ''));
    expect(whole).toMatchObject({ form: 'jwk', curve: 'Ed25519', isPrivate: true, thumbprint: rfc8037Thumbprint });
    expect(half.jwk).toEqual(whole.jwk);
  });

  it.each(jwsVectors.map((vector) => [vector.source, vector.name, vector.key] as const))(
    'reads the key of %s, %s',
    async (_, __, jwk) => {
      const key = await onlyKeyOf(text(jwk));
      expect(key.jwk).toEqual(jwk);
      expect(key.isPrivate).toBe(true);
    },
  );

  it('uses the thumbprint of RFC 9964 as the kid of its ML-DSA keys', async () => {
    const keys = await Promise.all(
      jwsVectors.filter((vector) => vector.key.kty === 'AKP').map((vector) => onlyKeyOf(text(vector.key))),
    );
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(key.thumbprint).toBe(key.kid);
  });
});

describe('forms', () => {
  it('reads an array of keys, consecutive keys, and mixtures with PEM', async () => {
    const pem = String(createPublicKey({ key: ec, format: 'jwk' }).export({ type: 'spki', format: 'pem' }));
    expect((await ringOfText(text([ec, ec]))).keys.map((key) => key.form)).toEqual(['jwk-set', 'jwk-set']);
    expect(
      (await ringOfText(`${text(ec)}${text(ec)}, ${text(ec)}\n# note\n${text({ keys: [ec] })}`)).keys,
    ).toHaveLength(4);
    const mixed = await ringOfText(`${text(ec)}\n${pem}${JSON.stringify(ec, null, 2)}\n`);
    expect(mixed.keys.map((key) => key.form)).toEqual(['jwk', 'spki', 'jwk']);
    expect(new Set(mixed.keys.map((key) => key.thumbprint)).size).toBe(1);
  });

  it('keeps a JWK whole that contains PEM in a member', async () => {
    const pem = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';
    expect((await onlyKeyOf(text({ ...ec, pem }))).form).toBe('jwk');
  });

  it('reads the good keys of a set with bad ones, and reports each fault at its place', async () => {
    const set = text({ keys: [ec, { kty: 'XYZ' }, 7, { ...ec, x: undefined }] });
    const { keys, faults } = await ringOfText(set);
    expect(keys).toHaveLength(1);
    expect(faults.map((fault) => [fault.kind, set.slice(fault.span.start, fault.span.start + 5)])).toEqual([
      ['jwk-unknown-kty', '{"kty'],
      ['jwk-not-a-key', '7,{"k'],
      ['jwk-missing-member', '{"kty'],
    ]);
  });

  it('treats a member with any name as data', async () => {
    const key = await onlyKeyOf(`${text(ec).slice(0, -1)},"__proto__":"x","toString":"y","kid":"a"}`);
    expect(Object.getPrototypeOf(key.jwk)).toBeNull();
    expect([key.kid, Object.keys(key.jwk).includes('__proto__')]).toEqual(['a', true]);
  });

  it('uses the last of a duplicate member, as JSON.parse does', async () => {
    expect((await onlyKeyOf(`{"kid":"a",${text(ec).slice(1, -1)},"kid":"b"}`)).kid).toBe('b');
  });

  it('reads an oct key, even an empty one, without a thumbprint that would help to guess it', async () => {
    expect(await onlyKeyOf(text({ kty: 'oct', k: 'AQID' }))).toMatchObject({
      form: 'jwk',
      bits: 24,
      isPrivate: true,
      thumbprint: null,
    });
    expect(await onlyKeyOf(text({ kty: 'oct', k: '' }))).toMatchObject({ bits: 0 });
  });

  it('ignores kid, alg, use and key_ops of the wrong type, and says so', async () => {
    const key = await onlyKeyOf(text({ ...ec, kid: 7, use: ['sig'], key_ops: 'verify', alg: null }));
    expect(key).toMatchObject({ kid: null, use: null, keyOps: null, alg: null });
    expect(key.remarks.map((remark) => remark.kind === 'member-ignored' && remark.member).toSorted()).toEqual([
      'alg',
      'key_ops',
      'kid',
      'use',
    ]);
  });
});

describe('faults', () => {
  it.each([
    ['a missing member', { ...ec, y: undefined }, { kind: 'jwk-missing-member', kty: 'EC', member: 'y' }],
    ['a missing curve', { ...ec, crv: undefined }, { kind: 'jwk-missing-member', member: 'crv' }],
    [
      'a missing modulus, even with a private exponent',
      { kty: 'RSA', e: 'AQAB', d: 'AQAB' },
      { kind: 'jwk-missing-member', member: 'n' },
    ],
    [
      'a missing alg of an AKP key',
      { kty: 'AKP', pub: 'AA' },
      { kind: 'jwk-missing-member', kty: 'AKP', member: 'alg' },
    ],
    ['a missing k', { kty: 'oct' }, { kind: 'jwk-missing-member', member: 'k' }],
    [
      'a member that is no text',
      { ...ec, x: 7 },
      { kind: 'jwk-bad-member', member: 'x', problem: { kind: 'not-text' } },
    ],
    [
      'a character that is no base64url',
      { kty: 'oct', k: 'AB CD' },
      { kind: 'jwk-bad-member', member: 'k', problem: { kind: 'bad-character', at: 2, character: ' ' } },
    ],
    [
      'an impossible length',
      { kty: 'oct', k: 'ABCDE' },
      { kind: 'jwk-bad-member', problem: { kind: 'impossible-length', length: 5 } },
    ],
    [
      'a coordinate of the wrong length',
      { ...ec, x: ec.x.slice(0, 42) },
      { kind: 'jwk-bad-member', member: 'x', problem: { kind: 'wrong-size', bytes: 31, needed: 32 } },
    ],
    [
      'a modulus of zero',
      { kty: 'RSA', n: 'AAAA', e: 'AQAB' },
      { kind: 'jwk-bad-member', member: 'n', problem: { kind: 'empty' } },
    ],
    ['an unknown key type', { kty: 'ec' }, { kind: 'jwk-unknown-kty', kty: 'ec' }],
    ['a key type that is a name of every object', { kty: 'toString' }, { kind: 'jwk-unknown-kty', kty: 'toString' }],
    [
      'an exponent of one, with which anyone can sign',
      { kty: 'RSA', n: 'AQAB', e: 'AQ' },
      { kind: 'jwk-bad-member', member: 'e', problem: { kind: 'bad-exponent' } },
    ],
    [
      'an even exponent',
      { kty: 'RSA', n: 'AQAB', e: 'AQAA' },
      { kind: 'jwk-bad-member', member: 'e', problem: { kind: 'bad-exponent' } },
    ],
    ['an unknown curve', { ...ec, crv: 'p-256' }, { kind: 'curve-unsupported', name: 'p-256' }],
    ['a point that is not on its curve', { ...ec, y: ec.x }, { kind: 'point-not-on-curve', curve: 'P-256' }],
    ['a point on another curve', { ...ec, crv: 'secp256k1' }, { kind: 'point-not-on-curve', curve: 'secp256k1' }],
    [
      'a private value of zero',
      { kty: 'EC', crv: 'P-256', d: 'A'.repeat(43) },
      { kind: 'jwk-bad-member', member: 'd', problem: { kind: 'refused' } },
    ],
    [
      'an unknown ML-DSA',
      { kty: 'AKP', alg: 'ML-DSA-1', pub: 'AA' },
      { kind: 'key-algorithm-unsupported', name: 'ML-DSA-1' },
    ],
    ['more than two primes', { kty: 'RSA', n: 'AQAB', e: 'Aw', oth: [{}] }, { kind: 'key-algorithm-unsupported' }],
    ['no key type', { n: 'AQAB', e: 'AQAB' }, { kind: 'jwk-not-a-key', detail: 'kty-missing' }],
    ['a key type that is no text', { kty: 7 }, { kind: 'jwk-not-a-key', detail: 'kty-not-text' }],
    ['an empty set', { keys: [] }, { kind: 'jwk-set-empty' }],
    ['keys that are no list', { keys: {} }, { kind: 'jwk-not-a-key', detail: 'keys-not-a-list' }],
    [
      'a discovery document',
      { issuer: 'https://i.example', jwks_uri: 'https://i.example/jwks' },
      { kind: 'jwk-not-a-key', detail: 'discovery-document' },
    ],
  ])('names %s', async (_, value, fault) => {
    expect(await onlyFaultOf(text(value))).toMatchObject(fault);
  });

  it('finds each of 130,000 items of a set to be no key', () => {
    expect(keyPiecesOf(`{"keys":[${'0,'.repeat(129_999)}0]}`)).toHaveLength(130_000);
  });

  it('names line and column of broken JSON that was meant as a key', async () => {
    expect(await onlyFaultOf('\n{"kty":"oct",\n  "k" "AQID"}')).toMatchObject({
      kind: 'jwk-broken-json',
      line: 3,
      column: 7,
    });
    expect(await onlyFaultOf('{"keys":[')).toMatchObject({ kind: 'jwk-broken-json', line: 1, column: 10 });
  });

  it('reads PEM after a broken JWK', async () => {
    const pem = String(generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }));
    const { keys, faults } = await ringOfText(`{"kty":"oct"\n${pem}`);
    expect([keys.map((key) => key.form), faults.map((fault) => fault.kind)]).toEqual([['spki'], ['jwk-broken-json']]);
  });
});

describe('remarks', () => {
  it('reads padding, the standard alphabet and a leading zero, reports them, and writes the key as strict readers require', async () => {
    const { n = '', ...rest } = jwkMembersOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey);
    const zeroed = Buffer.concat([Buffer.alloc(1), Buffer.from(n, 'base64url')]).toString('base64');
    const key = await onlyKeyOf(text({ ...rest, n: zeroed }));
    expect(key.jwk).toEqual({ ...rest, n });
    expect(key.remarks).toContainEqual({ kind: 'leading-zero', member: 'n' });
    const padded = await onlyKeyOf(text({ kty: 'oct', k: '+/8=' }));
    expect([padded.jwk.k, padded.remarks]).toEqual(['-_8', [{ kind: 'standard-base64-member', member: 'k' }]]);
  });
});
