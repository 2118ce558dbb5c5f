import { matchAt, quoteCharacters } from './alphabet.ts';
import type { Span } from '../text/spans.ts';
import { Growth, opensObject } from './completeness.ts';
import type { Reading } from './found.ts';
import { lineGapAt, type Gap } from './joints.ts';
import { readRun, strictEnd, tolerantEnd } from './runs.ts';
import { unencodedToken } from './unencoded.ts';

/** The end of the line, possibly after a closing quote. */
const lineEnd = new RegExp(`[^\\S\\r\\n]*(?:[${quoteCharacters}<\\\\\\r\\n]|$)`, 'y');
const pure = /^[\w.+/=~-]+$/;
/** The last word of an HTTP request line. */
const protocol = /^HTTP\/\d/;

/** A shorter word on the same line is more likely part of a sentence than of the token. */
const shortestPiece = 16;

/** The pieces of a token, and their sum. */
export type TokenPieces = {
  readonly spans: readonly Span[];
  readonly growth: Growth;
  readonly readings: ReadonlySet<Reading>;
  /** Whether percent signs belong to an unencoded payload, and do not encode the token. */
  readonly isVerbatim?: boolean;
};

/**
 * Returns the pieces of the token that begins at `span.start`: its first word, and the following
 * words that line breaks, spaces and the like have cut off. `tolerant` keeps stray delimiters in
 * the first word until it has its dots. Linear in the length of the pieces.
 */
export function tokenPiecesFrom(text: string, { start, end }: Span, manner: 'strict' | 'tolerant'): TokenPieces {
  const growth = new Growth();
  const readings = new Set<Reading>();
  const spans = [{ start, end: (manner === 'strict' ? strictEnd : tolerantEnd)(text, start, end) }];
  growth.add(readRun(text.slice(start, spans[0]?.end)));
  for (
    let next = candidateAfter(text, { spans, growth, end });
    next !== null;
    next = candidateAfter(text, { spans, growth, end })
  ) {
    if (next.isSoft) spans[spans.length - 1] = { ...next.last, end: next.last.end - 1 };
    growth.add(next.piece);
    spans.push(next.span);
    for (const reading of next.gap.readings)
      readings.add(next.isSoft && reading === 'line-breaks' ? 'quoted-printable' : reading);
  }
  return { spans, growth, readings, ...unencodedToken(text, { spans, growth }, end) };
}

type Candidate = {
  readonly last: Span;
  readonly span: Span;
  readonly piece: string;
  readonly gap: Gap;
  readonly isSoft: boolean;
};
type Gathered = { readonly spans: readonly Span[]; readonly growth: Growth; readonly end: number };

/** Returns the next word if it may be a piece of the token. */
function candidateAfter(text: string, { spans, growth, end }: Gathered): Candidate | null {
  // Every character of an unencoded payload was signed, so none of them is a gap.
  if (growth.isUnencoded) return null;
  const last = spans.at(-1);
  const gap = last && lineGapAt(text, last.end);
  if (!last || !gap || gap.end >= end) return null;
  const span = { start: gap.end, end: strictEnd(text, gap.end, end) };
  const candidate = {
    last,
    span,
    piece: readRun(text.slice(span.start, span.end)),
    gap,
    isSoft: isSoft(text, { last, gap, growth }),
  };
  if (candidate.isSoft) growth.dropLast();
  return belongs(text, candidate, growth) ? candidate : null;
}

/**
 * Returns whether a final `=` is a soft line break of quoted-printable (RFC 2045 §6.7): it is not
 * padding, because it completes no group or a piece follows.
 */
function isSoft(text: string, { last, gap, growth }: { last: Span; gap: Gap; growth: Growth }): boolean {
  if (last.end - last.start < 2 || text.charAt(last.end - 1) !== '=' || !/[\r\n]/.test(text.charAt(last.end)))
    return false;
  return /[\w-]/.test(text.charAt(gap.end)) || (growth.dots > 0 && growth.tail % 4 !== 0);
}

/** Returns whether the next word is a piece of the token. */
function belongs(text: string, { last, span, piece, gap }: Candidate, growth: Growth): boolean {
  if (!pure.test(piece) || protocol.test(piece) || growth.isComplete() || isWhole(piece)) return false;
  const wantsDots = growth.dots < growth.dotsWanted;
  // The last part contains no dot, so a word with a dot is another token, or the end of a sentence.
  if (!wantsDots && piece.includes('.')) return false;
  if (piece.length >= shortestPiece) return true;
  const isAtDot = piece.startsWith('.') || text.charAt(last.end - 1) === '.';
  const isLine = gap.readings.has('line-breaks') && matchAt(lineEnd, text, span.end) !== null;
  if (gap.isTight) return true;
  return wantsDots ? isLine || isAtDot : isLine || growth.isComplete(piece.length);
}

/** Returns whether a piece is a complete token. */
function isWhole(piece: string): boolean {
  if (!opensObject(piece.slice(0, 4))) return false;
  const growth = new Growth();
  growth.add(piece);
  return growth.dots >= growth.dotsWanted;
}
