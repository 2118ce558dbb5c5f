import type { RelatedKind } from '../claims/check.ts';
import { bindingTimesOf } from '../claims/key-binding.ts';
import type { RelatedTimes } from '../claims/related-times.ts';
import {
  isAttestation,
  isAttestationProof,
  isForAccess,
  isProof,
  isStatusList,
  pastedTokens,
  type Pasted,
} from './pasted.ts';

/** More tokens are a list, not a request. */
const most = 20;

/**
 * Returns the times of the tokens that belong together, to compare with the clock. Of the token that is
 * `chosen` only the age of a proof: its other times are checked as those of any token.
 */
export function timesOfTokens(
  found: readonly { readonly token: string; readonly name: string | null }[],
  chosen: string,
): readonly RelatedTimes[] {
  const tokens = pastedTokens(found.slice(0, most));
  const access = tokens.filter(isForAccess);
  // Of several, the text does not say which one is sent with the proof.
  const sent = access.length === 1 && tokens.some(isProof) ? access[0] : undefined;
  return tokens.flatMap((token) => {
    const of = token === sent ? 'access' : kindOf(token);
    const times = of === null ? null : bindingTimesOf(token.claims);
    if (of === null || times === null) return [];
    const isForOneUse = of === 'proof' || of === 'attestation-proof';
    const isShown = token.token.text === chosen;
    return isShown && !isForOneUse ? [] : [{ of, times, isForOneUse, isShown }];
  });
}

function kindOf(token: Pasted): RelatedKind | null {
  if (isProof(token)) return 'proof';
  if (isStatusList(token)) return 'status-list';
  if (isAttestation(token)) return 'attestation';
  return isAttestationProof(token) ? 'attestation-proof' : null;
}
