// Runs a program and answers with its exit code. Node's own modules only: this works before anything is installed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {object} RunOptions
 * @property {boolean} [quiet] keep the output to give it back instead of showing it
 * @property {Record<string, string>} [env] added to this process's environment
 * @property {AbortSignal} [signal] ends the program and what it started
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} `output` is empty unless `quiet`
 */
export function run(command, args, options = {}) {
  const { quiet = false, env = {}, signal } = options;
  return new Promise((resolve) => {
    // A group of its own lets the whole of it be ended (vitest and Playwright start workers); Windows has no groups.
    const detached = quiet && process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      detached,
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const end = () => endGroup(child.pid, detached);
    signal?.addEventListener('abort', end, { once: true });
    child.on('error', (error) => resolve({ code: 127, output: `${output}${command}: ${error.message}\n` }));
    child.on('close', (code) => {
      signal?.removeEventListener('abort', end);
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs a JavaScript command of an installed package with this very Node, so that no shell and no `.cmd` file is needed.
 * @param {string} script path from the root, such as `node_modules/vite/bin/vite.js`
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options);

/**
 * @param {number | undefined} pid
 * @param {boolean} group
 */
function endGroup(pid, group) {
  if (pid === undefined) return;
  try {
    process.kill(group ? -pid : pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
