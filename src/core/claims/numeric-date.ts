import type { JsonNode } from '../text/json.ts';
import { dateOfText } from './date-text.ts';

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
  /** RFC 7519 §2 demands a JSON number. `meant`: the moment that a text of digits or a written date names. */
  | { readonly kind: 'not-a-number'; readonly found: JsonNode['kind']; readonly meant: MeantByText | null };

/** What a text in place of a number says: seconds or milliseconds in digits, or a date in words. */
export type MeantByText = { readonly seconds: Seconds; readonly spelled: 'seconds' | 'milliseconds' | 'date' };

/** A Date holds ±8.64e15 ms (ECMA-262 §21.4.1.1). */
export const lastSecond = 8.64e12;
/** 1973-03-03: nobody's token expired before it. */
export const earliestTime = seconds(1e8);
/** 1e11 s is the year 5138; 1e11 ms is 1973. Nothing that anybody signs lies in both. */
export const latestTime = seconds(1e11);
/** 1e14 ms is the year 5138 again: beyond it milliseconds are no likelier than seconds. */
const largestMs = 1e14;

/** Reads a claim's value as NumericDate. Total. */
export function readNumericDate(node: JsonNode): NumericDate {
  if (node.kind !== 'number') return { kind: 'not-a-number', found: node.kind, meant: node.kind === 'string' ? meantBy(node.value) : null };
  const value = seconds(node.value);
  if (areMilliseconds(value)) return { kind: 'milliseconds', seconds: value, meant: seconds(value / 1000) };
  return Math.abs(value) <= lastSecond ? { kind: 'seconds', seconds: value } : { kind: 'out-of-range', seconds: value };
}

const areMilliseconds = (value: number): boolean => value > latestTime && value <= largestMs;

/** What a text of digits or a written date says; null: it is neither. */
export function meantBy(text: string): MeantByText | null {
  if (!/^-?\d{1,15}(\.\d{1,9})?$/.test(text)) {
    const date = dateOfText(text);
    return date === null ? null : { seconds: seconds(date), spelled: 'date' };
  }
  const value = Number(text);
  return areMilliseconds(value) ? { seconds: seconds(value / 1000), spelled: 'milliseconds' } : { seconds: seconds(value), spelled: 'seconds' };
}
