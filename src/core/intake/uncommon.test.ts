import { beforeAll, describe, expect, it } from 'vitest';
import { textIn } from '../text/spans.ts';
import type { Reading, Wrapping } from './found.ts';
import { findTokens } from './find-tokens.ts';
import { exampleHeader, exampleToken, longToken } from './testing.ts';
import { uncommon } from './uncommon.ts';
import { installUncommonForms } from './uncommon-places.ts';
import { replaceToken, unwrapToken, wrappedPlacesOf } from './wrapping.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hex = (text: string): string => Buffer.from(text).toString('hex');
const pairs = (text: string, separator: string): string => hex(text).replace(/..(?=.)/g, `$&${separator}`);

/** As `xxd` writes it; `gap` between the bytes and their characters. */
const dump = (text: string, group: RegExp, [gap, end]: readonly [string, string]): string =>
  (text.match(/.{1,16}/gs) ?? [])
    .map((row, at) => {
      const cells = hex(row).replace(group, '$& ').trim();
      const width = Math.ceil(hex('x'.repeat(16)).replace(group, '$& ').trim().length);
      return `${(at * 16).toString(16).padStart(8, '0')}${group.source === '.{4}' ? ':' : ' '} ${cells.padEnd(width)}${gap}${row}${end}`;
    })
    .join('\n');

const escaped = (text: string): string =>
  text.replace(/[._-]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);

type Writing = readonly [name: string, text: (token: string) => string, wrapping: Wrapping, reading: Reading];

const writings: readonly Writing[] = [
  ['JSON escapes of the dots', (t) => `{"token":"${t.replaceAll('.', '\\u002e')}"}`, 'json', 'json-escapes'],
  ['JSON escapes, twice stringified', (t) => escaped(t).replaceAll('\\', '\\\\'), 'json', 'json-escapes'],
  ['JSON escapes in capitals', (t) => t.replaceAll('.', '\\u002E').replaceAll('_', '\\u005F'), 'json', 'json-escapes'],
  ['hex digits', hex, 'hex', 'hex'],
  ['hex digits in a line of a log', (t) => `DEBUG body=${hex(t)} (${t.length} bytes)`, 'hex', 'hex'],
  ['pairs of hex digits', (t) => pairs(t, ' '), 'hex', 'hex'],
  ['pairs with colons', (t) => pairs(t, ':'), 'hex', 'hex'],
  ['bytes of C', (t) => `{ 0x${pairs(t, ', 0x')} }`.slice(2, -2), 'hex', 'hex'],
  ['escapes of a string', (t) => `"\\x${pairs(t, '\\x')}"`.slice(1, -1), 'hex', 'hex'],
  ['xxd', (t) => dump(`Authorization: Bearer ${t}\r\n`, /.{4}/g, ['  ', '']), 'hex', 'hex'],
  ['hexdump -C', (t) => dump(t, /.{2}/g, ['  |', '|']), 'hex', 'hex'],
  [
    'a Kubernetes WebSocket protocol',
    (t) =>
      `Sec-WebSocket-Protocol: base64url.bearer.authorization.k8s.io.${Buffer.from(t).toString('base64url')}, base64.binary.k8s.io`,
    'base64',
    'base64',
  ],
  ['HTTP Basic', (t) => `Authorization: Basic ${base64(`oauth2:${t}`)}`, 'base64-json', 'base64-text'],
  ['SASL PLAIN', (t) => `<auth mechanism='PLAIN'>${base64(`\0alice\0${t}`)}</auth>`, 'base64-json', 'base64-text'],
  [
    'a registry login',
    (t) => JSON.stringify({ auths: { 'r.example': { auth: base64(`u:${t}`) } } }),
    'base64-json',
    'base64-text',
  ],
  ['a stray character in front', (t) => `1${t}`, 'plain', 'glued-before'],
  ['another character than a space after the scheme', (t) => `Authorization: BEARERx${t}`, 'plain', 'glued-before'],
];

beforeAll(() => installUncommonForms(uncommon));

describe('an uncommon writing', () => {
  it.each(writings)('%s is read, and kept with another token', (_, write, wrapping, reading) => {
    for (const token of [exampleToken, longToken]) {
      const text = write(token);
      const { tokens } = findTokens(text);
      expect(tokens.map((found) => found.token)).toEqual([token]);
      const [found] = tokens;
      if (found === undefined) return;
      expect(found.wrapping).toBe(wrapping);
      expect(found.readings).toContain(reading);
      expect(unwrapToken(found.spans.map((span) => textIn(text, span)).join(''), wrapping)).toBe(token);
      const edited = replaceToken(text, found, token === longToken ? exampleToken : longToken);
      expect(findTokens(edited).tokens[0]?.token).toBe(token === longToken ? exampleToken : longToken);
    }
  });

  it('shows the characters of a part', () => {
    const text = pairs(exampleToken, ' ');
    const [found] = findTokens(text).tokens;
    const places = found === undefined ? [] : wrappedPlacesOf(text, found, { start: 0, end: exampleHeader.length });
    expect(places.map((span) => textIn(text, span).trim()).join('')).toBe(pairs(exampleHeader, ' '));
  });

  it.each([
    [
      'a token in lines of a log',
      `2022-05-25T14:41:07.120Z ${longToken.slice(0, 90)}\n2022-05-25T14:41:07.121Z ${longToken.slice(90)}`,
    ],
  ])('%s is joined', (_, text) => {
    expect(findTokens(text).tokens.map(({ token }) => token)).toEqual([longToken]);
  });

  it.each([
    ['a hash', hex('a'.repeat(40))],
    ['a certificate', base64('\x30\x82'.repeat(60))],
    ['a name and a password', `Basic ${base64(`alice:${'p'.repeat(80)}`)}`],
    ['a word with a header inside', `x${exampleHeader}`],
    ['a header after another', `${exampleHeader}${exampleHeader}`],
    ['an escape without a token', '{"a":"eyJhbGciOiJIUzI1NiJ9\\u002e"}'],
  ])('is not seen in %s', (_, text) => {
    expect(findTokens(text).tokens.every(({ readings }) => !readings.some((each) => rare.has(each)))).toBe(true);
  });

  it('stays linear on hostile texts', () => {
    const texts = [
      '65 79 '.repeat(20_000),
      '0x65,'.repeat(25_000),
      `eyJ${'\\u002e'.repeat(2_000)}`,
      'eyJa\\u002e'.repeat(10_000),
      `${'aeyJ'.repeat(25_000)}.`,
      `x${`${exampleHeader}.`.repeat(2_000)}`,
      `${'A'.repeat(80)} `.repeat(12_000),
      `1eyJ${'a'.repeat(100_000)}.b.c`,
      `00000000: ${'6579 '.repeat(2_000)}`,
    ];
    // Quadratic work would exceed the time limit of the test.
    for (const text of texts) expect(findTokens(text).tokens).toBeDefined();
  });
});

const rare: ReadonlySet<Reading> = new Set<Reading>(['hex', 'json-escapes', 'base64-text', 'glued-before']);
