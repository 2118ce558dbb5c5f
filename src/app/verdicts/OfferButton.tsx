import type { Offer } from '../../session/state/boxes.ts';
import { Button } from '../../ui/Button.tsx';
import { offers } from './offers.ts';
import { useStore } from '../page/use-session.ts';

/** What would put right that there is no token, one press away. */
export function OfferButton({ offer }: { readonly offer: Offer }) {
  const store = useStore();
  const { name, take } = offers[offer];
  return (
    <Button look="primary" onClick={() => take(store)}>
      {name()}
    </Button>
  );
}
