import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { contentTypeOf, headersFile, securityHeaders } from '../lib/headers.mjs';

/*
 * Writes what depends on all other files: the version that the page shows, what the service worker
 * keeps, the headers for hosts that read them from a file, and the sums of all files. It contains
 * nothing of the machine or the time, so two builds of one commit are identical.
 */

/**
 * A file's path below the build's folder, with `/`, and the SHA-256 of its content in hexadecimal.
 */
export type Sum = { readonly path: string; readonly sum: string };

/**
 * Is empty in the source. The build fills in the version and the build, such as
 * `0.1.0+3f2a9c1d4e5f` (SemVer 2.0.0 §10).
 */
const versionPlace = '<meta name="version" content="" />';

/** The Vite plugin. It runs once all pages are built. */
export function finishBuild(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'finish-build',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    buildApp: { order: 'post', handler: async () => finish(folder, versionIn(root)) },
  };
}

/** Completes the built files of a folder. */
export function finish(folder: string, version: string): void {
  // An earlier build may have left these files if the folder was not emptied.
  for (const path of ['_headers', 'SHA256SUMS']) rmSync(join(folder, path), { force: true });
  write(folder, '_headers', headersFile(sumsOf(folder).map(({ path }) => path)));
  // The name of the build depends on all its files as they are now, before this name is filled in.
  writeVersion(folder, `${version}+${sha256(sumsFile(sumsOf(folder))).slice(0, 12)}`);
  writeFileList(folder);
  write(folder, 'SHA256SUMS', sumsFile(sumsOf(folder)));
}

/** Returns the sums of all files below a folder, in the order of their paths. */
export function sumsOf(folder: string): readonly Sum[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  return paths.sort().map((path) => ({ path, sum: sha256(readFileSync(join(folder, path))) }));
}

/** Returns the text that `sha256sum` writes and `sha256sum -c` reads. */
export const sumsFile = (sums: readonly Sum[]): string => sums.map(({ path, sum }) => `${sum}  ${path}\n`).join('');

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Returns the page with its version. Throws if the place for it is missing. */
export function withVersion(html: string, version: string): string {
  if (html.split(versionPlace).length !== 2) throw new Error(`index.html must have ${versionPlace} exactly once.`);
  return html.replace(versionPlace, versionPlace.replace('""', `"${version}"`));
}

function writeVersion(folder: string, version: string): void {
  write(folder, 'index.html', withVersion(readFileSync(join(folder, 'index.html'), 'utf8'), version));
}

/**
 * Tells the service worker what to keep, each file with its sum as Subresource Integrity writes it
 * (SRI §3.1), and the headers to serve it with, by the ends of the names.
 */
function writeFileList(folder: string): void {
  const kept = sumsOf(folder).filter(({ path }) => path !== '_headers' && path !== 'sw.js');
  const files = Object.fromEntries(kept.map(({ path, sum }) => [path, Buffer.from(sum, 'hex').toString('base64')]));
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  for (const name of ['builtFiles', 'builtTypes', 'builtHeaders'])
    if (!worker.includes(name)) throw new Error(`sw.js asks for no ${name}.`);
  const types = Object.fromEntries(kept.map(({ path }) => [extname(path), contentTypeOf(path)]));
  const given = Object.entries({ builtFiles: files, builtTypes: types, builtHeaders: securityHeaders });
  const lines = given.map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
  write(folder, 'sw.js', `${lines.join('')}${worker}`);
}

const write = (folder: string, path: string, text: string): void => writeFileSync(join(folder, path), text);

/** Returns the version of the package in a folder. */
export function versionIn(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const version: unknown = typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'version') : null;
  if (typeof version !== 'string') throw new Error('package.json names no version.');
  return version;
}
