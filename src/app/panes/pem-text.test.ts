import { describe, expect, it } from 'vitest';
import { isPemText } from './pem-text.ts';

const block = `-----BEGIN PUBLIC KEY-----\n${`${'A'.repeat(64)}\n`.repeat(6)}-----END PUBLIC KEY-----\n`;

describe('isPemText', () => {
  it('finds one or more blocks with lines as PEM writes them', () => {
    expect([block, `\n${block}`, block + block].map(isPemText)).toEqual([true, true, true]);
  });

  it('finds none in a secret, a JWK, or a block on one line', () => {
    const onOneLine = block.replaceAll('\n', '\\n');
    expect(['secret', '{"kty":"oct"}', onOneLine, ''].map(isPemText)).toEqual([false, false, false, false]);
  });
});
