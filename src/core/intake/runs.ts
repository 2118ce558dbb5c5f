import { delimiterCharacters, invisibleCharacters, matchAt } from './alphabet.ts';
import { Growth } from './completeness.ts';
import { entity, escapedByte, unwrapToken } from './wrapping.ts';

/** A delimiter, which ends a word. */
const delimiter = new RegExp(`[${delimiterCharacters}]`);
const plain = new RegExp(`[^\\s\\u0000-\\u001f%/@${delimiterCharacters}${invisibleCharacters}]+`, 'y');
/** What may also follow a token in a URL: a path, or the host after the user's part (RFC 3986 §3.2.1). */
const ofUrl = /\/+|@/y;
/** A character of a token, percent-encoded once or twice. */
const sign = /%(?:25)*(?:2[bdef]|3[0-9d]|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])/iy;
/** A character of a token as an HTML entity. */
const entityHere = new RegExp(entity.source, 'iy');
/** Marks where a tool has cut something out. */
const cut = /[[(<](?:\.{3}|\u2026|snip|cut|truncated|omitted)[\])>]/iy;
/** Replaces a signature. */
const mask = /[[<({]{1,2}[\w *\u2026.-]{1,30}[\])>}]{1,2}/y;

/**
 * Returns the end of the run of a token's characters that begins at `start`: at whitespace or a
 * delimiter, except cuts and masks in brackets, and a stray one in a signature. Stray characters of
 * other kinds stay in it. Linear in the run.
 */
export function strictEnd(text: string, start: number, end: number): number {
  const growth = new Growth();
  // Computed once, because every slash of the run needs it.
  let url: boolean | null = null;
  const isUrl = (): boolean => (url ??= isInUrl(text, start));
  let at = start;
  while (at < end && !endsHere(text, at, growth, isUrl)) {
    const next =
      matchAt(plain, text, at) ??
      matchAt(ofUrl, text, at) ??
      matchAt(sign, text, at) ??
      matchAt(entityHere, text, at) ??
      matchAt(cut, text, at) ??
      maskAt(text, at, growth) ??
      strayAt(text, at, growth);
    if (next === null) break;
    growth.add(readRun(next));
    at += next.length;
  }
  return Math.min(at, end);
}

/**
 * Returns whether a character of a URL ends the token, although the standard alphabet of base64 has a
 * slash as well.
 */
function endsHere(text: string, at: number, growth: Growth, isUrl: () => boolean): boolean {
  const character = text.charAt(at);
  if ((character !== '/' && character !== '@') || growth.dots < growth.dotsWanted) return false;
  return (character === '/' && growth.isComplete() && !goesOn(text, at, growth)) || isUrl();
}

const base64 = /[\w+/-]+/y;

/** Returns whether a signature that may end here also has a complete length with what follows: those of RSA differ. */
const goesOn = (text: string, at: number, { tail, lengths }: Growth): boolean =>
  lengths.some((length) => length > tail) && lengths.includes(tail + (matchAt(base64, text, at) ?? '').length);

/** Returns a mask that replaces the third part: `h.p.[signature]`. */
const maskAt = (text: string, at: number, growth: Growth): string | null =>
  growth.dots > 1 && growth.tail === 0 ? matchAt(mask, text, at) : null;

const afterStray = /[\w-]+/y;
/** A backslash escapes the character after it, which others explain. */
const stray = new RegExp(`(?!\\\\)[${delimiterCharacters}]`);

/**
 * Returns a delimiter inside a signature that would have its algorithm's length with it or without
 * it: a stray character, which its reader names.
 */
function strayAt(text: string, at: number, { dots, dotsWanted, tail, lengths }: Growth): string | null {
  if (dots !== dotsWanted || tail === 0 || lengths.includes(tail) || !stray.test(text.charAt(at))) return null;
  const length = tail + (matchAt(afterStray, text, at + 1) ?? '').length;
  return length > tail && (lengths.includes(length) || lengths.includes(length + 1)) ? text.charAt(at) : null;
}

const wordEnd = /[\s"'<>]/;

/** Returns whether a URL begins in the same word before the offset. */
export function isInUrl(text: string, at: number): boolean {
  const first = Math.max(0, at - 400);
  let start = at;
  while (start > first && !wordEnd.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at).includes('://');
}

/**
 * Returns the end of the word at the beginning of the text. A delimiter before the token has its
 * dots is a stray character, which its reader should see; after them it ends the token.
 */
export function tolerantEnd(text: string, start: number, end: number): number {
  const run = (matchAt(word, text, start) ?? '').slice(0, end - start);
  const growth = new Growth();
  growth.add(run);
  let from = 0;
  for (let dot = Math.min(growth.dots, growth.dotsWanted); dot > 0; dot -= 1) from = run.indexOf('.', from) + 1;
  const found = delimiter.exec(run.slice(from));
  return found === null || from + found.index === 0 ? start + run.length : start + from + found.index;
}

const word = /\S+/y;

/** Returns how a run is written: escaped if one of its characters is. */
export function runWrapping(run: string): 'plain' | 'percent' | 'percent-twice' | 'quoted-printable' | 'html' {
  const percent = run.indexOf('%');
  if (percent < 0 && new RegExp(escapedByte.source).test(run)) return 'quoted-printable';
  if (percent < 0) return new RegExp(entity.source, 'i').test(run) ? 'html' : 'plain';
  if (/%25[0-9a-f]{2}/i.test(run)) return 'percent-twice';
  // A percent sign that encodes nothing is a foreign character.
  return /%[0-9a-f]{2}/i.test(run) ? 'percent' : 'plain';
}

export const readRun = (run: string): string => unwrapToken(run, runWrapping(run));
