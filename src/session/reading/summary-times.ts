import { readNumericDate, type Seconds } from '../../core/claims/numeric-date.ts';
import { relativeWords } from '../../core/claims/relative-words.ts';
import { utcText } from '../../core/claims/time-words.ts';
import { memberNamed, type JsonObject } from '../../core/text/json.ts';
import { t } from '../../core/text/language.ts';
import { linked } from './summary-pieces.ts';

type TimeName = 'exp' | 'nbf' | 'iat';
/** The times that a sentence can name; null for what is absent or not a time. */
export type SummaryTimes = { readonly [Name in TimeName]: Seconds | null } & { readonly hasExp: boolean };

export const summaryTimes = (claims: JsonObject): SummaryTimes => ({
  exp: timeOf(claims, 'exp'),
  nbf: timeOf(claims, 'nbf'),
  iat: timeOf(claims, 'iat'),
  hasExp: memberNamed(claims, 'exp') !== undefined,
});

/** Returns when the token is valid, relative to now and in UTC. */
export function timesSentence(times: SummaryTimes, now: Seconds): string {
  const { exp, nbf, hasExp } = times;
  if (exp !== null && exp <= now) return t`Expired ${relative('exp', exp, now)} (${moment(exp, now)} UTC).`;
  if (nbf !== null && nbf > now) return t`Becomes valid ${relative('nbf', nbf, now)} (${moment(nbf, now)} UTC).`;
  if (exp !== null) return validWords(times, exp, now);
  return hasExp ? t`${linked('claims.exp', 'exp')} is not a valid time.` : t`Never expires (no exp).`;
}

const relative = (name: TimeName, at: Seconds, now: Seconds): string =>
  linked(`claims.${name}`, relativeWords(at - now).compact);

function validWords({ nbf, iat }: SummaryTimes, exp: Seconds, now: Seconds): string {
  const left = relative('exp', exp, now);
  const from = nbf ?? iat;
  if (from === null) return t`Expires ${left} (${moment(exp, now)} UTC).`;
  const begin = linked(nbf === null ? 'claims.iat' : 'claims.nbf', moment(from, now));
  const isOneDay = dayOf(from) === dayOf(exp);
  const end = linked('claims.exp', isOneDay ? timeOfDay(exp) : moment(exp, now));
  return isOneDay ? t`Valid ${begin}–${end} UTC, expires ${left}.` : t`Valid ${begin} – ${end} UTC, expires ${left}.`;
}

/** Returns null for what no calendar reaches, and for numbers that are likelier another unit. */
function timeOf(claims: JsonObject, name: TimeName): Seconds | null {
  const node = memberNamed(claims, name)?.value;
  const date = node === undefined ? null : readNumericDate(node);
  return date?.kind === 'seconds' ? date.seconds : null;
}

/** Returns the time of day in UTC, after its date if that is not today's. */
const moment = (at: Seconds, now: Seconds): string =>
  dayOf(at) === dayOf(now) ? timeOfDay(at) : `${dayOf(at)} ${timeOfDay(at)}`;

const dayOf = (at: Seconds): string => utcText(at)?.split(' ')[0] ?? '';
const timeOfDay = (at: Seconds): string => utcText(at)?.split(' ')[1]?.slice(0, 5) ?? '';
