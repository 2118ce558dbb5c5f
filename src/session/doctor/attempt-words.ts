import { algorithmOf } from '../../core/crypto/algorithms.ts';
import type { CauseId } from '../../core/diagnose/cause.ts';
import { t } from '../../core/text/language.ts';
import { signingKey } from '../signature/jobs.ts';
import type { Session } from '../state/model.ts';
import { tokenOfSource } from '../state/source.ts';

/** Returns whether a key in the Key box can sign the token's content. */
export function canSignContent(session: Session): boolean {
  const token = tokenOfSource(session.source);
  const row = token.kind === 'jws' ? algorithmOf(token.header.parameters.alg ?? '') : null;
  return row !== null && signingKey(session, row) !== null;
}

/** Returns what a repair that makes another token does, and what it does not do. */
export function attemptWords(cause: CauseId, canSign: boolean): string {
  if (cause === 'expired')
    return canSign
      ? t`Makes a new token, signed with your key. The one you pasted stays expired.`
      : t`Makes a new token without a valid signature: no key here can sign. The one you pasted stays expired.`;
  return canSign
    ? t`Makes a new token, signed with your key. The one you pasted stays as it is.`
    : t`Makes a new token without a valid signature: no key here can sign. The one you pasted stays as it is.`;
}
