import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textIn } from '../text/spans.ts';
import { causeOfReading } from './causes.ts';
import { findToken } from './find-token.ts';
import { findTokens, tokenAt } from './find-tokens.ts';
import { recognisedWords } from './recognised-words.ts';
import { exampleHeader, longToken, examplePayload, exampleSignature, exampleToken } from './testing.ts';
import { damagedWords, intakeWords } from './words.ts';
import { wrappedPlacesOf, replaceToken, unwrapToken, wrapToken } from './wrapping.ts';

const wrappings = ['plain', 'percent', 'percent-twice', 'base64'] as const;
const shard = fc.constantFrom(
  '.',
  ' ',
  '\n',
  '\r\n',
  '"',
  "'",
  ',',
  ';',
  '&',
  '=',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '!',
  '*',
  '…',
  '...',
  '%',
  '%2E',
  '%252E',
  '%0A',
  '\\n',
  '\\',
  '/',
  '://',
  '?',
  '#',
  ':',
  '~',
  '--',
  '\ufeff',
  '\u200b',
  '\u00ad',
  'Bearer ',
  'Basic ',
  'Authorization:',
  'Cookie: ',
  'token=',
  'curl ',
  'eyJ',
  'e30',
  'ZXlK',
  'ey',
  'word',
  'secret=',
  '"kty":',
  '-----BEGIN PUBLIC KEY-----',
  '-----END PUBLIC KEY-----',
  '" + "',
  '=\n',
  '\n> ',
  '[signature]',
  '***',
  'SAMLResponse=',
  'v4.local.',
  'ghp_',
  exampleHeader,
  examplePayload,
  exampleSignature,
  exampleToken,
  longToken,
  wrapToken(exampleToken, 'base64'),
  wrapToken(exampleToken, 'percent'),
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(shard, { maxLength: 14 }).map((shards) => shards.join('')),
);

describe('findTokens', () => {
  it('never throws, loses no character, and agrees with findToken', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { tokens, other, key } = findTokens(text);
        const single = findToken(text);
        if (tokens[0] !== undefined) expect(single).toEqual(tokens[0]);
        let end = 0;
        for (const found of tokens) {
          expect(unwrapToken(found.spans.map((span) => textIn(text, span)).join(''), found.wrapping)).toBe(found.token);
          expect(found.before + text.slice(found.before.length, text.length - found.after.length) + found.after).toBe(
            text,
          );
          for (const span of found.spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(intakeWords(found) ?? '').not.toContain('undefined');
          expect(damagedWords(found).every((words) => words.endsWith('.'))).toBe(true);
          expect([...found.readings, ...found.damage].map(causeOfReading)).not.toContain(undefined);
        }
        if (other !== null) expect(recognisedWords(other)).toMatch(/\.$/);
        if (key !== null) expect(text.slice(key.span.start, key.span.end)).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  it('finds a token that replaced another, wrapped in the same way', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...wrappings),
        fc.constantFrom('', 'Bearer ', '{"token":"', 'https://x.example/?token='),
        (wrapping, before) => {
          const text = before + wrapToken(exampleToken, wrapping) + (before.endsWith('"') ? '"}' : '');
          expect(findToken(text)).toMatchObject({ token: exampleToken, wrapping });
          expect(replaceToken(text, findToken(text), longToken)).toBe(
            text.replace(wrapToken(exampleToken, wrapping), () => wrapToken(longToken, wrapping)),
          );
        },
      ),
    );
  });

  it('returns the selected token', () => {
    const text = `${exampleToken} ${longToken}`;
    expect(tokenAt(text, 1).token).toBe(longToken);
    expect(tokenAt(text, 5).token).toBe(exampleToken);
    expect(tokenAt('', 0).token).toBe('');
  });

  it('finds a thousand tokens in five million characters', () => {
    const filler = '2024-01-01T00:00:00Z INFO handled path=/api/v1/users?id=5 {"a":[1,2,3]}\n'.repeat(64);
    const log = Array.from({ length: 1000 }, () => `${filler}Authorization: Bearer ${exampleToken}\n`).join('');
    const json = `[${Array.from({ length: 1000 }, () => `{"access_token":"${exampleToken}","x":"${'y'.repeat(4600)}"}`).join(',')}]`;
    // Quadratic work would exceed the time limit of the test.
    for (const text of [log, json]) expect(findTokens(text).tokens).toHaveLength(1000);
  });

  it('stays linear on hostile texts', () => {
    const texts = [
      `${exampleToken}/`.repeat(6250),
      `http://x/${'eyJ.a.b/'.repeat(150000)}`,
      `x ${'e30.a,'.repeat(200000)}`,
      'ZXlK\n'.repeat(250000),
      `x ${`${exampleHeader}\n`.repeat(30000)}`,
      `x eyJ${'%2E'.repeat(400000)}`,
      `x eyJa.b.${'[a].'.repeat(250000)}`,
      'secret=a\n'.repeat(125000),
      `${'{"kty":'.repeat(150000)}${exampleToken}`,
      '-----BEGIN PUBLIC KEY-----\n'.repeat(50000) + exampleToken,
      'a.eyJ'.repeat(250000),
      `${exampleToken} `.repeat(6250),
      'Basic abc= '.repeat(100000),
      '<Response '.repeat(125000),
      '"eyJ'.repeat(250000),
      `x "${'eyJaaaaaaaaaaaaaaaaaa" + "'.repeat(50000)}`,
      'ghp_'.repeat(300000),
      `x eyJ.${'\n'.repeat(1250000)}`,
      '\\'.repeat(1250000) + exampleToken,
      '_'.repeat(1250000) + exampleToken,
    ];
    // Quadratic work would exceed the time limit of the test.
    for (const text of texts) expect(findTokens(text).tokens).toBeDefined();
  });
});

describe('wrapping', () => {
  it('is reversed by unwrapping, for any text in percent-encoding and any token in base64', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const wrapping of ['plain', 'percent', 'percent-twice'] as const)
          expect(unwrapToken(wrapToken(text, wrapping), wrapping)).toBe(text);
      }),
    );
    expect(unwrapToken(wrapToken(longToken, 'base64'), 'base64')).toBe(longToken);
    expect(wrapToken(exampleToken, 'base64')).toBe(Buffer.from(exampleToken).toString('base64'));
  });

  it('percent-encodes the dots, where it is visible', () => {
    expect(wrapToken('a.b~c=', 'percent')).toBe('a%2Eb%7Ec%3D');
    expect(wrapToken('a.b', 'percent-twice')).toBe('a%252Eb');
  });

  it('does not change what it cannot reverse', () => {
    expect(unwrapToken('%FF%zz', 'percent')).toBe('%FF%zz');
  });
});

describe('placesOf', () => {
  it('returns the characters of a part of the token, however it is written', () => {
    for (const wrapping of ['plain', 'percent', 'percent-twice'] as const) {
      const text = `t=${wrapToken(exampleToken, wrapping)}&x`;
      const found = findToken(text);
      const stretch = { start: exampleHeader.length + 1, end: exampleHeader.length + 1 + examplePayload.length };
      expect(
        wrappedPlacesOf(text, found, stretch)
          .map((span) => textIn(text, span))
          .join(''),
      ).toBe(examplePayload);
    }
  });

  it('extends across line breaks, and stays within the text in base64', () => {
    const text = `${exampleToken.slice(0, 60)}\n${exampleToken.slice(60)}`;
    const found = findToken(text);
    expect(wrappedPlacesOf(text, found, { start: 50, end: 70 }).map((span) => textIn(text, span))).toEqual([
      exampleToken.slice(50, 60),
      exampleToken.slice(60, 70),
    ]);
    const coded = wrapToken(exampleToken, 'base64');
    expect(wrappedPlacesOf(coded, findToken(coded), { start: 0, end: exampleToken.length })).toEqual([
      { start: 0, end: Math.ceil((exampleToken.length * 4) / 3) },
    ]);
  });
});

describe('causeOfReading', () => {
  it('returns the cause of the catalog, and none for text around a token', () => {
    expect(causeOfReading('scheme-prefix')).toBe('token-bearer-prefix');
    expect(causeOfReading('start-missing')).toBe('token-truncated-start');
    expect(causeOfReading('surrounding-text')).toBeNull();
  });
});
