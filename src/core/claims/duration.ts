import { seconds, type Seconds } from './numeric-date.ts';

/** Lengths in seconds. A month has none; a year is that of jose's options, 365.25 days. */
const units: readonly { readonly names: RegExp; readonly length: number }[] = [
  { names: /^(s|secs?|seconds?)?$/i, length: 1 },
  { names: /^(m|mins?|minutes?)$/i, length: 60 },
  { names: /^(h|hrs?|hours?)$/i, length: 3600 },
  { names: /^(d|days?)$/i, length: 86_400 },
  { names: /^(w|weeks?)$/i, length: 604_800 },
  { names: /^(y|yrs?|years?)$/i, length: 31_557_600 },
];

/** A length of time as typed: `60`, `60 s`, `5 min`, `1h`, `7 days`; in whole seconds, as jose counts. Null: it is none. */
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

/** `90 s`, `5 min`, `7 d`: the largest unit that leaves no rest. What `readDuration` gave is read as the same again. */
export function durationText(length: Seconds): string {
  const [name, size] = printed.find(([, each]) => length !== 0 && length % each === 0) ?? ['s', 1];
  return `${length / size} ${name}`;
}

/** For a sentence: in the two largest units that it has, rounded down, such as `23 h 59 min`. */
export function lengthWords(length: Seconds): string {
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
