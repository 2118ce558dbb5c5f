/** How two names that should be equal differ, where it is one of the usual slips; null where it is more. */
export function nearMiss(found: string, expected: string): string | null {
  return slips.find(({ level }) => level(found) === level(expected))?.words ?? null;
}

const withoutSlash = (text: string): string => text.replace(/\/$/, '');
const withoutScheme = (text: string): string => text.replace(/^https?:\/\//i, '');

/** What makes the two equal, the smallest change first. */
const slips: readonly { readonly level: (text: string) => string; readonly words: string }[] = [
  { level: (text) => text.trim(), words: 'they differ by white space at an end' },
  { level: withoutSlash, words: 'they differ by a final slash' },
  { level: (text) => text.toLowerCase(), words: 'they differ in upper and lower case' },
  { level: withoutScheme, words: 'they differ in http:// or https:// at the beginning' },
  { level: (text) => withoutSlash(withoutScheme(text.trim().toLowerCase())), words: 'they differ only in case, slash, white space or http(s)' },
  { level: (text) => text.normalize('NFKC'), words: 'they look alike but are other characters' },
];
