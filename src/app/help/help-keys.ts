import { shortcutNames } from '../page/shortcut-names.ts';
import { keysShown, keysShownElsewhere, namesElsewhere, shortcutsListed } from '../page/shortcuts.ts';

/** Returns the keys of the page, for the list in help. */
export const helpKeys = (): readonly { readonly keys: string; readonly does: string }[] => [
  ...namesElsewhere.map((name) => ({ keys: keysShownElsewhere(name), does: shortcutNames[name]() })),
  ...shortcutsListed().map(({ name, keys }) => ({ keys: keysShown(keys), does: shortcutNames[name]() })),
];
