// Which texts must still be within reach: in a box, or by undo. Runs in the page.
import { acts } from './acts.mjs';
import { boxNames } from './find.mjs';
import { boxesNow, isSettled } from './look.mjs';
import { until } from './waits.mjs';

/**
 * One step of the page's history as far as it can be seen from outside: the boxes before it, and the text that it brought.
 * @typedef {{ before: string, owed: { box: string, text: string } | null }} Seen
 */

/**
 * Follows a sequence, to know at its end what is owed. What was undone and then written over is
 * given up by the person.
 */
export function ledger() {
  /** @type {Seen[]} */
  let past = [];
  /**
   * What each undo took back, the last at the end; nothing where it went to before the sequence.
   * @type {Seen[][]}
   */
  let future = [];
  return {
    /** @param {string} act @param {string} before @param {Seen['owed']} owed */
    note(act, before, owed) {
      const now = seenNow();
      // A command of a list may undo as well.
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

/** Where the step begins that an undo to `now` took back: a run of typing is one step. @param {readonly Seen[]} past @param {string} now */
function startOfStep(past, now) {
  const start = past.findLastIndex(({ before }) => before === now);
  return start === -1 ? Math.max(0, past.length - 1) : start;
}

export const seenNow = () => JSON.stringify(boxesNow());

/** More steps than a sequence has. */
const most = 150;

/**
 * Presses undo until every text has been seen again. Returns the first that is not there, or null,
 * and how often it pressed.
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

/** Indentation may have been changed since, and a text area has line ends of its own. @param {string} text */
const bare = (text) => text.replace(/\s+/g, '');
