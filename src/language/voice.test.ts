import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { markedWordsIn } from '../../scripts/lib/marked-words.ts';
import { germanTables } from './german.ts';

/**
 * The number of marked words (`scripts/lib/marked-words.ts`) in the English sentences of each
 * table of `de`. A table that is not listed has none. A number may only fall: when you rewrite a
 * sentence, lower it here.
 */
const allowed: Readonly<Record<string, number>> = {
  'assist.ts': 0,
  'core.ts': 0,
  'failures.ts': 0,
  'keys.ts': 0,
};

const folder = fileURLToPath(new URL('de/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

const tables = await Promise.all(
  files.map(async (file) => {
    const module: Readonly<Record<string, object>> = await import(/* @vite-ignore */ `./de/${file}`);
    const sentences = Object.values(module).flatMap((table) => Object.keys(table));
    return { file, sentences, words: sentences.flatMap(markedWordsIn) };
  }),
);

describe('The voice of the interface', () => {
  it('is read in every table', () => {
    const seen = tables.flatMap(({ sentences }) => sentences).sort();
    expect(seen).toEqual(germanTables.flatMap((table) => Object.keys(table)).sort());
    expect(seen.length).toBeGreaterThan(2000);
  });

  it.each([...new Set([...files, ...Object.keys(allowed)])].toSorted())(
    'has no more marked words in %s than the table allows, and the table allows no more than it has',
    (file) => {
      const { sentences = [], words = [] } = tables.find((table) => table.file === file) ?? {};
      const limit = allowed[file] ?? 0;
      const list = sentences.filter((sentence) => markedWordsIn(sentence).length > 0).join('\n');
      expect(words.length, `more marked words than ${limit}: write it in other words\n${list}`).toBeLessThanOrEqual(
        limit,
      );
      expect(words.length, `fewer marked words than the table says: lower its row to ${words.length}`).toBe(limit);
    },
  );
});
