import { t } from '../../core/text/language.ts';
import { emptySession } from '../../session/state/reduce.ts';
import type { Store } from '../../session/state/store.ts';
import { holdGeneration } from '../page/acts.ts';
import { announce } from '../page/announcements.ts';
import { editorNamed } from '../page/editors.ts';
import { emptyKeptWork } from '../page/work-consent.ts';
import { showArrival } from './arrivals.ts';

/**
 * Clears everything, the history and the kept work as well: on a shared screen, undo must not bring
 * a key back. What the person asked to keep in the future is still kept.
 */
export function clearAndForget(store: Store): void {
  const { source, key, policy, intent } = emptySession;
  store.dispatch({ type: 'loaded', source, key, policy, intent, forgets: true });
  holdGeneration();
  showArrival(null);
  emptyKeptWork();
  announce(t`Cleared token, key, expectations and the history. Undo cannot restore them.`);
  editorNamed('Encoded token')?.focus();
}
