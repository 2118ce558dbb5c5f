import { textIn, type Span } from '../text/spans.ts';
import { Growth, opensObject } from './completeness.ts';
import { runWrapping } from './runs.ts';
import type { TokenSighting } from './scan.ts';
import { tokenInBase64Json } from './wrapping.ts';

/** A quick look, because few texts have numbered cookies. */
const second = /(?:\.|C|%2E)1["']?[=:\t ]/;
const numbered =
  /(?<![\w.%~-])(\.?[A-Za-z_][\w.%~-]{0,120}?)(?:\.|C|%2E)(\d{1,2})["']?(?:=|[ \t]*:[ \t]*|[ \t]+)["']?([^;\s"',]+)/g;
/** More pieces than a browser keeps cookies of this size for one site. */
const mostPieces = 64;

type Piece = { readonly name: string; readonly number: number; readonly span: Span };

/**
 * Finds a token whose pieces are in numbered cookies: `name.0` and `name.1` of Auth.js and Supabase,
 * `nameC1` and `nameC2` of ASP.NET Core. Null without one. Linear.
 */
export function splitCookiesIn(text: string): TokenSighting | null {
  if (!second.test(text)) return null;
  const groups = new Map<string, Piece[]>();
  for (const piece of piecesIn(text)) groups.set(piece.name, [...(groups.get(piece.name) ?? []), piece]);
  for (const pieces of groups.values()) {
    const sighting = joined(text, pieces);
    if (sighting !== null) return sighting;
  }
  return null;
}

function piecesIn(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: whole, 1: name = '', 2: number = '', 3: value = '', index } of text.matchAll(numbered)) {
    const end = index + whole.length;
    pieces.push({ name, number: Number(number), span: { start: end - value.length, end } });
    if (pieces.length >= mostPieces) break;
  }
  return pieces;
}

const encodedJson = 'base64-';

function joined(text: string, pieces: readonly Piece[]): TokenSighting | null {
  const [first] = pieces;
  if (first === undefined || pieces.length < 2 || first.number > 1) return null;
  if (pieces.some(({ number }, at) => number !== first.number + at)) return null;
  const growth = new Growth();
  growth.add(textIn(text, first.span));
  if (growth.isComplete()) return null;
  const begin = textIn(text, first.span).startsWith(encodedJson) ? encodedJson.length : 0;
  const spans = pieces.map(({ span }, at) => (at === 0 ? { ...span, start: span.start + begin } : span));
  const written = spans.map((span) => textIn(text, span)).join('');
  if (!opensObject(written.slice(0, 4))) return null;
  if (written.includes('.') || /%2e/i.test(written))
    return { spans, wrapping: runWrapping(written), readings: ['split-cookies'] };
  return tokenInBase64Json(written) === null
    ? null
    : { spans, wrapping: 'base64-json', readings: ['split-cookies', 'base64-json'] };
}
