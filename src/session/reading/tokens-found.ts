import type { Found, Intake } from '../../core/intake/found.ts';
import { memoLast } from '../../core/text/memo.ts';
import type { JsonObject } from '../../core/text/json.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { HeaderParameters } from '../../core/token/token.ts';
import { lastIntakeOf } from '../state/intake.ts';
import type { Session } from '../state/model.ts';
import { foundInSource } from '../state/source.ts';

/** One of several tokens of a text. */
export type TokenFound = {
  /** Its place among them, from 0. */
  readonly at: number;
  /** What the text calls it: a member, a cookie, a variable. */
  readonly name: string | null;
  readonly parameters: HeaderParameters;
  /** null where they cannot be read. */
  readonly claims: JsonObject | null;
};

/**
 * The first of them, how many there are beyond, and how many of those are listed next: as many
 * again, so that a few presses reach the last.
 */
export type TokensFound = { readonly listed: readonly TokenFound[]; readonly more: number; readonly next: number };

/** As many are listed until more are asked for. */
export const fewestListed = 50;

/** A press lists at most so many more. */
const mostAdded = 200;

/** The tokens of a text that holds more than one, the first fifty; null where it does not. */
export const tokensFound = (session: Session): TokensFound | null => tokensListed(session, fewestListed);

/** The same with so many of them listed. */
export function tokensListed(session: Session, most: number): TokensFound | null {
  const intake = lastIntakeOf(session);
  if (intake === null || intake.tokens.length < 2) return null;
  return most <= fewestListed ? firstOf(intake) : longerOf(intake, most);
}

// Kept apart: the timeline asks for the first ones while the list shows more.
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
  return { at, name, parameters, claims };
}

/**
 * Which of them is meant, by its place in the text: while it is edited it may not be found as a
 * token at all. -1 then.
 */
export function indexOfMeant(session: Session): number {
  const start = foundInSource(session.source).spans[0]?.start;
  return (lastIntakeOf(session)?.tokens ?? []).findIndex(({ spans }) => spans[0]?.start === start);
}
