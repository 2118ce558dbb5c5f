import { claimEntries, type ClaimEntry } from '../../core/claims/claims-table.ts';
import type { JsonObject } from '../../core/text/json.ts';
import { derive, memoLast } from '../../core/text/memo.ts';
import { preparedClaimsOf } from './claims.ts';
import type { Session } from '../state/model.ts';
import { freshDisclosing } from '../state/disclosures.ts';
import { openSource } from '../state/opened.ts';
import { paneOfSource } from '../state/source.ts';

/** Returns the text that the spans of the claims refer to. */
const textOfClaims = (session: Session): string =>
  freshDisclosing(session)?.claims?.text ?? paneOfSource(openSource(session), 'payload')?.text ?? '';

/**
 * What the claims table is made from, taken on the keystroke. The table itself may come later;
 * `findings.ts` explains why it must not read the session then.
 */
type ClaimsText = { readonly claims: JsonObject | null; readonly text: string };

export const claimsTextOf = derive([preparedClaimsOf, textOfClaims], (claims, text): ClaimsText => ({ claims, text }));

export const claimEntriesOf = memoLast(({ claims, text }: ClaimsText): readonly ClaimEntry[] =>
  claims === null ? [] : claimEntries(claims, text),
);
