// Prepares a fresh clone: checks Node, installs the packages, builds. Uses only Node's own modules.
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { follow } from './progress.mjs';
import { root, run, runNode } from './run.mjs';

const oldest = [20, 19];
const sources = [
  'src',
  'public',
  'scripts/vite',
  'scripts/lib/headers.mjs',
  'index.html',
  'install.html',
  'keys.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

/** Ends the process with a message if Node is too old to build. */
export function requireNode(version = process.versions.node) {
  const problem = nodeProblem(version);
  if (problem === null) return;
  console.error(problem);
  process.exit(1);
}

/**
 * @param {string} version such as `20.19.0`
 * @returns {string | null} what to do about it, or null if the version is new enough
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = oldest;
  const enough = major > needMajor || (major === needMajor && minor >= needMinor);
  return enough
    ? null
    : `Jotscope needs Node ${oldest.join('.')} or newer to build, and this is Node ${version}. Install a newer one from https://nodejs.org and try again.`;
}

/** Installs the packages if they are missing or older than the lock file. */
export async function ensureInstalled() {
  // Packages that are linked here belong to another folder, and `npm ci` would empty it.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const installed = modified('node_modules/.package-lock.json');
  if (installed >= modified('package-lock.json')) return;
  console.log(
    installed === 0 ? 'Installing packages (once, about half a minute) …' : 'Packages have changed: installing …',
  );
  const started = Date.now();
  // The build tools are development dependencies. They are needed even if NODE_ENV is "production".
  const progress = follow('npm ci');
  const { code } = await npm([
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--no-fund',
    '--no-audit',
    '--no-progress',
    '--loglevel=error',
  ]);
  progress.end();
  if (code !== 0) fail('The packages could not be installed: npm says why above. Check the network and try again.');
  console.log(`Packages installed in ${seconds(started)}.`);
}

/** Builds if `dist/` is missing or older than its sources. */
export const ensureBuilt = () => ensureMade('dist/index.html', build);

/** Does the same for `dist-single/`, the page as one file. */
export const ensureSingleBuilt = () => ensureMade('dist-single/jotscope.html', buildSingle);

/** @param {string} product @param {(options: import('./run.mjs').RunOptions) => ReturnType<typeof runNode>} make */
async function ensureMade(product, make) {
  if (modified(product) >= Math.max(...sources.map(newest))) return;
  console.log('Building …');
  const started = Date.now();
  const progress = follow('build');
  const { code, output } = await make({ quiet: true });
  progress.end();
  if (code !== 0) fail(`${output}\nThe build failed: see above.`);
  console.log(`Built in ${seconds(started)}.`);
}

/** @param {import('./run.mjs').RunOptions} [options] */
export const build = (options) => runNode('node_modules/vite/bin/vite.js', ['build'], options);

/** @param {import('./run.mjs').RunOptions} [options] */
export const buildSingle = (options) =>
  runNode('node_modules/vite/bin/vite.js', ['build', '--mode', 'single'], options);

/** @param {number} started milliseconds, as of Date.now() */
export const seconds = (started) => `${((Date.now() - started) / 1000).toFixed(1)} s`;

/** @param {readonly string[]} args */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return runNode(script, args);
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args]) : run('npm', args);
}

/** @param {string} path from the root; returns milliseconds, or 0 if the file does not exist */
function modified(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Returns the time of the newest file at or below a path. Tests do not count.
 * @param {string} path from the root
 * @returns {number}
 */
function newest(path) {
  const full = join(root, path);
  if (!existsSync(full) || path.includes('.test.')) return 0;
  if (!statSync(full).isDirectory()) return modified(path);
  return Math.max(modified(path), ...readdirSync(full).map((name) => newest(`${path}/${name}`)));
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
