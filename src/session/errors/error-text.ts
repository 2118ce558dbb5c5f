import { intakeOf } from '../state/intake.ts';
import type { Session } from '../state/model.ts';
import { boxTextOf, foundInSource } from '../state/source.ts';
import type { Recognised } from '../../core/intake/recognised.ts';

/** What may contain error messages, and the box that contains it. */
type ErrorText = { readonly text: string; readonly box: 'error' | 'token' };

const noErrorText: ErrorText = { text: '', box: 'error' };

/**
 * Returns the text to search for error messages: the box for them, or else what is around the token
 * in the token box, or what is there instead of a token. Empty if there is nothing to search.
 */
export function errorTextOf(session: Session): ErrorText {
  if (session.errorText.trim() !== '') return { text: session.errorText, box: 'error' };
  const text = beyondToken(session);
  return text.trim().length < shortest ? noErrorText : { text, box: 'token' };
}

/** Returns only the text. */
export const errorText = (session: Session): string => errorTextOf(session).text;

/** A shorter text is a scheme, a name or quotes. */
const shortest = 12;

function beyondToken(session: Session): string {
  const { source } = session;
  if (source.kind !== 'token') return '';
  const intake = intakeOf(session);
  if (intake === null) return '';
  if (intake.tokens.length === 0)
    return intake.other === null || others.has(intake.other.kind) ? boxTextOf(source) : '';
  const { before, after } = foundInSource(source);
  return `${before}\n${after}`;
}

/** What JSON or a word may look like although it is an error body. */
const others: ReadonlySet<Recognised['kind']> = new Set<Recognised['kind']>(['opaque', 'claims-json', 'header-json']);

/** Whether the box contains a token, and not only text that is read as one. */
export const hasToken = (session: Session): boolean =>
  session.source.kind === 'parts' || (intakeOf(session)?.tokens.length ?? 0) > 0;
