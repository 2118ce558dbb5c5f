import { noKey } from '../../core/keys/key.ts';
import { t } from '../../core/text/language.ts';
import type { Store } from '../../session/state/store.ts';
import { announce } from '../page/announcements.ts';

/** How a text came to the page and not into one of its fields. */
type LooseWay = 'pasted' | 'dropped';

/** Puts a text into the token box. */
export type TakeText = (text: string, isWhole: boolean) => void;

const isKeyText = (text: string): boolean =>
  /^\s*-----BEGIN /.test(text) || (/^\s*[{[]/.test(text) && /"kty"\s*:/.test(text));

const words: Readonly<Record<LooseWay, Readonly<Record<'key' | 'token', () => string>>>> = {
  pasted: { key: () => t`Pasted the key into the Key box.`, token: () => t`Pasted into the token box.` },
  dropped: {
    key: () => t`Put the dropped key into the Key box. Nothing was opened.`,
    token: () => t`Put the dropped text into the token box. Nothing was opened.`,
  },
};

/**
 * Takes a text that was pasted or dropped outside the fields: a key goes into the Key box, all else
 * into the token box. It is one step of the history, which the announcement offers to undo.
 */
export function takeLooseText(store: Store, text: string, { way, takeText }: { way: LooseWay; takeText: TakeText }) {
  const kind = isKeyText(text) ? 'key' : 'token';
  announce(words[way][kind](), () => store.dispatch({ type: 'undone' }));
  if (kind === 'key') store.dispatch({ type: 'key-put', key: { ...noKey, text } });
  else takeText(text, true);
}
