import { characterWords } from './characters.ts';
import { lexemeAt } from './json-lexemes.ts';
import type { JsonFault } from './json.ts';

type Words = (fault: JsonFault, text: string) => string;

/** What is wrong with a JSON text and what to do, in one or two sentences; line and column are left to the caller, who knows whether `text` begins the first line. */
export const jsonFaultWords = (fault: JsonFault, text: string): string => words[fault.kind](fault, text);

const words: Record<JsonFault['kind'], Words> = {
  empty: () => 'There is no JSON here: write an object, such as {}.',
  'value-expected': ({ found }) => valueExpected(found),
  'name-expected': ({ found }) => `A name in double quotes is expected before ${shown(found)}.`,
  'colon-expected': ({ found }) => `A colon is missing between a name and its value${before(found)}.`,
  'comma-expected': ({ found }) => `A comma is missing${before(found)}.`,
  'trailing-comma': ({ at }, text) => `A comma stands before the closing ${closingAfter(text, at)}: leave it out.`,
  'close-expected': ({ found }) => (found === '' ? 'The text ends before everything is closed: a } or ] is missing.' : `${shown(found)} does not close what was opened last: a } or ] is missing or is the wrong one.`),
  'unterminated-string': ({ found }) => `The closing quotation mark of ${found} is missing.`,
  'bad-escape': ({ found }) => `${found} is no escape of JSON: a backslash itself is written \\\\, a character by its number \\u and four hexadecimal digits.`,
  'control-character': ({ found }) => `A string holds ${characterWords(found)} as it is; JSON wants it escaped, as ${escaped(found)}.`,
  'bad-number': ({ found }) => badNumber(found),
  'bad-character': ({ found }) => badCharacter(found),
  comment: () => 'JSON has no comments: leave it out.',
  'text-after-end': ({ found }) => `The JSON ends before ${shown(found)}: leave out what follows, or a bracket was closed too early.`,
  'too-deep': () => 'This is nested deeper than 2,000 levels; it is not read further.',
};

/** A found text begins with its own quotation mark where it is a string. */
function shown(found: string): string {
  if (found === '') return 'the end of the text';
  if (found.startsWith('"')) return found;
  return [...found].length === 1 ? characterWords(found) : `"${found}"`;
}

const before = (found: string): string => ` before ${shown(found)}`;

function valueExpected(found: string): string {
  if (/^\w+$/.test(found)) return `${shown(found)} is no value of JSON: text stands in double quotes; true, false and null are written in small letters.`;
  return `A value is missing${before(found)}.`;
}

function badNumber(found: string): string {
  if (/^[-+]?0\d/.test(found)) return `${found} is no number of JSON: it may not begin with a zero. Put it in double quotes if the zero counts.`;
  if (found.startsWith('+')) return `${found} is no number of JSON: it may not begin with a plus sign.`;
  if (/^-?\.|\.(?:$|\D)/.test(found)) return `${found} is no number of JSON: a digit must stand on both sides of the point.`;
  return `${found} is no number of JSON; if it is text, put it in double quotes.`;
}

function badCharacter(found: string): string {
  if (/^['`\u2018\u2019\u201c-\u201f]$/.test(found)) return `${characterWords(found)} is no quotation mark of JSON: use the straight double one.`;
  if (found === '\u0000') return 'U+0000 (NUL) cannot stand here: the text looks like UTF-16, but JSON in a token is UTF-8.';
  return `${characterWords(found)} cannot stand here: leave it out.`;
}

const closingAfter = (text: string, comma: number): string => (lexemeAt(text, comma + 1).kind === ']' ? '"]"' : '"}"');

function escaped(character: string): string {
  if (character === '\t') return '\\t';
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
