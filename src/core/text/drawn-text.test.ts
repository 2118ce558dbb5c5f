import { describe, expect, it } from 'vitest';
import { briefText } from './drawn-text.ts';

describe('briefText', () => {
  it('returns an ordinary text unchanged', () => {
    for (const text of ['', 'a', 'é', 'e\u0301', 'Z\u0351\u0352\u0353', 'क्षत्रिय', '😀'.repeat(100)])
      expect(briefText(text)).toBe(text);
  });

  it('cuts a long text, but no surrogate pair', () => {
    expect(briefText('x'.repeat(3000))).toBe(`${'x'.repeat(2000)}…`);
    expect(briefText('😀😀', 3)).toBe('😀…');
  });

  it('counts the combining marks of a long run instead of drawing them', () => {
    expect(briefText(`a${'\u0301'.repeat(1008)}b`)).toBe(`a${'\u0301'.repeat(8)}[1,000 more combining marks]b`);
  });
});
