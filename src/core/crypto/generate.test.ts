import { describe, expect, it, vi } from 'vitest';
import { utf8 } from '../text/bytes.ts';
import type { AlgorithmRow } from './algorithm-row.ts';
import { algorithms } from './algorithms.ts';
import { modulusBits } from './fit.ts';
import { generateKey } from './generate.ts';
import { memberBytes } from './members.ts';
import { derivePublic } from './public-half.ts';
import { secretTooShort } from './secret-length.ts';
import { makeSignature } from './sign.ts';
import { okValue } from './testing.ts';
import { verifySignature } from './verify.ts';

const rows: readonly AlgorithmRow[] = Object.values(algorithms).filter(({ name }) => name !== 'none');
const made = async (...wishes: Parameters<typeof generateKey>) => okValue(await generateKey(...wishes));

describe.each(rows)('a key generated for $name', (row) => {
  it('is a matching pair, fits the algorithm, and names its purpose', async () => {
    const key = await made(row);
    expect(key).toMatchObject({ kty: row.kty, alg: row.name });
    expect(key).not.toHaveProperty('kid');
    expect(key).not.toHaveProperty('key_ops');
    expect(await derivePublic(key)).toEqual({ ok: true, value: key });
    expect(secretTooShort(row, key)).toBeNull();
    const signature = await makeSignature(row, key, utf8('a.b'));
    expect(signature.ok && (await verifySignature(row, key, utf8('a.b'), signature.value))).toEqual({
      ok: true,
      value: true,
    });
  });

  it('differs each time', async () => {
    const [one, two] = [await made(row), await made(row)];
    expect(one).not.toEqual(two);
  });
});

describe('generating', () => {
  it('follows the options', async () => {
    expect(modulusBits(await made(algorithms.RS256))).toBe(2048);
    expect(modulusBits(await made(algorithms.PS256, { modulusLength: 3072 }))).toBe(3072);
    expect(await made(algorithms.EdDSA, { curve: 'Ed448', kid: 'a1' })).toMatchObject({
      crv: 'Ed448',
      alg: 'EdDSA',
      kid: 'a1',
    });
    expect(await made(algorithms.EdDSA)).toMatchObject({ crv: 'Ed25519' });
  });

  it('makes secrets exactly as long as the hash', async () => {
    for (const [row, bytes] of [
      [algorithms.HS256, 32],
      [algorithms.HS384, 48],
      [algorithms.HS512, 64],
    ] as const) {
      expect(memberBytes(await made(row), 'k')).toHaveLength(bytes);
    }
  });

  it('makes no key for the algorithm none', async () => {
    expect(await generateKey(algorithms.none)).toEqual({ ok: false, fault: { kind: 'alg-none' } });
  });

  it('tries again after WebKit fails with OperationError', async () => {
    const generate = vi
      .spyOn(crypto.subtle, 'generateKey')
      .mockRejectedValueOnce(new DOMException('lost a zero', 'OperationError'));
    expect(await made(algorithms.Ed25519)).toMatchObject({ crv: 'Ed25519' });
    expect(generate).toHaveBeenCalledTimes(2);
    generate.mockRestore();
  });

  it('uses the library if the platform lacks the algorithm', async () => {
    const generate = vi
      .spyOn(crypto.subtle, 'generateKey')
      .mockRejectedValue(new DOMException('unheard of', 'NotSupportedError'));
    const key = await made(algorithms.Ed448);
    expect(await derivePublic(key)).toEqual({ ok: true, value: key });
    await made(algorithms.Ed448);
    expect(generate).toHaveBeenCalledTimes(1);
    generate.mockRestore();
  });
});
