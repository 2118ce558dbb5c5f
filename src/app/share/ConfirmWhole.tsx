import { t } from '../../core/text/language.ts';
import { Button } from '../../ui/Button.tsx';

type ConfirmWholeProps = { readonly onConfirm: () => void; readonly onRefuse: () => void };

/** Asks once before the link contains a token that others can use. The link is made only then. */
export function ConfirmWhole({ onConfirm, onRefuse }: ConfirmWholeProps) {
  return (
    <div role="group" aria-label={t`Confirm`} className="grid gap-2 rounded border border-warn bg-warn-soft p-3">
      <p className="font-semibold">{t`Share a token that others can use?`}</p>
      <p className="text-xs">{t`Anyone who gets this link can send the token to an API as if they were its owner.`}</p>
      <p className="flex flex-wrap gap-2">
        <Button look="primary" onClick={onRefuse}>{t`Remove the signature`}</Button>
        <Button onClick={onConfirm}>{t`Share the whole token`}</Button>
      </p>
    </div>
  );
}
