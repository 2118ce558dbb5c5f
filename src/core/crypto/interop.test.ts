import * as node from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readBase64url } from '../text/base64url.ts';
import { utf8 } from '../text/bytes.ts';
import type { AlgorithmRow } from './algorithm-row.ts';
import { algorithms, type AlgorithmName } from './algorithms.ts';
import { generateKey } from './generate.ts';
import type { Jwk } from './jwk.ts';
import { makeSignature } from './sign.ts';
import { jwkMembersOf } from './openssl/jwk-members.ts';
import { okValue } from './testing.ts';
import { verifySignature } from './verify.ts';

/**
 * Node's own crypto (OpenSSL) is the independent implementation: one signs, the other verifies, in
 * both directions.
 */
const known = [
  ...(['HS256', 'HS384', 'HS512', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] as const),
  ...(['ES256', 'ES384', 'ES512', 'ES256K', 'Ed25519', 'EdDSA', 'Ed448'] as const),
] satisfies readonly AlgorithmName[];

const options = (row: AlgorithmRow, key: Jwk) => ({
  key: node.createPrivateKey({ key, format: 'jwk' }),
  dsaEncoding: 'ieee-p1363' as const,
  // The salt must be exactly as long as the hash, also for verifying.
  ...(row.family === 'rsassa-pss'
    ? { padding: node.constants.RSA_PKCS1_PSS_PADDING, saltLength: node.constants.RSA_PSS_SALTLEN_DIGEST }
    : {}),
});

function signThere(row: AlgorithmRow, key: Jwk, data: Uint8Array): Uint8Array {
  const hash = row.hash?.replace('-', '') ?? null;
  if (row.family === 'hmac')
    return node
      .createHmac(hash ?? '', readBase64url(String(key.k)).bytes)
      .update(data)
      .digest();
  return node.sign(hash, data, options(row, key));
}

function verifyThere(row: AlgorithmRow, key: Jwk, data: Uint8Array, signature: Uint8Array): boolean {
  if (row.family === 'hmac') return Buffer.from(signature).equals(signThere(row, key, data));
  return node.verify(row.hash?.replace('-', '') ?? null, data, options(row, key), signature);
}

const data = utf8('eyJhbGciOiJ4In0.eyJzdWIiOiJhIn0');

describe.each(known)('%s and OpenSSL', (name) => {
  const row = algorithms[name];
  const key = generateKey(row).then(okValue);

  it('OpenSSL verifies what is signed here', async () => {
    const made = await makeSignature(row, await key, data);
    expect(made.ok && verifyThere(row, await key, data, made.value)).toBe(true);
    expect(made.ok && verifyThere(row, await key, utf8('another'), made.value)).toBe(false);
  });

  it('OpenSSL signs what verifies here', async () => {
    const signature = signThere(row, await key, data);
    expect(await verifySignature(row, await key, data, signature)).toEqual({ ok: true, value: true });
    expect(await verifySignature(row, await key, utf8('another'), signature)).toEqual({ ok: true, value: false });
  });
});

const rsa = (modulusLength: number, publicExponent = 65537): Jwk => {
  const { privateKey } = node.generateKeyPairSync('rsa', { modulusLength, publicExponent });
  return { ...jwkMembersOf(privateKey), kty: 'RSA' };
};

describe('weak and unusual keys, which strict libraries reject', () => {
  it.each([512, 768, 1023, 1024, 1025, 1031, 2048])('an RSA key of %i bits signs and verifies', async (bits) => {
    const key = rsa(bits);
    for (const row of bits < 768 ? [algorithms.RS256] : [algorithms.RS256, algorithms.PS256]) {
      const made = await makeSignature(row, key, data);
      expect(made.ok && verifyThere(row, key, data, made.value)).toBe(true);
      expect(await verifySignature(row, key, data, signThere(row, key, data))).toEqual({ ok: true, value: true });
      expect(await verifySignature(row, key, utf8('another'), signThere(row, key, data))).toEqual({
        ok: true,
        value: false,
      });
    }
  });

  it('an RSA key with the public exponent 3 verifies', async () => {
    const key = rsa(2048, 3);
    expect(await verifySignature(algorithms.PS512, key, data, signThere(algorithms.PS512, key, data))).toEqual({
      ok: true,
      value: true,
    });
  });

  it('an RSA key that is too short for the hash is reported and does not sign', async () => {
    const made = await makeSignature(algorithms.PS512, rsa(1024), data);
    expect(made).toEqual({
      ok: false,
      fault: { kind: 'key-refused', detail: 'An RSA key of 1024 bits is too short for a SHA-512 signature.' },
    });
  });

  it('an RSA key with only n, e and d signs like the complete key (RFC 7518 §6.3.2)', async () => {
    const whole = rsa(2048);
    const { p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...bare } = whole;
    expect(await makeSignature(algorithms.RS256, bare, data)).toEqual(
      await makeSignature(algorithms.RS256, whole, data),
    );
    expect((await makeSignature(algorithms.PS256, bare, data)).ok).toBe(true);
  });

  it('a short secret and the empty secret work', async () => {
    for (const k of ['', 'AA', 'c2VjcmV0']) {
      const key: Jwk = { kty: 'oct', k };
      const there = signThere(algorithms.HS256, key, data);
      expect(await verifySignature(algorithms.HS256, key, data, there)).toEqual({ ok: true, value: true });
    }
  });

  it('use, key_ops and alg of the key do not prevent the computation', async () => {
    const key: Jwk = { ...rsa(2048), use: 'enc', key_ops: ['encrypt'], alg: 'RSA-OAEP', ext: false };
    expect(await verifySignature(algorithms.RS256, key, data, signThere(algorithms.RS256, key, data))).toEqual({
      ok: true,
      value: true,
    });
    expect((await makeSignature(algorithms.RS256, key, data)).ok).toBe(true);
  });

  it('an EC coordinate without its leading zero and an RSA modulus with an extra one still verify', async () => {
    let key: Jwk;
    do key = { ...jwkMembersOf(node.generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey), kty: 'EC' };
    while (!/^A[A-P]/.test(String(key.x)));
    const short: Jwk = { ...key, x: Buffer.from(String(key.x), 'base64url').subarray(1).toString('base64url') };
    expect(await verifySignature(algorithms.ES256, short, data, signThere(algorithms.ES256, key, data))).toEqual({
      ok: true,
      value: true,
    });
    const whole = rsa(2048);
    const long: Jwk = {
      ...whole,
      n: Buffer.concat([Buffer.alloc(1), Buffer.from(String(whole.n), 'base64url')]).toString('base64url'),
    };
    expect(await verifySignature(algorithms.RS256, long, data, signThere(algorithms.RS256, whole, data))).toEqual({
      ok: true,
      value: true,
    });
  });
});
