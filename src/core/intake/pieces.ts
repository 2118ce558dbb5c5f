import type { Span } from '../text/spans.ts';
import { Growth } from './completeness.ts';

const word = /\S+/y;
const gap = /\s*/y;
/** What ends a token in source text, markup, JSON, a URL's query. */
const delimiter = /["'`\u2018-\u201f\u2039\u203a\u00ab\u00bb<>()[\]{},;&|\\]/;
/** Nothing more on the line than a closing quotation mark. */
const lineEnd = /[^\S\r\n]*(?:["'`\u2018-\u201f<\\\r\n]|$)/y;
const pure = /^[\w.+/=-]+$/;

/** A word shorter than this on the same line is rather a word of a sentence than a piece of the token. */
const shortestPiece = 16;

/**
 * The pieces of the token that begins at `span.start`: its first word, and those words after it which line breaks or
 * spaces have cut off. Linear in the length of the pieces.
 */
export function piecesFrom(text: string, { start, end }: Span): Span[] {
  const growth = new Growth();
  const first = firstWord(text, start, end);
  growth.add(text.slice(first.start, first.end));
  const pieces = [first];
  for (let last = first; ; ) {
    const next = wordAfter(text, last.end, end);
    if (next === null || !belongs(text, { last, next, growth })) return pieces;
    growth.add(text.slice(next.start, next.end));
    pieces.push(next);
    last = next;
  }
}

function firstWord(text: string, start: number, end: number): Span {
  const run = (matchAt(word, text, start) ?? '').slice(0, end - start);
  return { start, end: start + cutAtDelimiter(run) };
}

/** A delimiter before the token has its dots is a stray character, which the reader should be shown; behind them the token ends there. */
function cutAtDelimiter(run: string): number {
  const growth = new Growth();
  growth.add(run);
  const dots = Math.min(growth.dots, growth.dotsWanted);
  let from = 0;
  for (let dot = 0; dot < dots; dot += 1) from = run.indexOf('.', from) + 1;
  const found = delimiter.exec(run.slice(from));
  return found === null || from + found.index === 0 ? run.length : from + found.index;
}

function wordAfter(text: string, from: number, end: number): Span | null {
  const start = from + (matchAt(gap, text, from) ?? '').length;
  if (start === from || start >= end) return null;
  const run = (matchAt(word, text, start) ?? '').slice(0, end - start);
  const delimited = delimiter.exec(run)?.index ?? run.length;
  return delimited === 0 ? null : { start, end: start + delimited };
}

type Candidate = { readonly last: Span; readonly next: Span; readonly growth: Growth };

/** Is the next word a piece of the token? */
function belongs(text: string, { last, next, growth }: Candidate): boolean {
  const piece = text.slice(next.start, next.end);
  if (!pure.test(piece) || growth.isComplete()) return false;
  const wantsDots = growth.dots < growth.dotsWanted;
  // The last part has no dot in it: a word with one is another token, or the end of a sentence.
  if (!wantsDots && piece.includes('.')) return false;
  const isOnNewLine = /[\r\n]/.test(text.slice(last.end, next.start));
  if (piece.length >= shortestPiece) return true;
  if (wantsDots) return isOnNewLine || piece.includes('.') || growth.tail === 0;
  return growth.isComplete(piece.length) || (isOnNewLine && matchAt(lineEnd, text, next.end) !== null);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
