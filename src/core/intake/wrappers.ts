import type { Span } from '../text/spans.ts';
import { quotes } from './alphabet.ts';
import type { Reading } from './found.ts';

/** One kind of wrapping: gives the span without it, or the very span where there is none of it. Each takes off one layer. */
type Wrapper = { readonly reading: Reading; readonly unwrap: (text: string, span: Span) => Span };

/** A new kind of wrapping is a new row. */
const wrappers: readonly Wrapper[] = [
  { reading: 'white-space', unwrap: trimmed },
  { reading: 'scheme-prefix', unwrap: withoutScheme },
  { reading: 'quotes', unwrap: withoutQuotes },
  { reading: 'surrounding-text', unwrap: withoutPunctuation },
];

/** Takes off all wrappings, in whatever order they lie around each other. */
export function unwrap(text: string): { span: Span; readings: readonly Reading[] } {
  const readings = new Set<Reading>();
  let span: Span = { start: 0, end: text.length };
  for (let found = true; found; ) {
    found = false;
    for (const wrapper of wrappers) {
      const inner = wrapper.unwrap(text, span);
      if (inner === span) continue;
      span = inner;
      readings.add(wrapper.reading);
      found = true;
    }
  }
  return { span, readings: [...readings] };
}

const white = /\s/;

export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && white.test(text.charAt(start))) start += 1;
  while (start < end && white.test(text.charAt(end - 1))) end -= 1;
  return start === span.start && end === span.end ? span : { start, end };
}

const scheme = /(?:(?:proxy-)?authorization\s*[:=]\s*)?(?:bearer|dpop)(?:\s*:\s*|\s+)|(?:proxy-)?authorization\s*[:=]\s*/iy;

function withoutScheme(text: string, span: Span): Span {
  scheme.lastIndex = span.start;
  const prefix = scheme.exec(text)?.[0] ?? '';
  const start = span.start + prefix.length;
  return prefix === '' || start >= span.end ? span : { start, end: span.end };
}

const schemeBefore = /(?:^|[^\w-])(?:bearer|dpop)(?:\s*:\s*|\s+|\+|%(?:25)*20)["']?$/i;

/** Does a text end in `Bearer ` or the like? Give it no more than the end. */
export const endsWithScheme = (left: string): boolean => schemeBefore.test(left);

const opening = new RegExp(`(?:[bur]?|\\\\)[${quotes}]`, 'iy');
const closing = new RegExp(`\\\\?[${quotes}][,;]?$`);

/** Quotation marks of any kind, also a single one that was copied along, an escaped one, and a separator after the closing one. */
function withoutQuotes(text: string, span: Span): Span {
  opening.lastIndex = span.start;
  const before = opening.exec(text)?.[0].length ?? 0;
  const after = closing.exec(text.slice(Math.max(span.start, span.end - 3), span.end))?.[0].length ?? 0;
  const inner = { start: span.start + before, end: span.end - after };
  return before + after === 0 || inner.start >= inner.end ? span : inner;
}

function withoutPunctuation(text: string, span: Span): Span {
  const last = text.charAt(span.end - 1);
  return (last === ',' || last === ';') && span.end - span.start > 1 ? { start: span.start, end: span.end - 1 } : span;
}
