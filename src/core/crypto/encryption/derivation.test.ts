import * as node from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { agreeOnSecret, concatKdf } from './agreement.ts';
import { contentRowOf } from './content-encryption.ts';
import { derivationOf, type DerivationStep, type ValueName } from './derivation.ts';
import { encryptToken } from './encrypt.ts';
import { keyManagementRowOf } from './key-management.ts';
import { utf8 } from '../../text/bytes.ts';
import { readBase64url, toBase64url } from '../../text/base64url.ts';
import type { Jwk } from '../jwk.ts';

/** RFC 7518 Appendix C: Alice's ephemeral key and Bob's key. */
const alice: Jwk = {
  kty: 'EC',
  crv: 'P-256',
  x: 'gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0',
  y: 'SLW_xSffzlPWrHEVI30DHM_4egVwt3NQqeUD7nMFpps',
  d: '0_NxaRPUMQoAJt50Gz8YiTr8gRTwyEaCumd-MToTmIo',
};
const bob: Jwk = {
  kty: 'EC',
  crv: 'P-256',
  x: 'weNJy2HscCSM6AEDTDg04biOvhFhyyWvOHQfeF_PxMQ',
  y: 'e8lnCO-AlStT-NJVX-crhB7QRYhiix03illJOVAOyck',
  d: 'VEmDZpDXXK8p8N0Cndsxs924q6nS1RXFASRl6BfUqdw',
};
const z = [
  158, 86, 217, 29, 129, 113, 53, 211, 114, 131, 66, 131, 191, 132, 38, 156, 251, 49, 110, 163, 218, 128, 106, 72, 246,
  218, 167, 121, 140, 254, 144, 196,
];
const parameters = { enc: 'A128GCM', apu: 'QWxpY2U', apv: 'Qm9i' };

const valuesOf = (steps: readonly DerivationStep[], name: ValueName): readonly (readonly number[])[] =>
  steps
    .flatMap(({ inputs, outputs }) => [...inputs, ...outputs])
    .filter((each) => each.name === name)
    .map(({ bytes }) => [...(bytes ?? [])]);

/** Encrypts, and returns the token's parts for the key that opens it. */
async function sealed(header: Readonly<Record<string, unknown>>, key: Jwk, content = '{"a":1}') {
  const [row, rowOfContent] = [keyManagementRowOf(String(header['alg'])), contentRowOf(String(header['enc']))];
  if (row === null || rowOfContent === null) throw new Error('No row');
  let whole = header;
  const segmentWith = (more: object): string => {
    whole = { ...header, ...more };
    return toBase64url(utf8(JSON.stringify(whole)));
  };
  const made = await encryptToken({ row, content: rowOfContent, header, segmentWith, plaintext: utf8(content) }, key);
  if (!made.ok) throw new Error(made.fault.kind);
  const [authenticated = '', ...parts] = made.value.split('.');
  const [encryptedKey, iv, ciphertext, tag] = parts.map((part) => readBase64url(part).bytes);
  if (!encryptedKey || !iv || !ciphertext || !tag) throw new Error('Not five parts');
  return { row, content: rowOfContent, header: whole, authenticated, encryptedKey, iv, ciphertext, tag };
}

describe('the derivation of RFC 7518 Appendix C', () => {
  it('gives the key that the RFC prints', async () => {
    expect([...(await agreeOnSecret(bob, alice))]).toEqual(z);
    const [apu, apv] = [readBase64url(parameters.apu).bytes, readBase64url(parameters.apv).bytes];
    const derived = concatKdf(new Uint8Array(z), { bytes: 16, algorithm: 'A128GCM', apu, apv });
    expect(toBase64url(derived)).toBe('VqqN6vgjbSBcIijNcacQGg');
  });

  it('shows each input as the RFC prints it', async () => {
    const token = await sealed({ alg: 'ECDH-ES', ...parameters }, { ...bob, d: undefined });
    const steps = await derivationOf(token, bob);
    expect(steps.map(({ kind }) => kind)).toEqual(['agree', 'concat-kdf', 'decrypt']);
    expect(valuesOf(steps, 'algorithm-id')).toEqual([[0, 0, 0, 7, 65, 49, 50, 56, 71, 67, 77]]);
    expect(valuesOf(steps, 'party-u')).toEqual([[0, 0, 0, 5, 65, 108, 105, 99, 101]]);
    expect(valuesOf(steps, 'party-v')).toEqual([[0, 0, 0, 3, 66, 111, 98]]);
    expect(valuesOf(steps, 'supp-pub')).toEqual([[0, 0, 0, 128]]);
  });
});

describe('a derivation', () => {
  const oct = (bytes: number): Jwk => ({ kty: 'oct', k: node.randomBytes(bytes).toString('base64url') });

  it.each([
    ['dir', 'A128GCM', oct(16), ['direct', 'decrypt']],
    ['A192KW', 'A192GCM', oct(24), ['unwrap', 'decrypt']],
    ['A256GCMKW', 'A128CBC-HS256', oct(32), ['unwrap', 'split', 'decrypt']],
    ['PBES2-HS256+A128KW', 'A256GCM', oct(9), ['pbkdf2', 'unwrap', 'decrypt']],
    ['ECDH-ES+A256KW', 'A256CBC-HS512', bob, ['agree', 'concat-kdf', 'unwrap', 'split', 'decrypt']],
  ] as const)('leads from the key to the plaintext: %s, %s', async (alg, enc, key, kinds) => {
    const steps = await derivationOf(await sealed({ alg, enc }, key), key);
    expect(steps.map(({ kind }) => kind)).toEqual(kinds);
    expect(valuesOf(steps, 'plaintext')).toEqual([[...utf8('{"a":1}')]]);
    // Each output of a step is an input of the next one.
    for (const [at, { outputs }] of steps.slice(0, -1).entries())
      for (const { name } of outputs) expect(steps[at + 1]?.inputs.map((each) => each.name)).toContain(name);
  });

  it('unpacks at the end', async () => {
    const key = oct(16);
    const steps = await derivationOf(await sealed({ alg: 'dir', enc: 'A128GCM', zip: 'DEF' }, key), key);
    expect(steps.at(-1)).toMatchObject({ kind: 'inflate', method: 'DEFLATE' });
  });

  it('is empty for a key that does not open the token', async () => {
    expect(await derivationOf(await sealed({ alg: 'dir', enc: 'A128GCM' }, oct(16)), oct(16))).toEqual([]);
  });
});
