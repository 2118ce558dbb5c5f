import { useCallback } from 'react';
import { verdictAt, type PreparedClaims } from '../../core/claims/check-claims.ts';
import type { ClaimsVerdict } from '../../core/claims/check.ts';
import { claimsTimes, type ClaimsTimes } from '../../core/claims/claims-times.ts';
import { useAtNow } from './clock.ts';

/** Returns the Claims verdict at the current second; renders again only when it changes. */
export const useClaimsVerdict = (prepared: PreparedClaims): ClaimsVerdict =>
  useAtNow(useCallback((now) => verdictAt(prepared, now), [prepared]));

/** Returns the times next to the verdict; renders again only when their words change. */
export const useClaimsTimes = ({ times, policy }: PreparedClaims): ClaimsTimes =>
  useAtNow(useCallback((now) => claimsTimes(times, policy, now), [times, policy]));
