import { t } from '../core/text/language.ts';
import { shortcutNames } from './shortcut-names.ts';
import { keysShown, shortcutsListed } from './shortcuts.ts';

/** The keys of the page, for the list in help. */
export const helpKeys = (): readonly { readonly keys: string; readonly does: string }[] => [
  { keys: '?', does: t`Help on what has the focus or is under the pointer` },
  { keys: 'Esc', does: t`Close what is open` },
  ...shortcutsListed().map(({ name, keys }) => ({ keys: keysShown(keys), does: shortcutNames[name]() })),
];
