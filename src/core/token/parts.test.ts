import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64url } from '../text/base64url.ts';
import { utf8 } from '../text/bytes.ts';
import { bytesOfPane, paneTextOf } from './parts.ts';
import { readSegment } from './segment.ts';

const segmentOf = (bytes: Uint8Array) => {
  const text = toBase64url(bytes);
  return readSegment(text, { start: 0, end: text.length });
};
const paneOf = (text: string) => paneTextOf(segmentOf(utf8(text)));

const json = fc.tuple(fc.json(), fc.constantFrom('', ' ', '\r\n')).map(([text, space]) => utf8(space + text + space));
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 80 }),
  json,
  fc.string({ unit: 'binary' }).map(utf8),
  fc.constant(utf8('\ufeff{}')),
);

describe('paneTextOf', () => {
  it('shows compact JSON indented, and says so', () => {
    expect(paneOf('{"n":1.0,"a":[]}')).toEqual({ text: '{\n  "n": 1.0,\n  "a": []\n}', form: 'json', compact: true });
  });

  it('shows JSON with its own whitespace unchanged', () => {
    expect(paneOf('{"iss":"joe",\r\n "exp":1300819380}')).toEqual({
      text: '{"iss":"joe",\r\n "exp":1300819380}',
      form: 'json',
      compact: false,
    });
  });

  it('shows broken JSON and plain text as text', () => {
    expect(paneOf('{"a":1,}')).toEqual({ text: '{"a":1,}', form: 'text', compact: false });
    expect(paneOf('{"a":"\u0001"}').form).toBe('text');
    expect(paneOf('hello\n\tworld')).toEqual({ text: 'hello\n\tworld', form: 'text', compact: false });
    expect(paneOf('').form).toBe('text');
  });

  it('shows bytes that are not text in hexadecimal, 32 on a line', () => {
    expect(paneTextOf(segmentOf(Uint8Array.from({ length: 34 }, (_, at) => 255 - at)))).toEqual({
      form: 'hex',
      compact: false,
      text: 'ff fe fd fc fb fa f9 f8 f7 f6 f5 f4 f3 f2 f1 f0 ef ee ed ec eb ea e9 e8 e7 e6 e5 e4 e3 e2 e1 e0\ndf de',
    });
    expect(paneOf('a\u0007b').text).toBe('61 07 62');
  });

  it('shows the bytes before a fault', () => {
    expect(paneTextOf(readSegment('aGVsbG8!xx', { start: 0, end: 10 }))).toEqual({
      text: 'hello',
      form: 'text',
      compact: false,
    });
  });
});

describe('bytesOfPane', () => {
  it('restores the bytes of every pane text', () => {
    const forms = new Set<string>();
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const pane = paneTextOf(segmentOf(bytes));
        forms.add(`${pane.form} ${pane.compact}`);
        expect(bytesOfPane(pane.text, pane)).toEqual(Uint8Array.from(bytes));
      }),
      { numRuns: 500 },
    );
    expect([...forms].sort()).toEqual(['hex false', 'json false', 'json true', 'text false']);
  });

  it('writes compact what was compact, keeping lexemes', () => {
    expect(bytesOfPane('{\n "a" : 1.0 , "a":1e3 }', { form: 'json', compact: true })).toEqual(
      utf8('{"a":1.0,"a":1e3}'),
    );
  });

  it('writes as typed what is broken or was not compact', () => {
    expect(bytesOfPane('{ "a": ', { form: 'json', compact: true })).toEqual(utf8('{ "a": '));
    expect(bytesOfPane('{ "a": 1 }', { form: 'json', compact: false })).toEqual(utf8('{ "a": 1 }'));
  });

  it('reads hexadecimal digits, ignores a last single one for now, and reads anything else as text', () => {
    expect(bytesOfPane('FF 0\n1 a', { form: 'hex', compact: false })).toEqual(Uint8Array.of(255, 1));
    expect(bytesOfPane('ff x', { form: 'hex', compact: false })).toEqual(utf8('ff x'));
    expect(bytesOfPane('ff', { form: 'text', compact: false })).toEqual(utf8('ff'));
  });
});
