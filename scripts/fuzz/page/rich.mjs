// Edits the rich editors through the browser's own keyboard and clipboard. Runs in the page.
import { boxNamed } from './find.mjs';
import { turn } from './waits.mjs';

/**
 * @typedef {{ keys?: readonly string[], paste?: string, type?: string }} Hand in order: the keys to
 * press, then the text to paste or type
 */

/** Returns whether a box is a rich editor now. A masked key never is. @param {string} name */
export const isRich = (name) => boxNamed(name)?.classList.contains('inputarea') === true;

/**
 * Returns the whole text of a rich editor by select-all and copy, because its input element
 * contains only a part.
 * @param {HTMLTextAreaElement} area
 */
export function copied(area) {
  if (area.value === '') return '';
  area.focus();
  const init = { key: 'a', code: 'KeyA', keyCode: 65, ctrlKey: true, bubbles: true, cancelable: true };
  area.dispatchEvent(new KeyboardEvent('keydown', init));
  const clipboardData = new DataTransfer();
  area.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData }));
  return clipboardData.getData('text/plain');
}

/**
 * The acts for the rich editors, by name.
 * @type {Readonly<Record<string, import('./acts.mjs').Act>>}
 */
export const richActs = {
  paste: async (box, text) => {
    await byHand(box, { keys: ['ControlOrMeta+a'], paste: text });
    // A clipboard cannot keep NUL or half a surrogate pair.
    return /[\0\p{Surrogate}]/u.test(text) || text === '' ? {} : { owed: { box, text } };
  },
  pasteAt: (box, at, piece) => byHand(box, { keys: [placeOf(at)], paste: piece }),
  type: (box, at, sign) => byHand(box, { keys: [placeOf(at)], type: sign }),
  erase: (box, at, count) =>
    byHand(box, { keys: [placeOf(at), ...Array.from({ length: Math.min(count, 20) }, () => 'Backspace')] }),
  undo: (box) => byHand(box, { keys: ['ControlOrMeta+z'] }),
  redo: (box) => byHand(box, { keys: ['ControlOrMeta+Shift+z'] }),
};

/** @param {number} at */
const placeOf = (at) => `ControlOrMeta+${at < 0.5 ? 'Home' : 'End'}`;

/** @param {string} box @param {Hand} hand */
async function byHand(box, hand) {
  boxNamed(box)?.focus();
  await window.fuzzHand(hand);
  await turn();
  return {};
}
