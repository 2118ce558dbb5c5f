import { readBase64url } from '../text/base64url.ts';
import { fromUtf8 } from '../text/bytes.ts';
import { memberNamed, readJson } from '../text/json.ts';
import { opensObject } from './completeness.ts';
import { hexTokenIn, unhex, digitsBefore } from './hex-dump.ts';
import { tokenPiecesFrom } from './pieces.ts';
import type { UncommonForms } from './uncommon-places.ts';
import { tokenInBase64Json, unwrapToken } from './wrapping.ts';

type Finder = UncommonForms['find'];

/** To add an uncommon writing, add a row. Each looks at a text in which no token was found. */
const finders: readonly Finder[] = [escapedIn, encodedIn, prefixedIn, hexTokenIn];

/** Reads tokens in uncommon writings. Linear, like the rest. */
export const uncommon: UncommonForms = {
  find: (text) => {
    for (const finder of finders) {
      const place = finder(text);
      if (place !== null) return place;
    }
    return null;
  },
  unhex,
  digitsBefore,
};

/** A run with at least one character of a token as a JSON escape (RFC 8259 §7). */
const escapedRun = /(?<![\w\\-])e[yw3](?:[\w.+/=~-]|\\+u00(?:2[bdef]|3[\dd]|4[1-9a-f]|5[\daf]|6[1-9a-f]|7[\dae]))+/gi;
const whole = /^[\w-]+=*\.[\w+/-]*=*\.[\w+/-]*=*(?:\.[\w-]*\.[\w-]*)?$/;

/** Returns a token some of whose characters are JSON escapes: `\u002e` is a dot. */
function escapedIn(text: string): ReturnType<Finder> {
  if (!text.includes('\\u00')) return null;
  for (const { 0: run, index } of text.matchAll(escapedRun)) {
    const token = unwrapToken(run, 'json');
    if (token === run || !whole.test(token) || !opensObject(token.slice(0, 4))) continue;
    return { spans: [{ start: index, end: index + run.length }], wrapping: 'json', readings: ['json-escapes'] };
  }
  return null;
}

/** Long enough for the base64 of the shortest token. */
const base64Run = /(?<![\w+/-])[\w+/-]{80,}={0,2}/g;

/**
 * Returns a token in a text that is base64-encoded: after a name (RFC 7617, RFC 4616), or as the protocol
 * of a WebSocket, which is how browsers send one to Kubernetes.
 */
function encodedIn(text: string): ReturnType<Finder> {
  for (const { 0: run, index } of text.matchAll(base64Run)) {
    const found = tokenInBase64Json(run);
    if (found === null) continue;
    const spans = [{ start: index, end: index + run.length }];
    return found.token === found.json.trim()
      ? { spans, wrapping: 'base64', readings: ['base64'] }
      : { spans, wrapping: 'base64-json', readings: ['base64-text'] };
  }
  return null;
}

/** The limit of reading, in lengths of the text: many heads may be in one run. */
const mostReadings = 4;
/** A header is shorter. */
const longestHeader = 8_000;

/** Returns a complete token that characters without a separator are glued to: `1eyJ…`, `BEARERxeyJ…`. */
function prefixedIn(text: string): ReturnType<Finder> {
  let left = text.length * mostReadings;
  for (const { index: start } of text.matchAll(/(?<=[\w-])e(?:y[A-DI-L]|w[k-r0-3])/g)) {
    const dot = text.indexOf('.', start);
    if (left < 0 || dot < 0) return null;
    if (dot - start > longestHeader) continue;
    left -= dot - start;
    if (!namesAlgorithm(text.slice(start, dot))) continue;
    const { spans, growth, readings } = tokenPiecesFrom(text, { start, end: text.length }, 'strict');
    left -= (spans.at(-1)?.end ?? start) - start;
    if (growth.dots === growth.dotsWanted && growth.lengths.includes(growth.tail))
      return { spans, wrapping: 'plain', readings: [...readings, 'glued-before'] };
  }
  return null;
}

/** Returns whether a segment is a header: a JSON object with an algorithm. */
function namesAlgorithm(segment: string): boolean {
  if (!/^[\w-]{10,}$/.test(segment)) return false;
  const { node, fault } = readJson(fromUtf8(readBase64url(segment).bytes) ?? '');
  return fault === null && node?.kind === 'object' && memberNamed(node, 'alg') !== undefined;
}
