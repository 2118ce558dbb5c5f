import type { ReactNode } from 'react';
import { classes } from './classes.ts';

type LabeledProps = {
  /** The id of the control. The hint has the same id with `-hint` at its end. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A control with its label above it and, if there is one, a hint below it. */
export function Labeled({ id, label, hint, className, children }: LabeledProps) {
  return (
    <div className={classes('grid gap-0.5', className)}>
      <label htmlFor={id} className="text-xs text-muted">
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
