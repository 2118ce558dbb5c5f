// Shows the progress of a run: on a terminal one line that is redrawn each second, elsewhere one
// line per test file. Uses only Node's own modules.

/**
 * @typedef {object} Report a message from the reporter of a step, on a line of its own after `mark`
 * @property {number} done
 * @property {number} total
 * @property {string} [current] what is being tested
 * @property {string} [file] a test file that has finished, with its counts
 *
 * @typedef {{ title: string, began: number, last: Report | null }} Running
 */

/** Marks a line as a report; lines without it are output. */
export const mark = '\u001e';

const isTerminal = process.stdout.isTTY;
/** @type {Set<Running>} */
const running = new Set();
/** @type {NodeJS.Timeout | undefined} */
let clock;

/**
 * Starts a step. Returns the functions that take its reports and that end it.
 * @param {string} title
 */
export function follow(title) {
  /** @type {Running} */
  const step = { title, began: Date.now(), last: null };
  running.add(step);
  if (isTerminal) clock ??= setInterval(draw, 1_000);
  return {
    /** @param {Report} report */
    report: (report) => {
      step.last = report;
      if (isTerminal) draw();
      else if (report.file !== undefined) console.log(`        ${title}, ${count(report)}: ${report.file}`);
    },
    end: () => {
      running.delete(step);
      wipe();
      if (running.size > 0) return;
      clearInterval(clock);
      clock = undefined;
    },
  };
}

/**
 * Reads a report from a line of a program.
 * @param {string} line @returns {Report | null} null if the line is output
 */
export function reportIn(line) {
  if (!line.startsWith(mark)) return null;
  try {
    return JSON.parse(line.slice(mark.length));
  } catch {
    return null;
  }
}

/** @param {Running} step @param {number} now */
export function lineOf({ title, began, last }, now) {
  const time = `${Math.round((now - began) / 1000)} s`;
  return [title, last === null ? '' : count(last), time, last?.current ?? ''].filter((part) => part !== '').join('  ');
}

/** @param {Report} report */
const count = ({ done, total }) => `${done}/${total}`;

function draw() {
  wipe();
  const width = (process.stdout.columns || 80) - 1;
  const text = [...running].map((step) => lineOf(step, Date.now())).join('  |  ');
  process.stdout.write(text.slice(0, width));
}

/** Clears the progress line. Call it before anything else is written. */
export function wipe() {
  if (isTerminal) process.stdout.write('\r\u001b[2K');
}
