// Runs a program and returns its exit code. Uses only Node's own modules, so it works before
// anything is installed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { reportIn } from './progress.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {object} RunOptions
 * @property {boolean} [quiet] returns the output instead of showing it
 * @property {Record<string, string>} [env] added to this process's environment
 * @property {(report: import('./progress.mjs').Report) => void} [onReport] receives the progress reports, which are removed from the output; only with `quiet`
 * @property {AbortSignal} [signal] ends the program and what it started
 * @property {number} [silence] ms without output after which the program is ended and counts as failed; only with `quiet`
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} `output` is empty unless `quiet`
 */
export function run(command, args, options = {}) {
  const { quiet = false, env = {}, onReport, signal, silence } = options;
  return new Promise((resolve) => {
    // In a group of its own, the program can be ended with its workers (Vitest and Playwright start
    // some). Windows has no groups.
    const detached = quiet && process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      detached,
    });
    let output = '';
    let rest = '';
    const keep = (/** @type {string} */ chunk) => {
      clock?.refresh();
      if (onReport === undefined) return void (output += chunk);
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const report = reportIn(line);
        if (report === null) output += `${line}\n`;
        else onReport(report);
      }
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    const end = () => endGroup(child.pid, detached, 'SIGTERM');
    signal?.addEventListener('abort', end, { once: true });
    const clock = silence === undefined || !quiet ? undefined : setTimeout(overdue, silence, silence);
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(clock);
      output += rest;
      signal?.removeEventListener('abort', end);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));

    /**
     * Ends a program that hangs. A program in an endless loop ignores SIGTERM, and one that it
     * started may keep the pipes open.
     * @param {number} allowed
     */
    function overdue(allowed) {
      endGroup(child.pid, detached, 'SIGKILL');
      output += `\nEnded: nothing was heard from it for ${allowed / 1000} s. The last lines above tell how far it had come.\n`;
      finish(124);
    }
  });
}

/**
 * Runs a JavaScript command of an installed package with this very Node, so that no shell and no
 * `.cmd` file is needed.
 * @param {string} script path from the root, such as `node_modules/vite/bin/vite.js`
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options);

/**
 * @param {number | undefined} pid
 * @param {boolean} group
 * @param {NodeJS.Signals} signal
 */
function endGroup(pid, group, signal) {
  if (pid === undefined) return;
  try {
    process.kill(group ? -pid : pid, signal);
  } catch {
    // The program ended by itself.
  }
}
