import { causeOfReading } from '../../intake/causes.ts';
import type { Damage, Reading } from '../../intake/found.ts';
import { recognisedWords } from '../../intake/recognised-words.ts';
import { t } from '../../text/language.ts';
import type { Case } from '../case.ts';
import type { Diagnosis, Observation } from '../trial.ts';
import { inPlaceOfToken } from './token/no-jwt.ts';
import { escapedBehind } from './token/stray.ts';

/**
 * Reports what was around the token, what is missing from it, or what was pasted instead of one.
 */
export const intakeObservations: Observation = (given) => {
  const other = ofOther(given);
  // Text that is not a token is not truncated, and nothing was skipped to read it.
  return other.length > 0 ? other : [...ofReadings(given), ...ofDamage(given)];
};

/**
 * The readings worth reporting, from the outside in. Prose and whitespace around a token are normal
 * and never the cause.
 */
const readingSentences: readonly (readonly [Reading, () => string])[] = [
  ['command', () => t`The token stands in a command, or in a line of code or configuration; only its value was read.`],
  ['cookie', () => t`The token stands in a cookie line; only its value was read.`],
  ['url', () => t`The token stands in an address. Whoever sees the address or its log has the token (RFC 6750 §2.3).`],
  ['json', () => t`The token stands in JSON; only its value was read.`],
  [
    'scheme-prefix',
    () =>
      t`The scheme (Bearer, DPoP or a whole Authorization header) stands before the token. It was left out; a library that is given the whole value fails.`,
  ],
  ['quotes', () => t`Quotation marks stand around the token. They were left out; a library that is given them fails.`],
  [
    'base64',
    () =>
      t`The whole token is base64-encoded once more. It was decoded once; a library that is given the outer text fails.`,
  ],
  [
    'percent-encoding',
    () => t`The token is percent-encoded. It was decoded; a library that is given the encoded text fails.`,
  ],
  [
    'line-breaks',
    () => t`The token is broken into lines. The pieces were joined; a library that is given the line breaks fails.`,
  ],
  [
    'white-space-inside',
    () => t`Spaces or tabs stand inside the token. The pieces were joined; a library that is given them fails.`,
  ],
  [
    'invisible-characters',
    () =>
      t`Invisible characters stand in the token or beside it. They were left out; a library that is given them fails.`,
  ],
];

const damageSentences: Readonly<Record<Damage, () => string>> = {
  'start-missing': () =>
    t`The first characters of the token are missing: a header begins with "ey". Copy it from its first character.`,
  'middle-missing': () =>
    t`An ellipsis stands in the middle: the token was cut when it was shown. Copy it from where it is whole.`,
  'end-missing': () =>
    t`The end of the token is missing: it was cut when it was copied or stored (a column or a cookie of 4,096 bytes).`,
  'signature-masked': () =>
    t`The signature was masked before the token was shown, so it cannot be checked. Take the token from where it is not masked.`,
  'dot-missing': () => t`A dot between the parts is missing. Copy the token again, whole.`,
  'trailing-characters': () => t`Characters follow the complete signature. Leave them out.`,
};

function ofReadings({ found }: Case): Diagnosis[] {
  const told = new Set<string>();
  return readingSentences.flatMap(([reading, says]): Diagnosis[] => {
    const cause = causeOfReading(reading);
    if (cause === null || told.has(cause) || !found.readings.includes(reading)) return [];
    told.add(cause);
    return [{ findings: [{ cause, sentence: says() }], kind: 'remark', changes: [], repair: { text: found.token } }];
  });
}

function ofDamage({ found }: Case): Diagnosis[] {
  // The token continues after a backslash, so the missing part is there.
  if (escapedBehind(found) !== '') return [];
  return found.damage.flatMap((damage) => {
    const cause = causeOfReading(damage);
    return cause === null
      ? []
      : [{ findings: [{ cause, sentence: damageSentences[damage]() }], kind: 'seen', changes: [], repair: null }];
  });
}

function ofOther({ pasted, token }: Case): Diagnosis[] {
  // A Flask session has JSON instead of a header, without an algorithm.
  if (token !== null && token.header.object !== null && token.header.parameters.alg !== undefined) return [];
  const other = inPlaceOfToken(pasted);
  if (other === null) return [];
  return [
    { findings: [{ cause: 'not-a-jwt', sentence: recognisedWords(other) }], kind: 'seen', changes: [], repair: null },
  ];
}
