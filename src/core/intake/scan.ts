import { readBase64url } from '../text/base64url.ts';
import { fromUtf8 } from '../text/bytes.ts';
import { textIn, type Span } from '../text/spans.ts';
import { invisibleCharacters, matchAt } from './alphabet.ts';
import { opensObject } from './completeness.ts';
import type { Reading, Wrapping } from './found.ts';
import { withoutCookieSignature } from './express-cookie.ts';
import { headFrom, type Head } from './heads.ts';
import { tokenPiecesFrom, type TokenPieces } from './pieces.ts';
import { runWrapping } from './runs.ts';
import { tokenInBase64Json } from './wrapping.ts';

/** A token's place in the text, before it is described. */
export type TokenSighting = {
  readonly spans: readonly Span[];
  readonly wrapping: Wrapping;
  readonly readings: readonly Reading[];
};

/**
 * Yields every token in running text from an offset, in order. Lazy: the first costs only the way
 * to it. Linear.
 */
export function* tokenSightings(text: string, from: number): Generator<TokenSighting> {
  for (let head = headFrom(text, from); head !== null;) {
    const span = { start: startOf(text, head), end: text.length };
    const { found, end } = head.kind === 'base64' ? base64At(text, span) : tokenAt(text, span);
    if (found !== null) yield found;
    head = headFrom(text, end);
  }
}

/** A single dot before a head is the first character of the token: its header is missing. */
function startOf(text: string, { kind, start }: Head): number {
  const isDot = kind === 'token' && text.charAt(start - 1) === '.' && text.charAt(start - 2) !== '.';
  return isDot ? start - 1 : start;
}

/** What was seen from a head, and where to continue. */
type Look = { readonly found: TokenSighting | null; readonly end: number };

function tokenAt(text: string, span: Span): Look {
  const pieces = tokenPiecesFrom(text, span, 'strict');
  const end = Math.max(pieces.spans.at(-1)?.end ?? span.end, span.start + 1);
  // In running text a header alone is not a token, but base64 of JSON begins like one.
  if (pieces.growth.dots > 0) return { found: sightingOf(text, pieces), end };
  const json = base64JsonAt(text, span.start);
  return { found: json, end: json?.spans.at(-1)?.end ?? end };
}

const base64Run = /(?:[\w+/-]|%(?:2B|2F|2D|5F))+(?:=|%3D){0,2}/iy;

/** Returns a token inside base64-encoded JSON. */
function base64JsonAt(text: string, start: number): TokenSighting | null {
  const run = matchAt(base64Run, text, start) ?? '';
  if (tokenInBase64Json(run) === null) return null;
  return { spans: [{ start, end: start + run.length }], wrapping: 'base64-json', readings: ['base64-json'] };
}

/** Returns the pieces as a token, however it is written. */
export function sightingOf(
  text: string,
  pieces: Pick<TokenPieces, 'spans' | 'readings' | 'isVerbatim'>,
): TokenSighting {
  const { spans, readings } = withoutCookieSignature(text, pieces);
  const written = spans.map((span) => textIn(text, span)).join('');
  const wrapping = pieces.isVerbatim ? 'plain' : runWrapping(written);
  return { spans, wrapping, readings: [...wrappingReadings[wrapping], ...readings] };
}

const wrappingReadings = {
  plain: [],
  percent: ['percent-encoding'],
  'percent-twice': ['percent-encoding'],
  'quoted-printable': ['quoted-printable'],
  html: ['html'],
} as const satisfies Readonly<Record<ReturnType<typeof runWrapping>, readonly Reading[]>>;

/** Removes the period of the sentence that ends with the token. */
export function withoutFullStop(text: string, sighting: TokenSighting): TokenSighting {
  const last = sighting.spans.at(-1);
  const written = sighting.spans.map((span) => textIn(text, span)).join('');
  if (last === undefined || !/^[^.]*\.[^.]*\.[^.]+\.$/.test(written)) return sighting;
  return { ...sighting, spans: [...sighting.spans.slice(0, -1), { start: last.start, end: last.end - 1 }] };
}

const base64Line = /[\w+/-]+={0,2}/y;
const lineBreak = /[ \t]*(?:\r\n|[\r\n]|\\n)[ \t]*/y;
const lineEnd = /[ \t]*(?:["'`\\<,\r\n]|$)/y;
/** The base64 tool and MIME break lines at 76 characters, PEM at 64. */
const shortestLine = 60;
const innerToken = new RegExp(`^[\\w-]+=*(?:\\.[\\w+/=~-]*){1,4}[\\s${invisibleCharacters}]*$`);

/** Returns a token that was base64-encoded as a whole, possibly in lines (RFC 2045 §6.8). */
function base64At(text: string, { start }: Span): Look {
  const spans = [{ start, end: start + (matchAt(base64Line, text, start) ?? '').length }];
  for (let next = lineAfter(text, spans.at(-1)); next !== null; next = lineAfter(text, next)) spans.push(next);
  const end = spans.at(-1)?.end ?? start + 1;
  const inner = fromUtf8(readBase64url(spans.map((span) => textIn(text, span)).join('')).bytes) ?? '';
  if (!opensObject(inner.slice(0, 4)) || !innerToken.test(inner)) return { found: null, end };
  return {
    found: { spans, wrapping: 'base64', readings: ['base64', ...(spans.length > 1 ? ['line-breaks' as const] : [])] },
    end,
  };
}

function lineAfter(text: string, last: Span | undefined): Span | null {
  if (last === undefined || last.end - last.start < shortestLine || text.charAt(last.end - 1) === '=') return null;
  const start = last.end + (matchAt(lineBreak, text, last.end) ?? '').length;
  const line = matchAt(base64Line, text, start) ?? '';
  if (
    start === last.end ||
    line === '' ||
    line.length > last.end - last.start ||
    matchAt(lineEnd, text, start + line.length) === null
  )
    return null;
  return { start, end: start + line.length };
}

/**
 * Returns the first token in running text whose first characters are missing: a segment that is not
 * a header before one that opens an object.
 */
export function beheadedToken(text: string): TokenSighting | null {
  let left = text.length * mostReadings;
  for (const { index } of text.matchAll(/\.e[yw3][A-Za-z0-9]/g)) {
    if (left < 0) return null;
    if (!opensObject(text.slice(index + 1, index + 5))) continue;
    let start = index;
    while (/[\w-]/.test(text.charAt(start - 1))) start -= 1;
    if (index - start <= 3) continue;
    const pieces = tokenPiecesFrom(text, { start, end: text.length }, 'strict');
    if (pieces.growth.dots === 2) return sightingOf(text, pieces);
    left -= (pieces.spans.at(-1)?.end ?? start) - start;
  }
  return null;
}

/**
 * The limit of reading, in lengths of the text. Each try reads to the end of its run, and many
 * tries may share a run.
 */
const mostReadings = 16;
