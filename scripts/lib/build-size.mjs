// Measures the size of the build, for its budgets.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * @typedef {object} Sizes in bytes after gzip, except for the number of requests
 * @property {number} firstDecode the document, which contains its styles, and the script that decodes
 * @property {number} initialScript the same script and the one that draws the page
 * @property {number} initialStyle the styles in the document
 * @property {number} requestsUntilUsable
 * @property {number} total
 *
 * @typedef {{ sizes: Sizes, chunks: Record<string, number> }} Weight `chunks`: the size of each file by its name without the hash
 */

/**
 * Removes the hash: `assets/OpenMenu-DdgcaJja.js` and `assets/OpenMenu-XKyaHtl9.js` are the same
 * chunk of two builds.
 * @param {string} path
 */
const chunkName = (path) => path.replace(/-[\w-]{8}(?=\.\w+$)/, '');

/** @param {string} dist @returns {Weight} */
export function weighBuild(dist) {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:js|css|html)$/.test(path))
    .sort();
  const bytes = new Map(files.map((path) => [path, gzipSync(readFileSync(join(dist, path)), { level: 9 }).length]));
  const sum = (/** @type {string[]} */ paths) => paths.reduce((total, path) => total + (bytes.get(path) ?? 0), 0);
  const first = filesUntilUsable(dist, /<(?:script|link rel="modulepreload")[^>]*(?:src|href)="\.\/(assets\/[^"]+)"/g);
  const decoding = filesUntilUsable(dist, /<script[^>]*src="\.\/(assets\/[^"]+)"/g);
  /** @type {Record<string, number>} */
  const chunks = {};
  for (const [path, size] of bytes) chunks[chunkName(path)] = (chunks[chunkName(path)] ?? 0) + size;
  return {
    sizes: {
      firstDecode: sum(decoding),
      initialScript: sum(first.filter((path) => path.endsWith('.js'))),
      initialStyle: gzipSync(stylesIn(readFileSync(join(dist, 'index.html'), 'utf8')), { level: 9 }).length,
      requestsUntilUsable: first.length,
      total: sum(files),
    },
    chunks,
  };
}

/** @param {string} html */
const stylesIn = (html) => /<script[^>]* data-styles>([^]*?)<\/script>/.exec(html)?.[1] ?? '';

/**
 * Returns the document, the scripts that it names, and what they import.
 * @param {string} dist
 * @param {RegExp} names finds the names of the files
 */
function filesUntilUsable(dist, names) {
  const text = (/** @type {string} */ path) => readFileSync(join(dist, path), 'utf8');
  const named = text('index.html').matchAll(names);
  const files = new Set(['index.html', ...[...named].map(([, path = '']) => path)]);
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const imports = text(file).matchAll(/(?:^|[;}\s])(?:import|export)\b[^"'();]*?["']\.\/([\w.-]+\.js)["']/g);
    for (const [, path = ''] of imports) files.add(`assets/${path}`);
  }
  return [...files];
}

/**
 * Reports what exceeds its budget and which chunks grew most since it was set.
 * @param {Weight} weight
 * @param {{ limits: Sizes, chunks: Record<string, number> }} budget
 * @returns {string[]} one sentence per exceeded budget
 */
export function overBudget({ sizes, chunks }, budget) {
  const grown = Object.entries(chunks)
    .map(([name, size]) => ({ name, size, more: size - (budget.chunks[name] ?? 0) }))
    .filter(({ more }) => more > 0)
    .sort((one, other) => other.more - one.more)
    .slice(0, 8)
    .map(({ name, size, more }) => `${name} +${more} (${size})`);
  const names = /** @type {(keyof Sizes)[]} */ (Object.keys(budget.limits));
  return names
    .filter((name) => sizes[name] > budget.limits[name])
    .map((name) => `${name} is ${sizes[name]}, its limit ${budget.limits[name]}. Grew most: ${grown.join(', ')}`);
}
