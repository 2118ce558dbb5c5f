// Plays sequences inside the page and reports how each ended. Runs in the page.
import { acts, clearTheWay, closeLayers } from './acts.mjs';
import { boxNamed, buttonNamed, fieldsLabelled, learn } from './find.mjs';
import { brokenPage, disagreement, isDiagnosed, isSettled, verdictsNow } from './look.mjs';
import { firstLost, ledger, seenNow } from './owed.mjs';
import { isRich, richActs } from './rich.mjs';
import { turn, until } from './waits.mjs';
import { consult, noteBlock, slowness, takeLongest, takeSeen, watchPage } from './watch.mjs';

/**
 * @typedef {readonly [string, ...(string | number)[]]} Step
 * @typedef {{ kind: string, what: string, at: number }} Failure
 * @typedef {{ failure: Failure | null, done: Record<string, number>, skipped: number, verdicts: Record<string, number>, longest: number }} Played
 */

/**
 * Limits in ms. They are generous, and a page that has not settled gets the same time once more.
 */
const limits = { settle: 15_000, diagnose: 60_000, block: 1000 };

/** Acts that work on an open layer, or need the page as it is. */
const overLayers = new Set(['poke', 'close', 'dialog', 'key', 'wait', 'link']);

/** @param {readonly (readonly Step[])[]} sequences @returns {Promise<Played[]>} ends after the first that fails */
async function playAll(sequences) {
  const played = [];
  for (const steps of sequences) {
    const result = await play(steps);
    played.push(result);
    if (result.failure !== null) break;
  }
  return played;
}

/** @param {readonly Step[]} steps @returns {Promise<Played>} */
async function play(steps) {
  /** @type {Played} */
  const played = { failure: null, done: {}, skipped: 0, verdicts: {}, longest: 0 };
  await reset();
  takeLongest();
  const owed = ledger();
  for (const [at, step] of steps.entries()) {
    const failure = await take(step, owed, played);
    const trouble = failure ?? troubleNow(played);
    if (trouble === null) continue;
    played.failure = { ...trouble, at };
    break;
  }
  return played;
}

/** @typedef {Omit<Failure, 'at'> | null} Trouble */

/** @param {Step} step @param {ReturnType<typeof ledger>} owed @param {Played} played @returns {Promise<Trouble>} */
async function take([name, ...given], owed, played) {
  const look = looks[name];
  if (look !== undefined) return look(owed, played);
  if (!overLayers.has(name)) await clearTheWay();
  const before = seenNow();
  const began = performance.now();
  const act = isRich(String(given[0])) ? (richActs[name] ?? acts[name]) : acts[name];
  const doing = act?.(...given) ?? null;
  noteBlock(performance.now() - began);
  const done = await doing;
  await turn();
  if (done === null) played.skipped += 1;
  else played.done[name] = (played.done[name] ?? 0) + 1;
  owed.note(name === 'press' && String(given[0]).startsWith('Undo') ? 'undo' : name, before, done?.owed ?? null);
  return null;
}

/**
 * The parts of a sequence that wait and check, in addition to its steps.
 * @type {Readonly<Record<string, (owed: ReturnType<typeof ledger>, played: Played) => Promise<Trouble>>>}
 */
const looks = {
  // Does nothing: it marks a sequence for a page that was opened with the rich editors.
  rich: async () => null,
  settle: (_, played) => settled(played),
  consult: async () => {
    if (consult()) await until(() => isDiagnosed() || buttonNamed('Apply') !== null, 300);
    return null;
  },
  diagnosed: async () => {
    if (!consult() || (await until(isDiagnosed, limits.diagnose)) || (await until(isDiagnosed, limits.diagnose)))
      return null;
    return { kind: 'unsettled', what: 'the diagnosis is busy for good' };
  },
  'find-all': async (owed, played) => {
    await closeLayers();
    const { lost, presses } = await firstLost(owed.owed());
    played.done['undo, to find all'] = (played.done['undo, to find all'] ?? 0) + presses;
    if (lost === null) return null;
    return { kind: 'lost', what: `a text of ${lost.box} is lost: ${JSON.stringify(lost.text.slice(0, 200))}` };
  },
};

/** @param {Played} played @returns {Promise<Trouble>} */
async function settled(played) {
  if (!(await until(isSettled, limits.settle)) && !(await until(isSettled, limits.settle * slowness())))
    return { kind: 'unsettled', what: 'Signature is checking for good' };
  const verdicts = verdictsNow();
  played.verdicts[verdicts] = (played.verdicts[verdicts] ?? 0) + 1;
  const what = disagreement();
  return what === null ? null : { kind: 'disagreement', what };
}

/** @param {Played} played @returns {Trouble} */
function troubleNow(played) {
  const [seen] = takeSeen();
  if (seen !== undefined) return { kind: 'error', what: seen };
  const broken = brokenPage();
  if (broken !== null) return { kind: 'broken', what: broken };
  const longest = takeLongest();
  played.longest = Math.max(played.longest, longest);
  return longest < limits.block
    ? null
    : { kind: 'blocked', what: `the main thread was blocked for ${Math.round(longest)} ms` };
}

/** Restores the start of every sequence: nothing open, empty boxes, English. */
async function reset() {
  await closeLayers();
  for (const [name, value] of Object.entries(standard)) {
    if (name === 'Language' ? document.documentElement.lang !== 'en' : changedSetting(name))
      await acts.setting?.(name, value);
  }
  await until(() => document.documentElement.lang === 'en', 5000);
  const masked = /** @type {HTMLInputElement | undefined} */ (document.querySelector('.pane-key input[type=checkbox]'));
  if (masked?.checked) masked.click();
  // Waits for the parts of the page that load late, so that every sequence has the same targets.
  await until(() => fieldsLabelled('Expected issuer').length > 0, limits.settle);
  buttonNamed('Clear')?.click();
  await until(isSettled, limits.settle);
  boxNamed('Encoded token')?.focus();
  takeSeen();
}

/** The language is first, because the other settings are found by their names. */
const standard = {
  Language: 'en',
  'JSON indentation': '2',
  'Word wrap': 'on',
  Theme: 'system',
  'Time zone': 'local',
  Motion: 'system',
};
/** @type {Readonly<Record<string, string>>} */
const storedNames = {
  'JSON indentation': 'indentation',
  'Word wrap': 'wrap',
  Theme: 'theme',
  'Time zone': 'zone',
  Motion: 'motion',
};

/** @param {string} name */
function changedSetting(name) {
  const stored = JSON.parse(localStorage.getItem('jotscope.settings') ?? '{}');
  const value = stored[storedNames[name] ?? ''];
  return value !== undefined && value !== standard[/** @type {keyof typeof standard} */ (name)];
}

watchPage();
Object.assign(window, { jotscopeFuzz: { learn, playAll } });
