import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe.each(['index.html', 'install.html', 'keys.html'])('%s', (name) => {
  it('asks the browser not to translate it', () => {
    const html = readFileSync(name, 'utf8');
    expect(html).toContain('<html lang="en" translate="no" class="notranslate">');
    expect(html).toContain('<meta name="google" content="notranslate" />');
  });
});
