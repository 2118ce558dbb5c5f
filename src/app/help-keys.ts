import { t } from '../core/text/language.ts';

/** The keys of the page, for the list in help. */
export const helpKeys = (): readonly { readonly keys: string; readonly does: string }[] => [
  { keys: '?', does: t`Help on what has the focus or is under the pointer` },
  { keys: 'Esc', does: t`Close what is open` },
  { keys: 'Alt+1', does: t`Go to the encoded token` },
  { keys: 'Alt+2', does: t`Go to the header` },
  { keys: 'Alt+3', does: t`Go to the payload` },
  { keys: 'Alt+4', does: t`Go to the signature` },
  { keys: 'Alt+5', does: t`Go to the key` },
];
