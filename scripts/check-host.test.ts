import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences } from './check-host.mjs';
import { serve } from './serve.mjs';

const sumLine = (path: string, text: string): string => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`;
let folder = '';
let site = { url: '', close: async () => {} };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jotscope-'));
  await writeFile(join(folder, 'index.html'), 'page');
  await writeFile(join(folder, 'a.js'), 'script');
  site = await serve({ root: folder });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

describe('differences', () => {
  it('finds none if the host has the files of the build and sends the headers', async () => {
    expect(
      await differences(
        site.url,
        `${sumLine('_headers', 'x')}${sumLine('a.js', 'script')}${sumLine('index.html', 'page')}`,
      ),
    ).toEqual([]);
  });

  it('names a file that differs, and one that is missing', async () => {
    const found = await differences(site.url, sumLine('a.js', 'changed') + sumLine('b.js', ''));
    expect(found).toEqual([expect.stringContaining('a.js: another file'), expect.stringContaining('b.js: 404')]);
  });

  it('reports an unreachable host', async () => {
    expect(await differences('http://localhost:1/', sumLine('a.js', ''))).toEqual([
      expect.stringContaining('http://localhost:1/a.js'),
    ]);
  });
});
