// Shows how far a run has come: on a terminal a line that is drawn again each second, elsewhere a line per test file. Node's own modules only.

/**
 * @typedef {object} Report what the reporters of a step say, a line each after `mark`
 * @property {number} done
 * @property {number} total
 * @property {string} [current] what is being tested
 * @property {string} [file] a test file that has ended, with its figures
 *
 * @typedef {{ title: string, began: number, last: Report | null }} Running
 */

/** Begins a line that is a report and no output. */
export const mark = '\u001e';

const isTerminal = process.stdout.isTTY;
/** @type {Set<Running>} */
const running = new Set();
/** @type {NodeJS.Timeout | undefined} */
let clock;

/** A step begins; gives the functions that take its reports and that end it. @param {string} title */
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

/** Takes the reports out of a program's output. @param {string} line @returns {Report | null} null: output */
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

/** Before anything else is written, too. */
export function wipe() {
  if (isTerminal) process.stdout.write('\r\u001b[2K');
}
