import { say } from '../text/language.ts';
import type { Entry } from './entry.ts';

/**
 * Returns the entries that contain every word of the query, in the current language or in English,
 * the best first: a name or title that begins with the words, then one that contains them, then
 * search words, then the text. Returns all entries in order for an empty query.
 */
export function findEntries(entries: readonly Entry[], sought: string): readonly Entry[] {
  const words = sought
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return entries;
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank < notFound)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** Returns the rank of the worst word, so that all words must match. */
const rankOf = (entry: Entry, words: readonly string[]): number =>
  words.reduce((worst, word) => Math.max(worst, rankOfWord(entry, word)), 0);

function rankOfWord({ name, title, terms, paragraphs }: Entry, word: string): number {
  const heads = [name ?? '', say(title), title].map((text) => text.toLowerCase());
  if (name?.toLowerCase() === word) return 0;
  if (heads.some((text) => text.startsWith(word))) return 1;
  if (heads.some((text) => text.includes(word))) return 2;
  if (terms.toLowerCase().includes(word)) return 3;
  return paragraphs.some((text) => say(text).toLowerCase().includes(word)) ? 4 : notFound;
}

const notFound = 5;
