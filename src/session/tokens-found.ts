import type { Found, Intake } from '../core/intake/found.ts';
import { memoLast } from '../core/text/memo.ts';
import type { JsonObject } from '../core/text/json.ts';
import { parseToken } from '../core/token/parse-token.ts';
import type { HeaderParameters } from '../core/token/token.ts';
import { lastIntakeOf } from './intake.ts';
import type { Session } from './model.ts';
import { foundIn } from './source.ts';

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

/** The first of them, and how many there are beyond. */
export type TokensFound = { readonly listed: readonly TokenFound[]; readonly more: number };

const mostListed = 50;

/** The tokens of a text that holds more than one; null where it does not. */
export function tokensFound(session: Session): TokensFound | null {
  const intake = lastIntakeOf(session);
  return intake !== null && intake.tokens.length > 1 ? listOf(intake) : null;
}

const listOf = memoLast(({ tokens }: Intake): TokensFound => ({
  listed: tokens.slice(0, mostListed).map(tokenFound),
  more: Math.max(0, tokens.length - mostListed),
}));

function tokenFound({ token: text, name }: Found, at: number): TokenFound {
  const token = parseToken(text);
  const parameters = token.kind === 'empty' ? {} : token.header.parameters;
  const claims = token.kind === 'jws' && token.payload?.kind === 'claims' ? token.payload.object : null;
  return { at, name, parameters, claims };
}

/** Which of them is meant, by its place in the text: while it is edited it may not be found as a token at all. -1 then. */
export function meantAt(session: Session): number {
  const start = foundIn(session.source).spans[0]?.start;
  return (lastIntakeOf(session)?.tokens ?? []).findIndex(({ spans }) => spans[0]?.start === start);
}
