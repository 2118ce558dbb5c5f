import { pemBlocksOf } from '../../../keys/pem.ts';
import { characterWords } from '../../../text/characters.ts';
import { t } from '../../../text/language.ts';
import { lineNumberAt, noMends, onlyBlocks, quotedExcerpt, type Mend, type MendStep } from './mend.ts';

/**
 * The first and last lines of PEM blocks, damaged by hand, a word processor or a wrong template;
 * and stray text between them.
 */
export const armorRepairs: readonly MendStep[] = [
  { cost: 2, mend: damagedArmor },
  { cost: 3, mend: strayCharacters },
];

/** Hyphens, and what word processors and people use instead. */
const dashes = '[-\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d=_*~]{0,16}';
const gap = '[ \\t\\u00a0_]{0,4}';
const label = `(?:(?:RSA|EC|ENCRYPTED|X509)${gap})?(?:(?:PUBLIC|PRIVATE)${gap}KEY|CERTIFICATE)`;
const marker = new RegExp(`(${dashes})${gap}(BEGIN|END)${gap}(${label})${gap}(${dashes})`, 'gi');

type Marker = {
  readonly isBegin: boolean;
  readonly label: string;
  readonly found: string;
  readonly start: number;
  readonly end: number;
};

function markersOf(text: string): readonly Marker[] {
  return [...text.matchAll(marker)].flatMap(
    ({ 0: found, 1: before = '', 2: word = '', 3: name = '', 4: after = '', index }) =>
      // Without any dash it is a sentence about keys.
      before + after === ''
        ? []
        : [
            {
              isBegin: word.toUpperCase() === 'BEGIN',
              label: labelOf(name),
              found,
              start: index,
              end: index + found.length,
            },
          ],
  );
}

/**
 * Returns the label as in RFC 7468: capitals, with one space between words even if all whitespace
 * was lost.
 */
const labelOf = (name: string): string =>
  name
    .toUpperCase()
    .replace(/[\s_]+/g, '')
    .replace(/^(RSA|EC|ENCRYPTED|X509)/, '$1 ')
    .replace(/(PUBLIC|PRIVATE)KEY/, '$1 KEY');

const begins = (name: string): string => `-----BEGIN ${name}-----`;
const ends = (name: string): string => `-----END ${name}-----`;

function damagedArmor(text: string): readonly Mend[] {
  const markers = markersOf(text);
  if (markers.length === 0) return noMends;
  const flaws: string[] = [];
  const mended = markers.map((_, at) => blockFrom(text, markers, at, flaws)).join('');
  const [flaw] = flaws;
  return flaw === undefined
    ? noMends
    : [{ text: onlyBlocks(mended), finding: { cause: 'pem-bad-armor', sentence: flaw } }];
}

/**
 * Returns the marker at this place fixed, with the text up to the next one, and adds the marker
 * that is missing before or after it.
 */
function blockFrom(text: string, markers: readonly Marker[], at: number, flaws: string[]): string {
  const [before, here, next] = [markers[at - 1], markers[at], markers[at + 1]];
  if (!here) return '';
  const after = text.slice(here.end, next?.start ?? text.length);
  if (here.isBegin) {
    const first = spelled(text, here, begins(here.label), flaws);
    if (next && !next.isBegin) return first + after;
    flaws.push(t`The PEM block “${here.label}” has no last line.\nAdd ${ends(here.label)} on its own line.`);
    return `${first}${after.replace(/[\s"'`,;\\-]{1,20}$/, '')}\n${ends(here.label)}\n`;
  }
  if (before?.isBegin) return endOf(text, before, here, flaws) + after;
  flaws.push(t`The PEM block “${here.label}” has no first line.\nAdd ${begins(here.label)} on its own line.`);
  const body = before ? '' : text.slice(0, here.start).trim();
  return `${begins(here.label)}\n${body}\n${spelled(text, here, ends(here.label), flaws)}${after}`;
}

function endOf(text: string, begin: Marker, end: Marker, flaws: string[]): string {
  if (begin.label === end.label) return spelled(text, end, ends(end.label), flaws);
  flaws.push(
    t`The PEM block starts as “${begin.label}” and ends as “${end.label}”.\nWrite the same label in both lines.`,
  );
  return ends(begin.label);
}

function spelled(text: string, { found, start }: Marker, right: string, flaws: string[]): string {
  if (found !== right)
    flaws.push(
      t`Line ${lineNumberAt(text, start)} reads ${quotedExcerpt(found.trim())}, but must be ${right}, with five hyphens on both sides.\nCorrect the line.`,
    );
  return right;
}

/**
 * Removes what does not belong between the two lines: quote marks of an email, invisible
 * characters, the URL-safe alphabet.
 */
function strayCharacters(text: string): readonly Mend[] {
  const flaws: string[] = [];
  const blocks = pemBlocksOf(text).map(({ span, label: name, body, bodyAt }) => {
    // A colon is a header of RFC 1421 §4.4, a backslash an escape.
    if (body === null || /[:\\]/.test(body)) return text.slice(span.start, span.end);
    const stray = /[^A-Za-z0-9+/=\s]|\u00a0|\ufeff/u.exec(body);
    if (!stray) return text.slice(span.start, span.end);
    flaws.push(
      t`The PEM block “${name}” contains ${characterWords(stray[0])} on line ${lineNumberAt(text, bodyAt + stray.index)}, which is not base64.\nPaste the block without it.`,
    );
    const base64 = body
      .replaceAll('-', '+')
      .replaceAll('_', '/')
      .replace(/[^A-Za-z0-9+/=\r\n]/g, '');
    return `${begins(name)}${base64}${ends(name)}`;
  });
  const [flaw] = flaws;
  return flaw === undefined
    ? noMends
    : [{ text: blocks.join('\n'), finding: { cause: 'pem-bad-armor', sentence: flaw } }];
}
