// Performs each step through the same events that a person would cause. Runs in the page.
import { all, boxNamed, buttonNamed, fieldsLabelled, layerButtons, openDialog, openLayer } from './find.mjs';
import { chooseIn, focusOn, press, sendKey, write } from './hands.mjs';
import { poke } from './poke.mjs';
import { later, turn, until } from './waits.mjs';

/**
 * The result of a step: null if its target is not on the page now. `owed` is a text that must not
 * be lost from now on.
 * @typedef {{ owed?: { box: string, text: string } } | null} Done
 * @typedef {(...given: any[]) => Done | Promise<Done>} Act
 */

/** How long to wait for code that is loaded on demand, in ms. */
const patience = 15_000;

/** @type {Readonly<Record<string, Act>>} */
export const acts = {
  paste: (box, text) => intoBox(box, 'insertFromPaste', () => text),
  pasteAt: (box, at, piece) => intoBox(box, 'insertFromPaste', (text) => inserted(text, at, piece)),
  type: (box, at, sign) => intoBox(box, 'insertText', (text) => inserted(text, at, sign)),
  erase: (box, at, count) =>
    intoBox(box, 'deleteContentBackward', (text) => {
      const end = Math.round(at * text.length);
      return text.slice(0, Math.max(0, end - count)) + text.slice(end);
    }),
  algorithm: (at) => choose('Algorithm', at),
  encoding: (value) => choose('Secret encoding', value),
  choose: (name, at) => choose(name, at),
  layer: (at) => chooseLayer(at),
  undo: (box) => pressKey(box, { key: 'z', ctrlKey: true }),
  redo: (box) => pressKey(box, { key: 'z', ctrlKey: true, shiftKey: true }),
  example: (at) => fromMenu('Examples', at),
  setting: async (name, value) => {
    if (!(await opened('Settings'))) return null;
    const done = choose(name, value, true);
    await later(0);
    await closeLayers();
    return done;
  },
  dialog: async (name) => ((await opened(name)) ? {} : null),
  poke: (at, text) => poke(at, text),
  close: () => closeLayers(),
  press: (name) => pressButton(name),
  expect: (name, text) => fill(name, text),
  switch: (name, at) => tick(name, at),
  unfold: (at) => unfold(at),
  link: (fragment) => {
    location.hash = fragment;
    return {};
  },
  key: async (keys) => {
    const done = pressAnywhere(keys);
    // A dialog that was opened takes all typing for itself until its code is loaded.
    if (keys === 'Control+k') await until(() => openDialog() !== null, patience);
    return done;
  },
  wait: async (ms) => {
    await later(ms);
    return {};
  },
};

/** Closes everything that covers the page, as Esc does. @returns {Promise<Done>} */
export async function closeLayers() {
  let done = null;
  for (let layer = openLayer(), left = 5; layer !== null && left > 0; layer = openLayer(), left -= 1) {
    done = {};
    const within = layer.contains(document.activeElement) ? document.activeElement : layer;
    sendKey(within ?? layer, { key: 'Escape' });
    await turn();
    const close = openLayer() === layer && (buttonNamed('Close', layer) ?? buttonNamed('Close help', layer));
    if (close) press(close);
    await later(0);
  }
  return done;
}

/** Closes an open dialog first, as a person would, because nothing behind it can be reached. */
export const clearTheWay = async () => (openDialog() === null ? null : closeLayers());

/**
 * Changes the text of a box as an edit by hand does.
 * @param {string} name @param {string} inputType @param {(text: string) => string} change @returns {Done}
 */
function intoBox(name, inputType, change) {
  const area = boxNamed(name);
  if (area === null || area.readOnly) return null;
  const before = area.value;
  const text = change(before);
  focusOn(area);
  if (text === before && inputType !== 'insertFromPaste') return null;
  write(area, text, inputType);
  return isPasteOver(before, text) ? { owed: { box: name, text } } : {};
}

/**
 * Returns whether a change is more than typing. A change of one or two characters counts as typing
 * and joins the step of what was typed before it.
 * @param {string} before @param {string} after
 */
function isPasteOver(before, after) {
  const most = Math.min(before.length, after.length);
  let [start, end] = [0, 0];
  while (start < most && before[start] === after[start]) start += 1;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.length - start - end > 2;
}

/** @param {string} text @param {number} at @param {string} piece */
function inserted(text, at, piece) {
  const offset = Math.round(at * text.length);
  return text.slice(0, offset) + piece + text.slice(offset);
}

/** @param {string} name @param {string | number} option a value, or the number of an option @returns {Done} */
function choose(name, option, inDialog = false) {
  const select = fieldsLabelled(name).find((field) => (openDialog()?.contains(field) ?? false) === inDialog);
  if (!(select instanceof HTMLSelectElement) || select.disabled) return null;
  const value = typeof option === 'string' ? option : select.options[option % select.options.length]?.value;
  chooseIn(select, value ?? '');
  return {};
}

/** @param {string} box @param {KeyboardEventInit} init @returns {Done} */
function pressKey(box, init) {
  const area = boxNamed(box);
  if (area === null) return null;
  focusOn(area);
  sendKey(area, init);
  return {};
}

/** @param {string} keys such as `Shift+F8` @returns {Done} */
function pressAnywhere(keys) {
  const [key = '', ...held] = keys.split('+').reverse();
  sendKey(document.activeElement ?? document.body, {
    key,
    code: /^\d$/.test(key) ? `Digit${key}` : key,
    altKey: held.includes('Alt'),
    ctrlKey: held.includes('Control'),
    shiftKey: held.includes('Shift'),
  });
  return {};
}

/** @param {string} name @returns {Promise<Done>} */
async function pressButton(name) {
  const button = buttonNamed(name);
  if (button === null) return null;
  press(button);
  if (name !== 'Generate key') return {};
  // A generated key must not be lost either. It is in the box once the button is no longer busy.
  for (let left = 400; left > 0 && buttonNamed(name)?.getAttribute('aria-busy') === 'true'; left -= 1) await later(10);
  const made = boxNamed('Key')?.value ?? '';
  return made === '' ? {} : { owed: { box: 'Key', text: made } };
}

/** @param {string} name of a dialog, menu or the help @returns {Promise<boolean>} */
async function opened(name) {
  const button = buttonNamed(name);
  if (button === null) return false;
  press(button);
  // Its code is loaded the first time it is opened.
  return until(() => openLayer() !== null, patience);
}

/** @param {string} name @param {number} at @returns {Promise<Done>} */
async function fromMenu(name, at) {
  if (!(await opened(name))) return null;
  const items = all('div').filter((element) => element.getAttribute('role') === 'menuitem');
  const item = items[at % items.length];
  if (item !== undefined) item.click();
  else await closeLayers();
  await turn();
  return item === undefined ? null : {};
}

/** @param {string} name @param {string} text @returns {Done} */
function fill(name, text) {
  const [field] = fieldsLabelled(name);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null;
  field.focus();
  write(field, text);
  return {};
}

/** @param {string} name @param {number} at the number of the field @returns {Done} */
function tick(name, at) {
  const boxes = fieldsLabelled(name);
  const box = boxes[at % boxes.length];
  if (!(box instanceof HTMLInputElement) || box.disabled) return null;
  box.click();
  return {};
}

/** @param {number} at @returns {Done} */
function chooseLayer(at) {
  const buttons = layerButtons();
  const button = buttons[at % buttons.length];
  if (button === undefined) return null;
  press(button);
  return {};
}

/** @param {number} at @returns {Done} */
function unfold(at) {
  const heads = [...all('summary'), ...all('button').filter((button) => button.hasAttribute('aria-expanded'))];
  const list = heads.filter((head) => !head.closest('[role=dialog]') && !head.hasAttribute('aria-haspopup'));
  const head = list[at % list.length];
  if (head === undefined) return null;
  head.click();
  return {};
}
