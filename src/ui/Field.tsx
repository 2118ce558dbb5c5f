import { useId, type ComponentProps } from 'react';
import { Labeled } from './Labeled.tsx';
import { privateText } from './private-text.ts';

type FieldProps = Pick<ComponentProps<'input'>, 'value' | 'placeholder' | 'type' | 'className' | 'list'> & {
  readonly label: string;
  readonly hint?: string | undefined;
  /** The text in the field is not a valid value. */
  readonly invalid?: boolean;
  readonly onText: (text: string) => void;
};

/** A labeled text field with one line. */
export function Field({ label, hint, invalid = false, onText, className, ...rest }: FieldProps) {
  const id = useId();
  return (
    <Labeled id={id} label={label} hint={hint} className={className}>
      <input
        {...privateText}
        {...rest}
        id={id}
        aria-invalid={invalid}
        aria-describedby={hint ? `${id}-hint` : undefined}
        // Not `onChange`, which misses a text that a script or a driver of the browser put in.
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        className="min-h-7 w-full min-w-0 rounded border border-control bg-surface px-1.5 py-0.5 font-mono text-xs placeholder:text-muted aria-invalid:border-danger"
      />
    </Labeled>
  );
}
