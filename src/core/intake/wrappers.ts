import type { Span } from '../text/spans.ts';
import { invisibleCharacters, quoteCharacters } from './alphabet.ts';
import { opensObject } from './completeness.ts';
import type { Reading } from './found.ts';

/**
 * One kind of wrapping. `unwrap` returns the span without one layer of it, or the same span if
 * there is none.
 */
type Wrapper = { readonly reading: Reading; readonly unwrap: (text: string, span: Span) => Span };

/** To add a kind of wrapping, add a row. */
const wrappers: readonly Wrapper[] = [
  // Comes before whitespace, because JavaScript treats a byte-order mark and a no-break space as
  // whitespace.
  { reading: 'invisible-characters', unwrap: (text, span) => without(unseen, text, span) },
  { reading: 'white-space', unwrap: (text, span) => without(seen, text, span) },
  { reading: 'scheme-prefix', unwrap: withoutScheme },
  { reading: 'quotes', unwrap: withoutQuotes },
  { reading: 'surrounding-text', unwrap: withoutPunctuation },
];

/** Removes all wrappings, in any order. */
export function unwrapText(text: string): { span: Span; readings: readonly Reading[] } {
  const readings = new Set<Reading>();
  let span: Span = { start: 0, end: text.length };
  let layers = 0;
  for (let found = true; found && layers < mostLayers; layers += 1) {
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

/**
 * The most layers that are unwrapped. Real texts have fewer, but a text of only quotes has one for
 * every two characters.
 */
const mostLayers = 1000;

const white = /\s/;
const unseen = new RegExp(`[${invisibleCharacters}]`);
const seen = new RegExp(`[^\\S${invisibleCharacters}]`);

/** Removes whitespace of any kind around the text. */
export const trimmedSpan = (text: string, span: Span): Span => without(white, text, span);

function without(characters: RegExp, text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && characters.test(text.charAt(start))) start += 1;
  while (start < end && characters.test(text.charAt(end - 1))) end -= 1;
  return start === span.start && end === span.end ? span : { start, end };
}

const scheme =
  /(?:(?:proxy-)?authorization\s*[:=]\s*)?(?:(?:bearer|dpop)(?:\s*:\s*|\s+)|(?:jwt|token)[ \t]+(?=eyJ))|(?:proxy-)?authorization\s*[:=]\s*/iy;

function withoutScheme(text: string, span: Span): Span {
  scheme.lastIndex = span.start;
  const prefix = scheme.exec(text)?.[0] ?? '';
  const start = span.start + prefix.length;
  return prefix === '' || start >= span.end ? span : { start, end: span.end };
}

/**
 * The only header that browsers can send with a WebSocket, so tokens are sent in it as the name of
 * a protocol.
 */
const protocolBefore = /sec-websocket-protocol\s*:[^\r\n]*\b(?:bearer|jwt|token|access[_-]token)\s*,\s*$/i;
const schemeBefore = /(?:^|[^\w-])(?:bearer|dpop)(?:\s*:\s*|\s+|\+|%(?:25)*20)["']?$/i;

/** Returns whether a text ends with `Bearer ` or the like. Pass only the end of the text. */
export const endsWithScheme = (left: string): boolean => schemeBefore.test(left) || protocolBefore.test(left);

const gap = '(?:\\s*:\\s*|\\s+|\\+|%(?:25)*20)';
const schemeTwice = new RegExp(`(?:^|[^\\w-])(?:bearer|dpop)${gap}["']?(?:bearer|dpop)${gap}["'{<]?$`, 'i');
const quotedInHeader = /(?:^|[^\w-])(?:bearer|dpop)\s+(?:b?["'`]|\\"|%22)$/i;
/** A header of its own, at the beginning of a line, and quotes that a parameter or a cookie contains encoded. */
const quotedValue = /(?:^|[\r\n])x-[\w-]{1,40}:[ \t]{0,4}"$|[\w-]=%22$|"\\"$/i;
const bracketBefore = /(?:^|[^\w-])(?:bearer|dpop)\s*[{<]$|^[{<]$/i;

/**
 * Returns what is between a scheme and the token although every receiver refuses it. Pass only the
 * end of the text before the token, and the beginning of the text after it.
 */
export function refusedAround(left: string, right: string): readonly Reading[] {
  return [
    ...(schemeTwice.test(left) ? ['scheme-twice' as const] : []),
    ...(quotedInHeader.test(left) ? ['quotes-in-header' as const] : []),
    ...(quotedValue.test(left) && /^(?:\\?"|%22)/.test(right) ? ['quotes-in-value' as const] : []),
    ...(bracketBefore.test(left) && /^[}>]/.test(right) ? ['placeholder-brackets' as const] : []),
  ];
}

/** Quotes as HTML and XML write them. */
const entities = '&(?:quot|apos|#0*3[49]|#x0*2[27]);';
const opening = new RegExp(`(?:(?:[bur]?|\\\\)[${quoteCharacters}]|${entities})`, 'iy');
const closing = new RegExp(`(?:\\\\?[${quoteCharacters}]|${entities})[,;]?$`, 'i');
/** Includes the brackets that are closed after it. */
const closingJson = new RegExp(
  `(?:\\\\?[${quoteCharacters}]|${entities})[,;\\s]{0,8}(?:[}\\])][,;\\s]{0,8}){0,8}$`,
  'i',
);

/**
 * Removes quotes of any kind, also a single one that was copied, an escaped one, and a separator
 * after the closing one; after a token, the end of the JSON around it. Complete JSON keeps its own.
 */
function withoutQuotes(text: string, span: Span): Span {
  opening.lastIndex = span.start;
  const before = opening.exec(text)?.[0].length ?? 0;
  const start = span.start + before;
  const end = opensObject(text.slice(start, start + 4)) ? closingJson : closing;
  const after = end.exec(text.slice(Math.max(start, span.end - 40), span.end))?.[0].length ?? 0;
  const inner = { start, end: span.end - after };
  return before + after === 0 || inner.start >= inner.end ? span : inner;
}

function withoutPunctuation(text: string, span: Span): Span {
  const last = text.charAt(span.end - 1);
  return (last === ',' || last === ';') && span.end - span.start > 1 ? { start: span.start, end: span.end - 1 } : span;
}
