import { t } from '../../core/text/language.ts';
import type { LifeState } from '../../core/lifecycle/model.ts';
import { policyFor } from '../../core/lifecycle/tokens.ts';
import { noKey } from '../../core/keys/key.ts';
import { pastedSource } from '../../session/state/source.ts';
import type { Store } from '../../session/state/store.ts';
import { announce } from '../page/announcements.ts';
import { closeDialog } from '../page/dialogs.ts';
import { textOfToken, verifyKeyText } from './token-texts.ts';

/** Whether the panes contain the person's own work, which the token would replace. */
export const hasOwnWork = (store: Store): boolean => store.get().broughtBy === 'person';

/**
 * Puts a token of the story into the panes, with the key and the expectations of its verifier, at
 * this moment of the clock. It is one step for undo.
 */
export async function openInDebugger(store: Store, state: LifeState, id: string): Promise<void> {
  const token = state.tokens[id];
  if (token === undefined) return;
  const [text, key] = [await textOfToken(token), await verifyKeyText(token)];
  if (text === null || key === null)
    return announce(t`This browser signs only on https or localhost, so the token cannot be created here.`);
  store.dispatch({
    type: 'loaded',
    source: pastedSource(text, { example: text }),
    key: { ...noKey, text: key, origins: [{ kind: 'example' }] },
    policy: policyFor(state, token.use === 'refresh' ? 'issuer' : 'orders'),
    intent: 'verify',
  });
  closeDialog();
  announce(t`Opened ${id} at the moment of the story. Press Learn to go back, or undo to restore what was here.`);
}
