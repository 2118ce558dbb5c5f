import type { ClaimsVerdict } from '../../core/claims/check.ts';
import type { Vouching } from '../../core/claims/claims-headline.ts';
import { signatureVerdict } from '../../session/signature/signature-verdict.ts';
import type { Session } from '../../session/state/model.ts';
import type { Tone } from '../../ui/Verdict.tsx';

/**
 * Returns whether the signature vouches for the claims. A verified one that has warnings does not: its
 * key may be one that anyone can sign with.
 */
export function vouchingOf(session: Session): Vouching {
  const { verdict, tone } = signatureVerdict(session);
  if (verdict === 'verified') return tone === 'good' ? 'verified' : 'unknown';
  return verdict === 'checking' ? 'unknown' : 'unverified';
}

/** Accepted claims are green only if the signature vouches for them: anyone can write good times. */
export function claimsTone({ verdict }: ClaimsVerdict, vouching: Vouching): Tone {
  if (verdict === 'rejected') return 'bad';
  return verdict === 'accepted' && vouching === 'verified' ? 'good' : 'open';
}

/** A longer line of the strip is cut off on every screen. */
export const mostOfVerdictLine = 300;
