import { invisibleCharacters, matchAt } from './alphabet.ts';
import type { Reading } from './found.ts';

/** What may stand between two pieces of a token without ending it. */
type Joint = { readonly reading: Reading; readonly pattern: RegExp };

/** Tried in order at each place; any number of them in a row. A new kind of joint is a new row. */
const joints: readonly Joint[] = [
  // After the signs with which shells continue a line; before the signs with which mail and chat
  // quote one (RFC 3676 §4.5).
  { reading: 'line-breaks', pattern: /[\\`^]?(?:\r\n|[\r\n])(?:[ \t]*(?:[>|][ \t]?)+)?/y },
  { reading: 'line-breaks', pattern: /\\+r\\+n|\\+n|<w?br ?\/?>|%(?:25)*0[ad]|&#(?:10|13|xa|xd);/iy },
  {
    reading: 'invisible-characters',
    pattern: new RegExp(
      `[${invisibleCharacters}]+|&(?:shy|nbsp|zerowidthspace|#8203|#x200b|#173|#xad);|%(?:25)*E2%(?:25)*80%(?:25)*8[BCD]`,
      'iy',
    ),
  },
  { reading: 'white-space-inside', pattern: /[ \t\v\f]+|\s|%(?:25)*20/iy },
  // One string literal after another, with the operator of the language between them or at the
  // line's end.
  {
    reading: 'quotes',
    pattern: /(["'`])[^\S\r\n]*(?:[+&.][ \t]*(?:[_\\]?(?:\r\n|[\r\n])\s*)?|\\?(?:\r\n|[\r\n])\s*(?:[+&.]\s*)?)\1/y,
  },
];

/** A gap between two pieces: where it ends, and what it is made of. */
export type Gap = {
  readonly end: number;
  readonly readings: ReadonlySet<Reading>;
  /** Nothing in it parts words for the eye: zero-width characters, or the seam of two string literals. */
  readonly isTight: boolean;
};

/** The gap that begins at an offset; null where there is none. */
export function lineGapAt(text: string, from: number): Gap | null {
  const readings = new Set<Reading>();
  let end = from;
  for (let joint = jointAt(text, end); joint !== null; joint = jointAt(text, end)) {
    readings.add(joint.reading);
    end += joint.length;
  }
  // Indentation goes with the line break before it.
  if (readings.has('line-breaks')) readings.delete('white-space-inside');
  const isTight = !spacing.some((reading) => readings.has(reading)) && !noBreakSpace.test(text.slice(from, end));
  return end === from ? null : { end, readings, isTight };
}

const spacing = ['line-breaks', 'white-space-inside'] as const satisfies readonly Reading[];
const noBreakSpace = /[\u00a0\u2028\u2029\u202f]|&nbsp;/i;

function jointAt(text: string, at: number): { reading: Reading; length: number } | null {
  for (const { reading, pattern } of joints) {
    const match = matchAt(pattern, text, at);
    if (match !== null) return { reading, length: match.length };
  }
  return null;
}
