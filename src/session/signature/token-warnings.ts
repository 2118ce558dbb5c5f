import type { Key } from '../../core/keys/key.ts';
import { t } from '../../core/text/language.ts';
import { othersText } from '../../core/text/others-text.ts';
import { laxCritOf } from '../../core/token/critical.ts';
import type { Jws } from '../../core/token/token.ts';
import type { Warning } from '../state/warning.ts';

/* What strict libraries reject in a token and the one that is asked accepts. */

/** Most libraries read the last of two members and say nothing, so none is asked. */
export function duplicateMember({ remarks }: Jws): Omit<Warning, 'id'> | null {
  const found = remarks.find((remark) => remark.kind === 'duplicate-name' && remark.part === 'header');
  return found?.kind === 'duplicate-name'
    ? {
        clause: t`the header contains the member ${othersText(found.name)} more than once`,
        detail: t`Some libraries reject the token, others read the first or the last (RFC 7515 §4).`,
      }
    : null;
}

/** The same in the JWK of the key. */
export function duplicateKeyMember({ remarks }: Key): Omit<Warning, 'id'> | null {
  const found = remarks.find((remark) => remark.kind === 'member-repeated');
  return found?.kind === 'member-repeated'
    ? {
        clause: t`the key contains the member ${othersText(found.member)} more than once`,
        detail: t`Some libraries reject the key, others read the first or the last (RFC 7517 §4).`,
      }
    : null;
}

/** jose accepts both, so it is not asked. */
export function laxCrit({ header: { object } }: Jws): Omit<Warning, 'id'> | null {
  const lax = object === null ? null : laxCritOf(object);
  if (lax === 'b64-unlisted')
    return {
      clause: t`the header contains b64 with the value false and does not name it in crit`,
      detail: t`Libraries that know b64 verify another signing input, or reject the token (RFC 7797 §6).`,
    };
  return lax === 'repeated'
    ? {
        clause: t`crit contains a name more than once`,
        detail: t`Strict libraries reject the token (RFC 7515 §4.1.11).`,
      }
    : null;
}
