import { useId, type ComponentProps } from 'react';
import { classes } from './classes.ts';
import { privateText } from './private-text.ts';

type FieldProps = Pick<ComponentProps<'input'>, 'value' | 'placeholder' | 'type' | 'className'> & {
  readonly onBlur?: (() => void) | undefined;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The text in the field is not a valid value. */
  readonly invalid?: boolean;
  /** Number of visible lines. Without it the field has a single line. */
  readonly lines?: number | undefined;
  readonly onText: (text: string) => void;
};

/** A labeled text field with one line, unless `lines` says otherwise. */
export function Field({ label, hint, invalid = false, lines, onText, onBlur, type, className, ...rest }: FieldProps) {
  const id = useId();
  const common = {
    ...privateText,
    ...rest,
    id,
    'aria-invalid': invalid,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onText(target.value),
    className:
      'min-h-7 w-full min-w-0 rounded border border-control bg-surface px-1.5 py-0.5 font-mono text-xs placeholder:text-muted aria-invalid:border-danger',
  };
  return (
    <div className={classes('grid gap-0.5', className)}>
      <label htmlFor={id} className="text-xs text-muted">
        {label}
      </label>
      {lines === undefined ? (
        <input {...common} type={type} onBlur={onBlur} />
      ) : (
        <textarea {...common} rows={lines} onBlur={onBlur} />
      )}
      {hint ? (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
