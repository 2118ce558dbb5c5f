import { t } from '../../core/text/language.ts';
import { Button } from '../../ui/Button.tsx';
import { signToken } from '../page/acts.ts';
import { useStore } from '../page/use-session.ts';

export function SignButton() {
  const store = useStore();
  return (
    <Button look="primary" onClick={() => signToken(store)}>
      {t`Sign`}
    </Button>
  );
}
