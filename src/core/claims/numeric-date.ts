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
  /** Too large for seconds of our era; read in a finer unit it is `meant`. */
  | { readonly kind: 'too-fine'; readonly seconds: Seconds; readonly unit: FineUnit; readonly meant: Seconds }
  /** A number that no calendar holds, in whatever unit. */
  | { readonly kind: 'out-of-range'; readonly seconds: Seconds }
  /** RFC 7519 §2 demands a JSON number. `meant`: the moment that a text of digits or a written date names. */
  | { readonly kind: 'not-a-number'; readonly found: JsonNode['kind']; readonly meant: MeantByText | null };

/** The units that clocks of programs count in beside seconds, and how many of each a second has. */
export const perSecond = { milliseconds: 1e3, microseconds: 1e6, nanoseconds: 1e9 } as const;
export type FineUnit = keyof typeof perSecond;

/** What a text in place of a number says: seconds or a finer unit in digits, or a date in words. */
export type MeantByText = { readonly seconds: Seconds; readonly spelled: 'seconds' | FineUnit | 'date' };

/** A Date holds ±8.64e15 ms (ECMA-262 §21.4.1.1). */
export const lastSecond = 8.64e12;
/** 1973-03-03: nobody's token expired before it. */
export const earliestTime = seconds(1e8);
/** 1e11 s is the year 5138; 1e11 ms is 1973. Nothing that anybody signs lies in both; so it goes on with each finer unit. */
export const latestTime = seconds(1e11);

/** Reads a claim's value as NumericDate. Total. */
export function readNumericDate(node: JsonNode): NumericDate {
  if (node.kind !== 'number')
    return { kind: 'not-a-number', found: node.kind, meant: node.kind === 'string' ? meantBy(node.value) : null };
  const value = seconds(node.value);
  const unit = fineUnitOf(value);
  if (unit !== null) return { kind: 'too-fine', seconds: value, unit, meant: seconds(value / perSecond[unit]) };
  return Math.abs(value) <= lastSecond ? { kind: 'seconds', seconds: value } : { kind: 'out-of-range', seconds: value };
}

/** The unit in which the number is a time of our era; null: seconds, or none. */
function fineUnitOf(value: number): FineUnit | null {
  if (value <= latestTime) return null;
  return fineUnits.find((unit) => value <= latestTime * perSecond[unit]) ?? null;
}

const fineUnits: readonly FineUnit[] = ['milliseconds', 'microseconds', 'nanoseconds'];

/** A moment that a number could be, which nothing says it is. */
export type InferredTime = { readonly seconds: Seconds; readonly unit: 'seconds' | FineUnit };

/** 2001-09-09 to 2100: below and beyond, a number is as likely an id. */
const inferredFrom = 1e9;
const inferredTo = 4_102_444_800;

/** What a whole number could be a time in; null: nothing that a token of our days would speak of. */
export function inferredTime(value: number): InferredTime | null {
  if (!Number.isInteger(value)) return null;
  const unit = fineUnitOf(value) ?? 'seconds';
  const at = unit === 'seconds' ? value : value / perSecond[unit];
  return at >= inferredFrom && at <= inferredTo ? { seconds: seconds(at), unit } : null;
}

/** What a text of digits or a written date says; null: it is neither. */
export function meantBy(text: string): MeantByText | null {
  if (!/^-?\d{1,20}(\.\d{1,9})?$/.test(text)) {
    const date = dateOfText(text);
    return date === null ? null : { seconds: seconds(date), spelled: 'date' };
  }
  const value = Number(text);
  const unit = fineUnitOf(value);
  return unit === null
    ? { seconds: seconds(value), spelled: 'seconds' }
    : { seconds: seconds(value / perSecond[unit]), spelled: unit };
}
