import { describe, expect, it } from 'vitest';
import { hasLongLine } from './long-lines.ts';

describe('hasLongLine', () => {
  it('finds a line of more than 20,000 characters wherever it is', () => {
    const line = 'x'.repeat(20_001);
    for (const text of [line, `a\n${line}`, `${line}\na`, `${'a\n'.repeat(30_000)}${line}`])
      expect(hasLongLine(text)).toBe(true);
  });

  it('finds none in many short lines', () => {
    const line = 'x'.repeat(20_000);
    for (const text of ['', line, `${line}\n${line}`, 'a\n'.repeat(500_000), '\n'.repeat(500_000)])
      expect(hasLongLine(text)).toBe(false);
  });
});
