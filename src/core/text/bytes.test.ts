import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes, equalBytes, fromHex, fromUtf8, latin1, toHex, utf8 } from './bytes.ts';
import { positionAt } from './spans.ts';

describe('UTF-8', () => {
  it('survives encoding and decoding for every well-formed text, including the byte-order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fromUtf8(utf8(text))).toBe(text);
      }),
    );
    expect(fromUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe('\uFEFFA');
  });

  it('gives null for ill-formed bytes instead of replacement characters', () => {
    expect(fromUtf8(Uint8Array.of(0xc3, 0x28))).toBeNull();
  });
});

describe('Latin-1', () => {
  it('gives each byte its character, for more bytes than a call takes arguments', () => {
    expect(latin1(Uint8Array.of(0x41, 0xe9, 0xff))).toBe('A\u00e9\u00ff');
    expect(latin1(new Uint8Array(1_000_000))).toHaveLength(1_000_000);
  });
});

describe('hexadecimal', () => {
  it('survives encoding and decoding', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromHex(toHex(bytes))).toEqual(bytes);
      }),
    );
  });

  it('allows whitespace, and rejects an odd number of digits and other characters', () => {
    expect(fromHex('de AD\nbe ef')).toEqual(Uint8Array.of(0xde, 0xad, 0xbe, 0xef));
    expect(fromHex('abc')).toBeNull();
    expect(fromHex('zz')).toBeNull();
  });
});

describe('bytes', () => {
  it('are joined in order, and equal only if every one is', () => {
    expect(concatBytes(Uint8Array.of(1), Uint8Array.of(), Uint8Array.of(2, 3))).toEqual(Uint8Array.of(1, 2, 3));
    expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
    expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
    expect(equalBytes(Uint8Array.of(1), Uint8Array.of(1, 2))).toBe(false);
  });
});

describe('positionAt', () => {
  it('counts lines and columns from one, with any line ends', () => {
    expect(positionAt('a\nbc\r\nd', 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt('a\nbc\r\nd', 3)).toEqual({ line: 2, column: 2 });
    expect(positionAt('a\nbc\r\nd', 6)).toEqual({ line: 3, column: 1 });
  });
});
