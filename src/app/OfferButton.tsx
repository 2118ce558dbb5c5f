import type { Offer } from '../session/boxes.ts';
import type { SessionEvent } from '../session/events.ts';
import { Button } from '../ui/Button.tsx';
import { announce } from './announcements.ts';
import { useStore } from './use-session.ts';

type Press = { readonly name: string; readonly event: SessionEvent; readonly done: string };

const presses: Readonly<Record<Offer, Press>> = {
  'swap-boxes': { name: 'Swap token and key', event: { type: 'boxes-swapped' }, done: 'Token and key swapped. Undo takes it back.' },
  'take-claims': { name: 'Make a token of it', event: { type: 'claims-taken' }, done: 'The claims are the payload of a new token with alg HS256. Undo brings the text back.' },
};

/** What would put right that there is no token, one press away. */
export function OfferButton({ offer }: { readonly offer: Offer }) {
  const store = useStore();
  const { name, event, done } = presses[offer];
  const press = () => {
    store.dispatch(event);
    announce(done);
  };
  return (
    <Button look="primary" onClick={press}>
      {name}
    </Button>
  );
}
