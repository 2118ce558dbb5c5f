import { findTokens } from '../../core/intake/find-tokens.ts';
import type { Intake } from '../../core/intake/found.ts';
import { withoutWrappings } from '../../core/intake/recognise.ts';
import type { Recognised } from '../../core/intake/recognised.ts';
import { memoLast } from '../../core/text/memo.ts';
import type { Session, Source } from './model.ts';
import { boxTextOf, tokenOfSource } from './source.ts';

/**
 * The longest text, in characters, that is searched on the keystroke. A longer one is searched when
 * typing pauses.
 */
const longest = 200_000;

export const isLong = (source: Source): boolean => boxTextOf(source).length > longest;

/** Finds every token of the text, a key next to them, and, without a token, what the text is. */
export const searchText = memoLast((source: Source): Intake => findTokens(boxTextOf(source)));

/** Returns everything found in the text; null while a long text waits to be searched. */
export function intakeOf({ source, searched }: Session): Intake | null {
  if (searched?.of === source) return searched.intake;
  return isLong(source) ? null : searchText(source);
}

/**
 * Returns the same for lists. While a long text is searched again, it returns the earlier answer,
 * so that nothing flickers.
 */
export function lastIntakeOf(session: Session): Intake | null {
  return intakeOf(session) ?? session.searched?.intake ?? null;
}

/** Returns what was pasted instead of a token; null if there is a token, or one is edited here. */
export function recognisedOf(session: Session): Recognised | null {
  const intake = session.source.kind === 'token' ? intakeOf(session) : null;
  const other = intake?.tokens.length === 0 ? intake.other : null;
  // A JWE without its header looks opaque.
  return other?.kind === 'opaque' && tokenOfSource(session.source).kind === 'jwe' ? null : other;
}

/**
 * Returns the claims set that was pasted instead of a token, without wrappings; null if it is not
 * one.
 */
export function looseClaims(session: Session): string | null {
  return recognisedOf(session)?.kind === 'claims-json' ? withoutWrappings(boxTextOf(session.source)) : null;
}
