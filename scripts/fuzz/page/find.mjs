// Finds boxes, buttons and menus by the names that a person sees. Runs in the page.

/** @typedef {'Encoded token' | 'Header' | 'Payload' | 'Signature' | 'Key'} BoxName */

/** @type {readonly BoxName[]} */
export const boxNames = ['Encoded token', 'Header', 'Payload', 'Signature', 'Key'];

/** @type {Readonly<Record<string, string>>} */
let german = {};

/**
 * Stores the page's German for each English sentence.
 * @param {Readonly<Record<string, string>>} words
 */
export function learn(words) {
  german = words;
}

/** Returns a name in the page's current language. @param {string} name */
export const say = (name) => (document.documentElement.lang === 'de' ? (german[name] ?? name) : name);

/**
 * Returns the text area of a box; null while it is not on the page.
 * @param {string} name @returns {HTMLTextAreaElement | null}
 */
export const boxNamed = (name) => all('textarea').find((area) => area.getAttribute('aria-label') === say(name)) ?? null;

/** @param {string} name @returns {HTMLButtonElement | null} the first that can be pressed */
export const buttonNamed = (name, within = /** @type {ParentNode} */ (document)) =>
  all('button', within).find((button) => !button.disabled && nameOf(button) === say(name)) ?? null;

/** Returns the fields with a label. @param {string} name @returns {HTMLElement[]} */
export const fieldsLabelled = (name) =>
  all('label')
    .filter((label) => label.textContent?.trim() === say(name))
    .flatMap((label) => document.getElementById(label.htmlFor) ?? []);

/** Returns the buttons of the tokens inside one another, from outside; none for a single token. */
export const layerButtons = () =>
  all('nav')
    .filter((nav) => nav.getAttribute('aria-label') === say('Layers'))
    .flatMap((nav) => all('button', nav))
    .filter((button) => !button.hasAttribute('aria-haspopup') && /^\d/.test(nameOf(button)));

/** Returns the number of the layer in the panes, from 0. */
export const shownLayer = () =>
  Math.max(
    0,
    layerButtons().findIndex((each) => each.hasAttribute('aria-current')),
  );

/** Returns the top dialog; null if none is open. */
export const openDialog = () => all('div').findLast((element) => element.getAttribute('role') === 'dialog') ?? null;

/** Returns what is open over the page or next to it: a dialog, a menu or the help. */
export const openLayer = () =>
  openDialog() ??
  all('div').find((element) => element.getAttribute('role') === 'menu') ??
  all('aside').find((element) => element.classList.contains('help-panel')) ??
  null;

/** @template {keyof HTMLElementTagNameMap} Tag @param {Tag} tag @returns {HTMLElementTagNameMap[Tag][]} */
export const all = (tag, within = /** @type {ParentNode} */ (document)) => [...within.querySelectorAll(tag)];

/** @param {Element} element */
export const nameOf = (element) => (element.getAttribute('aria-label') ?? seenText(element)).trim();

/** Returns the text that assistive technology reads. @param {Node} node @returns {string} */
function seenText(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
  return [...node.childNodes].map(seenText).join('');
}
