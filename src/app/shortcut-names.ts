import { t } from '../core/text/language.ts';
import type { shortcuts } from './shortcuts.ts';

/** What the commands with keys are called, in the list of commands and in help. */
export const shortcutNames: Readonly<Record<keyof typeof shortcuts, () => string>> = {
  'go-to-token': () => t`Go to the encoded token`,
  'go-to-header': () => t`Go to the header`,
  'go-to-payload': () => t`Go to the payload`,
  'go-to-signature': () => t`Go to the signature`,
  'go-to-key': () => t`Go to the key`,
  commands: () => t`List of all commands`,
};
