import * as node from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toBase64url } from '../text/base64url.ts';
import { utf8 } from '../text/bytes.ts';
import { algorithms, type AlgorithmName } from './algorithms.ts';
import { generateKey } from './generate.ts';
import type { Jwk } from './jwk.ts';
import { makeSignature } from './sign.ts';
import { strictOpinion } from './strict.ts';
import { jwkMembersOf } from './openssl/jwk-members.ts';
import { okValue } from './testing.ts';
import { jwsVectors } from './vectors/all.ts';
import { verifySignature } from './verify.ts';

type Extra = { readonly crit?: readonly string[]; readonly [name: string]: unknown };

/** Signs a token and returns what the bare mathematics and jose say about it. */
async function opinions(alg: AlgorithmName, key: Jwk, header: Extra = {}) {
  const [segment, payload] = [JSON.stringify({ alg, ...header }), '{"sub":"a"}'].map((text) => toBase64url(utf8(text)));
  const input = utf8(`${segment}.${payload}`);
  const signature = okValue(await makeSignature(algorithms[alg], key, input));
  const strict = await strictOpinion({
    protected: segment ?? '',
    payload: payload ?? '',
    signature: toBase64url(signature),
    hasCritFault: header.crit !== undefined,
    isPlain: true,
    key,
    alg,
  });
  return { verified: await verifySignature(algorithms[alg], key, input, signature), strict };
}

const verified = { ok: true, value: true };
const rsa = (modulusLength: number): Jwk => ({
  ...jwkMembersOf(node.generateKeyPairSync('rsa', { modulusLength }).privateKey),
  kty: 'RSA',
});
const keyFor = async (alg: AlgorithmName): Promise<Jwk> => okValue(await generateKey(algorithms[alg]));

describe('a strict library', () => {
  it('accepts the tokens in the RFCs, if it supports the algorithm', async () => {
    const had = jwsVectors.filter(
      ({ alg }) => !['Ed448', 'ES256K'].includes(alg) && algorithms[alg].family !== 'ml-dsa',
    );
    expect(had.length).toBeGreaterThan(8);
    for (const { alg, key, token } of had) {
      const [header = '', payload = '', signature = ''] = token.split('.');
      expect(
        await strictOpinion({ protected: header, payload, signature, hasCritFault: false, isPlain: true, key, alg }),
      ).toEqual({
        kind: 'accepts',
      });
    }
  });

  it('rejects an RSA key of 1024 bits even though the signature matches', async () => {
    expect(await opinions('RS256', rsa(1024))).toMatchObject({
      verified,
      strict: { kind: 'refuses', why: 'rsa-too-short' },
    });
  });

  it('rejects an unknown extension named in crit', async () => {
    const { verified: mathematics, strict } = await opinions('HS256', await keyFor('HS256'), {
      crit: ['exp-plus'],
      'exp-plus': 1,
    });
    expect(mathematics).toEqual(verified);
    expect(strict).toMatchObject({
      kind: 'refuses',
      why: 'crit-unknown',
      message: expect.stringContaining('exp-plus'),
    });
  });

  it('rejects an algorithm that it does not support', async () => {
    for (const alg of ['ES256K', 'Ed448'] as const) {
      expect(await opinions(alg, await keyFor(alg))).toMatchObject({
        verified,
        strict: { kind: 'refuses', why: 'alg-unsupported' },
      });
    }
  });

  it('rejects a key for another purpose', async () => {
    const key = await keyFor('ES256');
    for (const other of [{ use: 'enc' }, { alg: 'ES512' }, { key_ops: ['deriveKey'] }]) {
      expect(await opinions('ES256', { ...key, ...other })).toMatchObject({
        verified,
        strict: { kind: 'refuses', why: 'key-use' },
      });
    }
  });

  it('rejects an operation that key_ops contains twice, also of a private key', async () => {
    for (const key_ops of [
      ['verify', 'verify'],
      ['sign', 'sign'],
    ])
      expect((await opinions('ES256', { ...(await keyFor('ES256')), key_ops })).strict).toMatchObject({
        why: 'key-use',
      });
    const both = { ...(await keyFor('ES256')), key_ops: ['sign', 'verify'] };
    expect((await opinions('ES256', both)).strict).toEqual({ kind: 'accepts' });
  });

  it('uses the public key from a private key, with its operations', async () => {
    const key = await keyFor('ES256');
    expect((await opinions('ES256', { ...key, key_ops: ['sign'] })).strict).toEqual({ kind: 'accepts' });
  });

  it('accepts a short secret, as many libraries do, and rejects the empty one', async () => {
    expect((await opinions('HS256', { kty: 'oct', k: 'c2VjcmV0' })).strict).toEqual({ kind: 'accepts' });
    expect(await opinions('HS256', { kty: 'oct', k: '' })).toMatchObject({
      verified,
      strict: { kind: 'refuses', why: 'secret-empty' },
    });
  });

  it('rejects a signature that does not match, and nonsense, without throwing', async () => {
    const key: Jwk = { kty: 'oct', k: 'c2VjcmV0' };
    const token = {
      protected: 'eyJhbGciOiJIUzI1NiJ9',
      payload: 'e30',
      hasCritFault: false,
      isPlain: true,
      alg: 'HS256',
    };
    expect(await strictOpinion({ ...token, signature: 'AAAA', key })).toMatchObject({ why: 'signature' });
    expect(await strictOpinion({ ...token, signature: '%%', protected: '%%', key })).toMatchObject({ why: 'other' });
    expect(await strictOpinion({ ...token, signature: '', key: { kty: 'RSA' } })).toMatchObject({ kind: 'refuses' });
  });

  it('does not change the key object', async () => {
    const key = await keyFor('HS256');
    await opinions('HS256', key);
    expect(Object.isFrozen(key)).toBe(false);
  });
});
