import type { Seconds } from '../../core/claims/numeric-date.ts';
import { preparedClaims } from '../reading/claims.ts';
import type { Session } from '../state/model.ts';
import { signatureText, tokenOfSource } from '../state/source.ts';
import type { TokenForm, TokenOffer } from './share-token.ts';

/** Whether someone else could use the token. */
export type TokenLife =
  /** `until` is null if the token has no readable expiry. */
  | { readonly kind: 'live'; readonly until: Seconds | null }
  /** A JWE: its expiry cannot be read without the key. */
  | { readonly kind: 'encrypted' }
  /** The token is expired, without a signature, or missing. */
  | { readonly kind: 'harmless' };

export function tokenLife(session: Session, form: TokenForm | null, now: Seconds): TokenLife {
  const token = tokenOfSource(session.source);
  if (form !== 'whole' || token.kind === 'empty') return { kind: 'harmless' };
  if (token.kind === 'jwe') return { kind: 'encrypted' };
  const until = endOf(session);
  const isOver = signatureText(session.source) === '' || (until !== null && until <= now);
  return isOver ? { kind: 'harmless' } : { kind: 'live', until };
}

/**
 * Returns when the token expires. Milliseconds are not an expiry: a verifier reads the number as
 * seconds and accepts the token for thousands of years.
 */
function endOf(session: Session): Seconds | null {
  const exp = preparedClaims(session).times.find(({ claim }) => claim === 'exp');
  return exp?.isMoment === true ? exp.at : null;
}

/**
 * Returns the form that is chosen at first: nothing of a person and nothing that someone else could
 * use, unless the person chooses more. null if no form is that little.
 */
export function leastForm({ forms, privacy, named }: TokenOffer, { kind }: TokenLife): TokenForm | null {
  if (privacy.length + named.length > 0 && forms.redacted !== null) return 'redacted';
  if (kind === 'harmless' && forms.whole !== null) return 'whole';
  return (['unsigned', 'redacted'] as const).find((form) => forms[form] !== null) ?? null;
}
