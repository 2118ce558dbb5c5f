import type { Found, Intake } from '../../core/intake/found.ts';
import { readTimes, type ClaimedTime } from '../../core/claims/time-checks.ts';
import { memoLast } from '../../core/text/memo.ts';
import type { JsonObject } from '../../core/text/json.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { HeaderParameters } from '../../core/token/token.ts';
import { lastIntakeOf } from '../state/intake.ts';
import type { Session } from '../state/model.ts';
import { foundInSource } from '../state/source.ts';

/** One of several tokens in a text. */
export type TokenFound = {
  /** Its index among them, from 0. */
  readonly at: number;
  /** Its name in the text: a member, a cookie or a variable. */
  readonly name: string | null;
  readonly parameters: HeaderParameters;
  /** null if they cannot be read. */
  readonly claims: JsonObject | null;
  /** The times in its claims. */
  readonly times: readonly ClaimedTime[];
};

/**
 * The first tokens, how many more there are, and how many the next press adds: as many as are
 * listed, up to a limit.
 */
export type TokensFound = { readonly listed: readonly TokenFound[]; readonly more: number; readonly next: number };

/** The number of tokens listed at first. */
export const fewestListed = 50;

/** The maximum number of tokens that one press adds. */
const mostAdded = 200;

/** Returns the first fifty tokens of a text that contains more than one; null for other texts. */
export const tokensFound = (session: Session): TokensFound | null => tokensListed(session, fewestListed);

/** Returns the same with up to this many listed. */
export function tokensListed(session: Session, most: number): TokensFound | null {
  const intake = lastIntakeOf(session);
  if (intake === null || intake.tokens.length < 2) return null;
  return most <= fewestListed ? firstOf(intake) : longerOf(intake, most);
}

// Two memos, because the timeline asks for the first tokens while the list shows more.
const firstOf = memoLast((intake: Intake) => listOf(intake, fewestListed));
const longerOf = memoLast(listOf);

function listOf({ tokens }: Intake, most: number): TokensFound {
  const listed = tokens.slice(0, most).map(tokenFound);
  const more = tokens.length - listed.length;
  return { listed, more, next: Math.min(more, listed.length, mostAdded) };
}

function tokenFound({ token: text, name }: Found, at: number): TokenFound {
  const token = parseToken(text);
  const parameters = token.kind === 'empty' ? {} : token.header.parameters;
  const claims = token.kind === 'jws' && token.payload?.kind === 'claims' ? token.payload.object : null;
  return { at, name, parameters, claims, times: claims === null ? [] : readTimes(claims).times };
}

/**
 * Returns the index of the chosen token in the text; -1 if it is not found as a token, which can
 * happen while it is edited.
 */
export function indexOfMeant(session: Session): number {
  const start = foundInSource(session.source).spans[0]?.start;
  return (lastIntakeOf(session)?.tokens ?? []).findIndex(({ spans }) => spans[0]?.start === start);
}
