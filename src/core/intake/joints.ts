import { invisibleCharacters, matchAt } from './alphabet.ts';
import type { Reading } from './found.ts';

/** What may separate two pieces of a token without ending it. */
type Joint = { readonly reading: Reading; readonly pattern: RegExp };

/**
 * Tried in order at each place; any number of them may follow each other. To add a kind of joint,
 * add a row.
 */
const joints: readonly Joint[] = [
  // Mail programs cut lines of more than 990 characters with an exclamation mark.
  { reading: 'mail-break', pattern: /!(?:\r\n|[\r\n])[ \t]?/y },
  // After the characters with which shells continue a line; before the characters with which mail
  // and chat quote one (RFC 3676 §4.5), or the time with which a log begins one.
  {
    reading: 'line-breaks',
    pattern: /[\\`^]?(?:\r\n|[\r\n])(?:[ \t]*(?:[>|][ \t]?)+|\d{4}-\d\d-\d\d[T ][\d:.,]+\S* )?/y,
  },
  { reading: 'line-breaks', pattern: /\\+r\\+n|\\+n|%(?:25)*0[ad]/iy },
  {
    reading: 'html',
    pattern:
      /<\/?(?:w?br|span|b|i|u|em|mark|strong|code|font|a)(?:\s[^<>]{0,200})?\s?\/?>|&(?:#(?:10|13|xa|xd|8203|x200b|173|xad)|shy|nbsp|zerowidthspace|zwnj);/iy,
  },
  {
    reading: 'invisible-characters',
    pattern: new RegExp(`[${invisibleCharacters}]+|%(?:25)*E2%(?:25)*80%(?:25)*8[BCD]`, 'iy'),
  },
  { reading: 'white-space-inside', pattern: /[ \t\v\f]+|\s|%(?:25)*20/iy },
  // Consecutive string literals, with the operator of the language between them or at the end of
  // the line.
  {
    reading: 'quotes',
    pattern: /(["'`])[^\S\r\n]*(?:[+&.][ \t]*(?:[_\\]?(?:\r\n|[\r\n])\s*)?|\\?(?:\r\n|[\r\n])\s*(?:[+&.]\s*)?)\1/y,
  },
];

/** A gap between two pieces: where it ends, and what it consists of. */
export type Gap = {
  readonly end: number;
  readonly readings: ReadonlySet<Reading>;
  /**
   * Nothing in it visibly separates words: zero-width characters, or the seam of two string
   * literals.
   */
  readonly isTight: boolean;
};

/** Returns the gap that begins at an offset; null if there is none. */
export function lineGapAt(text: string, from: number): Gap | null {
  const readings = new Set<Reading>();
  let end = from;
  for (let joint = jointAt(text, end); joint !== null; joint = jointAt(text, end)) {
    readings.add(joint.reading);
    end += joint.length;
  }
  // Indentation belongs to the line break before it.
  if (readings.has('line-breaks')) readings.delete('white-space-inside');
  const isTight = !spacing.some((reading) => readings.has(reading)) && !noBreakSpace.test(text.slice(from, end));
  return end === from ? null : { end, readings, isTight };
}

const spacing = ['line-breaks', 'white-space-inside'] as const satisfies readonly Reading[];
const noBreakSpace = /[\u00a0\u2028\u2029\u202f]|&nbsp;|<br|<a\s|<\/a|&#(?:10|13|xa|xd);/i;

function jointAt(text: string, at: number): { reading: Reading; length: number } | null {
  for (const { reading, pattern } of joints) {
    const match = matchAt(pattern, text, at);
    if (match !== null) return { reading, length: match.length };
  }
  return null;
}
