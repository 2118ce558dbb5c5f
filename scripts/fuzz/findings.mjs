// Reports a sequence that failed: plays it again, shortens it, and prints it.
import { fewest, shortestText } from './shrink.mjs';

/** The maximum number of characters of a sequence that is printed in full. */
const mostPrinted = 4000;

/**
 * @typedef {import('./sequences.mjs').Step} Step
 * @typedef {import('./pages.mjs').Player} Player
 * @typedef {import('./page/drive.mjs').Failure} Failure
 * @typedef {(isRich: boolean) => Promise<Player>} Open with the rich editors or without
 * @typedef {{ failure: Failure, steps: readonly Step[], before: readonly (readonly Step[])[] }} Found
 */

/**
 * Returns what failed in a call. If the page is gone, it cannot report which sequence it played, so
 * all sequences of the call count as one.
 * @param {readonly (readonly Step[])[]} sequences
 * @param {Failure} failure
 * @param {number} played how many of them
 * @param {readonly (readonly Step[])[]} before
 * @returns {Found}
 */
export function foundIn(sequences, failure, played, before) {
  if (failure.kind === 'gone') return { failure, steps: sequences.flat(), before };
  const at = played - 1;
  return {
    failure,
    steps: sequences[at]?.slice(0, failure.at + 1) ?? [],
    before: [...before, ...sequences.slice(0, at)],
  };
}

/**
 * Tries a failure again on fresh pages. A failure that does not occur again is printed but does not
 * count, because other work may have used the processor.
 * @param {Open} open
 * @param {Found} found
 * @returns {Promise<number>} 1 for a finding
 */
export async function reportFound(open, { failure, steps, before }) {
  console.log(`\nSeen: ${failure.kind}: ${failure.what}\n${JSON.stringify(steps).slice(0, mostPrinted)}`);
  const isSame = (/** @type {Failure | null} */ other) => other?.kind === failure.kind;
  const again = async () => isSame(await failureOf(open, [steps]));
  if (failure.kind === 'blocked' ? !(await always(again)) : !(await again()) && !(await again())) {
    if (failure.kind === 'blocked') return said('It did not come back each time.');
    if (!isSame(await failureOf(open, [...before, steps]))) return said('It did not come back.');
    console.log('It comes back only after the sequences before it on the same page.');
    return 1;
  }
  const short = await shortened(open, steps, isSame);
  console.log(
    `FINDING, as short as it could be made:\n  npm run fuzz -- --only page --replay '${JSON.stringify(short).replaceAll("'", '\\u0027')}'\n`,
  );
  return 1;
}

/**
 * A thread that other work keeps waiting is not blocked: the shortest of several tries decides.
 * @param {() => Promise<boolean>} again
 */
async function always(again) {
  for (let tries = 0; tries < 5; tries += 1) if (!(await again())) return false;
  return true;
}

/** @param {string} sentence */
function said(sentence) {
  console.log(sentence);
  return 0;
}

/**
 * Plays the tries one after another on one page until the page is gone. Each try resets the page.
 * @param {Open} open
 * @param {readonly Step[]} steps
 * @param {(failure: Failure | null) => boolean} isSame
 */
async function shortened(open, steps, isSame) {
  const isRich = isForRich(steps);
  let player = await open(isRich);
  const fails = async (/** @type {readonly Step[]} */ sequence) => {
    const failure = (await player.play([sequence])).at(-1)?.failure ?? null;
    if (failure !== null && failure.kind !== 'lost') {
      await player.close();
      player = await open(isRich);
    }
    return isSame(failure);
  };
  try {
    const short = await withShortTexts(await fewest(steps, fails), fails);
    return isRich && !isForRich(short) ? [['rich'], ...short] : short;
  } finally {
    await player.close();
  }
}

/** @param {readonly Step[] | undefined} steps */
const isForRich = (steps) => steps?.[0]?.[0] === 'rich';

/** @param {readonly Step[]} steps @param {(steps: readonly Step[]) => Promise<boolean>} fails */
async function withShortTexts(steps, fails) {
  let short = steps;
  for (const [at, [name, ...given]] of steps.entries()) {
    const text = given.at(-1);
    if (typeof text !== 'string' || text.length < 30) continue;
    const withText = (/** @type {string} */ shorter) => short.with(at, [name, ...given.slice(0, -1), shorter]);
    short = withText(await shortestText(text, async (shorter) => fails(withText(shorter))));
  }
  return short;
}

/** @param {Open} open @param {readonly (readonly Step[])[]} sequences */
export async function failureOf(open, sequences) {
  const player = await open(isForRich(sequences[0]));
  try {
    return (await player.play(sequences)).at(-1)?.failure ?? null;
  } finally {
    await player.close();
  }
}
