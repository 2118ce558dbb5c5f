import { describe, expect, it } from 'vitest';
import { oneFile } from './single-file.ts';

const head =
  '<meta charset="utf-8" /><meta name="version" content="" /><script type="module" crossorigin src="./a.js"></script><link rel="stylesheet" crossorigin href="./a.css">';
const page = `<!doctype html><html><head>${head}</head><body><p id="from-disk" hidden>No.</p></body></html>`;
const pieces = {
  script: 'say("$& </body>")',
  styles: 'p { color: red }',
  workers: { 'w.js': 'work()' },
  licenses: 'MIT',
};

describe('oneFile', () => {
  it('inlines everything unchanged and loads nothing', () => {
    const html = oneFile(page, pieces, '1.2.3');
    expect(html).toContain('<script type="module">say("$& </body>")</script>');
    expect(html).toContain('<style>p { color: red }</style>');
    expect(html).toContain('<script type="text/plain" data-worker="w.js">work()</script>');
    expect(html).toContain('<script type="text/plain" data-licenses>MIT</script>');
    expect(html).not.toMatch(/\s(?:src|href)=|from-disk/);
  });

  it('escapes what would end a script without changing its meaning', () => {
    const html = oneFile(page, { ...pieces, script: 'a("</SCRIPT><!--<script>")' }, '1.2.3');
    expect(html).toContain(String.raw`<script type="module">a("\x3C/SCRIPT>\x3C!--\x3Cscript>")</script>`);
  });

  it('derives the name of the build from its content', () => {
    const build = (script: string): string | undefined =>
      /content="1\.2\.3\+([0-9a-f]{12})"/.exec(oneFile(page, { ...pieces, script }, '1.2.3'))?.[1];
    expect(build('a()')).toBe(build('a()'));
    expect(build('a()')).not.toBe(build('b()'));
  });

  it.each([
    '<script type="module" crossorigin src="./a.js"></script>',
    '<link rel="stylesheet" crossorigin href="./a.css">',
    '</body>',
    '<meta name="version" content="" />',
  ])('rejects a page without %s', (part) => {
    expect(() => oneFile(page.replace(part, ''), pieces, '1.2.3')).toThrow('exactly once');
  });
});
