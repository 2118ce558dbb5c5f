import { describe, expect, it } from 'vitest';
import { readJson } from './json.ts';
import { jsonWarnings } from './json-warnings.ts';
import { textIn } from './spans.ts';

function warned(text: string): string[] {
  const { node } = readJson(text);
  return node === null ? [] : jsonWarnings(node, text).map(({ span }) => textIn(text, span));
}

describe('the ambiguities of JSON', () => {
  it('are found in an array of 125,000 items and a number of 80,000 digits', () => {
    const long = `1.${'0'.repeat(80_000)}1`;
    expect(warned(`{"a":[${'1,'.repeat(124_999)}${long}]}`)).toEqual([long]);
  });

  it.each([
    '12345678901234567890',
    '9007199254740993',
    '0.1234567890123456789',
    '1e999',
    '-1e999',
    '1234567890123456.25',
  ])('include %s, which loses digits', (number) => {
    expect(warned(`{"a":[${number}]}`)).toEqual([number]);
  });

  it.each([
    '9007199254740992',
    '9007199254740991',
    '1716239022.123456',
    '1.5000000000000000000',
    '0.000000000000000000000',
    '1e21',
    '100000000000000000000',
    '-12345678.12345678',
    '5e-324',
    '1.7976931348623157e308',
  ])('do not include %s, which every reader reads alike', (number) => {
    expect(warned(`{"a":${number}}`)).toEqual([]);
  });

  it('include a name that is repeated, at any depth', () => {
    expect(warned('{"a":1,"b":{"c":1,"c":2},"a":3}')).toEqual(['"c"', '"a"']);
    const { node } = readJson('{"a":1,"a":12345678901234567890}');
    expect(
      node === null ? [] : jsonWarnings(node, '{"a":1,"a":12345678901234567890}').map(({ message }) => message),
    ).toEqual([
      '"a" is a duplicate; most parsers read this last one, some the first (RFC 8259 §4).',
      'Most libraries read this number as 12345678901234567000 (RFC 8259 §6); here it stays as written.',
    ]);
  });
});
