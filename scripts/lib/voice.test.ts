import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { markedWordsIn } from './marked-words.ts';
import { proseOf } from './prose.ts';

/**
 * The number of marked words (`marked-words.ts`) in the comments, test names and Markdown of each
 * folder. `.` is the root with its files. A folder that is not listed has none. A number may only
 * fall: when you rewrite a folder, lower it here.
 */
const allowed: Readonly<Record<string, number>> = {
  '.': 3,
  docs: 3,
  e2e: 1,
  'src/key-sets': 1,
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Returns the row of a file: its room, its folder in `src`, or its top folder. */
function folderOf(path: string): string {
  const [top = '.', folder, room] = path.split('/').slice(0, -1);
  if (top !== 'src' || folder === undefined) return top;
  return ['core', 'session', 'app'].includes(folder) && room !== undefined ? `src/${folder}/${room}` : `src/${folder}`;
}

const files: readonly string[] = ['.', 'src', 'e2e', 'scripts', 'docs'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: top !== '.', withFileTypes: true })
    .filter((entry) => entry.isFile() && (top !== '.' || /^\.(?:ts|md|html)$/.test(extname(entry.name))))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll(sep, '/')),
);

type Finding = { readonly folder: string; readonly path: string; readonly words: readonly string[] };

const findings: readonly Finding[] = files.map((path) => ({
  folder: folderOf(path),
  path,
  words: proseOf(path, readFileSync(join(root, path), 'utf8')).flatMap(markedWordsIn),
}));

describe('The voice of the source', () => {
  it('is read in every folder', () => {
    expect(files.length).toBeGreaterThan(700);
    expect(new Set(files.map(folderOf)).size).toBeGreaterThan(20);
  });

  it.each([...new Set([...files.map(folderOf), ...Object.keys(allowed)])].toSorted())(
    'has no more marked words in %s than the table allows, and the table allows no more than it has',
    (folder) => {
      const found = findings.filter((finding) => finding.folder === folder && finding.words.length > 0);
      const count = found.reduce((sum, { words }) => sum + words.length, 0);
      const limit = allowed[folder] ?? 0;
      const list = found.map(({ path, words }) => `${path}: ${words.join(', ')}`).join('\n');
      expect(count, `more marked words than ${limit}: write it in other words\n${list}`).toBeLessThanOrEqual(limit);
      expect(count, `fewer marked words than the table says: lower its row to ${count}`).toBe(limit);
    },
  );
});

describe('The count of marked words', () => {
  it.each([
    ['Mends the text.', ['Mends']],
    ['Mended, then\n * parted anew', ['Mended', 'parted', 'anew']],
    ['It departed and imparted a recommendation to the amended text.', []],
    ['Bearer tokens; a forbearsome engraver', []],
    ['The file mend-text.ts, or mend.ts', []],
    ['The identifier `mend` and `is no`', []],
    ['A claim is no\n * longer valid', []],
    ['A claim is no\n * string', ['is no']],
    ['There are no keys', ['are no']],
  ])('finds in %j %j', (comment, words) => {
    expect(proseOf('a.ts', `/** ${comment} */\nlet a = 'anew';`).flatMap(markedWordsIn)).toEqual(words);
  });

  it('reads names of tests, but not other strings', () => {
    const code = `describe.each(['anew'])('mends', () => { it.each([{ a: 'whoever' }])(\`\${1} parted\`, () => say('anew')); });`;
    expect(proseOf('a.test.ts', code)).toEqual(['mends', '… parted']);
  });

  it('joins line comments into one text', () => {
    expect(
      proseOf('a.ts', '// This is\n// no string.\nlet a; // That is\n\nlet b; // no key').flatMap(markedWordsIn),
    ).toEqual(['is no']);
  });

  it.each([
    ['a.md', 'mend `anew`\n\n```\nwhoever\n```\n[parted](grave)', ['mend', 'parted']],
    ['a.css', '.grave { } /* white\n space */', ['white space']],
    ['a.html', '<p>anew</p> <!-- bears -->', ['bears']],
    ['a.conf', 'anew;\n# bears', ['bears']],
  ])('reads %s', (path, content, words) => {
    expect(proseOf(path, content).flatMap(markedWordsIn)).toEqual(words);
  });
});
