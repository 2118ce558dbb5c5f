import { describe, expect, it } from 'vitest';
import { readBase64url } from '../text/base64url.ts';
import { fromHex, utf8 } from '../text/bytes.ts';
import { algorithms } from './algorithms.ts';
import { verifySignature } from './verify.ts';
import { makeSignature } from './sign.ts';
import { publicHalfOf } from './public-half.ts';
import { jwsVectors } from './vectors/all.ts';
import { unsecuredToken } from './vectors/rfc7515.ts';

const parts = (token: string) => {
  const dot = token.lastIndexOf('.');
  return { input: utf8(token.slice(0, dot)), signature: readBase64url(token.slice(dot + 1)).bytes };
};

const flipped = (bytes: Uint8Array, at: number) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
const yes = { ok: true, value: true };
const no = { ok: true, value: false };

describe.each(jwsVectors)('$source, $name', ({ alg, key, token }) => {
  const row = algorithms[alg];
  const { input, signature } = parts(token);

  it('verifies with the private key and with the public half alone', async () => {
    expect(await verifySignature(row, key, input, signature)).toEqual(yes);
    expect(await verifySignature(row, publicHalfOf(key) ?? key, input, signature)).toEqual(yes);
  });

  it('is rejected with any bit of the signature changed', async () => {
    for (const at of [0, signature.length >> 1, signature.length - 1]) {
      expect(await verifySignature(row, key, input, flipped(signature, at))).toEqual(no);
    }
  });

  it('is rejected with one bit of header or payload changed', async () => {
    expect(await verifySignature(row, key, flipped(input, 3), signature)).toEqual(no);
    expect(await verifySignature(row, key, flipped(input, input.length - 1), signature)).toEqual(no);
  });

  it('is rejected with a truncated, longer or empty signature', async () => {
    const longer = new Uint8Array([...signature, 0]);
    for (const wrong of [signature.slice(0, -1), longer, new Uint8Array()]) {
      expect(await verifySignature(row, key, input, wrong)).toEqual(no);
    }
  });

  it('verifies after signing again', async () => {
    const made = await makeSignature(row, key, input);
    expect(made.ok && made.value.length).toBe(signature.length);
    expect(made.ok && (await verifySignature(row, key, input, made.value))).toEqual(yes);
  });
});

describe('vectors', () => {
  it('exist for each family of algorithms', () => {
    const families = new Set(jwsVectors.map(({ alg }) => algorithms[alg].family));
    expect([...families].sort()).toEqual(['ecdsa', 'eddsa', 'hmac', 'ml-dsa', 'rsassa-pkcs1', 'rsassa-pss']);
  });

  it('that are deterministic are reproduced exactly', async () => {
    const deterministic = jwsVectors.filter(({ alg }) =>
      ['hmac', 'rsassa-pkcs1', 'eddsa'].includes(algorithms[alg].family),
    );
    expect(deterministic.length).toBeGreaterThan(5);
    for (const { alg, key, token } of deterministic) {
      const { input, signature } = parts(token);
      expect(await makeSignature(algorithms[alg], key, input)).toEqual({ ok: true, value: new Uint8Array(signature) });
    }
  });

  it('RFC 7515 A.5: an unsecured token has no signature to verify', async () => {
    const { input, signature } = parts(unsecuredToken);
    expect(await verifySignature(algorithms.none, { kty: 'oct', k: '' }, input, signature)).toEqual({
      ok: false,
      fault: { kind: 'alg-none' },
    });
  });

  it('RFC 8032 §7.4: Ed448 signs the empty message as printed', async () => {
    const key = jwsVectors.find(({ alg }) => alg === 'Ed448')?.key ?? { kty: 'OKP' };
    const expected = fromHex(
      '533a37f6bbe457251f023c0d88f976ae2dfb504a843e34d2074fd823d41a591f2b233f034f628281f2fd7a22ddd47d7828c59bd0a21bfd39' +
        '80ff0d2028d4b18a9df63e006c5d1c2d345b925d8dc00b4104852db99ac5c7cdda8530a113a0f4dbb61149f05a7363268c71d95808ff2e652600',
    );
    expect(await makeSignature(algorithms.Ed448, key, new Uint8Array())).toEqual({ ok: true, value: expected });
  });

  it('secp256k1: the private key 1 signs "Satoshi Nakamoto" as in the deterministic vectors of Bitcoin libraries', async () => {
    const key = { kty: 'EC', crv: 'secp256k1', d: `${'A'.repeat(42)}E` } as const;
    const expected = fromHex(
      '934b1ea10a4b3c1757e2b0c017d0b6143ce3c9a7e6a4a49860d7a6ab210ee3d82442ce9d2b916064108014783e923ec36b49743e2ffa1c4496f01a512aafd9e5',
    );
    expect(await makeSignature(algorithms.ES256K, key, utf8('Satoshi Nakamoto'))).toEqual({
      ok: true,
      value: expected,
    });
  });
});
