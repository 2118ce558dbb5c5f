import type { Concealment } from '../../core/disclosure/conceal.ts';
import { count, t } from '../../core/text/language.ts';
import { issueSdJwt } from '../../session/signature/issue-disclosures.ts';
import type { Store } from '../../session/state/store.ts';
import { announce } from '../page/announcements.ts';
import { closeDialog } from '../page/dialogs.ts';

/** Issues the token again with these claims as disclosures, signed with the key in the Key box: one step. */
export async function issueDisclosures(
  store: Store,
  wish: Concealment & { readonly typ: string | null },
): Promise<void> {
  const session = store.get();
  const made = await issueSdJwt(session, wish);
  // An edit in the meantime makes it another token.
  if (store.get().revision !== session.revision) return;
  if (!made.ok) return announce(made.fault);
  const { text, disclosures } = made.value;
  store.dispatch({ type: 'form-chosen', token: text });
  closeDialog();
  const undo = (): void => store.dispatch({ type: 'undone' });
  announce(
    disclosures === 1
      ? t`Issued an SD-JWT with 1 disclosure, signed with your key.`
      : t`Issued an SD-JWT with ${count(disclosures)} disclosures, signed with your key.`,
    undo,
  );
}
