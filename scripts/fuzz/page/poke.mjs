// Uses any control on the page, chosen by its number. Runs in the page.
import { all, nameOf, openLayer, say } from './find.mjs';
import { chooseIn, write } from './hands.mjs';

/** Controls that leave the page or load it again. They are not steps. */
const leaving = ['Reload', 'Open the fetch page', 'Use offline or install', 'Keep', 'Forget'];

/**
 * Uses the control with this number in the open layer; without one, in the lists of the page.
 * @param {number} at @param {string} text @returns {{} | null}
 */
export function poke(at, text) {
  const layer = openLayer();
  const within = layer === null ? all('ul') : [layer];
  const things = within
    .flatMap((each) => [
      ...each.querySelectorAll('button, input, select, textarea, summary, [role=menuitem], [role=option]'),
    ])
    .filter((thing) => !leaving.some((name) => nameOf(thing) === say(name)));
  const thing = things[at % things.length];
  if (!(thing instanceof HTMLElement)) return null;
  return takeUp(thing, at, text);
}

/** @param {HTMLElement} thing @param {number} at @param {string} text @returns {{} | null} */
function takeUp(thing, at, text) {
  if (thing instanceof HTMLSelectElement) {
    const { value = '' } = thing.options[at % thing.options.length] ?? {};
    // Other sequences test the rich editor.
    if (thing.disabled || value === 'rich') return null;
    chooseIn(thing, value);
    return {};
  }
  const isText = thing instanceof HTMLTextAreaElement || (thing instanceof HTMLInputElement && isWritten(thing));
  if (isText && !thing.readOnly) {
    thing.focus();
    write(thing, text);
  } else thing.click();
  return {};
}

/** @param {HTMLInputElement} field */
const isWritten = ({ type }) => !['checkbox', 'radio', 'file', 'button', 'submit'].includes(type);
