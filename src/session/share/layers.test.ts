import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { jsonInText, layersOf } from './layers.ts';
import { holdsPrivateKey } from './private-key-in-text.ts';

const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const deep = (text: string): string =>
  `{"note":"${base64url(JSON.stringify([encodeURIComponent(`{"k": "${Buffer.from(text).toString('hex')}"}`)]))}"}`;

describe('the layers of a text', () => {
  it('are all texts encoded in it, and those encoded in them', () => {
    expect(layersOf(`Bearer ${base64url(deep('hidden in here'))}.x`)?.has('hidden in here')).toBe(true);
  });

  it('are searched to the end, however deeply nested', () => {
    for (const text of [
      '{"a":['.repeat(10_000),
      'say "a" to [b] {c} '.repeat(3000),
      '%257B'.repeat(10_000),
      '\\"'.repeat(30_000),
    ])
      expect(layersOf(JSON.stringify({ text }))?.has('never written')).not.toBe(true);
  });

  it('are null if there would be too many', () => {
    expect(layersOf('abcd '.repeat(1_000_000))).toBeNull();
  });
});

describe('JSON in a text', () => {
  it('is found after words, and several times in one text', () => {
    expect(jsonInText('key: {"a":1} and ["b"], or "c"')?.map(({ kind }) => kind)).toEqual([
      'object',
      'array',
      'string',
    ]);
  });

  it('is found after text that only begins like JSON', () => {
    const nodes = jsonInText('use { braces: {"kty":"oct","k":"c2VjcmV0"}, not [ these');
    expect(nodes?.some((node) => node.kind === 'object' && node.members.length === 2)).toBe(true);
  });

  it('is null if the text is too tangled, which then counts as a key', () => {
    const tangled = 'say "a" to {b} '.repeat(2000);
    expect(jsonInText(tangled)).toBeNull();
    expect(holdsPrivateKey(tangled)).toBe(true);
  });
});
