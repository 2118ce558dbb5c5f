import { textIn, type Span } from '../text/spans.ts';
import { invisibleCharacters } from './alphabet.ts';
import { opensObject } from './completeness.ts';
import { damageOf } from './damage.ts';
import { isSignedByExpress } from './express-cookie.ts';
import type { Found, Reading } from './found.ts';
import { gluedPrefix } from './heads.ts';
import { nameBefore } from './name.ts';
import { tokenPiecesFrom } from './pieces.ts';
import { serializedPlaces } from './serialized-places.ts';
import { beheadedToken, sightingOf, tokenSightings, withoutFullStop, type TokenSighting } from './scan.ts';
import { splitCookiesIn } from './split-cookies.ts';
import { surroundingsOf } from './surroundings.ts';
import { uncommonForms } from './uncommon-places.ts';
import { unwrapToken } from './wrapping.ts';
import { endsWithScheme, refusedAround, trimmedSpan, unwrapText } from './wrappers.ts';

/**
 * Finds the token in any pasted text: the first of `tokensIn`. If nothing looks like a token,
 * returns the trimmed text, so that its reader can say what is wrong with it. Total and linear.
 */
export function findToken(text: string): Found {
  const [first] = tokensIn(text);
  if (first !== undefined) return first;
  const { span, readings } = unwrapText(text);
  if (span.start === span.end)
    return { token: '', spans: [], before: text, after: '', readings: [], damage: [], name: null, wrapping: 'plain' };
  return unlike(text, span, readings);
}

/** Yields every token in the text in order, lazily. */
export function* tokensIn(text: string): Generator<Found> {
  const { span, readings } = unwrapText(text);
  const special = specialIn(text, { span, readings });
  if (special !== null) return yield* special;
  const head = opened(text, span, readings);
  if (head?.token.includes('.')) yield head;
  let found = head?.token.includes('.') ? 1 : 0;
  for (const sighting of tokenSightings(text, found === 0 ? 0 : (head?.spans.at(-1)?.end ?? 0))) {
    found += 1;
    yield foundIn(text, sighting, span, readings);
  }
  const single = found > 0 ? null : unusual(text, head, { span, readings });
  if (single !== null) yield single;
}

/** Returns what may be the token of a text in which none is written as usual. */
function unusual(text: string, head: Found | null, { span, readings }: Alone): Found | null {
  const rare = uncommonForms()?.find(text);
  if (rare) return foundIn(text, rare, span, readings);
  return head ?? whole(text, span, readings) ?? withoutStart(text);
}

/** Returns the tokens of a text with one that is written in an uncommon way; null if it has none. */
function specialIn(text: string, alone: Alone): Generator<Found> | null {
  const split = splitCookiesIn(text);
  if (split !== null) return splitAndFurther(text, split);
  const serialized = serializedPlaces(text, alone.span);
  return serialized.length > 0 ? besideSerialized(text, serialized, alone) : null;
}

function* splitAndFurther(text: string, split: TokenSighting): Generator<Found> {
  for (const sighting of [split, ...tokenSightings(text, split.spans.at(-1)?.end ?? 0)])
    yield foundAt(text, sighting, aroundOf(text, sighting));
}

type Alone = { readonly span: Span; readonly readings: readonly Reading[] };

/** Yields the tokens in JSON serialization, and those between them. */
function* besideSerialized(text: string, places: readonly Span[], alone: Alone): Generator<Found> {
  let from = 0;
  for (const place of [...places, { start: text.length, end: text.length }]) {
    if (hasWords(text, from, place.start))
      for (const sighting of tokenSightings(text, from)) {
        if (startOf(sighting) >= place.start) break;
        yield foundIn(text, sighting, alone.span, alone.readings);
      }
    if (place.start < place.end)
      yield foundIn(text, { spans: [place], wrapping: 'plain', readings: [] }, alone.span, alone.readings);
    from = place.end;
  }
}

/** Whether a token may begin there: looking for one reads the text after it as well, which may be long. */
const hasWords = (text: string, start: number, end: number): boolean => /\S/.test(text.slice(start, end));

const startOf = ({ spans }: TokenSighting): number => spans[0]?.start ?? 0;

/**
 * Returns the text without wrappings if it begins like a token. Its reader reports stray characters
 * in it.
 */
function opened(text: string, span: Span, readings: readonly Reading[]): Found | null {
  if (!opensObject(text.slice(span.start, span.start + 4))) return null;
  const strict = tokenPiecesFrom(text, span, 'strict');
  const isSound = strict.growth.dots >= strict.growth.dotsWanted || strict.spans.at(-1)?.end === span.end;
  const pieces = isSound ? strict : tokenPiecesFrom(text, span, 'tolerant');
  const sighting = sightingOf(text, pieces);
  if (pieces.spans.at(-1)?.end === span.end) return foundAt(text, sighting, readings);
  // Text at the very end does not surround the token.
  const beside = unwrapText(text.slice(0, sighting.spans.at(-1)?.end)).readings;
  return foundAt(text, withoutFullStop(text, sighting), [
    ...beside,
    ...percentBeside(text, sighting),
    'surrounding-text',
  ]);
}

/** Returns a token in running text, or one alone in its wrappings if only base64 hid it. */
function foundIn(text: string, sighting: TokenSighting, alone: Span, readings: readonly Reading[]): Found {
  const [first, last] = [sighting.spans[0], sighting.spans.at(-1)];
  if (first?.start === alone.start && last?.end === alone.end) return foundAt(text, sighting, readings);
  return foundAt(text, withoutFullStop(text, sighting), aroundOf(text, sighting));
}

/** Returns text without a readable header if it consists only of base64url characters and dots. */
function whole(text: string, span: Span, readings: readonly Reading[]): Found | null {
  const { spans, readings: gaps } = tokenPiecesFrom(text, span, 'tolerant');
  const covers = spans.at(-1)?.end === span.end;
  return covers && spans.some((piece) => textIn(text, piece).includes('.'))
    ? foundAt(text, sightingOf(text, { spans, readings: gaps }), readings)
    : null;
}

function withoutStart(text: string): Found | null {
  const sighting = beheadedToken(text);
  return sighting && foundAt(text, withoutFullStop(text, sighting), aroundOf(text, sighting));
}

/** Returns a single word without its wrappings, or else the trimmed text. */
function unlike(text: string, span: Span, readings: readonly Reading[]): Found {
  if (!/\s/.test(textIn(text, span)))
    return foundAt(text, { spans: [span], wrapping: 'plain', readings: [] }, readings);
  const all = { start: 0, end: text.length };
  const inner = trimmedSpan(text, all);
  return foundAt(text, { spans: [inner], wrapping: 'plain', readings: [] }, inner === all ? [] : ['white-space']);
}

/** Returns what is worth reporting about the text around a token. */
function aroundOf(text: string, sighting: TokenSighting): Reading[] {
  const start = sighting.spans[0]?.start ?? 0;
  const end = sighting.spans.at(-1)?.end ?? start;
  const left = text.slice(Math.max(0, start - 60), start);
  const seen = left.replace(hidden, '');
  return [
    ...(endsWithScheme(seen) ? ['scheme-prefix' as const] : []),
    ...(seen === left ? [] : ['invisible-characters' as const]),
    ...(gluedPrefix.test(left) && sighting.wrapping !== 'base64-json' ? ['prefix' as const] : []),
    ...(/=3D["']?$/i.test(left) ? ['quoted-printable' as const] : []),
    ...surroundingsOf(text, start, end),
    ...percentBeside(text, sighting),
    'surrounding-text',
  ];
}

const hidden = new RegExp(`[${invisibleCharacters}]+$`);

function percentBeside(text: string, { spans }: TokenSighting): Reading[] {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  if (isSignedByExpress(text, start)) return [];
  const isBeside =
    /^%[0-9a-f]{2}/i.test(text.slice(end, end + 3)) ||
    /%(?:25)*[0-9a-f]{2}$/i.test(text.slice(Math.max(0, start - 9), start));
  return isBeside ? ['percent-encoding'] : [];
}

function foundAt(
  text: string,
  { spans, wrapping, readings: gaps }: TokenSighting,
  readings: readonly Reading[],
): Found {
  const before = text.slice(0, spans[0]?.start ?? text.length);
  const token = unwrapToken(spans.map((span) => textIn(text, span)).join(''), wrapping);
  const after = text.slice(spans.at(-1)?.end ?? text.length);
  return {
    token,
    spans,
    before,
    after,
    readings: [...new Set([...readings, ...gaps, ...refusedAround(before.slice(-80), after.slice(0, 8))])],
    damage: token.startsWith('{') ? [] : damageOf(token),
    name: nameBefore(before),
    wrapping,
  };
}
