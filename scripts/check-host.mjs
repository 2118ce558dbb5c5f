#!/usr/bin/env node
// `npm run check:host -- https://host/path/`: checks whether a host serves each file of dist/ with
// the headers that it should send.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { securityHeaders } from './lib/headers.mjs';
import { root } from './lib/run.mjs';

/**
 * Compares the files below a URL with the sums of a build.
 * @param {string} address of the folder, with `/` at its end
 * @param {string} sums as in `SHA256SUMS`
 * @returns {Promise<readonly string[]>} a sentence for each difference
 */
export async function differences(address, sums) {
  // Skips the files that hosts read but do not serve.
  const files = sums
    .trim()
    .split('\n')
    .map((line) => line.split('  '))
    .filter(([, path]) => path !== '_headers');
  const said = await Promise.all(files.map(([sum = '', path = '']) => fileDifference(new URL(path, address), sum)));
  return [...said.filter((line) => line !== null), ...(await headerDifferences(address))];
}

/** @param {URL} url @param {string} sum */
async function fileDifference(url, sum) {
  const answer = await fetch(url).catch((/** @type {unknown} */ error) => String(error));
  if (typeof answer === 'string') return `${url}: ${answer}`;
  if (!answer.ok) return `${url}: ${answer.status}`;
  const found = createHash('sha256')
    .update(new Uint8Array(await answer.arrayBuffer()))
    .digest('hex');
  return found === sum ? null : `${url}: another file (SHA-256 ${found})`;
}

/** @param {string} address */
async function headerDifferences(address) {
  const answer = await fetch(address).catch(() => null);
  if (answer === null) return [];
  return Object.entries(securityHeaders)
    .filter(([name, value]) => answer.headers.get(name) !== value)
    .map(([name, value]) => `${address}: ${name} is "${answer.headers.get(name) ?? ''}", not "${value}"`);
}

async function main() {
  const [address] = process.argv.slice(2);
  if (address === undefined || !URL.canParse(address)) {
    console.error('Use: npm run check:host -- https://host/path/');
    process.exit(1);
  }
  const sums = await readFile(join(root, 'dist/SHA256SUMS'), 'utf8');
  const found = await differences(address.endsWith('/') ? address : `${address}/`, sums);
  for (const line of found) console.log(line);
  console.log(
    found.length === 0
      ? `${address} gives out exactly the files of dist/, with all headers.`
      : `${found.length} differences.`,
  );
  process.exitCode = found.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
