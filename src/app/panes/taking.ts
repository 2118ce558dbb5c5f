import { t } from '../../core/text/language.ts';
import { keyInText, type KeyInText } from '../../session/state/boxes.ts';
import type { Store } from '../../session/state/store.ts';
import { announce } from '../page/announcements.ts';

/**
 * What was typed or pasted into the token box; where a paste filled the key box too, the person is
 * told.
 */
export function takeText(store: Store, text: string): void {
  const { key } = store.get();
  store.dispatch({ type: 'token-typed', text });
  const beside = keyInText(store.get());
  if (store.get().key === key || beside === null) return;
  announce(t`The text also holds a key${nameOfKey(beside)}: it was put into the box Key. Undo takes both back.`);
}

/** ` (JWT_SECRET)`, or nothing where the text has no name for it. */
export const nameOfKey = ({ name }: Pick<KeyInText, 'name'>): string => (name === null ? '' : ` (${name})`);
