import { indentation, indentBy, type Indentation } from '../../session/state/indentation.ts';
import type { Store } from '../../session/state/store.ts';
import { presentSettings, subscribeSettings, type Settings } from '../page/settings.ts';

const units: Readonly<Record<Settings['indentation'], Indentation>> = { 2: '  ', 4: '    ', tab: '\t' };
const chosen = (): Indentation => units[presentSettings().indentation];

/**
 * Sets the indentation. Call it before the session starts, so that the first example has it too.
 */
export const takeIndentation = (): void => indentBy(chosen());

/** Formats the panes again whenever another indentation is chosen. */
export function followIndentation(store: Store): void {
  subscribeSettings(() => {
    if (chosen() === indentation()) return;
    indentBy(chosen());
    store.dispatch({ type: 'indentation-changed' });
  });
}
