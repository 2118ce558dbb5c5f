import { describe, expect, it } from 'vitest';
import { othersText, visibleText } from './others-text.ts';

describe('the text of others in a sentence', () => {
  it.each([
    ['is left alone if it is plain', 'key-2024', 'key-2024'],
    ['cannot close the quotes around it', 'a”). It was “confirmed" by „us“', "a'). It was 'confirmed' by 'us'"],
    ['shows characters that turn it around', 'a\u202eb', 'a[U+202E]b'],
    ['shows isolates, so that it cannot end its own', 'a\u2069b\u2066', 'a[U+2069]b[U+2066]'],
    ['shows controls and line ends', 'a\0b\nc\u2028', 'a[U+0000]b[U+000A]c[U+2028]'],
    [
      'shows what cannot be seen',
      'a\u200b\u00ad\u034f\u3164\ufe0f\u00a0\u{e0041}b',
      'a[U+200B][U+00AD][U+034F][U+3164][U+FE0F][U+00A0][U+E0041]b',
    ],
    ['is isolated if it may have another direction', 'שלום', '\u2068שלום\u2069'],
    ['shows half a character', 'a\ud800', 'a[U+D800]'],
  ])('%s', (_, text, shown) => {
    expect(othersText(text)).toBe(shown);
  });

  it('is cut off, and not within a character', () => {
    expect(othersText('x'.repeat(81))).toBe(`\u2068${'x'.repeat(79)}…\u2069`);
    expect(othersText(`${'x'.repeat(78)}😀😀`)).toBe(`\u2068${'x'.repeat(78)}…\u2069`);
    expect(othersText('a'.repeat(80))).toBe('a'.repeat(80));
  });

  it('keeps letters of every script and ordinary spaces visible as they are', () => {
    expect(visibleText('Größe 東京 مرحبا e\u0301 😀')).toBe('Größe 東京 مرحبا e\u0301 😀');
  });
});
