import { t } from '../../core/text/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useCopying } from './copying.ts';

type CopyButtonProps = {
  /** The accessible name, such as `Copy token`. */
  readonly name: string;
  /** What is copied, for the announcement. */
  readonly what: string;
  readonly text: () => string | Promise<string>;
  /** The visible label. Without one the button shows an icon. */
  readonly label?: string;
  readonly disabled?: boolean;
};

export function CopyButton({ name, what, text, label, disabled = false }: CopyButtonProps) {
  const { copied, copy } = useCopying(what);
  const press = (): void => void copy(text());
  if (label === undefined)
    return (
      <Button look="quiet" aria-label={name} title={name} disabled={disabled} onClick={press} className="-mx-1">
        <Icon name={copied ? 'check' : 'copy'} className={copied ? 'size-4 text-good' : 'size-4'} />
      </Button>
    );
  return (
    <Button aria-label={name} disabled={disabled} onClick={press}>
      {copied ? t`Copied` : label}
    </Button>
  );
}
