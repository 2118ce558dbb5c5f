import { t } from '../../core/text/language.ts';
import { Button } from '../../ui/Button.tsx';
import { useCopying } from './copying.ts';

type CopyButtonProps = {
  /** `Copy token`: the accessible name. */
  readonly name: string;
  /** What is copied, for the sentence that says so. */
  readonly what: string;
  readonly text: () => string | Promise<string>;
  /** What the button shows; `Copy` unless more than one stands side by side. */
  readonly label?: string;
  readonly disabled?: boolean;
};

export function CopyButton({ name, what, text, label = t`Copy`, disabled = false }: CopyButtonProps) {
  const { copied, copy } = useCopying(what);
  return (
    <Button look="quiet" aria-label={name} disabled={disabled} onClick={() => void copy(text())}>
      {copied ? t`Copied` : label}
    </Button>
  );
}
