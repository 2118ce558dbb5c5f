import { useId, type ComponentProps } from 'react';
import { classes } from './classes.ts';

type FieldProps = Omit<ComponentProps<'input'>, 'onChange' | 'id'> & {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly onText: (text: string) => void;
};

/** A labelled one-line text field. */
export function Field({ label, hint, onText, className, ...rest }: FieldProps) {
  const id = useId();
  return (
    <div className={classes('grid gap-0.5', className)}>
      <label htmlFor={id} className="text-xs text-muted">
        {label}
      </label>
      <input
        id={id}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...rest}
        onChange={(event) => onText(event.target.value)}
        className="min-h-7 w-full min-w-0 rounded border border-control bg-surface px-1.5 py-0.5 font-mono text-xs placeholder:text-muted"
      />
      {hint ? (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
