import type { Seconds } from '../../core/claims/numeric-date.ts';
import type { ProfileId } from '../../core/profiles/profiles.ts';
import { profiles } from '../../core/profiles/profiles.ts';
import { say, t } from '../../core/text/language.ts';
import { memberNamed, onlyStrings, stringOf, type JsonObject } from '../../core/text/json.ts';
import { othersText } from '../../core/text/others-text.ts';
import { isSelectiveDisclosure } from '../../core/token/forms.ts';
import type { Jwe, Jws } from '../../core/token/token.ts';
import type { LintSubject } from '../../core/lint/rule.ts';
import { linked, piecesOf, type SummaryPiece } from './summary-pieces.ts';
import { summaryTimes, timesSentence, type SummaryTimes } from './summary-times.ts';

/** The part of the summary that the clock does not change. */
type PreparedSummary = {
  readonly opening: string;
  /** null without a claims set. */
  readonly times: SummaryTimes | null;
  readonly algorithm: string;
};

/** Returns what the summary is made from, once for each token; null without one. */
export function prepareSummary({ token, contents: { claims }, profile }: LintSubject): PreparedSummary | null {
  if (token.kind === 'empty' || token.header.object === null) return null;
  const parties = [partyWords.iss(textsOf(claims, 'iss')), partyWords.aud(textsOf(claims, 'aud'))];
  return {
    opening: openingOf(kindOf(token, profile), parties, partyWords.sub(textsOf(claims, 'sub'))),
    times: claims === null ? null : summaryTimes(claims),
    algorithm: algorithmSentence(token),
  };
}

/**
 * Returns the token in one to three sentences: what it is, from whom, for whom and about whom, when
 * it is valid, and its algorithm. Each word about a member has its place. It only repeats what the
 * token says; whether that is true is for the verdicts.
 */
export function summaryAt(prepared: PreparedSummary, now: Seconds): readonly SummaryPiece[] {
  const { opening, times, algorithm } = prepared;
  const sentences = [opening, ...(times === null ? [] : [timesSentence(times, now)]), algorithm];
  return piecesOf(sentences.join(' '));
}

/** Returns a string, or the strings of an array; none for anything else. */
function textsOf(claims: JsonObject | null, name: string): Parties {
  const node = claims === null ? undefined : memberNamed(claims, name)?.value;
  if (node === undefined) return [];
  const text = stringOf(node);
  return (text === null ? (onlyStrings(node) ?? []) : [text]).filter((each) => each !== '');
}

type Parties = readonly string[];

const partyWords = {
  iss: ([issuer]: Parties) => (issuer === undefined ? '' : t`from ${linked('claims.iss', partyName(issuer))}`),
  aud: ([first, ...others]: Parties) => {
    if (first === undefined) return '';
    const name = partyName(first);
    return t`for ${linked('claims.aud', others.length === 0 ? name : t`${name} and ${others.length} more`)}`;
  },
  sub: ([subject]: Parties) => (subject === undefined ? '' : t`about ${linked('claims.sub', othersText(subject, 48))}`),
};

/** The host of a URL says enough, and a long path would hide it. */
function partyName(text: string): string {
  const url = /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null;
  return othersText(url === null ? text : url.host, 60);
}

function openingOf(kind: string, others: readonly string[], about: string): string {
  const parties = [kind, ...others].filter((words) => words !== '').join(' ');
  if (about === '') return `${parties}.`;
  return parties === kind ? `${kind} ${about}.` : `${parties}, ${about}.`;
}

function kindOf(token: Jws | Jwe, profile: ProfileId | null): string {
  const name = kindName(token, profile);
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return token.header.parameters.typ === undefined ? capital : linked('header.typ', capital);
}

function kindName(token: Jws | Jwe, profile: ProfileId | null): string {
  if (profile !== null) return say(profiles[profile].name);
  if (token.kind === 'jwe') return t`encrypted token`;
  if (isSelectiveDisclosure(token)) return 'SD-JWT';
  return token.payload?.kind === 'claims' ? t`token` : t`signed content`;
}

function algorithmSentence(token: Jws | Jwe): string {
  const { alg, enc } = token.header.parameters;
  if (alg === undefined) return t`No algorithm.`;
  const algorithm = linked('header.alg', othersText(alg, 40));
  if (token.kind === 'jwe')
    return enc === undefined
      ? t`Encrypted with ${algorithm}.`
      : t`Encrypted with ${algorithm} and ${linked('header.enc', othersText(enc, 40))}.`;
  if (alg.trim().toLowerCase() === 'none') return t`Unsecured (alg ${algorithm}).`;
  const several = token.json?.entries.length ?? 0;
  if (several > 1 && token.json !== undefined)
    return t`Shown: signature ${token.json.at + 1} of ${several}, with ${algorithm}.`;
  return (token.signature?.text ?? '') === '' ? t`No signature (alg ${algorithm}).` : t`Signed with ${algorithm}.`;
}
