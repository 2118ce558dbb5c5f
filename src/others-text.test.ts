import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** Values that others chose: put as they are into a sentence, they could look like a part of it. */
const others = /^(?:[\w.]+\.)?(?:kid|iss|issuer|subject|sub|aud|bears|fileName|jku|x5u|from|url)$|^JSON\.stringify\(/;

it('puts the text of others into a sentence only through `othersText`', () => {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|^language/.test(path),
  );
  let placeholders = 0;
  const bare = paths.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/\bt`((?:[^`\\]|\\.)*)`/g)].flatMap(([, sentence = '']) =>
      [...sentence.matchAll(/\$\{([^{}]*)\}/g)].flatMap(([, value = '']) => {
        placeholders += 1;
        return others.test(value) ? [`${path}: ${value}`] : [];
      }),
    ),
  );
  expect(bare).toEqual([]);
  expect(placeholders).toBeGreaterThan(500);
});
