import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { algorithmOf } from '../crypto/algorithms.ts';
import { presentValue } from '../crypto/testing.ts';
import { verifySignature } from '../crypto/verify.ts';
import { toBase64url } from '../text/base64url.ts';
import { utf8 } from '../text/bytes.ts';
import { keysThatVerify, keyTier, strideOf, triedToken } from './tiers.ts';
import type { Finding, KeyVariant, TokenVariant } from './trial.ts';

const finding: Finding = { cause: 'secret-is-base64', sentence: 'So it is.' };
const keyOf = (jwk: KeyVariant['jwk'], findings: readonly Finding[] = [finding]): KeyVariant => ({
  findings,
  cost: 1,
  jwk,
  repaired: null,
});
const secretOf = (text: string, findings?: readonly Finding[]): KeyVariant =>
  keyOf({ kty: 'oct', k: toBase64url(utf8(text)) }, findings);

const keys: readonly KeyVariant[] = [
  secretOf('right', []),
  secretOf('wrong'),
  secretOf('right'),
  keyOf({ kty: 'RSA', n: 'AQAB', e: 'AQAB' }),
  keyOf({ kty: 'oct' }),
  secretOf(''),
  secretOf('x'.repeat(200)),
  secretOf('right'),
];

function tokenOf(bits: 256 | 384 | 512, secret: string, length: number): TokenVariant {
  const input = utf8('e'.repeat(length));
  const signature = new Uint8Array(createHmac(`sha${bits}`, secret).update(input).digest());
  return { findings: [], cost: 0, row: presentValue(algorithmOf(`HS${bits}`)), input, signature, repaired: null };
}

describe.each([256, 384, 512] as const)('the keys of a tier, tried on an HS%s token', (bits) => {
  // Short messages are hashed here, long ones by the platform.
  it.each([0, 100, 1999, 2001, 4001, 20_000])('are those that verify, in order, with %s bytes', async (length) => {
    for (const secret of ['right', '', 'x'.repeat(200), 'none of them']) {
      const variant = tokenOf(bits, secret, length);
      const expected = [];
      for (const key of keys) {
        const answer = await verifySignature(variant.row, key.jwk, variant.input, variant.signature);
        if (key.findings.length > 0 && answer.ok && answer.value) expected.push(key);
      }
      const [token, tier] = [triedToken(variant), keyTier(keys)];
      expect(await keysThatVerify({ token, tier, span: { start: 0, end: keys.length } })).toEqual(expected);
      expect(expected).toHaveLength({ right: 2, '': 1, 'none of them': 0 }[secret] ?? 1);
      expect(await keysThatVerify({ token, tier, span: { start: 3, end: keys.length } })).toEqual(
        expected.filter((key) => keys.indexOf(key) >= 3),
      );
    }
  });

  it('include the key as given if the token is changed', async () => {
    const token = triedToken({ ...tokenOf(bits, 'right', 100), findings: [finding] });
    expect(await keysThatVerify({ token, tier: keyTier(keys), span: { start: 0, end: 1 } })).toEqual(keys.slice(0, 1));
  });

  it('are tried in parts that get smaller with the message', () => {
    const strides = [0, 1000, 100_000, 10_000_000].map((length) =>
      strideOf(triedToken(tokenOf(bits, 'right', length)), keyTier(keys)),
    );
    expect(strides.toSorted((one, other) => other - one)).toEqual(strides);
    expect(strides.at(-1)).toBe(1);
  });
});
