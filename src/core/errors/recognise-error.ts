import { errorLibraries } from './libraries.ts';
import type { ErrorLibrary, ErrorRow } from './error-row.ts';

/** A message of a library, found in a text. */
type ErrorReading = { readonly library: ErrorLibrary; readonly row: ErrorRow; readonly file: string };

/** Something that a text says: its words, and the libraries that say it, the likeliest first. */
export type RecognisedError = {
  readonly quoted: string;
  readonly reading: ErrorReading;
  /** Other libraries that say the same. */
  readonly others: readonly ErrorReading[];
  /** Whose words these are: those of `reading`, of all that are known to say them, or of too many to name one. */
  readonly isOf: 'one' | 'all' | 'many';
};

/**
 * Returns the error messages in a text, the most telling first, at most three. The text may be a
 * stack trace, a line of a log, a header or JSON. Upper and lower case are equal. Reads the first
 * 40,000 and the last 20,000 characters; the time grows linearly with the text.
 */
export function recogniseErrors(text: string): readonly RecognisedError[] {
  const cut = text.length > mostRead ? `${text.slice(0, headRead)}\n${text.slice(headRead - mostRead)}` : text;
  const read = unescaped(cut);
  const folded = lowered(read);
  const matches = patterns().flatMap((pattern) => matchOf(pattern, folded, read) ?? []);
  const telling = matches.filter(({ isVague }) => !isVague);
  const outer = matches
    .filter(({ isVague, at }) => !isVague || telling.length === 0 || telling.some((other) => other.at === at))
    .filter((match, _, all) => !all.some((other) => covers(other, match)));
  return grouped(outer.toSorted((one, other) => other.score - one.score || one.at - other.at)).slice(0, mostErrors);
}

const headRead = 40_000;
const mostRead = 60_000;
const mostErrors = 3;
/** The longest variable part of a message, in characters. */
const longestHole = 300;
/** How many places of the longest fixed part are looked at. */
const mostPlaces = 20;

type Pattern = ErrorReading & {
  /** The fixed parts, in lower case, and the position of the longest among them. */
  readonly pieces: readonly string[];
  readonly anchor: number;
};

type Match = ErrorReading & {
  readonly at: number;
  readonly end: number;
  readonly score: number;
  readonly quoted: string;
  /** It is left out if the text says anything else. */
  readonly isVague: boolean;
  /** Something around it names the library. */
  readonly isNamed: boolean;
  readonly isOfMany: boolean;
};

/** Without the escapes of JSON, also of a backslash, and with spaces where Envoy's access log has underscores. */
const unescaped = (text: string): string =>
  text
    .replace(/\\(["'/\\])/g, '$1')
    .replace(/jwt_authn_access_denied\{\w+\}/g, (detail) => detail.replaceAll('_', ' '));

/** Only A to Z change, so that every position stays the same. */
const lowered = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

let compiled: readonly Pattern[] | null = null;

function patterns(): readonly Pattern[] {
  compiled ??= errorLibraries.flatMap((library) =>
    Object.entries(library.files).flatMap(([file, rows]) => rows.map((row) => patternOf({ library, row, file }))),
  );
  return compiled;
}

function patternOf(reading: ErrorReading): Pattern {
  // A code identifies its message, whose words differ between versions and languages.
  const [says] = reading.row;
  const pieces = lowered(/^[A-Z]{3}\d+(?=:)/.exec(says)?.[0] ?? says).split('{}');
  const longest = pieces.reduce((most, { length }) => Math.max(most, length), 0);
  return { ...reading, pieces, anchor: pieces.findIndex((piece) => piece.length === longest) };
}

function matchOf(pattern: Pattern, folded: string, text: string): Match | null {
  const { pieces, anchor, library, row, file } = pattern;
  const sought = pieces[anchor] ?? '';
  let at = folded.indexOf(sought);
  for (let place = 0; at !== -1 && place < mostPlaces; place += 1) {
    const [start, end] = [startOf(pattern, folded, at), endOf(pattern, folded, at + sought.length)];
    if (start !== null && end !== null && isWhole(folded, start, end)) {
      const quoted = text.slice(start, end);
      const isOfMany = isOfOthers(pattern, text);
      return {
        library,
        row,
        file,
        at: start,
        end,
        quoted,
        isOfMany,
        isVague: library.isVague === true || isOfMany,
        isNamed: isMarked(pattern, text) || isThrown(pattern, text),
        score: scoreOf(pattern, text, quoted),
      };
    }
    at = folded.indexOf(sought, at + 1);
  }
  return null;
}

/** Returns where the message begins if its longest fixed part is at this place. */
function startOf({ pieces, anchor }: Pattern, folded: string, at: number): number | null {
  let start = at;
  for (let index = anchor - 1; index >= 0; index -= 1) {
    const piece = pieces[index] ?? '';
    const least = Math.max(0, start - longestHole - piece.length);
    const near = folded.slice(least, start).lastIndexOf(piece);
    if (near === -1) return null;
    start = piece === '' ? start : least + near;
  }
  return start;
}

function endOf({ pieces, anchor }: Pattern, folded: string, from: number): number | null {
  let end = from;
  for (const piece of pieces.slice(anchor + 1)) {
    const near = folded.slice(end, end + longestHole + piece.length).indexOf(piece);
    if (near === -1) return null;
    end += near + piece.length;
  }
  return end;
}

/** A message does not begin or end inside a word. */
const isWhole = (folded: string, start: number, end: number): boolean =>
  !(isLetter(folded, start - 1) && isLetter(folded, start)) && !(isLetter(folded, end - 1) && isLetter(folded, end));

const isLetter = (text: string, at: number): boolean => /[a-z0-9_]/.test(text.charAt(at));

/** The fixed part of a message counts by its length; what is around it tells the library. */
function scoreOf(pattern: Pattern, text: string, quoted: string): number {
  const { pieces, row } = pattern;
  const [says, means] = row;
  const fixed = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const isExact = says.split('{}').every((piece) => quoted.includes(piece));
  const marked = isMarked(pattern, text);
  // What wraps another message, or says nothing about the reason, comes after what says it.
  const isWrapping = means === 'refused' || means === 'signing-key';
  // A single name is often that of another library's class.
  const isName = !marked && /^\w+$/.test(says);
  const less = (isWrapping ? 90 : 0) + (isName ? 20 : 0) + (isOfOthers(pattern, text) ? 120 : 0);
  const marks = (marked ? 40 : 0) + (isThrown(pattern, text) ? 30 : 0) - less;
  return Math.min(fixed, 60) + (isExact ? 10 : 0) + marks;
}

const isMarked = ({ library }: Pattern, text: string): boolean => library.marks.some((mark) => text.includes(mark));
const isThrown = ({ row: [, , thrown] }: Pattern, text: string): boolean =>
  thrown !== undefined && text.includes(thrown);

/** Many say it, and nothing around it names this library. */
const isOfOthers = (pattern: Pattern, text: string): boolean =>
  pattern.library.shared?.includes(pattern.row[0]) === true && !isMarked(pattern, text) && !isThrown(pattern, text);

/** Whether the other match is longer and contains this one, so that it is the more specific. */
const covers = (other: Match, match: Match): boolean =>
  other.at <= match.at && other.end >= match.end && other.end - other.at > match.end - match.at;

/**
 * Puts together what several libraries say in the same words, and leaves out what means the same as
 * something before it. `matches`: the best first.
 */
function grouped(matches: readonly Match[]): RecognisedError[] {
  const groups = new Map<string, RecognisedError & { readonly isNamed: boolean }>();
  const told = new Set<string>();
  for (const { quoted, library, row, file, at, isNamed, isOfMany } of matches) {
    const reading = { library, row, file };
    const place = `${at}`;
    const known = groups.get(place);
    const isOf = isOfMany ? 'many' : 'one';
    if (known !== undefined) groups.set(place, withOther(known, reading, isOfMany));
    else if (!told.has(row[1])) groups.set(place, { quoted, reading, others: [], isOf, isNamed });
    told.add(row[1]);
  }
  return [...groups.values()];
}

/** Adds a library that says the same: if nothing names the first, it may be either, or any other. */
function withOther<Known extends RecognisedError & { readonly isNamed: boolean }>(
  known: Known,
  reading: ErrorReading,
  isOfMany: boolean,
): Known {
  const others = [...known.others, reading];
  if (known.isNamed || reading.library === known.reading.library) return { ...known, others };
  return { ...known, others, isOf: isOfMany || known.isOf === 'many' ? 'many' : 'all' };
}
