import { othersText } from '../../core/text/others-text.ts';
import { t } from '../../core/text/language.ts';
import { keyInText, type KeyInText } from '../../session/state/boxes.ts';
import type { Store } from '../../session/state/store.ts';
import { encodingTitles } from '../../core/keys/form-words.ts';
import { announce, announceOffer } from '../page/announcements.ts';

/**
 * Takes what was typed or pasted into the token box. If a paste filled the Key box as well, the
 * page says so.
 */
export function takeText(store: Store, text: string, isWhole = false): void {
  const { key } = store.get();
  store.dispatch({ type: 'token-typed', text, isWhole });
  const beside = keyInText(store.get());
  if (store.get().key.text === key.text || beside?.isUsed !== true) return;
  announce(t`Also put the key in the text${nameOfKey(beside)} into the Key box. Undo reverts both.`);
}

/**
 * Takes what was typed or pasted into the Key box. If the encoding that a repair chose for the
 * earlier secret was given up, the page says so and offers it again.
 */
export function takeKey(store: Store, text: string, isWhole: boolean): void {
  const { key: before } = store.get();
  store.dispatch({ type: 'key-typed', key: { ...before, text }, isWhole });
  const { key } = store.get();
  const { secretEncoding } = before;
  if (key.secretEncoding === secretEncoding || text === '') return;
  announceOffer(t`Secret encoding is UTF-8 text again: the repair chose another one for the previous secret.`, {
    label: t`Use ${encodingTitles[secretEncoding]()}`,
    take: () => store.dispatch({ type: 'key-typed', key: { ...store.get().key, secretEncoding } }),
  });
}

/** Returns a name such as ` (JWT_SECRET)`, or '' if the text has no name for the key. */
export const nameOfKey = ({ name }: Pick<KeyInText, 'name'>): string => (name === null ? '' : ` (${othersText(name)})`);
