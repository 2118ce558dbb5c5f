import type { Offer } from '../../session/state/boxes.ts';
import { Button } from '../../ui/Button.tsx';
import { offers } from './offers.ts';
import { useStore } from '../page/use-session.ts';

/** A button that fixes a missing token with one press. */
export function OfferButton({ offer }: { readonly offer: Offer }) {
  const store = useStore();
  const { name, take } = offers[offer];
  return (
    <Button look="primary" onClick={() => take(store)}>
      {name()}
    </Button>
  );
}
