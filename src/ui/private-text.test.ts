import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { privateBox } from '../beside/private-box.ts';
import { privateText } from './private-text.ts';

describe.each(['index.html', 'install.html', 'keys.html'])('%s', (name) => {
  it('asks the browser not to translate it', () => {
    const html = readFileSync(name, 'utf8');
    expect(html).toContain('<html lang="en" translate="no" class="notranslate">');
    expect(html).toContain('<meta name="google" content="notranslate" />');
  });
});

it('asks the same of the text boxes of the smaller pages', () => {
  const html = Object.entries(privateText).map(([name, value]) => [name.toLowerCase(), value]);
  expect(privateBox).toEqual(Object.fromEntries(html));
});

it('leaves no text box of the smaller pages without it', () => {
  const pages = ['install', 'key-sets'].flatMap((folder) =>
    readdirSync(`src/${folder}`).map((name) => readFileSync(`src/${folder}/${name}`, 'utf8')),
  );
  const boxes = pages.flatMap((source) => source.match(/element\(\s*'(?:textarea|input)'[^;]*;/g) ?? []);
  expect(boxes.length).toBeGreaterThan(0);
  expect(boxes.filter((box) => !box.includes('...attributes'))).toEqual([]);
  expect(pages.join('\n')).toContain('const attributes = { ...privateBox,');
});
