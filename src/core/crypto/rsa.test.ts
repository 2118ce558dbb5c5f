import * as node from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from './openssl/jwk-members.ts';
import { utf8 } from '../text/bytes.ts';
import { algorithms } from './algorithms.ts';
import type { Jwk } from './jwk.ts';
import { factorsOf, modPow, toInteger, toOctets, withCrtMembers } from './rsa.ts';
import { rsaArithmetic } from './rsa-arithmetic.ts';
import { rfc7515 } from './vectors/rfc7515.ts';

const key: Jwk = rfc7515[1].key;
const data = utf8('header.payload');

describe('RSA arithmetic', () => {
  it('finds the factors from n, e and d', () => {
    expect(factorsOf(3233n, 17n, 2753n)).toEqual([61n, 53n]);
    expect(factorsOf(3233n, 17n, 2754n)).toBeNull();
    expect(factorsOf(3233n, 0n, 0n)).toBeNull();
    expect(factorsOf(0n, 17n, 2753n)).toBeNull();
  });

  it('completes a key to the form printed in RFC 7515 A.2', () => {
    const { n, e, d } = rfc7515[1].key;
    const { p, q, dp, dq, qi } = withCrtMembers({ kty: 'RSA', n, e, d });
    expect({ p, q, dp, dq, qi }).toEqual({ p: key.p, q: key.q, dp: key.dp, dq: key.dq, qi: key.qi });
  });

  it('returns a complete key as the same object', () => {
    expect(withCrtMembers(key)).toBe(key);
  });

  it('converts octets and integers, padding to the width (RFC 8017 §4)', () => {
    expect(toOctets(258n, 4)).toEqual(new Uint8Array([0, 0, 1, 2]));
    expect(toOctets(0x10203n, 1)).toEqual(new Uint8Array([1, 2, 3]));
    expect(toInteger(new Uint8Array([0, 1, 2]))).toBe(258n);
    expect(toInteger(new Uint8Array())).toBe(0n);
  });

  it('computes powers', () => {
    expect(modPow(4n, 13n, 497n)).toBe(445n);
    expect(modPow(5n, 0n, 7n)).toBe(1n);
    expect(modPow(5n, 3n, 1n)).toBe(0n);
  });

  it('rejects numbers so long that the browser would freeze', async () => {
    const endless = 'f'.repeat(4000);
    await expect(rsaArithmetic.verifier(algorithms.RS256, { ...key, n: endless })).rejects.toThrow('too long');
    await expect(rsaArithmetic.verifier(algorithms.RS256, { ...key, e: endless })).rejects.toThrow('too long');
    await expect(rsaArithmetic.signer(algorithms.RS256, { ...key, d: endless })).rejects.toThrow('too long');
  });

  it.each(['RS256', 'RS512', 'PS256', 'PS384', 'PS512'] as const)(
    'computes %s as OpenSSL does, also with a full-size key',
    async (alg) => {
      const row = algorithms[alg];
      const there = {
        key: node.createPrivateKey({ key, format: 'jwk' }),
        ...(row.family === 'rsassa-pss'
          ? { padding: node.constants.RSA_PKCS1_PSS_PADDING, saltLength: node.constants.RSA_PSS_SALTLEN_DIGEST }
          : {}),
      };
      const hash = row.hash?.replace('-', '') ?? '';
      const [verify, sign] = [await rsaArithmetic.verifier(row, key), await rsaArithmetic.signer(row, key)];
      const signature = node.sign(hash, data, there);
      expect(await verify(data, signature)).toBe(true);
      expect(await verify(utf8('header.other'), signature)).toBe(false);
      expect(node.verify(hash, data, there, await sign(data))).toBe(true);
    },
  );

  it('rejects a valid signature with the modulus added (RFC 8017 §5.2.2)', async () => {
    const small = node.generateKeyPairSync('rsa', { modulusLength: 1023 });
    const jwk: Jwk = { ...jwkMembersOf(small.privateKey), kty: 'RSA' };
    const signature = node.sign('SHA256', data, small.privateKey);
    const shifted = toOctets(
      toInteger(signature) + toInteger(Buffer.from(String(jwk.n), 'base64url')),
      signature.length,
    );
    const verify = await rsaArithmetic.verifier(algorithms.RS256, jwk);
    expect(await verify(data, signature)).toBe(true);
    await expect(verify(data, shifted)).rejects.toThrow('out of range');
  });
});
