import { describe, expect, it } from 'vitest';
import { readJson } from '../../../text/json.ts';
import { plainString, respell, type Spelling } from './respell.ts';

const spelling = (indent: number | null): Spelling => ({
  spacing: { comma: '', colon: indent === null ? '' : ' ', indent },
  order: 'kept',
  strings: plainString,
});

const nested = (levels: number): string => `${'[1,'.repeat(levels)}{"a":[]}${']'.repeat(levels)}`;

function respelled(text: string, indent: number | null): string | null {
  const { node } = readJson(text);
  return node === null ? null : respell(text, node, spelling(indent));
}

describe('JSON written again', () => {
  it.each([1, 10, 60])('is indented as JSON.stringify indents it, with %i levels', (levels) => {
    const text = nested(levels);
    expect(respelled(text, 2)).toBe(JSON.stringify(JSON.parse(text), null, 2));
  });

  it('is not indented if the text would be many times as long', () => {
    expect(respelled(nested(1900), 2)).toBeNull();
    expect(respelled(nested(1900), null)).toBe(nested(1900));
  });
});
