import { listOf, t } from '../text/language.ts';
import type { Damage, Found, Reading } from './found.ts';

const words: Record<Reading, () => string> = {
  'scheme-prefix': () => t`the scheme before it`,
  quotes: () => t`quotation marks`,
  'line-breaks': () => t`line breaks inside it`,
  'white-space': () => t`white space`,
  'white-space-inside': () => t`white space inside it`,
  'invisible-characters': () => t`invisible characters`,
  'percent-encoding': () => t`percent-encoding`,
  base64: () => t`the base64 around the whole of it`,
  cookie: () => t`the cookie line around it`,
  url: () => t`the URL around it`,
  json: () => t`the JSON around it`,
  command: () => t`the command, code or configuration around it`,
  'surrounding-text': () => t`other text around it`,
};

/**
 * Readings that add nothing next to these: "other text" if its kind is named, whitespace inside if
 * there is some around as well.
 */
const moreTelling: ReadonlyMap<Reading, readonly Reading[]> = new Map<Reading, readonly Reading[]>([
  ['surrounding-text', ['cookie', 'url', 'json', 'command']],
  ['white-space-inside', ['white-space']],
]);

/**
 * Returns what was skipped to read the token, in one sentence; null if the text is the bare token.
 */
export function intakeWords({ readings }: Pick<Found, 'readings'>): string | null {
  if (readings.length === 0) return null;
  const left = readings
    .filter((reading) => !(moreTelling.get(reading) ?? []).some((other) => readings.includes(other)))
    .map((reading) => words[reading]());
  return t`The token was read without ${listOf(left)}.`;
}

const damageWords: Record<Damage, () => string> = {
  'start-missing': () =>
    t`Its first characters are missing: a token begins with "ey". Copy it again, from its first character.`,
  'middle-missing': () => t`It was cut short in the middle when it was shown. Copy it whole from where it was issued.`,
  'end-missing': () => t`Its end is missing. What is there is shown; to check the signature, copy it again to its end.`,
  'signature-masked': () =>
    t`Its signature was masked before it was copied. Header and payload are shown, but nothing can be checked without the signature.`,
  'dot-missing': () => t`The dot between its header and its payload is missing. Put one where the second "ey" begins.`,
  'trailing-characters': () => t`Characters that belong to no token follow its signature. Leave them out.`,
};

/** Returns what is wrong with the token itself, in one or two sentences for each damage. */
export const damagedWords = ({ damage }: Pick<Found, 'damage'>): readonly string[] =>
  damage.map((kind) => damageWords[kind]());
