import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AlgorithmRow } from './algorithm-row.ts';
import { algorithms } from './algorithms.ts';
import { exactRow, modulusBits, signatureBytesOf } from './fit.ts';
import { generateKey } from './generate.ts';
import type { Jwk } from './jwk.ts';
import { secretTooShort } from './secret-length.ts';
import { makeSignature } from './sign.ts';
import { presentValue } from './testing.ts';
import { jwsVectors } from './vectors/all.ts';
import { verifySignature } from './verify.ts';
import { cryptoFaultWords } from './words.ts';

const keyOf = (alg: string): Jwk => presentValue(jwsVectors.find((vector) => vector.alg === alg)).key;
const data = new Uint8Array([1, 2, 3]);
const rows: readonly AlgorithmRow[] = Object.values(algorithms);

describe('a key that does not fit', () => {
  it.each([
    ['ES512', 'ES256', { kind: 'curve-mismatch', alg: 'ES512', needs: 'P-521', given: 'P-256' }],
    ['ES256', 'ES256K', { kind: 'curve-mismatch', alg: 'ES256', needs: 'P-256', given: 'secp256k1' }],
    ['Ed25519', 'Ed448', { kind: 'curve-mismatch', alg: 'Ed25519', needs: 'Ed25519', given: 'Ed448' }],
    ['ML-DSA-44', 'ML-DSA-65', { kind: 'curve-mismatch', alg: 'ML-DSA-44', needs: 'ML-DSA-44', given: 'ML-DSA-65' }],
    ['RS256', 'HS256', { kind: 'key-type-mismatch', alg: 'RS256', needs: 'an RSA key', given: 'a shared secret' }],
    ['HS256', 'RS256', { kind: 'key-type-mismatch', alg: 'HS256', needs: 'a shared secret', given: 'an RSA key' }],
    ['PS256', 'ES256', { kind: 'key-type-mismatch', alg: 'PS256', needs: 'an RSA key', given: 'an EC key (P-256)' }],
  ] as const)('%s with a key of %s is a fault when verifying and when signing', async (alg, of, fault) => {
    expect(await verifySignature(algorithms[alg], keyOf(of), data, data)).toEqual({ ok: false, fault });
    expect(await makeSignature(algorithms[alg], keyOf(of), data)).toEqual({ ok: false, fault });
    expect(cryptoFaultWords(fault)).toMatch(new RegExp(`^${alg} needs .*\\.$`));
  });

  it('includes a key agreement key with EdDSA', async () => {
    const key: Jwk = { kty: 'OKP', crv: 'X25519', x: 'hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo' };
    const fault = { kind: 'curve-mismatch', alg: 'EdDSA', needs: 'Ed25519 or Ed448', given: 'X25519' };
    expect(await verifySignature(algorithms.EdDSA, key, data, data)).toEqual({ ok: false, fault });
  });

  it('includes a public key when signing', async () => {
    const { d: _, ...key } = keyOf('ES256');
    expect(await makeSignature(algorithms.ES256, { ...key, kty: 'EC' }, data)).toEqual({
      ok: false,
      fault: { kind: 'key-not-private' },
    });
  });

  it.each([
    ['an RSA key without n', 'RS256', { kty: 'RSA', e: 'AQAB' }],
    ['an RSA key of empty members', 'RS256', { kty: 'RSA', n: '', e: '' }],
    ['a secret without k', 'HS256', { kty: 'oct' }],
    ['a point off P-256', 'ES256', { ...keyOf('ES256'), x: keyOf('ES256').y }],
    ['a point off secp256k1', 'ES256K', { ...keyOf('ES256K'), x: keyOf('ES256K').y }],
    ['an ML-DSA key cut short', 'ML-DSA-44', { ...keyOf('ML-DSA-44'), pub: 'AAAA' }],
    ['an Ed448 key cut short', 'Ed448', { ...keyOf('Ed448'), x: 'AAAA' }],
  ] as const)('%s is rejected with a reason, not reported as the wrong key', async (_, alg, key) => {
    const verified = await verifySignature(algorithms[alg], key, data, new Uint8Array(64));
    expect(verified).toMatchObject({ ok: false, fault: { kind: 'key-refused', detail: expect.stringMatching(/\w/) } });
  });
});

describe('EdDSA', () => {
  it('means the algorithm of its key’s curve (RFC 9864 §2.2)', () => {
    expect(exactRow(algorithms.EdDSA, keyOf('Ed448'))).toBe(algorithms.Ed448);
    expect(exactRow(algorithms.EdDSA, keyOf('EdDSA'))).toBe(algorithms.Ed25519);
    expect(exactRow(algorithms.RS256, keyOf('RS256'))).toBe(algorithms.RS256);
  });

  it('verifies an Ed448 signature under the older name', async () => {
    const made = await makeSignature(algorithms.EdDSA, keyOf('Ed448'), data);
    expect(made.ok && (await verifySignature(algorithms.Ed448, keyOf('Ed448'), data, made.value))).toEqual({
      ok: true,
      value: true,
    });
  });
});

describe('lengths', () => {
  it('of a signature come from the table, the modulus or the curve', () => {
    expect(signatureBytesOf(algorithms.RS256, keyOf('RS256'))).toBe(256);
    expect(signatureBytesOf(algorithms.EdDSA, keyOf('Ed448'))).toBe(114);
    expect(signatureBytesOf(algorithms.ES512, keyOf('ES512'))).toBe(132);
  });

  it('of a modulus are counted without leading zeros', () => {
    expect([
      modulusBits({ kty: 'RSA', n: 'AIA' }),
      modulusBits({ kty: 'RSA', n: 'AQAB' }),
      modulusBits({ kty: 'RSA', n: 'AA' }),
    ]).toEqual([8, 17, 0]);
    expect(modulusBits(keyOf('RS256'))).toBe(2048);
  });

  it('of a secret are compared with the hash (RFC 7518 §3.2)', () => {
    const key: Jwk = { kty: 'oct', k: 'b'.repeat(43) };
    expect(secretTooShort(algorithms.HS256, key)).toBeNull();
    expect(secretTooShort(algorithms.HS512, key)).toEqual({ bits: 256, needed: 512 });
    expect(secretTooShort(algorithms.HS256, { kty: 'oct', k: '' })).toEqual({ bits: 0, needed: 256 });
    expect(secretTooShort(algorithms.RS256, keyOf('RS256'))).toBeNull();
  });

  it('of a secret do not count zeros at its end, which HMAC adds (RFC 2104 §2)', () => {
    const key = (hex: string): Jwk => ({ kty: 'oct', k: Buffer.from(hex, 'hex').toString('base64url') });
    expect(secretTooShort(algorithms.HS256, key('6a'.repeat(8) + '00'.repeat(24)))).toEqual({ bits: 64, needed: 256 });
    expect(secretTooShort(algorithms.HS256, key('6a'.repeat(29) + '00'.repeat(3)))).toBeNull();
  });
});

describe('random bytes', () => {
  const fitting = rows.filter((row) => row.kty !== null);

  it('as a signature, of the right length or any other, give false and never throw', async () => {
    const keys = new Map(await Promise.all(fitting.map(async (row) => [row, await generateKey(row)] as const)));
    const signature = (row: AlgorithmRow) => {
      const key = keys.get(row);
      const exact = key?.ok ? signatureBytesOf(row, key.value) : 0;
      return fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ minLength: exact, maxLength: exact }));
    };
    const tried = fc.constantFrom(...fitting).chain((row) => fc.tuple(fc.constant(row), signature(row)));
    await fc.assert(
      fc.asyncProperty(tried, async ([row, bytes]) => {
        const key = keys.get(row);
        expect(key?.ok && (await verifySignature(row, key.value, data, bytes))).toEqual({ ok: true, value: false });
      }),
      { numRuns: 300 },
    );
  });

  it('as a key give a fault or an answer and never throw', async () => {
    const member = fc.oneof(fc.base64String({ maxLength: 100 }), fc.string(), fc.constant(undefined), fc.integer());
    const names = ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi', 'x', 'y', 'k', 'pub', 'priv'];
    const members = fc.record(Object.fromEntries(names.map((name) => [name, member])));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fitting), members, async (row, random) => {
        const curve = row.curves[0];
        const key: Jwk = { ...random, kty: row.kty ?? 'oct', crv: curve, alg: curve };
        expect((await verifySignature(row, key, data, new Uint8Array(64))).ok).toBeTypeOf('boolean');
        expect((await makeSignature(row, key, data)).ok).toBeTypeOf('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

const insecure = () => vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });

describe('without a secure context', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each(['HS256', 'RS256', 'PS384', 'ES512'] as const)('reports the missing context for %s', async (alg) => {
    insecure();
    const fault = { kind: 'insecure-context' };
    // Copies, because an opened key stays open.
    expect(await verifySignature(algorithms[alg], { ...keyOf(alg) }, data, data)).toEqual({ ok: false, fault });
    expect(await makeSignature(algorithms[alg], { ...keyOf(alg) }, data)).toEqual({ ok: false, fault });
  });

  it.each(['ES256K', 'EdDSA', 'Ed448', 'ML-DSA-44'] as const)('%s still works, with the library', async (alg) => {
    insecure();
    const key = { ...keyOf(alg) };
    const made = await makeSignature(algorithms[alg], key, data);
    expect(made.ok && (await verifySignature(algorithms[alg], key, data, made.value))).toEqual({
      ok: true,
      value: true,
    });
  });
});
