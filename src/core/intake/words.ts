import { listOf, t } from '../text/language.ts';
import type { Damage, Found, Reading } from './found.ts';

const words: Record<Reading, () => string> = {
  'scheme-prefix': () => t`the scheme before the token`,
  'scheme-twice': () => t`the scheme before the token, twice`,
  quotes: () => t`quotes`,
  'quotes-in-header': () => t`quotes`,
  'quotes-in-value': () => t`quotes`,
  'placeholder-brackets': () => t`the brackets around the token`,
  'line-breaks': () => t`line breaks in the token`,
  'white-space': () => t`whitespace`,
  'white-space-inside': () => t`whitespace in the token`,
  'invisible-characters': () => t`invisible characters`,
  'percent-encoding': () => t`percent-encoding`,
  base64: () => t`the base64 around the token`,
  cookie: () => t`the surrounding cookie line`,
  url: () => t`the surrounding URL`,
  json: () => t`the surrounding JSON`,
  command: () => t`the surrounding command, code or configuration`,
  output: () => t`the surrounding message, table, log or YAML`,
  'base64-json': () => t`the base64 and JSON around the token`,
  'base64-text': () => t`the base64 and the text around the token`,
  'json-escapes': () => t`JSON escapes`,
  hex: () => t`the hex digits of its characters`,
  'glued-before': () => t`the characters in front of the token`,
  'split-cookies': () => t`the names of the cookies that contain its pieces`,
  'signed-cookie': () => t`the signature of the cookie`,
  prefix: () => t`the prefix before the token`,
  'quoted-printable': () => t`quoted-printable escapes`,
  html: () => t`HTML tags and entities`,
  'mail-break': () => t`the "!" with which a mail program cut the line`,
  'surrounding-text': () => t`other surrounding text`,
};

/**
 * Readings that add nothing next to these: "other text" if its kind is named, whitespace inside if
 * there is some around as well.
 */
const moreTelling: ReadonlyMap<Reading, readonly Reading[]> = new Map<Reading, readonly Reading[]>([
  [
    'surrounding-text',
    [
      'cookie',
      'url',
      'json',
      'command',
      'output',
      'base64-json',
      'base64-text',
      'split-cookies',
      'prefix',
      'glued-before',
    ],
  ],
  ['white-space-inside', ['white-space']],
  ['scheme-prefix', ['scheme-twice']],
  ['quotes', ['quotes-in-header', 'quotes-in-value']],
]);

/**
 * Returns what was skipped to read the token, in one sentence; null if the text is the bare token.
 */
export function intakeWords({ readings }: Pick<Found, 'readings'>): string | null {
  if (readings.length === 0) return null;
  const left = readings
    .filter((reading) => !(moreTelling.get(reading) ?? []).some((other) => readings.includes(other)))
    .map((reading) => words[reading]());
  return t`Ignored: ${listOf(left)}.`;
}

const damageWords: Record<Damage, () => string> = {
  'start-missing': () =>
    t`Its first characters are missing: a token starts with "ey". Copy it again from its first character.`,
  'middle-missing': () => t`It was truncated in the middle for display. Copy all of it from where it was issued.`,
  'end-missing': () => t`Its end is missing. Jotscope shows the rest. To check the signature, copy the whole token.`,
  'signature-masked': () =>
    t`Its signature was masked before it was copied. Header and payload are shown, but without the signature nothing can be checked.`,
  'dot-missing': () => t`The dot between its header and payload is missing. Add one where the second "ey" starts.`,
  'trailing-characters': () => t`Its signature is followed by characters that are not part of a token. Remove them.`,
};

/** Returns what is wrong with the token itself, in one or two sentences for each damage. */
export const damagedWords = ({ damage }: Pick<Found, 'damage'>): readonly string[] =>
  damage.map((kind) => damageWords[kind]());
