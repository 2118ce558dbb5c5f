import { t } from '../../core/text/language.ts';

/** What is kept of this tab, and for how long. */
export const keptWorkWords = (): string =>
  t`This tab’s work survives a reload, until the tab is closed: token, edits and expectations, never a key.`;
