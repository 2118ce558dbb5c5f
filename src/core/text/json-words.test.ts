import { describe, expect, it } from 'vitest';
import { jsonFaultWords } from './json-words.ts';
import { readJson } from './json.ts';

const wordsFor = (text: string): string => {
  const { fault } = readJson(text);
  if (fault === null) throw new Error('no fault');
  return jsonFaultWords(fault, text);
};

describe('jsonFaultWords', () => {
  it.each([
    ['', 'The text is empty. Write an object, such as {}.'],
    ['{"a":}', 'A value is missing before "}".'],
    ['{"a":', 'A value is missing before the end of the text.'],
    ['[True]', '"True" is not a JSON value. Put text in double quotes; write true, false and null in lowercase.'],
    ['{exp:1}', 'A name in double quotes is expected before "exp".'],
    ['{"a" 1}', 'A colon is missing between a name and its value before "1".'],
    ['{"a":1 "exp":2}', 'A comma is missing before "exp".'],
    ['{"a":1,}', 'There is a comma before the closing "}". Remove it.'],
    ['[1, ]', 'There is a comma before the closing "]". Remove it.'],
    ['{"a":1', 'The text ends before everything is closed: a } or ] is missing.'],
    ['{"a":[1}', '"}" does not close what was opened last: a } or ] is missing or is the wrong one.'],
    ['["a]', 'The closing double quote of "a] is missing.'],
    [
      '"\\x"',
      '\\x is not a JSON escape. Write a backslash as \\\\, and a character by its number as \\u and four hexadecimal digits.',
    ],
    ['"a\tb"', 'A string contains a tab unescaped. JSON requires \\t instead.'],
    ['"a\u0001b"', 'A string contains U+0001 unescaped. JSON requires \\u0001 instead.'],
    ['[007]', '007 is not a JSON number: it must not begin with a zero. Put it in double quotes if the zero matters.'],
    ['[+1]', '+1 is not a JSON number: it must not begin with a plus sign.'],
    ['[1.]', '1. is not a JSON number: the point needs a digit on both sides.'],
    ['[.5]', '.5 is not a JSON number: the point needs a digit on both sides.'],
    ['[0x1F]', '0x1F is not a JSON number. If it is text, put it in double quotes.'],
    ['{\u201ca\u201d:1}', '"\u201c" is not a JSON quote. Use the straight double quote.'],
    ['{\u0000"\u0000', 'U+0000 (NUL) is not allowed here: the text looks like UTF-16, but JSON in a token is UTF-8.'],
    ['\ufeff{}', 'U+FEFF (byte-order mark) is not allowed here. Remove it.'],
    ['{} // end', 'JSON has no comments. Remove it.'],
    ['{}{}', 'The JSON ends before "{". Remove what follows, unless a bracket was closed too early.'],
    ['['.repeat(3000), 'This is nested deeper than 2,000 levels; it is not read further.'],
  ])('describes %j: %s', (text, words) => {
    expect(wordsFor(text)).toBe(words);
  });
});
