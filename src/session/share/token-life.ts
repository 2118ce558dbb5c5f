import { readNumericDate, type Seconds } from '../../core/claims/numeric-date.ts';
import { memberNamed } from '../../core/text/json.ts';
import { preparedClaimsOf } from '../reading/claims.ts';
import type { Session } from '../state/model.ts';
import { signatureText, tokenOfSource } from '../state/source.ts';
import type { TokenForm } from './share-token.ts';

/** Whether somebody else could use the token. */
export type TokenLife =
  /** `until` is null where it names no end that can be read. */
  | { readonly kind: 'live'; readonly until: Seconds | null }
  /** A JWE: nobody without the key can tell. */
  | { readonly kind: 'encrypted' }
  /** Expired, without a signature, or not there. */
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
 * In milliseconds it is no end: a verifier takes the number for seconds, and the token for
 * thousands of years.
 */
function endOf(session: Session): Seconds | null {
  const claims = preparedClaimsOf(session);
  const exp = claims === null ? undefined : memberNamed(claims, 'exp');
  const date = exp === undefined ? null : readNumericDate(exp.value);
  return date?.kind === 'seconds' ? date.seconds : null;
}
