import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64SpanOf, textOffsetOf } from './base64-places.ts';
import { toBase64url } from './base64url.ts';
import { utf8 } from './bytes.ts';

const texts = fc.string({ unit: fc.constantFrom('a', '"', 'é', '€', '😀'), minLength: 1, maxLength: 20 });

describe('base64SpanOf', () => {
  it('finds the characters without which the stretch cannot be read', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, one, other) => {
        const offsetOf = (at: number): number => [...text].slice(0, at).join('').length;
        const [start, end] = [offsetOf(Math.min(one, other)), offsetOf(Math.max(one, other))];
        fc.pre(start < end);
        const span = base64SpanOf(text, { start, end });
        const encoded = toBase64url(utf8(text));
        expect(span.end).toBeLessThanOrEqual(encoded.length);
        expect(span.start).toBe(Math.floor((utf8(text.slice(0, start)).length * 8) / 6));
        expect(span.end).toBe(Math.ceil((utf8(text.slice(0, end)).length * 8) / 6));
      }),
    );
  });

  it('finds a claim in the second part of a token', () => {
    const text = '{"iss":"a","sub":"b"}';
    const span = base64SpanOf(text, { start: text.indexOf('"sub"'), end: text.length - 1 });
    expect(toBase64url(utf8(text)).slice(span.start, span.end)).toBe('wic3ViIjoiYiJ');
  });
});

describe('textOffsetOf', () => {
  it('is the character of the text that the character of base64url begins in', () => {
    fc.assert(
      fc.property(texts, fc.nat(100), (text, at) => {
        const encoded = toBase64url(utf8(text));
        fc.pre(at < encoded.length);
        const offset = textOffsetOf(text, at);
        const span = base64SpanOf(text, { start: offset, end: Math.min(text.length, offset + 2) });
        expect(span.start).toBeLessThanOrEqual(at);
        expect(span.end).toBeGreaterThan(at);
      }),
    );
  });
});
