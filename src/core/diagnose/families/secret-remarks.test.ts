import { describe, expect, it } from 'vitest';
import type { SecretEncoding } from '../../keys/key.ts';
import type { CauseId } from '../cause.ts';
import { caseOfBoxes, keyTextOf } from '../testing.ts';
import { secretRemarks } from './secret-remarks.ts';

const headers = { HS256: 'eyJhbGciOiJIUzI1NiJ9', HS512: 'eyJhbGciOiJIUzUxMiJ9' } as const;

async function remarks(
  text: string,
  box: SecretEncoding = 'utf-8',
  alg: keyof typeof headers = 'HS256',
): Promise<readonly (readonly [CauseId, string])[]> {
  const given = await caseOfBoxes(`${headers[alg]}.e30.AAAA`, { ...keyTextOf(text), secretEncoding: box });
  const [key] = given.ring.keys;
  if (!key) throw new Error('No key');
  return secretRemarks(given, key).flatMap(({ findings, kind, repair }) => {
    expect([kind, repair]).toEqual(['remark', null]);
    return findings.map(({ cause, sentence }) => [cause, sentence] as const);
  });
}

const hex = 'a3f1c2d4e5b6978877665544332211000f1e2d3c4b5a69788796a5b4c3d2e1f0';
const base64 = 'q83vEjRWeJq83vEjRWeJqrvM3e7/ABEiM0RVZneImao=';
const plain = 'correct horse battery staple, and more of it';

describe('remarks on a secret that verifies', () => {
  it.each<[string, SecretEncoding, readonly CauseId[]]>([
    [plain, 'utf-8', []],
    [base64, 'base64', []],
    [hex, 'hex', []],
    [hex, 'utf-8', ['secret-looks-like-hex-but-is-text']],
    [hex.toUpperCase(), 'utf-8', ['secret-looks-like-hex-but-is-text']],
    [base64, 'utf-8', ['secret-looks-like-base64-but-is-text']],
    [`${plain}\n`, 'utf-8', ['secret-trailing-newline']],
    ['Tr0ub4dor-and-3-h', 'utf-8', ['short-secret']],
    ['your-256-bit-secret', 'utf-8', ['signed-with-well-known-secret', 'short-secret']],
    ['{"kty":"oct","k":""}', 'utf-8', ['empty-secret']],
    ['thisisalongsecretwithoutanydigitswhatever', 'utf-8', []],
    [
      '{"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"}',
      'utf-8',
      ['signed-with-well-known-secret'],
    ],
  ])('report %j as %s', async (text, box, causes) => {
    expect((await remarks(text, box)).map(([cause]) => cause)).toEqual(causes);
  });

  it('compare the secret with the hash of the algorithm, and say who rejects it', async () => {
    const [[cause, sentence] = []] = await remarks(hex, 'hex', 'HS512');
    expect(cause).toBe('short-secret');
    expect(sentence).toContain('256 bits');
    expect(sentence).toContain('512');
    expect(sentence).toMatch(/jjwt/);
  });

  it('give the number of characters and bytes', async () => {
    expect((await remarks(hex))[0]?.[1]).toBe(
      'The secret looks like hex, but it matches as text of 64 characters (64 bytes). A library that decodes it to 32 bytes will reject this token.',
    );
  });

  it('apply only to shared secrets', async () => {
    const given = await caseOfBoxes(
      'eyJhbGciOiJFUzI1NiJ9.e30.AAAA',
      '{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}',
    );
    expect(given.ring.keys.flatMap((key) => secretRemarks(given, key))).toEqual([]);
    expect(given.ring.keys).toHaveLength(1);
  });
});
