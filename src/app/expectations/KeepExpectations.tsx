import { t } from '../../core/text/language.ts';
import { Switch } from '../../ui/Switch.tsx';
import { keepExpectations, useKept } from './kept-expectations.ts';
import { useStore } from '../page/use-session.ts';

/** Lets the person keep the expectations for the next visit. */
export function KeepExpectations() {
  const store = useStore();
  const isKept = useKept();
  return (
    <Switch
      label={t`Keep on this device`}
      checked={isKept}
      onChange={(isWanted) => keepExpectations(isWanted ? store.get().policy : null)}
      hint={t`Saves these expectations in this browser for your next visit, except the time to check at and the nonce. Clear the checkbox to delete them.`}
    />
  );
}
