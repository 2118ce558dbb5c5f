import type { JsonNode } from '../text/json.ts';
import { dateOfText } from './date-text.ts';

/**
 * NumericDate (RFC 7519 §2): seconds since 1970-01-01T00:00:00Z without leap seconds; may have a
 * fraction or be negative. The brand separates them from JavaScript's milliseconds.
 */
export type Seconds = number & { readonly __unit: 'seconds' };

export const seconds = (value: number): Seconds => value as Seconds;

/**
 * Returns the whole second of a time in milliseconds (`Date.now()`). Whole, so that a clock that
 * ticks more often changes nothing.
 */
export const secondsOfMs = (ms: number): Seconds => seconds(Math.floor(ms / 1000));

/**
 * The value of a time claim. Nothing is converted silently: `meant` is shown next to what is
 * written.
 */
export type NumericDate =
  | { readonly kind: 'seconds'; readonly seconds: Seconds }
  /** Too large for seconds of our era. In a finer unit it is `meant`. */
  | { readonly kind: 'too-fine'; readonly seconds: Seconds; readonly unit: FineUnit; readonly meant: Seconds }
  /** A number that no calendar reaches, in any unit. */
  | { readonly kind: 'out-of-range'; readonly seconds: Seconds }
  /**
   * RFC 7519 §2 requires a JSON number. `meant` is the moment named by a string of digits or a
   * written date.
   */
  | { readonly kind: 'not-a-number'; readonly found: JsonNode['kind']; readonly meant: MeantByText | null };

/** The other units in which programs count time, each with its number per second. */
export const perSecond = { milliseconds: 1e3, microseconds: 1e6, nanoseconds: 1e9 } as const;
export type FineUnit = keyof typeof perSecond;

/**
 * The time in a string instead of a number: seconds or a finer unit in digits, or a date in words.
 */
export type MeantByText = { readonly seconds: Seconds; readonly spelled: 'seconds' | FineUnit | 'date' };

/** A Date reaches ±8.64e15 ms (ECMA-262 §21.4.1.1). */
export const lastSecond = 8.64e12;
/** 1973-03-03. No real token expired before it. */
export const earliestTime = seconds(1e8);
/**
 * 1e11 s is the year 5138, and 1e11 ms is in 1973. No real token is from both, so the unit is
 * clear. The same applies to each finer unit.
 */
export const latestTime = seconds(1e11);

/** Reads the value of a claim as NumericDate. Total. */
export function readNumericDate(node: JsonNode): NumericDate {
  if (node.kind !== 'number')
    return { kind: 'not-a-number', found: node.kind, meant: node.kind === 'string' ? dateMeantBy(node.value) : null };
  const value = seconds(node.value);
  const unit = fineUnitOf(value);
  if (unit !== null) return { kind: 'too-fine', seconds: value, unit, meant: seconds(value / perSecond[unit]) };
  return Math.abs(value) <= lastSecond ? { kind: 'seconds', seconds: value } : { kind: 'out-of-range', seconds: value };
}

/**
 * Returns the unit in which the number is a time of our era; null for seconds, or if there is none.
 */
function fineUnitOf(value: number): FineUnit | null {
  if (value <= latestTime) return null;
  return fineUnits.find((unit) => value <= latestTime * perSecond[unit]) ?? null;
}

const fineUnits: readonly FineUnit[] = ['milliseconds', 'microseconds', 'nanoseconds'];

/** A moment that a number could mean, although nothing confirms it. */
export type InferredTime = { readonly seconds: Seconds; readonly unit: 'seconds' | FineUnit };

/** 2001-09-09 to 2100. A number outside this range could just as well be an id. */
const inferredFrom = 1e9;
const inferredTo = 4_102_444_800;

/**
 * Returns the time that an integer could mean; null if it is not a likely time for a token today.
 */
export function inferredTime(value: number): InferredTime | null {
  if (!Number.isInteger(value)) return null;
  const unit = fineUnitOf(value) ?? 'seconds';
  const at = unit === 'seconds' ? value : value / perSecond[unit];
  return at >= inferredFrom && at <= inferredTo ? { seconds: seconds(at), unit } : null;
}

/** Returns the time in a string of digits or a written date; null for anything else. */
export function dateMeantBy(text: string): MeantByText | null {
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
