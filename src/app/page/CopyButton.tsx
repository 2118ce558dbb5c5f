import { t } from '../../core/text/language.ts';
import { Button } from '../../ui/Button.tsx';
import { useCopying } from './copying.ts';

type CopyButtonProps = {
  /** The accessible name, such as `Copy token`. */
  readonly name: string;
  /** What is copied, for the announcement. */
  readonly what: string;
  readonly text: () => string | Promise<string>;
  /** The visible label; `Copy` unless several copy buttons are next to each other. */
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
