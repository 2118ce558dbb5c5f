import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBase64url, toBase64url } from './base64url.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('base64url', () => {
  it('reads and writes the example of RFC 7515 Appendix C', () => {
    expect(toBase64url(bytes(3, 236, 255, 224, 193))).toBe('A-z_4ME');
    expect(readBase64url('A-z_4ME')).toEqual({ bytes: bytes(3, 236, 255, 224, 193), deviations: [], fault: null });
  });

  it('agrees with an independent implementation on any bytes, and reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (value) => {
        const text = toBase64url(value);
        expect(text).toBe(Buffer.from(value).toString('base64url'));
        expect(readBase64url(text)).toEqual({ bytes: Uint8Array.from(value), deviations: [], fault: null });
      }),
    );
  });

  it('reads padding, the standard alphabet and trailing bits, and reports them', () => {
    expect(readBase64url('+/8=')).toEqual({
      bytes: bytes(251, 255),
      deviations: [
        { kind: 'standard-alphabet', at: 0 },
        { kind: 'padding', at: 3 },
      ],
      fault: null,
    });
    expect(readBase64url('QR')).toEqual({
      bytes: bytes(65),
      deviations: [{ kind: 'trailing-bits', at: 1 }],
      fault: null,
    });
  });

  it('reports the position of an unknown character, and returns the bytes before it', () => {
    expect(readBase64url('QUJD😀RA')).toEqual({
      bytes: bytes(65, 66, 67),
      deviations: [],
      fault: { kind: 'bad-character', at: 4, character: '😀' },
    });
    expect(readBase64url('Q===').fault).toEqual({ kind: 'bad-character', at: 1, character: '=' });
  });

  it('rejects a length that no bytes have', () => {
    expect(readBase64url('QUJDR')).toEqual({
      bytes: bytes(65, 66, 67),
      deviations: [],
      fault: { kind: 'impossible-length', at: 4, length: 5 },
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readBase64url(text).bytes.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
