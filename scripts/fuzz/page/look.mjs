// Reads what the page shows, and finds what is wrong with it. Runs in the page.
import { all, boxNamed, boxNames, buttonNamed, shownLayer } from './find.mjs';
import { copied, isRich } from './rich.mjs';

/** The values that `data-verdict` may have. @type {Readonly<Record<string, readonly string[]>>} */
const verdicts = {
  Structure: ['empty', 'well-formed', 'malformed'],
  Signature: ['verified', 'rejected', 'unchecked', 'checking'],
  Claims: ['accepted', 'rejected', 'unchecked'],
};

const beginnings = { verified: 'Verified', rejected: 'Does not match', unchecked: 'Not checked', checking: 'Checking' };

/** @typedef {Readonly<Record<string, string>>} Boxes the text of each box */

/** @returns {Boxes} */
export const boxesNow = () => Object.fromEntries(boxNames.map((name) => [name, textIn(name)]));

/** @param {string} name */
function textIn(name) {
  const area = boxNamed(name);
  return (isRich(name) && area ? copied(area) : area?.value) ?? '';
}

/** @param {string} name in English @returns {HTMLElement | null} */
function statusOf(name) {
  const place = { Structure: 'structure-text', Signature: 'signature-text', Claims: 'claims-text' }[name] ?? '';
  const status = document.getElementById(place)?.closest('[role=status]');
  return status instanceof HTMLElement ? status : null;
}

/** @param {string} name */
export const verdictOf = (name) => statusOf(name)?.dataset.verdict ?? 'missing';

/** Returns the three verdicts as one string. */
export const verdictsNow = () => Object.keys(verdicts).map(verdictOf).join(' × ');

export const isSettled = () => verdictOf('Signature') !== 'checking';

export const isDiagnosed = () => !all('ul').some((list) => list.getAttribute('aria-busy') === 'true');

/**
 * Returns what is broken on the page, whatever was done; null if nothing is.
 * @returns {string | null}
 */
export function brokenPage() {
  if ((document.querySelector('#root')?.childElementCount ?? 0) === 0) return 'the root is empty';
  const missing = boxNames.find((name) => boxNamed(name) === null);
  if (missing !== undefined) return `the box ${missing} is missing`;
  if (buttonNamed('Try again') !== null) return 'a part of the page failed and offers to try again';
  const odd = Object.entries(verdicts).find(([name, values]) => !values.includes(verdictOf(name)));
  return odd === undefined ? null : `the verdict ${odd[0]} is ${verdictOf(odd[0])}`;
}

/**
 * Returns what contradicts the settled verdicts; null if everything agrees.
 * @returns {string | null}
 */
export function disagreement() {
  const signature = /** @type {keyof typeof beginnings} */ (verdictOf('Signature'));
  const text = statusOf('Signature')?.textContent ?? '';
  if (document.documentElement.lang === 'en' && !text.startsWith(beginnings[signature]))
    return `Signature is ${signature} and says: ${text}`;
  if (verdictOf('Structure') === 'empty' && (signature !== 'unchecked' || verdictOf('Claims') !== 'unchecked'))
    return `there is no token, and the verdicts are ${verdictsNow()}`;
  const boxes = boxesNow();
  if (signature === 'verified' && boxes.Signature === '') return 'verified without a signature';
  return verdictOf('Structure') === 'well-formed' ? panesDisagree(boxes) : null;
}

/**
 * Returns which pane differs from what a bare token in the token box decodes to; null if none does.
 * The panes of a token inside another one are not compared.
 * @param {Boxes} boxes
 */
function panesDisagree({ 'Encoded token': token = '', Header = '', Payload = '', Signature = '' }) {
  const [, header, payload, signature] = /^(eyJ[\w-]+)\.([\w-]*)\.([\w-]*)$/.exec(token) ?? [];
  if (header === undefined || payload === undefined || shownLayer() > 0) return null;
  const decoded = decode(header);
  if (!shows(Header, decoded)) return 'Header does not show what the token holds';
  // RFC 7797 §6: b64 applies only if crit names it. The panes already follow this rule.
  const isPlain = /"b64"\s*:\s*false/.test(utf8(decoded) ?? '') && Payload === payload;
  if (!isPlain && !shows(Payload, decode(payload))) return 'Payload does not show what the token holds';
  return Signature === signature ? null : 'Signature does not show what the token holds';
}

/** @param {string} pane @param {Uint8Array} bytes */
function shows(pane, bytes) {
  const text = utf8(bytes);
  // Half a surrogate pair has no UTF-8 form. The token contains a replacement character for it.
  const wellFormed = pane.replace(/\p{Surrogate}/gu, '\ufffd');
  if (text !== null && squeezed(wellFormed) === squeezed(text)) return true;
  return (
    pane.replace(/\s/g, '').toLowerCase() === [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  );
}

/**
 * Removes whitespace outside strings, which indentation may change. Line ends are those of a text
 * area.
 * @param {string} text
 */
const squeezed = (text) =>
  text.replace(/\r\n?/g, '\n').replace(/("(?:[^"\\]|\\.)*"?)|\s+/gs, (_, string = '') => string);

/** @param {string} segment base64url; anything else decodes to nothing */
function decode(segment) {
  if (segment.length % 4 === 1) return new Uint8Array();
  const text = atob(segment.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** @param {Uint8Array} bytes */
function utf8(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
