import { claimsCauses, isAboutClock } from '../../core/diagnose/claims-causes.ts';
import type { Diagnosis } from '../../core/diagnose/trial.ts';
import { partTexts, preparedClaims } from '../../session/reading/claims.ts';
import { useClaimsVerdict } from '../page/claims-at-now.ts';
import { useNow } from '../page/clock.ts';
import { useSession } from '../page/use-session.ts';

/** Returns what makes the claims fail or be refused at this moment. */
export function useClaimsCauses(): readonly Diagnosis[] {
  const verdict = useClaimsVerdict(useSession(preparedClaims));
  const now = useNow(!isAboutClock(verdict));
  return claimsCauses(verdict, useSession(partTexts), now);
}
