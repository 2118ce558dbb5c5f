import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allLicenses } from './licenses.ts';

const list = '# Licenses\n\nBundled:\n\n## jose - 6.0.0 (MIT)\n\nThe MIT License';

describe('allLicenses', () => {
  it('keeps the list and adds the notices that no bundled module brings', () => {
    const text = allLicenses(list, (path) => readFileSync(path, 'utf8'));
    expect(text).toContain('## jose - 6.0.0 (MIT)');
    expect(text).toContain('Tailwind Labs');
    expect(text).toContain('MarkedJS');
    expect(text.startsWith('# Jotscope\n\nMIT License')).toBe(true);
  });

  it('rejects a list that names no package', () => {
    expect(() => allLicenses('# Licenses\n', () => '')).toThrow('names no package');
  });
});
