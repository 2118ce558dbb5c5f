import { slice } from '../text/spans.ts';
import type { Span } from '../text/spans.ts';
import { opensObject } from './completeness.ts';
import type { Found, Reading } from './found.ts';
import { piecesFrom } from './pieces.ts';
import { trimmed, unwrap } from './wrappers.ts';

/**
 * The token in whatever was pasted. Where nothing is like a token the trimmed text is given, so that its reader can say
 * what is wrong with it. Total and linear.
 */
export function findToken(text: string): Found {
  const { span, readings } = unwrap(text);
  if (span.start === span.end) return { token: '', spans: [], before: text, after: '', readings: [] };
  return opened(text, span, readings) ?? surrounded(text) ?? whole(text, span, readings) ?? unlike(text, span, readings);
}

/** What is left without wrappings begins as a token does. Stray characters in it are the reader's to report. */
function opened(text: string, span: Span, readings: readonly Reading[]): Found | null {
  if (!opensObject(text.slice(span.start, span.start + 4))) return null;
  const pieces = piecesFrom(text, span);
  if (pieces.at(-1)?.end === span.end) return found(text, pieces, readings);
  return found(text, withoutFullStop(text, pieces), [...readings, 'surrounding-text']);
}

/** The first run of base64url characters and dots whose first segment is a header, somewhere in other text. */
function surrounded(text: string): Found | null {
  for (const { 0: run, index } of text.matchAll(/[\w.-]+/g)) {
    const first = run.search(/[^.]/);
    const dot = run.indexOf('.', first + 1);
    if (first < 0 || dot < 0 || !opensObject(run.slice(first, dot))) continue;
    const start = index + first;
    return found(text, withoutFullStop(text, piecesFrom(text, { start, end: text.length })), ['surrounding-text']);
  }
  return null;
}

/** Without a readable header, but made of nothing else than base64url characters and dots. */
function whole(text: string, span: Span, readings: readonly Reading[]): Found | null {
  const pieces = piecesFrom(text, span);
  const covers = pieces.at(-1)?.end === span.end;
  return covers && pieces.some((piece) => slice(text, piece).includes('.')) ? found(text, pieces, readings) : null;
}

/** A single word out of its wrappings, else the whole text but for white space around it. */
function unlike(text: string, span: Span, readings: readonly Reading[]): Found {
  if (!/\s/.test(slice(text, span))) return found(text, [span], readings);
  const all = { start: 0, end: text.length };
  const inner = trimmed(text, all);
  return found(text, [inner], inner === all ? [] : ['white-space']);
}

/** The full stop of the sentence in which a token stands. */
function withoutFullStop(text: string, pieces: readonly Span[]): readonly Span[] {
  const last = pieces.at(-1);
  const token = pieces.map((piece) => slice(text, piece)).join('');
  if (last === undefined || !/^[^.]*\.[^.]*\.[^.]+\.$/.test(token)) return pieces;
  return [...pieces.slice(0, -1), { start: last.start, end: last.end - 1 }];
}

function found(text: string, spans: readonly Span[], readings: readonly Reading[]): Found {
  return {
    token: spans.map((span) => slice(text, span)).join(''),
    spans,
    before: text.slice(0, spans[0]?.start ?? text.length),
    after: text.slice(spans.at(-1)?.end ?? text.length),
    readings: [...new Set([...readings, ...gapReadings(text, spans)])],
  };
}

function gapReadings(text: string, spans: readonly Span[]): Reading[] {
  const gaps = spans.slice(1).map(({ start }, before) => text.slice(spans[before]?.end ?? start, start));
  const hasBreaks = gaps.some((gap) => /[\r\n]/.test(gap));
  const hasSpaces = gaps.some((gap) => !/[\r\n]/.test(gap));
  return [...(hasBreaks ? ['line-breaks' as const] : []), ...(hasSpaces ? ['white-space' as const] : [])];
}
