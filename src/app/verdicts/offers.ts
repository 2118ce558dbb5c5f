import { t } from '../../core/text/language.ts';
import type { Offer } from '../../session/state/boxes.ts';
import type { SessionEvent } from '../../session/state/events.ts';
import type { Store } from '../../session/state/store.ts';
import { announce } from '../page/announcements.ts';

type Taking = { readonly name: () => string; readonly take: (store: Store) => void };

const taking = (name: () => string, event: SessionEvent, done: () => string): Taking => ({
  name,
  take: (store) => {
    store.dispatch(event);
    announce(done());
  },
});

/** The actions that fix a missing token with one press. */
export const offers: Readonly<Record<Offer, Taking>> = {
  'swap-boxes': taking(
    () => t`Swap token and key`,
    { type: 'boxes-swapped' },
    () => t`Swapped token and key. Undo swaps them back.`,
  ),
  'take-claims': taking(
    () => t`Create a token from it`,
    { type: 'claims-taken' },
    () => t`Created a new HS256 token with these claims as its payload. Undo restores the text.`,
  ),
};
