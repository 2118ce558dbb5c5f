import { t } from './language.ts';

/** Characters that are invisible in a sentence, or are mistaken for others. */
const spoken = new Map<string, () => string>([
  [' ', () => t`a space`],
  ['\t', () => t`a tab`],
  ['\n', () => t`a line break`],
  ['\r', () => t`a line break (CR)`],
  ['"', () => t`a double quote`],
]);

/** The same for characters with Unicode names, which are not translated. */
const names = new Map<string, string>([
  ['\u0000', 'U+0000 (NUL)'],
  ['\u00a0', 'U+00A0 (no-break space)'],
  ['\u00ad', 'U+00AD (soft hyphen)'],
  ['\u200b', 'U+200B (zero-width space)'],
  ['\u200c', 'U+200C (zero-width non-joiner)'],
  ['\u200d', 'U+200D (zero-width joiner)'],
  ['\u200e', 'U+200E (left-to-right mark)'],
  ['\u200f', 'U+200F (right-to-left mark)'],
  ['\u2028', 'U+2028 (line separator)'],
  ['\u2029', 'U+2029 (paragraph separator)'],
  ['\u202f', 'U+202F (narrow no-break space)'],
  ['\u2060', 'U+2060 (word joiner)'],
  ['\ufeff', 'U+FEFF (byte-order mark)'],
]);

/**
 * Returns the name of a character with its code point, also if it is visible: a letter of another
 * script looks the same.
 */
export function exactCharacterWords(character: string): string {
  const words = characterWords(character);
  const point = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return words.startsWith('U+') || /^[ -~\s]$/.test(character) ? words : `${words} (${point})`;
}

/**
 * Returns how a sentence names a character: the character in double quotes, or its code point if it
 * is invisible.
 */
export function characterWords(character: string): string {
  const name = spoken.get(character)?.() ?? names.get(character);
  if (name !== undefined) return name;
  if (/[\p{C}\p{Z}\p{M}]/u.test(character))
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return t`"${character}"`;
}
