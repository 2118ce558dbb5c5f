import { wrappedPlacesOf } from '../../core/intake/wrapping.ts';
import type { Span } from '../../core/text/spans.ts';
import type { Token } from '../../core/token/token.ts';
import { memoLast } from '../../core/text/memo.ts';
import type { Source } from '../state/model.ts';
import { issuerToken } from '../state/disclosures.ts';
import { foundInSource, boxTextOf, tokenOfSource } from '../state/source.ts';

/** A colored span of the text in `Encoded token`. Offsets count in that text. */
type TokenMark = Span & { readonly part: 'header' | 'payload' | 'signature' | 'dot' | 'around' | 'unread' };

/**
 * Marks the parts in their colors, dims text outside the token, and underlines unreadable
 * characters.
 */
export const tokenMarks = memoLast((source: Source): readonly TokenMark[] => {
  const found = foundInSource(source);
  // What follows the first tilde of an SD-JWT is not part of the signature (RFC 9901 §4).
  const token = issuerToken(source) ?? tokenOfSource(source);
  const text = boxTextOf(source);
  if (token.kind === 'empty') return [];
  const around = gapsBetween(found.spans, text.length).map((span) => ({ ...span, part: 'around' as const }));
  const inside = [...partMarks(token), ...unreadMarks(token)].flatMap((mark) =>
    wrappedPlacesOf(text, found, mark).map((span) => ({ ...span, part: mark.part })),
  );
  return [...around, ...inside];
});

function partMarks(token: Exclude<Token, { kind: 'empty' }>): TokenMark[] {
  const segments =
    token.kind === 'jws'
      ? [token.header.segment, token.payload?.segment, token.signature]
      : [token.header.segment, ...token.parts];
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
    fault.kind === 'not-base64url' || fault.kind === 'character-outside'
      ? [{ start: fault.at, end: fault.at + 1, part: 'unread' as const }]
      : [],
  );
}

function gapsBetween(spans: readonly Span[], length: number): Span[] {
  const edges = [{ start: 0, end: 0 }, ...spans, { start: length, end: length }];
  return edges.slice(1).flatMap((span, at) => {
    const start = edges[at]?.end ?? 0;
    return start < span.start ? [{ start, end: span.start }] : [];
  });
}
