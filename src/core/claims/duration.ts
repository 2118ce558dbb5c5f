import { seconds, type Seconds } from './numeric-date.ts';

/**
 * The units with their length in seconds. Months are left out because their length varies. A year
 * has 365.25 days, as in jose's options.
 */
const units: readonly { readonly names: RegExp; readonly length: number }[] = [
  { names: /^(s|secs?|seconds?)?$/i, length: 1 },
  { names: /^(m|mins?|minutes?)$/i, length: 60 },
  { names: /^(h|hrs?|hours?)$/i, length: 3600 },
  { names: /^(d|days?)$/i, length: 86_400 },
  { names: /^(w|weeks?)$/i, length: 604_800 },
  { names: /^(y|yrs?|years?)$/i, length: 31_557_600 },
];

/**
 * Reads a length of time: `60`, `60 s`, `5 min`, `1h`, `7 days`. Returns whole seconds, as jose
 * counts, or null if it is not one.
 */
export function readDuration(text: string): Seconds | null {
  const [, amount = '', name = ''] = /^\s*(\d{1,9}(?:\.\d{1,9})?)\s*([a-z]*)\s*$/i.exec(text) ?? [];
  const unit = units.find(({ names }) => names.test(name));
  return amount === '' || unit === undefined ? null : seconds(Math.round(Number(amount) * unit.length));
}

const printed = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
] as const;

/**
 * Returns for example `90 s`, `5 min` or `7 d`, in the largest unit that divides the length.
 * `readDuration` reads its own results back unchanged.
 */
export function durationText(length: Seconds): string {
  const [name, size] = printed.find(([, each]) => length !== 0 && length % each === 0) ?? ['s', 1];
  return `${length / size} ${name}`;
}

/** Returns a length for a sentence, in its two largest units, rounded down: `23 h 59 min`. */
export function durationWords(length: Seconds): string {
  const parts = [...printed, ['s', 1] as const].reduce<{ rest: number; words: string[] }>(
    ({ rest, words }, [name, size]) => {
      const count = Math.floor(rest / size);
      return {
        rest: rest - count * size,
        words: count === 0 || words.length === 2 ? words : [...words, `${count} ${name}`],
      };
    },
    { rest: length, words: [] },
  );
  return parts.words.length === 0 ? durationText(length) : parts.words.join(' ');
}
