import { causeOfReading } from '../../intake/causes.ts';
import type { Damage, Found, Reading } from '../../intake/found.ts';
import type { Recognised } from '../../intake/recognised.ts';
import { recognisedWords } from '../../intake/recognised-words.ts';
import { characterWords } from '../../text/characters.ts';
import { count, t } from '../../text/language.ts';
import { toBase64url } from '../../text/base64url.ts';
import { utf8 } from '../../text/bytes.ts';
import type { Case } from '../case.ts';
import type { CauseId } from '../cause.ts';
import type { Diagnosis, Observation } from '../trial.ts';
import { readingSentences } from './intake-sentences.ts';
import { inPlaceOfToken } from './token/no-jwt.ts';
import { escapedBehind } from './token/stray.ts';

/**
 * Reports what was around the token, what is missing from it, or what was pasted instead of one.
 */
export const intakeObservations: Observation = (given) => {
  const other = ofOther(given);
  // Text that is not a token is not truncated, and nothing was skipped to read it.
  return other.length > 0
    ? other
    : [...ofGlued(given), ...ofField(given), ...ofReadings(given), ...ofDamage(given), ...ofTail(given)];
};

const damageSentences: Readonly<Record<Damage, () => string>> = {
  'start-missing': () =>
    t`The first characters of the token are missing: a header starts with "ey".\nCopy the token from its first character.`,
  'middle-missing': () =>
    t`There is an ellipsis in the middle: the token was truncated for display.\nCopy it from somewhere that shows all of it.`,
  'end-missing': () =>
    t`The end of the token is missing: it was cut off when it was copied or stored (a column or cookie of 4,096 bytes).`,
  'signature-masked': () =>
    t`The signature was masked before the token was shown, so it cannot be checked.\nCopy the token from somewhere that does not mask it.`,
  'dot-missing': () => t`A dot between the parts is missing.\nCopy the whole token again.`,
  'trailing-characters': () => t`There are extra characters after the complete signature.\nRemove them.`,
};

/** A server that gets this rejects it, whatever the library that reads the token does. */
function ofGlued({ found }: Case): Diagnosis[] {
  const isColon = colonInField.test(found.before.slice(-60));
  if (!isSchemeGlued(found) && !isColon) return [];
  const sentence = isColon
    ? t`There is a colon after the scheme. A server that looks for “Bearer ” finds no token.\nRemove the colon.`
    : t`The space between the scheme and the token is missing. A server that looks for “Bearer ” finds no token.\nAdd a space after the scheme.`;
  const finding = { cause: 'token-bearer-prefix', sentence } as const;
  return [{ findings: [finding], kind: 'remark', changes: [], repair: { text: found.token }, isRefused: true }];
}

/** Also with a character or two in place of the space. */
const isSchemeGlued = ({ before }: Found): boolean => /(?<![\w.-])(?:bearer|dpop)[\w-]{0,2}$/i.test(before.slice(-10));

/** Outside of the field it is how a label is written. */
const colonInField = /authorization["']?\s*[:=]\s*["']?(?:bearer|dpop)\s*:\s*["']?$/i;

/** Reports the scheme in a field of code or of a command, which is not read as one of the usual schemes. */
function ofField({ found }: Case): Diagnosis[] {
  const scheme = isInField(found) && !found.readings.includes('scheme-prefix') ? otherScheme(found) : null;
  if (scheme === null) return [];
  const finding = { cause: 'token-bearer-prefix', sentence: otherSchemeWords(scheme) } as const;
  return [{ findings: [finding], kind: 'remark', changes: [], repair: { text: found.token } }];
}

function ofReadings({ found }: Case): Diagnosis[] {
  const told = new Set<string>();
  return readingSentences.flatMap(([reading, says]): Diagnosis[] => {
    const cause = causeOfReading(reading);
    if (cause === null || told.has(cause) || !found.readings.includes(reading)) return [];
    if ((reading === 'prefix' || reading === 'glued-before') && isSchemeGlued(found)) return [];
    if (reading === 'scheme-prefix' && colonInField.test(found.before.slice(-60))) return [];
    told.add(cause);
    const scheme = reading === 'scheme-prefix' ? otherScheme(found) : null;
    const finding = { cause, sentence: scheme === null ? says() : otherSchemeWords(scheme) };
    const isRefused = refused.has(reading);
    const isUsual = reading === 'scheme-prefix' && scheme === null && isInField(found);
    return [{ findings: [finding], kind: 'remark', changes: [], repair: { text: found.token }, isRefused, isUsual }];
  });
}

/** The scheme if it is the one of older frameworks, as it is written; null for Bearer and DPoP. */
const otherScheme = ({ before }: Found): string | null =>
  /(?:^|[\s"':=])(jwt)[ \t]+["']?$/i.exec(before.slice(-20))?.[1] ?? null;

/** In the field Authorization the scheme is in its place. By itself it may have been passed on with the token. */
const isInField = ({ before }: Found): boolean => /authorization/i.test(before.slice(-60));

/** Each server expects one scheme, and which one is not in the request. */
const otherSchemeWords = (scheme: string): string =>
  t`The scheme before the token is “${scheme}”. A server that expects “Bearer” finds no token, such as passport-jwt with fromAuthHeaderAsBearerToken.\nSend “Bearer” before the token, or let the server expect “JWT” (in passport-jwt: fromAuthHeaderWithScheme).`;

/** Not only how a token was copied: a server that gets this rejects it. */
const refused: ReadonlySet<Reading> = new Set<Reading>([
  'scheme-twice',
  'placeholder-brackets',
  'quotes-in-header',
  'quotes-in-value',
  'glued-before',
]);

function ofDamage({ found }: Case): Diagnosis[] {
  // The token continues after a backslash, so the missing part is there.
  if (escapedBehind(found) !== '') return [];
  return found.damage.flatMap((damage) => {
    const cause = causeOfReading(damage);
    const sentence = damage === 'end-missing' ? endMissing(found.token.length) : damageSentences[damage]();
    return cause === null ? [] : [{ findings: [{ cause, sentence }], kind: 'seen', changes: [], repair: null }];
  });
}

/** Reports a punctuation mark that was copied with a token, with nothing else around it. */
function ofTail({ found }: Case): Diagnosis[] {
  const mark = /^([,;:!?|])\s*$/.exec(found.after.slice(0, 20))?.[1];
  if (mark === undefined || !/^\s*(?:(?:bearer|dpop)\s+)?$/i.test(found.before.slice(-80))) return [];
  const sentence = t`There is ${characterWords(mark)} after the token. Jotscope skipped it; a library that gets it fails.\nRemove it.`;
  const finding = { cause: 'token-trailing-characters', sentence } as const;
  return [{ findings: [finding], kind: 'remark', changes: [], repair: { text: found.token } }];
}

/** Lengths at which columns and fields cut off texts. */
const columns: ReadonlySet<number> = new Set([255, 256, 500, 512, 1000, 1024, 2000, 2048, 3072, 4000, 4096]);

const endMissing = (length: number): string =>
  columns.has(length)
    ? t`The end of the token is missing: what is there has exactly ${count(length)} characters, the size of a column or field that cut it off.\nMake the column or field longer, and request a new token.`
    : damageSentences['end-missing']();

function ofOther({ pasted, token, isEncrypted }: Case): Diagnosis[] {
  if (isEncrypted) return [];
  // A Flask session has JSON instead of a header, without an algorithm.
  if (token !== null && token.header.object !== null && token.header.parameters.alg !== undefined) return [];
  const other = inPlaceOfToken(pasted);
  if (other === null) return [];
  return [
    {
      findings: [{ cause: causesOfOther.get(other.kind) ?? 'not-a-jwt', sentence: recognisedWords(other) }],
      kind: 'seen',
      changes: [],
      repair: other.kind === 'decoded-view' ? { text: tokenOfView(other) } : null,
    },
  ];
}

const causesOfOther: ReadonlyMap<Recognised['kind'], CauseId> = new Map<Recognised['kind'], CauseId>([
  ['decoded-view', 'decoded-view-pasted'],
  ['base64-claims', 'token-in-base64-json'],
]);

/** Returns a token of the two parts, which is not signed yet. */
const tokenOfView = ({ header, payload }: { readonly header: string; readonly payload: string }): string =>
  `${toBase64url(utf8(header))}.${toBase64url(utf8(payload))}.`;
