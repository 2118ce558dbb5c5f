import { describe, expect, it } from 'vitest';
import { readJson } from '../text/json.ts';
import { jsonLiteral, squareBrackets, tightCurly, type LiteralStyle } from './json-literal.ts';

const style: LiteralStyle = {
  string: (value) => JSON.stringify(value),
  number: (lexeme) => lexeme,
  words: { true: 'True', false: 'False', null: 'None' },
  array: squareBrackets,
  object: tightCurly,
  name: (name) => `${JSON.stringify(name)}: `,
};

function literalOf(text: string): string | null {
  const { node } = readJson(text);
  return (node && jsonLiteral(node, text, style)?.text) ?? null;
}

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

describe('a JSON literal', () => {
  it('is written for 64 levels', () => {
    expect(literalOf(nested(64))).toContain('[]');
  });

  it('is not written for a value as deep as JSON is read', () => {
    expect(literalOf(nested(1999))).toBeNull();
    expect(literalOf(`${'{"a":'.repeat(1999)}1${'}'.repeat(1999)}`)).toBeNull();
  });
});
