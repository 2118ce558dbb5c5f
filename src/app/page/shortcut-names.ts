import { t } from '../../core/text/language.ts';
import type { NameElsewhere, shortcuts } from './shortcuts.ts';

/** The names of the commands with keys, in the list of commands and in help. */
export const shortcutNames: Readonly<Record<keyof typeof shortcuts | NameElsewhere, () => string>> = {
  'go-to-token': () => t`Go to the encoded token`,
  'go-to-header': () => t`Go to the header`,
  'go-to-payload': () => t`Go to the payload`,
  'go-to-signature': () => t`Go to the signature`,
  'go-to-key': () => t`Go to the key`,
  commands: () => t`Show all commands`,
  help: () => t`Help for the focused item or the one under the pointer`,
  close: () => t`Close the open dialog or panel`,
  'next-finding': () => t`Next finding`,
  'previous-finding': () => t`Previous finding`,
  undo: () => t`Undo`,
  redo: () => t`Redo`,
  suggest: () => t`Suggestions at the cursor (rich editor)`,
  change: () => t`Changes at the cursor (rich editor)`,
};
