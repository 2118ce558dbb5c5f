import { indentation, indentBy, type Indentation } from '../../session/state/indentation.ts';
import type { Store } from '../../session/state/store.ts';
import { presentSettings, subscribeSettings, type Settings } from '../page/settings.ts';

const units: Readonly<Record<Settings['indentation'], Indentation>> = { 2: '  ', 4: '    ', tab: '\t' };
const chosen = (): Indentation => units[presentSettings().indentation];

/** Before the session starts, so that its first example is laid out as well. */
export const takeIndentation = (): void => indentBy(chosen());

/** Lays the panes out anew whenever another indentation is chosen. */
export function followIndentation(store: Store): void {
  subscribeSettings(() => {
    if (chosen() === indentation()) return;
    indentBy(chosen());
    store.dispatch({ type: 'indentation-changed' });
  });
}
