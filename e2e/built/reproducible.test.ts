import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, cp, link, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { documentPaths } from '../../scripts/vite/documents.ts';
import { builtFiles } from '../support/watch.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = [
  'src',
  'LICENSE',
  ...Object.values(documentPaths),
  'public',
  'scripts',
  'index.html',
  'install.html',
  'keys.html',
  'keys.html',
  'package.json',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.base.json',
];

/** The files with checksums that the two builds publish. */
const published = ['dist/SHA256SUMS', 'dist-single/jotscope.html.sha256'];

/**
 * Builds the same sources in a folder with another depth and name. Returns the checksums of the
 * results.
 */
async function sumsFromElsewhere(): Promise<readonly string[]> {
  const above = await mkdtemp(join(tmpdir(), 'jotscope-'));
  const folder = join(above, 'some other/place');
  try {
    for (const path of sources) await cp(join(root, path), join(folder, path), { recursive: true });
    // Links file by file. If the folder were a link, the build would follow it and see the real
    // paths of the packages.
    await linkAll(join(root, 'node_modules'), join(folder, 'node_modules'));
    await Promise.all(
      [[], ['--mode', 'single']].map((mode) =>
        build(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...mode], { cwd: folder }),
      ),
    );
    return await sumsIn(folder);
  } finally {
    await rm(above, { recursive: true });
  }
}

const build = promisify(execFile);
const sumsIn = (folder: string): Promise<readonly string[]> =>
  Promise.all(published.map((path) => readFile(join(folder, path), 'utf8')));

async function linkAll(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const entries = (await readdir(from, { withFileTypes: true })).filter(({ name }) => name !== '.cache');
  for (const entry of entries) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkAll(source, target);
    else if (entry.isFile()) await link(source, target).catch(() => copyFile(source, target));
  }
}

const sumOf = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(join(root, 'dist', path)))
    .digest('hex');

test('two builds of the same sources are identical to the byte, wherever they are made', async () => {
  expect(await sumsFromElsewhere()).toEqual(await sumsIn(root));
});

test('the build contains the checksums of all its files', async () => {
  const paths = builtFiles()
    .filter((path) => path !== 'SHA256SUMS')
    .sort();
  const lines = await Promise.all(paths.map(async (path) => `${await sumOf(path)}  ${path}\n`));
  expect(paths.length).toBeGreaterThan(10);
  expect(await readFile(join(root, 'dist/SHA256SUMS'), 'utf8')).toBe(lines.join(''));
});
