import { memberNamed, stringItems, stringOf, type JsonObject } from '../../text/json.ts';
import type { CauseId } from '../cause.ts';

/** The header and the claims of a token, as JSON; `now`, in seconds, if the clock counts. */
export type ReceiverFacts = { readonly header: JsonObject; readonly claims: JsonObject; readonly now: number | null };

/** What a receiver says about a token: a cause with its sentence. */
export type ReceiverNote = {
  readonly cause: CauseId;
  readonly sentence: string;
  /** It is possible and not certain, even if the receiver is certain. */
  readonly isGuess?: true;
  /** What follows from it: no key fits that another one must check. */
  readonly explains?: readonly CauseId[];
};

export const claimText = ({ claims }: ReceiverFacts, name: string): string =>
  stringOf(memberNamed(claims, name)?.value) ?? '';

export const headerText = ({ header }: ReceiverFacts, name: string): string =>
  stringOf(memberNamed(header, name)?.value) ?? '';

export function claimNumber({ claims }: ReceiverFacts, name: string): number | null {
  const value = memberNamed(claims, name)?.value;
  return value?.kind === 'number' ? value.value : null;
}

/** Returns the audiences, whether `aud` is a string or a list (RFC 7519 §4.1.3). */
export function audiencesOf(facts: ReceiverFacts): readonly string[] {
  const value = memberNamed(facts.claims, 'aud')?.value;
  return value?.kind === 'string' ? [value.value] : stringItems(value);
}

export const hasClaim = ({ claims }: ReceiverFacts, name: string): boolean => memberNamed(claims, name) !== undefined;

/** Returns exp − iat in seconds; null if one of them is missing. */
export function lifetimeIn(facts: ReceiverFacts, end = 'exp'): number | null {
  const [iat, exp] = [claimNumber(facts, 'iat'), claimNumber(facts, end)];
  return iat === null || exp === null ? null : exp - iat;
}

/** Makes a test for a pattern in one of the audiences. */
export const hasAudience = (pattern: RegExp) => (facts: ReceiverFacts) =>
  audiencesOf(facts).some((audience) => pattern.test(audience));
