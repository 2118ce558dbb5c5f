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

/**
 * A native checkbox or radio button, with its label and what it means. Button and label are one
 * target (WCAG 2.2, 2.5.8).
 */
export function Choice({ group, label, about = [], onChange, disabled = false, ...input }: ChoiceProps) {
  const id = useId();
  const lines = [about].flat();
  return (
    <div className={classes(disabled && 'text-muted')}>
      <label className="flex min-h-6 items-center gap-2 font-medium">
        <input
          {...input}
          name={group}
          disabled={disabled}
          aria-describedby={lines.length === 0 ? undefined : id}
          onChange={(event) => onChange(event.target.checked)}
          className="size-4 shrink-0"
        />
        {label}
      </label>
      <div id={id} className="pl-6 text-xs text-muted [overflow-wrap:anywhere]">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
