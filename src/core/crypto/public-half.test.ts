import { describe, expect, it } from 'vitest';
import * as node from 'node:crypto';
import type { Jwk } from './jwk.ts';
import { derivePublic, privateMembers, publicHalfOf } from './public-half.ts';
import { jwkMembersOf } from './openssl/jwk-members.ts';
import { presentValue } from './testing.ts';
import { thumbprintOf } from './thumbprint.ts';
import { jwsVectors } from './vectors/all.ts';
import { curveVectors } from './vectors/curves.ts';
import { rfc7515 } from './vectors/rfc7515.ts';

const pairs = jwsVectors.map(({ key }) => key).filter((key) => key.kty !== 'oct');
const without = (key: Jwk, ...names: readonly string[]): Jwk => ({
  ...Object.fromEntries(Object.entries(key).filter(([name]) => !names.includes(name))),
  kty: key.kty,
});

describe('the public half', () => {
  it('has all members except the private ones', () => {
    expect(pairs.length).toBeGreaterThan(8);
    for (const key of pairs) {
      const half = presentValue(publicHalfOf(key));
      expect(Object.keys(half).filter((name) => privateMembers.some((secret) => secret === name))).toEqual([]);
      expect(half).toEqual(without(key, ...privateMembers));
    }
  });

  it('does not exist for a secret', () => {
    expect(publicHalfOf(rfc7515[0].key)).toBeNull();
  });

  it('verifies if the private key signs (RFC 7517 §4.3)', () => {
    const half = publicHalfOf({ ...curveVectors[0].key, key_ops: ['sign', 'verify'], use: 'sig', kid: 'a' });
    expect(half).toMatchObject({ key_ops: ['verify'], use: 'sig', kid: 'a' });
  });

  it('is safe with dangerous member names', () => {
    const half = publicHalfOf({ kty: 'RSA', ...JSON.parse('{"__proto__":{"d":"x"},"d":"y"}') });
    expect(half?.d).toBeUndefined();
    expect(Object.getPrototypeOf(half)).toBe(Object.prototype);
  });
});

describe('deriving the public members', () => {
  it("returns the key's own public members, for each curve and parameter set", async () => {
    for (const key of pairs) {
      if (key.kty === 'RSA') continue;
      expect(await derivePublic(without(key, 'x', 'y', 'pub'))).toEqual({ ok: true, value: key });
    }
  });

  it.each(['P-256', 'P-384', 'P-521', 'secp256k1'])('agrees with OpenSSL on %s', async (namedCurve) => {
    const key: Jwk = { ...jwkMembersOf(node.generateKeyPairSync('ec', { namedCurve }).privateKey), kty: 'EC' };
    expect(await derivePublic(without(key, 'x', 'y'))).toEqual({ ok: true, value: key });
  });

  it.each(['x25519', 'x448'] as const)('agrees with OpenSSL on %s', async (type) => {
    // Each overload of generateKeyPairSync accepts only one literal.
    const { privateKey } = type === 'x25519' ? node.generateKeyPairSync('x25519') : node.generateKeyPairSync('x448');
    const key: Jwk = { ...jwkMembersOf(privateKey), kty: 'OKP' };
    expect(await derivePublic(without(key, 'x'))).toEqual({ ok: true, value: key });
  });

  it('rejects a private value that is out of range or has the wrong length, or an unknown curve, with a reason', async () => {
    const refused = [
      { kty: 'EC', crv: 'P-256', d: 'A'.repeat(43) },
      { kty: 'EC', crv: 'P-256', d: '_'.repeat(43) },
      { kty: 'OKP', crv: 'Ed25519', d: 'AAAA' },
      { kty: 'EC', crv: 'brainpoolP256r1', d: 'A'.repeat(43) },
      { kty: 'RSA', d: 'AAAA', n: 'AAAA' },
    ] as const;
    for (const key of refused) {
      expect(await derivePublic(key)).toMatchObject({
        ok: false,
        fault: { kind: 'key-refused', detail: expect.stringMatching(/\w/) },
      });
    }
    expect(await derivePublic({ kty: 'EC', crv: 'P-256' })).toEqual({ ok: false, fault: { kind: 'key-not-private' } });
  });
});

describe('the thumbprint', () => {
  it('is the one in RFC 8037 A.3', async () => {
    expect(await thumbprintOf(curveVectors[0].key)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  });

  it('of an RSA key is the one in RFC 7638 §3.1', async () => {
    const n = [
      '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMst',
      'n64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajr',
      'n1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw',
    ].join('');
    const key: Jwk = { kty: 'RSA', n, e: 'AQAB', alg: 'RS256', kid: '2011-04-29' };
    expect(await thumbprintOf(key)).toBe('NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs');
  });

  it('of ML-DSA keys is the kid in RFC 9964 Appendix A', async () => {
    const lattice = pairs.filter(({ kty }) => kty === 'AKP');
    expect(lattice).toHaveLength(3);
    for (const key of lattice) expect(await thumbprintOf(key)).toBe(key.kid);
  });

  it('is the same for both halves, and null for a key without its members', async () => {
    for (const key of pairs) expect(await thumbprintOf(publicHalfOf(key) ?? key)).toBe(await thumbprintOf(key));
    expect(await thumbprintOf({ kty: 'RSA', e: 'AQAB' })).toBeNull();
  });
});
