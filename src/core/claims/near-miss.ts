import { t } from '../text/language.ts';

/** Returns how two names that should be equal differ, if it is a common slip; otherwise null. */
export function nearMiss(found: string, expected: string): string | null {
  return slips.find(({ level }) => level(found) === level(expected))?.words() ?? null;
}

const withoutSlash = (text: string): string => text.replace(/\/$/, '');
const withoutScheme = (text: string): string => text.replace(/^https?:\/\//i, '');

/** Normalizations that make the two equal, the smallest change first. */
const slips: readonly { readonly level: (text: string) => string; readonly words: () => string }[] = [
  { level: (text) => text.trim(), words: () => t`they differ only by leading or trailing whitespace` },
  { level: withoutSlash, words: () => t`they differ only by a trailing slash` },
  { level: (text) => text.toLowerCase(), words: () => t`they differ only in case` },
  { level: withoutScheme, words: () => t`they differ only in http:// or https://` },
  {
    level: (text) => withoutSlash(withoutScheme(text.trim().toLowerCase())),
    words: () => t`they differ only in case, trailing slash, whitespace or http(s)`,
  },
  { level: (text) => text.normalize('NFKC'), words: () => t`they look alike but contain different characters` },
];

/**
 * Returns the slip between any two names. Compares only the first ones, because a list may contain
 * thousands.
 */
export function nearMissAmong(found: readonly string[], expected: readonly string[]): string | null {
  const pairs = found
    .slice(0, compared)
    .flatMap((one) => expected.slice(0, compared).map((other) => [one, other] as const));
  return pairs.reduce<string | null>((words, [one, other]) => words ?? nearMiss(one, other), null);
}

const compared = 30;
