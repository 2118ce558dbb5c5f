import type { Found, Reading } from './found.ts';

const words: Record<Reading, string> = {
  'scheme-prefix': 'the scheme before it',
  quotes: 'quotation marks',
  'line-breaks': 'line breaks inside it',
  'white-space': 'white space',
  'surrounding-text': 'other text around it',
};

/** What was left out to read the token, in a sentence; null if the text is the bare token. */
export function intakeWords({ readings }: Pick<Found, 'readings'>): string | null {
  if (readings.length === 0) return null;
  const left = readings.map((reading) => words[reading]);
  const last = left.at(-1) ?? '';
  return `The token was read without ${left.length === 1 ? last : `${left.slice(0, -1).join(', ')} and ${last}`}.`;
}
