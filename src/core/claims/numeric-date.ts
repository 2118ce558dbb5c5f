import type { JsonNode } from '../text/json.ts';

/**
 * NumericDate (RFC 7519 §2): seconds since 1970-01-01T00:00:00Z, leap seconds ignored; may have a fraction, may be negative.
 * The brand keeps them apart from the milliseconds that JavaScript counts in.
 */
export type Seconds = number & { readonly __unit: 'seconds' };

export const seconds = (value: number): Seconds => value as Seconds;

/** The whole second that a time in milliseconds (`Date.now()`) lies in. Whole, so that a clock that ticks oftener changes nothing. */
export const secondsOfMs = (ms: number): Seconds => seconds(Math.floor(ms / 1000));

/** What a time claim's value is. Nothing is converted silently: `meant` is offered beside what is written. */
export type NumericDate =
  | { readonly kind: 'seconds'; readonly seconds: Seconds }
  /** Too large for seconds of our era; read as milliseconds it is `meant`. */
  | { readonly kind: 'milliseconds'; readonly seconds: Seconds; readonly meant: Seconds }
  /** A number that no calendar holds, in seconds or in milliseconds. */
  | { readonly kind: 'out-of-range'; readonly seconds: Seconds }
  /** RFC 7519 §2 demands a JSON number. `meant`: the number that a string of digits spells. */
  | { readonly kind: 'not-a-number'; readonly found: JsonNode['kind']; readonly meant: Seconds | null };

/** A Date holds ±8.64e15 ms (ECMA-262 §21.4.1.1). */
export const lastSecond = 8.64e12;
/** 1e11 s is the year 5138; 1e11 ms is 1973. Nothing that anybody signs lies in both. */
const smallestMs = 1e11;
/** 1e14 ms is the year 5138 again: beyond it milliseconds are no likelier than seconds. */
const largestMs = 1e14;

/** Reads a claim's value as NumericDate. Total. */
export function readNumericDate(node: JsonNode): NumericDate {
  if (node.kind !== 'number') return { kind: 'not-a-number', found: node.kind, meant: spelled(node) };
  const value = seconds(node.value);
  if (value > smallestMs && value <= largestMs) return { kind: 'milliseconds', seconds: value, meant: seconds(value / 1000) };
  return Math.abs(value) <= lastSecond ? { kind: 'seconds', seconds: value } : { kind: 'out-of-range', seconds: value };
}

function spelled(node: JsonNode): Seconds | null {
  if (node.kind !== 'string' || !/^-?\d{1,15}(\.\d{1,9})?$/.test(node.value)) return null;
  return seconds(Number(node.value));
}
