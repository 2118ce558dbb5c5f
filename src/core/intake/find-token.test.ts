import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textIn } from '../text/spans.ts';
import { findToken } from './find-token.ts';
import { findTokens } from './find-tokens.ts';
import type { Found, Reading } from './found.ts';
import { b64, exampleHeader, examplePayload, exampleSignature, exampleToken, wrappedAt } from './testing.ts';
import { intakeWords } from './words.ts';
import { unwrapToken } from './wrapping.ts';

/** The algorithm is unknown, so the length of the signature is unknown as well. */
const odd = `${b64('{"alg":"XY999"}')}.${examplePayload}.c2ln`;
const none = `${b64('{"alg":"none"}')}.${examplePayload}.`;
const encrypted = `${b64('{"alg":"dir","enc":"A256GCM"}')}..${'i'.repeat(16)}.${'c'.repeat(80)}.${'t'.repeat(22)}`;

/** Checks what is true of every answer: the spans form the token, and no text is lost. */
function checked(text: string): Found {
  const found = findToken(text);
  expect(unwrapToken(found.spans.map((span) => textIn(text, span)).join(''), found.wrapping)).toBe(found.token);
  const [first, last] = [found.spans[0], found.spans.at(-1)];
  expect(found.before).toBe(text.slice(0, first?.start ?? text.length));
  expect(found.after).toBe(text.slice(last?.end ?? text.length));
  for (const [at, span] of found.spans.entries())
    expect(span.start).toBeGreaterThanOrEqual(found.spans[at - 1]?.end ?? 0);
  return found;
}

describe('findToken', () => {
  it('reads a slash in a signature of RSA, also where a shorter key’s signature would end', () => {
    const whole = `${b64('{"alg":"RS256"}')}.${examplePayload}.${'s'.repeat(171)}/${'s'.repeat(170)}==`;
    expect(checked(whole).token).toBe(whole);
    const short = whole.slice(0, -173);
    expect(checked(`${short}/api/v1`).token).toBe(short);
  });

  it('returns a bare token as it is', () => {
    for (const text of [exampleToken, odd, none, encrypted])
      expect(checked(text)).toMatchObject({ token: text, before: '', after: '', readings: [] });
  });

  it.each<[string, string, Reading[]]>([
    ['Bearer ', '', ['scheme-prefix']],
    ['bearer  ', '', ['scheme-prefix']],
    ['DPoP ', '', ['scheme-prefix']],
    ['Bearer: ', '', ['scheme-prefix']],
    ['Bearer', '', ['prefix', 'surrounding-text']],
    ['bearer', ',', ['prefix', 'surrounding-text']],
    ['Authorization: Bearer ', '', ['scheme-prefix']],
    ['AUTHORIZATION:DPoP ', '\r\n', ['scheme-prefix', 'white-space']],
    ['authorization: ', '', ['scheme-prefix']],
    ['"', '"', ['quotes']],
    ["'", "'", ['quotes']],
    ['`', '`', ['quotes']],
    ['\u201c', '\u201d', ['quotes']],
    ['\u201e', '\u201c', ['quotes']],
    ['\u00ab', '\u00bb', ['quotes']],
    ["b'", "'", ['quotes']],
    ['\\"', '\\"', ['quotes']],
    ['"', '",', ['quotes']],
    ['"', '";', ['quotes']],
    ['"', '', ['quotes']],
    ['', '"', ['quotes']],
    ['"\'', '\'"', ['quotes']],
    [' ', '\n', ['white-space']],
    ['\ufeff', '\u00a0', ['invisible-characters']],
    [' \ufeff', '\n', ['white-space', 'invisible-characters']],
    ['&quot;', '&quot;', ['quotes']],
    ['&#34;', '&#x22;', ['quotes']],
    ['', '"}', ['quotes']],
    ['"', '"\n}', ['quotes']],
    ['', ',', ['surrounding-text']],
    ['"Bearer ', '"', ['scheme-prefix', 'quotes']],
    [' Authorization: "Bearer ', '";\n', ['white-space', 'scheme-prefix', 'quotes']],
  ])('removes the wrapping %j … %j', (before, after, readings) => {
    for (const text of [exampleToken, none, encrypted]) {
      const found = checked(before + text + after);
      expect(found).toMatchObject({ token: text, before, after });
      expect(new Set(found.readings)).toEqual(new Set(readings));
    }
  });

  it.each(['\n', '\r\n', '\r', '\n    ', ' \n\t', '\n\n'])('joins a token broken into lines by %j', (lineBreak) => {
    for (const text of [exampleToken, encrypted, none])
      for (const width of [7, 64, 76])
        expect(checked(wrappedAt(text, width, lineBreak))).toMatchObject({ token: text, readings: ['line-breaks'] });
  });

  it('joins a token as printed in RFC 7515 A.1', () => {
    const text = `     ${exampleHeader}\n     .\n     ${examplePayload.slice(0, 64)}\n     ${examplePayload.slice(64)}\n     .\n     ${exampleSignature}\n`;
    const found = checked(text);
    expect(found.token).toBe(exampleToken);
    expect(found.spans).toHaveLength(6);
    expect(new Set(found.readings)).toEqual(new Set(['white-space', 'line-breaks']));
  });

  it('joins a wrapped and broken token', () => {
    expect(checked(`Authorization: Bearer ${wrappedAt(exampleToken, 64, '\r\n ')}`)).toMatchObject({
      token: exampleToken,
      readings: ['scheme-prefix', 'line-breaks'],
    });
    expect(checked(`"${wrappedAt(exampleToken, 64)}",`)).toMatchObject({
      token: exampleToken,
      readings: ['quotes', 'line-breaks'],
      after: '",',
    });
  });

  it('joins across spaces at a dot, and a line break that became a space', () => {
    expect(checked(`${exampleHeader} . ${examplePayload} . ${exampleSignature}`)).toMatchObject({
      token: exampleToken,
      readings: ['white-space-inside'],
    });
    expect(checked(wrappedAt(exampleToken, 64, ' '))).toMatchObject({
      token: exampleToken,
      readings: ['white-space-inside'],
    });
    expect(checked(` ${wrappedAt(exampleToken, 64, '\t')}`)).toMatchObject({
      token: exampleToken,
      readings: ['white-space', 'white-space-inside'],
    });
  });

  it.each([
    ' trailing',
    ' trailing words.',
    '\nThanks\nBob',
    '\n\nThanks',
    ' https://example.com/a.b',
    '" trailing',
    ') and',
    '&state=abc',
    '\n--\nme.too',
  ])('ends the token before %j', (after) => {
    expect(checked(exampleToken + after)).toMatchObject({ token: exampleToken, after, readings: ['surrounding-text'] });
  });

  it('ends a token of an unknown algorithm before a word on the same line and before another token', () => {
    expect(checked(`${odd} trailing`)).toMatchObject({ token: odd, after: ' trailing' });
    expect(checked(`${odd}\n${exampleToken}`)).toMatchObject({ token: odd, after: `\n${exampleToken}` });
  });

  it.each([
    ['curl -H "Authorization: Bearer ', '" https://api.example.com/v1'],
    ['{"access_token":"', '","expires_in":3600}'],
    ['{\n  "id_token": "', '"\n}'],
    ['https://app.example.com/cb#token=', '&state=1'],
    ['export TOKEN=', '\n'],
    ['The token (', ') expired.'],
    ['see www.example.com: ', ' there'],
    ['The token is ...', ' here'],
    ['It is ', '. Please look.'],
    ['<b>', '</b>'],
  ])('finds a token in %j … %j', (before, after) => {
    const found = checked(before + exampleToken + after);
    expect(found).toMatchObject({ token: exampleToken, before, after });
    expect(found.readings).toContain('surrounding-text');
  });

  it('returns the first of several tokens', () => {
    expect(checked(`{"access_token":"${exampleToken}","id_token":"${odd}"}`).token).toBe(exampleToken);
    expect(checked(`first ${odd}\nsecond ${exampleToken}`).token).toBe(odd);
  });

  it.each([
    `eyJh!${exampleToken}`,
    `${exampleHeader}.${examplePayload}.sig*nature`,
    `${exampleHeader}.${examplePayload}`,
    exampleHeader,
    `${exampleHeader},${examplePayload}.${exampleSignature}`,
    exampleToken.slice(1),
    `${exampleHeader}.${examplePayload}.${exampleSignature}.${exampleSignature}`,
    `${exampleHeader}=.${examplePayload}==.a+/b==`,
    'abc.def.ghi',
  ])('keeps a broken token whole, so that its reader can say what is wrong: %s', (text) => {
    expect(checked(text)).toMatchObject({ token: text, readings: [] });
    expect(checked(`Bearer ${text}\n`).token).toBe(text);
  });

  it.each([
    'hello world',
    '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n-----END PUBLIC KEY-----',
    '{\n  "kty": "oct",\n  "k": "AyM1"\n}',
    '{"alg":"HS256"}',
    'example.com says so.',
  ])('returns a text without a token as it is, but trimmed: %j', (text) => {
    expect(checked(`\n${text} `)).toMatchObject({ token: text, before: '\n', after: ' ', readings: ['white-space'] });
    expect(checked(text)).toMatchObject({ token: text, readings: [] });
  });

  it('finds nothing in a blank text', () => {
    for (const text of ['', ' \n\t'])
      expect(checked(text)).toMatchObject({ token: '', spans: [], before: text, after: '', readings: [] });
  });

  it('never throws and never loses a character', () => {
    const shard = fc.constantFrom(
      '.',
      ' ',
      '\n',
      '"',
      "'",
      ',',
      'Bearer ',
      'Authorization:',
      'eyJ',
      'e30',
      exampleHeader,
      exampleToken,
      '=',
      '{',
      '!',
      'word',
      '\ufeff',
      '\\',
      '<',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(shard, { maxLength: 12 }).map((shards) => shards.join('')),
        ),
        (text) => {
          const { before, spans, after } = checked(text);
          expect(
            before.length + after.length + (spans.length === 0 ? 0 : (spans.at(-1)?.end ?? 0) - (spans[0]?.start ?? 0)),
          ).toBe(text.length);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('stays linear on a million characters', () => {
    const texts = [
      'a'.repeat(1e6),
      '"'.repeat(1e6),
      ' '.repeat(1e6),
      '.'.repeat(1e6),
      'eyJ '.repeat(2.5e5),
      `${exampleHeader}\n`.repeat(2.4e4),
      `authorization${' '.repeat(1e6)}x`,
      'a.\n'.repeat(3.2e5),
      'e30.'.repeat(2.5e5),
      `x ${exampleHeader}.${'A'.repeat(1e6)}.${exampleSignature}`,
      'Bearer '.repeat(1.4e5),
      `Bearer ${'x'.repeat(1e6)}`,
    ];
    // Quadratic work would exceed the time limit of the test.
    for (const text of texts) expect(findToken(text)).toBeDefined();
  });
});

describe('a text that makes readers slow', () => {
  /** Each is read in a fraction of the limit of a test; read with the square of its length, in minutes. */
  it.each([
    ['beginnings without a header', `See ${'.eyZ'.repeat(50_000)} there!`],
    ['tokens that lack their start', `See ${'abcd.eyJ'.repeat(25_000)} there!`],
    ['slashes after addresses', `"${'://'.repeat(200)}" ${exampleHeader}.${examplePayload}.${'/a'.repeat(200_000)}`],
    ['names far before tokens', `${'n'.repeat(64)}${' '.repeat(130)}${exampleToken}\n`.repeat(400)],
    ['quotes', '"'.repeat(2_000_000)],
  ])('is read all the same: %s', (_, text) => {
    expect(findTokens(text).tokens.length).toBeLessThanOrEqual(400);
  });

  it('names a token across any whitespace', () => {
    expect(findToken(`id_token = ${' '.repeat(130)}${exampleToken}`).name).toBe('id_token');
  });
});

describe('intakeWords', () => {
  it('says in one sentence what was skipped', () => {
    expect(intakeWords({ readings: [] })).toBeNull();
    expect(intakeWords({ readings: ['quotes'] })).toBe('Ignored: quotes.');
    expect(intakeWords({ readings: ['scheme-prefix', 'line-breaks', 'white-space', 'surrounding-text'] })).toBe(
      'Ignored: the scheme before the token, line breaks in the token, whitespace and other surrounding text.',
    );
    expect(intakeWords({ readings: ['white-space-inside'] })).toBe('Ignored: whitespace in the token.');
    expect(intakeWords({ readings: ['white-space', 'white-space-inside'] })).toBe('Ignored: whitespace.');
  });
});
