import type { Span } from '../core/text/spans.ts';
import type { Token } from '../core/token/token.ts';
import { memoLast } from '../core/text/memo.ts';
import type { Source } from './model.ts';
import { foundIn, textOf, tokenOf } from './source.ts';

/** A coloured stretch of the text in `Encoded token`. Offsets count in that text. */
export type TokenMark = Span & { readonly part: 'header' | 'payload' | 'signature' | 'dot' | 'around' | 'unread' };

/** The parts in their colours, what is no token dimmed, unreadable characters underlined. */
export const tokenMarks = memoLast((source: Source): readonly TokenMark[] => {
  const found = foundIn(source);
  const token = tokenOf(source);
  const length = textOf(source).length;
  if (token.kind === 'empty') return [];
  const around = gapsBetween(found.spans, length).map((span) => ({ ...span, part: 'around' as const }));
  const inside = [...partMarks(token), ...unreadMarks(token)].flatMap((mark) =>
    placed(mark, found.spans).map((span) => ({ ...span, part: mark.part })),
  );
  return [...around, ...inside];
});

function partMarks(token: Exclude<Token, { kind: 'empty' }>): TokenMark[] {
  const segments = token.kind === 'jws' ? [token.header.segment, token.payload?.segment, token.signature] : [token.header.segment, ...token.parts];
  const parts = ['header', 'payload', 'signature', 'payload', 'signature'] as const;
  return segments.flatMap((segment, at): TokenMark[] => {
    if (!segment) return [];
    const mark: TokenMark = { ...segment.span, part: parts[at] ?? 'around' };
    const dot: TokenMark = { start: segment.span.start - 1, end: segment.span.start, part: 'dot' };
    return at === 0 ? [mark] : [dot, mark];
  });
}

function unreadMarks(token: Exclude<Token, { kind: 'empty' }>): TokenMark[] {
  return token.faults.flatMap((fault) =>
    fault.kind === 'not-base64url' || fault.kind === 'character-outside' ? [{ start: fault.at, end: fault.at + 1, part: 'unread' as const }] : [],
  );
}

/** Where a stretch of the bare token stands in the text: the token may be broken into several lines. */
function placed(stretch: Span, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  let before = 0;
  for (const span of spans) {
    const start = Math.max(stretch.start - before, 0) + span.start;
    const end = Math.min(stretch.end - before, span.end - span.start) + span.start;
    if (start < end) out.push({ start, end });
    before += span.end - span.start;
  }
  return out;
}

function gapsBetween(spans: readonly Span[], length: number): Span[] {
  const edges = [{ start: 0, end: 0 }, ...spans, { start: length, end: length }];
  return edges.slice(1).flatMap((span, at) => {
    const start = edges[at]?.end ?? 0;
    return start < span.start ? [{ start, end: span.start }] : [];
  });
}
