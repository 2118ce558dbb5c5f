import { findTokens } from '../../core/intake/find-tokens.ts';
import type { Intake } from '../../core/intake/found.ts';
import { withoutWrappings } from '../../core/intake/recognise.ts';
import type { Recognised } from '../../core/intake/recognised.ts';
import { memoLast } from '../../core/text/memo.ts';
import type { Session, Source } from './model.ts';
import { boxTextOf } from './source.ts';

/** A longer text is not searched in the keystroke but once typing pauses, characters. */
const longest = 200_000;

export const isLong = (source: Source): boolean => boxTextOf(source).length > longest;

/** Every token of the text, what it is where it holds none, a key beside them. */
export const searchText = memoLast((source: Source): Intake => findTokens(boxTextOf(source)));

/** All that the text holds; null while a long text waits to be searched. */
export function intakeOf({ source, searched }: Session): Intake | null {
  if (searched?.of === source) return searched.intake;
  return isLong(source) ? null : searchText(source);
}

/**
 * The same for what only lists it: until a long text has been searched again, what it held before,
 * so that nothing flickers.
 */
export function lastIntakeOf(session: Session): Intake | null {
  return intakeOf(session) ?? session.searched?.intake ?? null;
}

/**
 * What was pasted in place of a token. Null where there is a token, and while one is edited here.
 */
export function recognisedOf(session: Session): Recognised | null {
  const intake = session.source.kind === 'token' ? intakeOf(session) : null;
  return intake?.tokens.length === 0 ? intake.other : null;
}

/** The claims set that was pasted in place of a token, without wrappings; null where it is none. */
export function looseClaims(session: Session): string | null {
  return recognisedOf(session)?.kind === 'claims-json' ? withoutWrappings(boxTextOf(session.source)) : null;
}
