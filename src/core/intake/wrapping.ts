import { readBase64url, toBase64url } from '../text/base64url.ts';
import { fromHex, fromUtf8, toHex, utf8 } from '../text/bytes.ts';
import type { Span } from '../text/spans.ts';
import type { Found, Wrapping } from './found.ts';
import { uncommonForms } from './uncommon-places.ts';

/** A character of a token as an HTML entity. */
export const entity =
  /&(?:period|hyphen|dash|lowbar|equals|plus|sol|#0*(?:4[3-9]|5[0-7]|61|95)|#x0*(?:2[bdef]|3[0-9d]|5f));/gi;
/** A character of a token in quoted-printable (RFC 2045 §6.7). */
export const escapedByte = /=(?:2[BDEF]|3D|5F)/g;

/** A character of a token as a JSON escape (RFC 8259 §7). */
const jsonEscape = /\\+u00[2-7][\da-f]/gi;

const entityNames: ReadonlyMap<string, string> = new Map([
  ['period', '.'],
  ['hyphen', '-'],
  ['dash', '-'],
  ['lowbar', '_'],
  ['equals', '='],
  ['plus', '+'],
  ['sol', '/'],
]);

function entityCharacter(written: string): string {
  const name = written.slice(1, -1).toLowerCase();
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return name.startsWith('#') ? String.fromCharCode(code) : (entityNames.get(name) ?? written);
}

/** The first token among the values of JSON. */
const tokenInJson = /(?<![\w.-])e[yw3][\w-]{8,}\.[\w-]*\.[\w-]*(?:\.[\w-]*\.[\w-]*)?(?![\w.-])/;

/** Returns the token inside base64-encoded JSON, or another text, and where it begins there; null without one. */
export function tokenInBase64Json(
  run: string,
): { readonly token: string; readonly at: number; readonly json: string } | null {
  const json = fromUtf8(readBase64url(percentDecoded(run)).bytes);
  if (json === null) return null;
  const match = tokenInJson.exec(json);
  return match === null ? null : { token: match[0], at: match.index, json };
}

/**
 * Writes a token as the text did. Base64 is the standard alphabet with padding, as `base64` and
 * Kubernetes write it.
 */
export function wrapToken(token: string, wrapping: Wrapping): string {
  switch (wrapping) {
    case 'plain':
      return token;
    case 'percent':
      return percentEncoded(token);
    case 'percent-twice':
      return percentEncoded(percentEncoded(token));
    case 'base64':
      return standardBase64(utf8(token));
    case 'quoted-printable':
      return token.replaceAll('=', '=3D');
    case 'hex':
      return toHex(utf8(token));
    // Another token is written without entities or escapes, and the JSON around one is kept by `replaceToken`.
    case 'json':
    case 'html':
    case 'base64-json':
      return token;
  }
}

/**
 * Reverses `wrapToken`, and also reads text in which others encoded fewer characters. Total: what
 * cannot be unwrapped stays.
 */
export function unwrapToken(text: string, wrapping: Wrapping): string {
  switch (wrapping) {
    case 'plain':
      return text;
    case 'percent':
      return percentDecoded(text);
    case 'percent-twice':
      return percentDecoded(percentDecoded(text));
    case 'base64':
      return (fromUtf8(readBase64url(text).bytes) ?? text).trim();
    case 'quoted-printable':
      return text.replace(escapedByte, (escape) => String.fromCharCode(Number.parseInt(escape.slice(1), 16)));
    case 'html':
      return text.replace(entity, entityCharacter);
    case 'base64-json':
      return tokenInBase64Json(text)?.token ?? text;
    case 'json':
      return text.replace(jsonEscape, (escape) => String.fromCharCode(Number.parseInt(escape.slice(-4), 16)));
    case 'hex':
      return uncommonForms()?.unhex(text) ?? text;
  }
}

/**
 * Returns the text with the found token replaced by another in the same wrapping. Line breaks
 * inside it are not restored.
 */
export function replaceToken(
  text: string,
  { spans, wrapping }: Pick<Found, 'spans' | 'wrapping'>,
  token: string,
): string {
  const [first, last] = [spans[0], spans.at(-1)];
  const written =
    wrapping === 'base64-json' ? replacedInJson(joinedText(text, spans), token) : wrapToken(token, wrapping);
  return text.slice(0, first?.start ?? text.length) + written + text.slice(last?.end ?? text.length);
}

const joinedText = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join('');

/** Writes the JSON again with another token, in the alphabet that it had. */
function replacedInJson(run: string, token: string): string {
  const found = tokenInBase64Json(run);
  if (found === null) return token;
  const json = found.json.slice(0, found.at) + token + found.json.slice(found.at + found.token.length);
  return /[+/=]/.test(run) ? standardBase64(utf8(json)) : toBase64url(utf8(json));
}

/**
 * Returns the places in the text of a part of the bare token: one span for each piece. Linear in
 * the token.
 */
export function wrappedPlacesOf(
  text: string,
  { spans, wrapping }: Pick<Found, 'spans' | 'wrapping'>,
  stretch: Span,
): Span[] {
  const from = writtenOffset(text, spans, { wrapping, at: stretch.start });
  const to = writtenOffset(text, spans, { wrapping, at: stretch.end });
  const places: Span[] = [];
  let before = 0;
  for (const span of spans) {
    const start = Math.max(from - before, 0) + span.start;
    const end = Math.min(to - before, span.end - span.start) + span.start;
    if (start < end) places.push({ start, end });
    before += span.end - span.start;
  }
  return places;
}

type Place = { readonly wrapping: Wrapping; readonly at: number };

/**
 * Converts an offset in the bare token to an offset in the joined pieces; in base64, to the nearest
 * whole character.
 */
function writtenOffset(text: string, spans: readonly Span[], { wrapping, at }: Place): number {
  if (wrapping === 'plain') return at;
  if (wrapping === 'base64') return Math.ceil((at * 4) / 3);
  const joined = joinedText(text, spans);
  if (wrapping === 'hex') return uncommonForms()?.digitsBefore(joined, at) ?? at;
  if (wrapping === 'base64-json') return Math.ceil((((tokenInBase64Json(joined)?.at ?? 0) + at) * 4) / 3);
  let [written, read] = [0, 0];
  for (; read < at && written < joined.length; read += 1) written += matchLength(joined, written);
  return written;
}

const sign = new RegExp(`%(?:25)*[0-9a-f]{2}|${entity.source}|${escapedByte.source}|${jsonEscape.source}`, 'iy');

function matchLength(text: string, at: number): number {
  sign.lastIndex = at;
  return sign.exec(text)?.[0].length ?? 1;
}

/**
 * Encodes dots as well, although they need no encoding (RFC 3986 §2.3), because percent-encoded
 * tokens are recognized by them.
 */
const percentEncoded = (text: string): string =>
  text.replace(/[^\w-]+/g, (run) => toHex(utf8(run)).toUpperCase().replace(/../g, '%$&'));

const percentDecoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => fromUtf8(fromHex(run.replaceAll('%', '')) ?? new Uint8Array()) ?? run);

function standardBase64(bytes: Uint8Array): string {
  const text = toBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
