import { t } from '../text/language.ts';

/** A distance in time in long and short words. Both change with the clock. */
export type RelativeWords = {
  /** `in 14 minutes`, `3 days ago`, `now`. */
  readonly relative: string;
  /** `in 14 min`, `3 d ago`, `now`. */
  readonly compact: string;
};

type Words = { readonly ahead: (count: number) => string; readonly ago: (count: number) => string };
/** The length of a unit in seconds, and the number of seconds from which it is used. */
type Unit = { readonly from: number; readonly length: number; readonly full: Words; readonly compact: Words };

const day = 86_400;
const month = 30.436_875 * day;
const year = 365.2425 * day;

const units: readonly Unit[] = [
  {
    from: 2 * year,
    length: year,
    full: {
      ahead: (n) => (n === 1 ? t`in 1 year` : t`in ${n} years`),
      ago: (n) => (n === 1 ? t`1 year ago` : t`${n} years ago`),
    },
    compact: { ahead: (n) => t`in ${n} y`, ago: (n) => t`${n} y ago` },
  },
  {
    from: 60 * day,
    length: month,
    full: {
      ahead: (n) => (n === 1 ? t`in 1 month` : t`in ${n} months`),
      ago: (n) => (n === 1 ? t`1 month ago` : t`${n} months ago`),
    },
    compact: { ahead: (n) => t`in ${n} mo`, ago: (n) => t`${n} mo ago` },
  },
  {
    from: day,
    length: day,
    full: {
      ahead: (n) => (n === 1 ? t`in 1 day` : t`in ${n} days`),
      ago: (n) => (n === 1 ? t`1 day ago` : t`${n} days ago`),
    },
    compact: { ahead: (n) => t`in ${n} d`, ago: (n) => t`${n} d ago` },
  },
  {
    from: 3600,
    length: 3600,
    full: {
      ahead: (n) => (n === 1 ? t`in 1 hour` : t`in ${n} hours`),
      ago: (n) => (n === 1 ? t`1 hour ago` : t`${n} hours ago`),
    },
    compact: { ahead: (n) => t`in ${n} h`, ago: (n) => t`${n} h ago` },
  },
  {
    from: 60,
    length: 60,
    full: {
      ahead: (n) => (n === 1 ? t`in 1 minute` : t`in ${n} minutes`),
      ago: (n) => (n === 1 ? t`1 minute ago` : t`${n} minutes ago`),
    },
    compact: { ahead: (n) => t`in ${n} min`, ago: (n) => t`${n} min ago` },
  },
  {
    from: 1,
    length: 1,
    full: {
      ahead: (n) => (n === 1 ? t`in 1 second` : t`in ${n} seconds`),
      ago: (n) => (n === 1 ? t`1 second ago` : t`${n} seconds ago`),
    },
    compact: { ahead: (n) => t`in ${n} s`, ago: (n) => t`${n} s ago` },
  },
];

/**
 * Returns a distance in seconds in one unit, rounded down: "in 14 minutes" means at least that
 * long.
 */
export function relativeWords(distance: number): RelativeWords {
  const size = Math.abs(distance);
  const unit = units.find(({ from }) => size >= from);
  if (unit === undefined) return { relative: t`now`, compact: t`now` };
  const count = Math.floor(size / unit.length);
  const direction = distance > 0 ? 'ahead' : 'ago';
  return { relative: unit.full[direction](count), compact: unit.compact[direction](count) };
}
