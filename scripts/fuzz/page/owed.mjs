// Tracks the texts that must not be lost: each is in a box, or undo brings it back. Runs in the
// page.
import { acts } from './acts.mjs';
import { boxNames } from './find.mjs';
import { boxesNow, isSettled } from './look.mjs';
import { until } from './waits.mjs';

/**
 * One step of the page's history as seen from outside: the boxes before it, and the text that it
 * brought.
 * @typedef {{ before: string, owed: { box: string, text: string } | null }} Seen
 */

/**
 * Follows a sequence and knows at its end which texts must not be lost. A text that the person
 * undid and then overwrote may be lost.
 */
export function ledger() {
  /** @type {Seen[]} */
  let past = [];
  /**
   * The steps that each undo took back, the latest undo last. An undo past the start of the
   * sequence took back none.
   * @type {Seen[][]}
   */
  let future = [];
  return {
    /** @param {string} act @param {string} before @param {Seen['owed']} owed */
    note(act, before, owed) {
      const now = seenNow();
      // A command in a list can also undo.
      const isUndo = act === 'undo' || (act === 'poke' && past.some(({ before: then }) => then === now));
      if (isUndo && now !== before) {
        const start = startOfStep(past, now);
        future.push(past.slice(start));
        past = past.slice(0, start);
      } else if (act === 'redo' && now !== before) past.push(...(future.pop() ?? []));
      else if (now !== before || owed !== null) {
        past.push({ before, owed });
        future = [];
      }
    },
    owed: () => past.flatMap(({ owed }) => owed ?? []).filter(({ text }) => text.trim() !== ''),
  };
}

/**
 * Returns where the step begins that an undo to `now` took back. A run of typing is one step.
 * @param {readonly Seen[]} past @param {string} now
 */
function startOfStep(past, now) {
  const start = past.findLastIndex(({ before }) => before === now);
  return start === -1 ? Math.max(0, past.length - 1) : start;
}

export const seenNow = () => JSON.stringify(boxesNow());

/** More steps than a sequence has. */
const most = 150;

/**
 * Presses undo until every text was seen again. Returns the first text that was not, or null, and
 * the number of presses.
 * @param {readonly { box: string, text: string }[]} owed
 */
export async function firstLost(owed) {
  let presses = 0;
  let missing = stillMissing(owed);
  let [before, still] = ['', 0];
  for (let left = most; missing.length > 0 && left > 0 && still < 8; left -= 1) {
    await acts.undo?.('Encoded token');
    presses += 1;
    await until(isSettled, 2000);
    missing = stillMissing(missing);
    const now = seenNow();
    still = now === before ? still + 1 : 0;
    before = now;
  }
  return { lost: missing[0] ?? null, presses };
}

/** @param {readonly { box: string, text: string }[]} owed */
function stillMissing(owed) {
  const boxes = boxesNow();
  return owed.filter(({ box, text }) => {
    const sought = bare(text);
    return !boxNames.some(
      (name) =>
        (name === box || name === 'Encoded token' || name === 'Key') && bare(boxes[name] ?? '').includes(sought),
    );
  });
}

/**
 * Removes whitespace: indentation may have changed since, and a text area changes line ends.
 * @param {string} text
 */
const bare = (text) => text.replace(/\s+/g, '');
