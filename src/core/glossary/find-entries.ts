import { say } from '../text/language.ts';
import type { Entry } from './entry.ts';

/**
 * The entries that hold every word sought, in the language spoken or in English, the best first: a name or a title that begins with
 * the words, then those that hold them, then search words, then the text. Nothing sought: all of them, as they come.
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

/** The worst of its words counts, so that all of them must be found. */
const rankOf = (entry: Entry, words: readonly string[]): number =>
  Math.max(...words.map((word) => rankOfWord(entry, word)));

function rankOfWord({ name, title, terms, paragraphs }: Entry, word: string): number {
  const heads = [name ?? '', say(title), title].map((text) => text.toLowerCase());
  if (name?.toLowerCase() === word) return 0;
  if (heads.some((text) => text.startsWith(word))) return 1;
  if (heads.some((text) => text.includes(word))) return 2;
  if (terms.toLowerCase().includes(word)) return 3;
  return paragraphs.some((text) => say(text).toLowerCase().includes(word)) ? 4 : notFound;
}

const notFound = 5;
