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

/**
 * Accepted claims are green only if the signature vouches for them, because anyone can write good times,
 * and if no check has a warning.
 */
export function claimsTone({ verdict, checks }: ClaimsVerdict, vouching: Vouching): Tone {
  if (verdict === 'rejected') return 'bad';
  if (verdict !== 'accepted' || vouching !== 'verified') return 'open';
  return checks.some(({ outcome }) => outcome === 'warned') ? 'warn' : 'good';
}

/** A longer line of the strip is cut off on every screen. */
export const mostOfVerdictLine = 300;
