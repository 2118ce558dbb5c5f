import { expect, it } from 'vitest';
import { rfc8037A1 } from '../../keys/fixtures/jwk-examples.ts';
import { onlyKeyOf } from '../../keys/fixtures/ask.ts';
import { theKey } from './key-name.ts';

it.each([
  [rfc8037A1, 'the Ed25519 private key'],
  ['a'.repeat(32), 'the shared secret, 32 bytes (256 bits)'],
])('keeps capitals of names in a sentence: %#', async (text, words) => {
  expect(theKey(await onlyKeyOf(text))).toBe(words);
});
