import { describe, expect, it } from 'vitest';
import { readJson, type JsonNode } from '../text/json.ts';
import { readNumericDate, secondsOfMs } from './numeric-date.ts';

function node(text: string): JsonNode {
  const read = readJson(text).node;
  if (read === null) throw new Error(`no JSON: ${text}`);
  return read;
}

describe('readNumericDate (RFC 7519 §2)', () => {
  it.each([
    ['1300819380', 1_300_819_380],
    ['1300819380.25', 1_300_819_380.25],
    ['1e9', 1e9],
    ['0', 0],
    ['-86400', -86_400],
    ['100000000000', 1e11],
  ])('reads %s as seconds', (text, seconds) => {
    expect(readNumericDate(node(text))).toEqual({ kind: 'seconds', seconds });
  });

  it('neither mistakes milliseconds for seconds nor converts them silently', () => {
    expect(readNumericDate(node('1716239022000'))).toEqual({
      kind: 'too-fine',
      seconds: 1_716_239_022_000,
      unit: 'milliseconds',
      meant: 1_716_239_022,
    });
  });

  it.each([
    ['1716239022000000', 'microseconds'],
    ['1716239022000000000', 'nanoseconds'],
  ])('reads %s in %s', (text, unit) => {
    expect(readNumericDate(node(text))).toMatchObject({ kind: 'too-fine', unit, meant: 1_716_239_022 });
  });

  it.each(['1e21', '1e999', '-1e999', '-8640000000001'])('says that %s is beyond any calendar', (text) => {
    expect(readNumericDate(node(text)).kind).toBe('out-of-range');
  });

  it.each([
    ['"1716239022"', 'string', { seconds: 1_716_239_022, spelled: 'seconds' }],
    ['"1716239022123"', 'string', { seconds: 1_716_239_022.123, spelled: 'milliseconds' }],
    ['"2024-05-20T21:03:42Z"', 'string', { seconds: 1_716_239_022, spelled: 'date' }],
    ['"soon"', 'string', null],
    ['""', 'string', null],
    ['null', 'null', null],
    ['true', 'boolean', null],
    ['[1716239022]', 'array', null],
    ['{}', 'object', null],
  ])('says that %s is not a number', (text, found, meant) => {
    expect(readNumericDate(node(text))).toEqual({ kind: 'not-a-number', found, meant });
  });
});

describe('secondsOfMs', () => {
  it('rounds down to the whole second, also before 1970', () => {
    expect([secondsOfMs(1999), secondsOfMs(2000), secondsOfMs(-1)]).toEqual([1, 2, -1]);
  });
});
