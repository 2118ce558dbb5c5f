import { say } from '../text/language.ts';
import { causeHeadline } from './cause-headline.ts';
import type { ErrorCause } from './error-cause.ts';
import type { ErrorRow } from './error-row.ts';
import { errorLibraries } from './libraries.ts';
import { meaningOf, type MeaningId } from './meanings.ts';

/** A message as a library writes it: the class or code first, and … for each variable part. */
type Said = { readonly library: string; readonly words: string; readonly means: MeaningId };

const saidIn = (library: string, [says, means, thrown]: ErrorRow): Said => ({
  library,
  words: `${thrown === undefined ? '' : `${thrown}: `}${says.replaceAll('{}', '…')}`,
  means,
});

/**
 * Returns what each library says about a cause: its most direct message, in the order of the tables.
 * Libraries that have none are left out.
 */
export function saidOfCause(cause: ErrorCause): readonly Said[] {
  return errorLibraries.flatMap(({ name, files }) => {
    const [best] = Object.values(files)
      .flat()
      .map((row) => ({ row, rank: meaningOf(row[1]).causes.indexOf(cause) }))
      .filter(({ rank }) => rank !== -1)
      .toSorted((one, other) => one.rank - other.rank);
    return best === undefined ? [] : [saidIn(name, best.row)];
  });
}

/**
 * Returns the messages that contain every word of a query: in their words, in the name of their
 * library, or in what they mean and the causes behind them. Those with the words themselves are first.
 */
export function findSaid(sought: string): readonly Said[] {
  const all = sought.slice(0, mostSought).toLowerCase().split(/\s+/);
  const words = [...new Set(all)].filter((word) => word !== '');
  if (words.length === 0) return [];
  const ranked = errorLibraries.flatMap(({ name, files }) =>
    Object.values(files)
      .flat()
      .map((row) => saidIn(name, row))
      .map((said) => ({ said, rank: rankOf(said, words) }))
      .filter(({ rank }) => rank < notFound),
  );
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ said }) => said);
}

/** No message is longer, in characters. */
const mostSought = 500;

const notFound = 2;

function rankOf({ library, words, means }: Said, sought: readonly string[]): number {
  const own = `${library} ${words}`.toLowerCase();
  if (sought.every((word) => own.includes(word))) return 0;
  const all = `${own} ${explained(means)}`;
  return sought.every((word) => all.includes(word)) ? 1 : notFound;
}

const explanations = new Map<string, string>();

/** The meaning and its causes in the current language. They are the same for many messages. */
function explained(id: MeaningId): string {
  const { means, causes } = meaningOf(id);
  const key = say(means);
  const known = explanations.get(key);
  if (known !== undefined) return known;
  const made = `${key} ${causes.map(causeHeadline).join(' ')}`.toLowerCase();
  explanations.set(key, made);
  return made;
}
