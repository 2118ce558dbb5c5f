// Makes random sequences of steps. A step is data, so a sequence can be printed, shortened and
// played again.
import { weighted } from './random.mjs';

/**
 * A step: the name of an act (`page/acts.mjs`) and its arguments.
 * @typedef {readonly [string, ...(string | number)[]]} Step
 * @typedef {import('./random.mjs').Random} Random
 * @typedef {import('./texts.mjs').Texts} Texts
 */

const weights = {
  paste: 30,
  pasteAt: 6,
  type: 10,
  erase: 6,
  algorithm: 6,
  encoding: 4,
  choose: 4,
  layer: 3,
  undo: 9,
  redo: 5,
  example: 3,
  setting: 3,
  dialog: 6,
  poke: 10,
  close: 3,
  press: 16,
  expect: 6,
  fill: 3,
  switch: 5,
  unfold: 4,
  link: 1.5,
  key: 2,
  wait: 0.5,
};

const boxWeights = { 'Encoded token': 40, Key: 25, Payload: 18, Header: 10, Signature: 7 };
const settings = {
  Theme: ['system', 'light', 'dark'],
  Language: ['en', 'de', 'de'],
  'JSON indentation': ['2', '4', 'tab'],
  'Word wrap': ['on', 'off'],
  'Time zone': ['local', 'utc'],
  Motion: ['system', 'reduced'],
};
const dialogs = [
  'Settings',
  'Share',
  'Compare',
  'Copy as code',
  'Commands',
  'Help',
  'Fetch key set',
  'Examples',
  'Copy key',
  'Learn',
  'Explain this token',
];
const buttonWeights = {
  Apply: 10,
  Sign: 6,
  'Generate key': 3,
  'Undo repair': 4,
  Clear: 2,
  'Swap token and key': 4,
  'Create a token from it': 4,
  'Use this key': 4,
  Undo: 2,
  'Copy token': 1,
  'Copy all': 1,
  'Copy payload': 1,
  'Keep only the token': 1,
  'Write as compact token': 2,
  'Back to now': 1,
};
const fields = [
  'Expected issuer',
  'Expected audience',
  'Expected type',
  'Clock tolerance',
  'Check as of',
  'Required claims',
  'Allowed algorithms',
  'Maximum age',
  'Maximum lifetime',
  'Expected nonce',
  'Revoked token ids',
  'Version claim',
  'Minimum version',
];
const expectations = [
  '',
  'a',
  'https://login.example',
  '5 min',
  '60',
  '+1 h',
  '3 d ago',
  '2026-11-22 09:14',
  'sub, jti',
  '"',
  'RS256, ES256',
  '-1',
  '1e9',
  'at+jwt',
  '0',
];
const menus = ['Content encryption', 'Signature shown', 'Recipient shown', 'Line endings'];
const encodings = ['utf-8', 'base64', 'base64url', 'hex'];
const keys = ['F8', 'Shift+F8', '?', 'Alt+1', 'Alt+3', 'Alt+5', 'Control+k', 'Escape'];

/**
 * @param {Random} random
 * @param {Texts} texts
 * @param {boolean} isRich for a page with the rich editors
 * @returns {Step[]}
 */
export function makeSequence(random, texts, isRich) {
  /** @type {Step[]} */
  const steps = isRich ? [['rich']] : [];
  const length = 10 + random.below(16);
  let made = 0;
  while (made < length) {
    const name = weighted(random, weights);
    const next = makers[name](random, texts);
    steps.push(...next);
    made += next.length;
    if (random.chance(0.4)) steps.push(['settle']);
  }
  steps.push(['settle']);
  if (random.chance(0.01)) steps.push(['diagnosed']);
  if (random.chance(0.2)) steps.push(['find-all']);
  return steps;
}

/** @type {Readonly<Record<keyof typeof weights, (random: Random, texts: Texts) => Step[]>>} */
const makers = {
  paste: (random, texts) => pasted(random, texts),
  pasteAt: (random, texts) => [['pasteAt', weighted(random, boxWeights), place(random), pieceOf(random, texts)]],
  type: (random, texts) => [['type', weighted(random, boxWeights), place(random), typed(random.pick(texts.odd))]],
  erase: (random) => [
    ['erase', weighted(random, boxWeights), place(random), 1 + random.below(random.pick([1, 5, 200]))],
  ],
  algorithm: (random) => [['algorithm', random.below(30)]],
  encoding: (random) => [['encoding', random.pick(encodings)]],
  choose: (random) => [['choose', random.pick(menus), random.below(12)]],
  layer: (random) => [['layer', random.below(8)]],
  undo: (random) => Array.from({ length: 1 + random.below(4) }, () => ['undo', weighted(random, boxWeights)]),
  redo: (random) => [['redo', weighted(random, boxWeights)]],
  example: (random) => [['example', random.below(60)]],
  setting: (random) => {
    const name = /** @type {keyof typeof settings} */ (random.pick(Object.keys(settings)));
    return [['setting', name, random.pick(settings[name])]];
  },
  dialog: (random, texts) => [
    ['dialog', random.pick(dialogs)],
    ...Array.from({ length: random.below(4) }, () => poke(random, texts)),
  ],
  poke: (random, texts) => [poke(random, texts)],
  close: () => [['close']],
  press: (random) => {
    const name = weighted(random, buttonWeights);
    return name === 'Apply' ? [['settle'], ['consult'], ['press', name]] : [['press', name]];
  },
  expect: (random) => [['expect', random.pick(fields), random.pick(expectations)]],
  fill: (random, texts) => [
    random.chance(0.5)
      ? ['expect', 'Error message', changed(random, texts, random.pick(texts.messages))]
      : ['expect', 'Detached payload', changed(random, texts, random.pick(texts.payloads))],
  ],
  switch: (random) => [['switch', random.pick(['Compact', 'Mask', 'Compact', 'Keep on this device']), random.below(2)]],
  unfold: (random) => [['unfold', random.below(40)]],
  link: (random, texts) => [['link', `token=${encodeURIComponent(toWellFormed(random.pick(texts.pairs).pasted))}`]],
  key: (random) => [['key', random.pick(keys)]],
  wait: () => [['wait', 1100]],
};

/** @param {Random} random @param {Texts} texts @returns {Step} */
const poke = (random, texts) => ['poke', random.below(200), pieceOf(random, texts)];

/** @param {Random} random */
const place = (random) => Math.round(random.pick([0, 1, random.next(), random.next()]) * 1000) / 1000;

/** Returns what a single key press can write. @param {string} piece */
const typed = (piece) => (piece.length > 2 ? piece.slice(0, 1) : piece);

/** @param {Random} random @param {Texts} texts @returns {Step[]} */
function pasted(random, texts) {
  const box = weighted(random, boxWeights);
  if (box === 'Header') return [['paste', box, changed(random, texts, random.pick(texts.headers))]];
  if (box === 'Payload') return [['paste', box, changed(random, texts, random.pick(texts.payloads))]];
  if (box === 'Signature') return [['paste', box, changed(random, texts, random.pick(texts.signatures))]];
  const { pasted: text, key } = random.pick(texts.pairs);
  if (box === 'Key') return [['paste', box, changed(random, texts, random.chance(0.1) ? text : key)]];
  const token = changed(random, texts, random.chance(0.04) ? key : text);
  if (!random.chance(0.4)) return [['paste', box, token]];
  const both = /** @type {Step[]} */ ([
    ['paste', box, token],
    ['paste', 'Key', key],
  ]);
  return random.chance(0.3) ? both.reverse() : both;
}

/**
 * Returns the text, unchanged most of the time and otherwise damaged.
 * @param {Random} random @param {Texts} texts @param {string} text
 */
function changed(random, texts, text) {
  if (random.chance(0.65)) return text;
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + random.below(12));
  return random.pick([
    () => text.slice(0, at) + random.pick(texts.odd) + text.slice(at),
    () => text.slice(0, at) + text.slice(to),
    () => text.slice(0, at),
    () => text.slice(at),
    () => text + random.pick(['', '\n', ' ', '.']) + random.pick(texts.pairs).pasted,
    () => random.pick(texts.odd) + text + random.pick(texts.odd),
    () => text.slice(0, at) + text.slice(at, to).repeat(3) + text.slice(to),
    () => random.pick(texts.odd).repeat(1 + random.below(50)),
  ])();
}

/** @param {Random} random @param {Texts} texts */
const pieceOf = (random, texts) =>
  random.chance(0.7) ? random.pick(texts.odd) : random.pick(texts.pairs).pasted.slice(0, 400);

/** Replaces half surrogate pairs, which a URL cannot contain. @param {string} text */
const toWellFormed = (text) => text.replace(/\p{Surrogate}/gu, '\ufffd');
