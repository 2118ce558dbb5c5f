import { useId } from 'react';
import { classes } from './classes.ts';

type ChoiceProps = {
  readonly type: 'checkbox' | 'radio';
  /** The group of a radio button. */
  readonly group?: string;
  readonly label: string;
  /** What it means. Shown below the label and read out with it. */
  readonly about?: string | readonly string[];
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** A native checkbox or radio button, with its label and what it means. */
export function Choice({ group, label, about = [], onChange, disabled = false, ...input }: ChoiceProps) {
  const id = useId();
  const lines = [about].flat();
  return (
    <div className={classes('flex items-start gap-2', disabled && 'text-muted')}>
      <input
        {...input}
        name={group}
        id={id}
        disabled={disabled}
        aria-describedby={lines.length === 0 ? undefined : `${id}-about`}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4 shrink-0"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <div id={`${id}-about`} className="text-xs text-muted [overflow-wrap:anywhere]">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
    </div>
  );
}
