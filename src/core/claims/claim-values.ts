import { isolatedText, visibleText } from '../text/others-text.ts';
import { t } from '../text/language.ts';
import type { JsonKind, WantedType } from './check.ts';
import type { FineUnit, Seconds } from './numeric-date.ts';
import { utcText } from './time-words.ts';

/** Returns the date of a moment, or the number itself if no calendar reaches it. */
export function momentWords(at: Seconds | null): string {
  if (at === null) return t`no valid date`;
  return utcText(at) ?? t`${at} s after 1970, beyond any calendar`;
}

const units: Readonly<Record<FineUnit, () => string>> = {
  milliseconds: () => t`milliseconds`,
  microseconds: () => t`microseconds`,
  nanoseconds: () => t`nanoseconds`,
};

export const unitWords = (unit: FineUnit): string => units[unit]();

const shownNames = 3;
const shownLength = 80;

/** Returns the first names and the number of the rest, because a list may contain thousands. */
export function someNames(names: readonly string[]): string {
  const first = names.slice(0, shownNames).map(quotedClaim).join(', ');
  const rest = names.length - shownNames;
  return rest > 0 ? t`${first} and ${rest} more` : first;
}

/**
 * Returns a text of others as a JSON string, with every character visible. Long texts are truncated.
 */
export function quotedClaim(text: string): string {
  return isolatedText(visibleText(JSON.stringify(text.length > shownLength ? `${text.slice(0, shownLength)}…` : text)));
}

const wanted: Readonly<Record<WantedType, () => string>> = {
  string: () => t`a string`,
  'string-or-strings': () => t`a string or an array of strings`,
  number: () => t`a number`,
};

export const wantedWords = (type: WantedType): string => wanted[type]();

const kinds: Readonly<Record<JsonKind, () => string>> = {
  string: () => t`a string`,
  number: () => t`a number`,
  boolean: () => t`a boolean`,
  null: () => 'null',
  array: () => t`an array`,
  object: () => t`an object`,
};

export const kindWords = (kind: JsonKind): string => kinds[kind]();
