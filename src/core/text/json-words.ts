import { characterWords } from './characters.ts';
import { lexemeAt } from './json-lexemes.ts';
import type { JsonFault } from './json-fault.ts';
import { t } from './language.ts';
import { visibleText } from './others-text.ts';

type Words = (fault: JsonFault, text: string) => string;

/**
 * Returns what is wrong with a JSON text and what to do, in one or two sentences. The caller adds
 * line and column, because it knows whether `text` begins on the first line.
 */
export const jsonFaultWords = (fault: JsonFault, text: string): string => words[fault.kind](fault, text);

const words: Record<JsonFault['kind'], Words> = {
  empty: () => t`The text is empty. Write an object, such as {}.`,
  'value-expected': ({ found }) => valueExpected(found),
  'name-expected': ({ found }) => t`A name in double quotes is expected before ${shown(found)}.`,
  'colon-expected': ({ found }) => t`A colon is missing between a name and its value${before(found)}.`,
  'comma-expected': ({ found }) => t`A comma is missing${before(found)}.`,
  'trailing-comma': ({ at }, text) => t`There is a comma before the closing ${closingAfter(text, at)}. Remove it.`,
  'close-expected': ({ found }) =>
    found === ''
      ? t`The text ends before everything is closed: a } or ] is missing.`
      : t`${shown(found)} does not close what was opened last: a } or ] is missing or is the wrong one.`,
  'unterminated-string': ({ found }) => t`The closing double quote of ${visibleText(found)} is missing.`,
  'bad-escape': ({ found }) =>
    t`${found} is not a JSON escape. Write a backslash as \\\\, and a character by its number as \\u and four hexadecimal digits.`,
  'control-character': ({ found }) =>
    t`A string contains ${characterWords(found)} unescaped. JSON requires ${escaped(found)} instead.`,
  'bad-number': ({ found }) => badNumber(found),
  'bad-character': ({ found }) => badCharacter(found),
  comment: () => t`JSON has no comments. Remove it.`,
  'text-after-end': ({ found }) =>
    t`The JSON ends before ${shown(found)}. Remove what follows, unless a bracket was closed too early.`,
  'too-deep': () => t`This is nested deeper than 2,000 levels; it is not read further.`,
};

/** Adds double quotes unless the text is a string, which begins with its own. */
function shown(found: string): string {
  if (found === '') return t`the end of the text`;
  if (found.startsWith('"')) return visibleText(found);
  return [...found].length === 1 ? characterWords(found) : t`"${visibleText(found)}"`;
}

const before = (found: string): string => t` before ${shown(found)}`;

function valueExpected(found: string): string {
  if (/^\w+$/.test(found))
    return t`${shown(found)} is not a JSON value. Put text in double quotes; write true, false and null in lowercase.`;
  return t`A value is missing${before(found)}.`;
}

function badNumber(found: string): string {
  if (/^[-+]?0\d/.test(found))
    return t`${found} is not a JSON number: it must not begin with a zero. Put it in double quotes if the zero matters.`;
  if (found.startsWith('+')) return t`${found} is not a JSON number: it must not begin with a plus sign.`;
  if (/^-?\.|\.(?:$|\D)/.test(found)) return t`${found} is not a JSON number: the point needs a digit on both sides.`;
  return t`${found} is not a JSON number. If it is text, put it in double quotes.`;
}

function badCharacter(found: string): string {
  if (/^['`\u2018\u2019\u201c-\u201f]$/.test(found))
    return t`${characterWords(found)} is not a JSON quote. Use the straight double quote.`;
  if (found === '\u0000')
    return t`U+0000 (NUL) is not allowed here: the text looks like UTF-16, but JSON in a token is UTF-8.`;
  return t`${characterWords(found)} is not allowed here. Remove it.`;
}

const closingAfter = (text: string, comma: number): string => (lexemeAt(text, comma + 1).kind === ']' ? '"]"' : '"}"');

function escaped(character: string): string {
  if (character === '\t') return '\\t';
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
