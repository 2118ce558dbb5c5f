import { useId, type Ref } from 'react';
import { classes } from './classes.ts';

/** Consecutive options with the same `group` are shown under that name. */
type SelectOption<V extends string> = { readonly value: V; readonly text: string; readonly group?: string };

type SelectProps<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly options: readonly SelectOption<V>[];
  readonly onChoose: (value: V) => void;
  readonly disabled?: boolean;
  /** It has no effect at present, but can be chosen. */
  readonly isIdle?: boolean;
  /** The label is only the accessible name, for a row without room for it. */
  readonly hidesLabel?: boolean;
  /** Classes for the label, to align several selects in a column. */
  readonly labelClass?: string;
  /** Shown on hover and read out. Says why it is disabled, or what it does. */
  readonly hint?: string | undefined;
  /** The select element, for commands that move the focus to it. */
  readonly element?: Ref<HTMLSelectElement>;
};

/** A native select with its label next to it. */
export function Select<V extends string>({
  label,
  value,
  options,
  onChoose,
  disabled = false,
  isIdle = false,
  hidesLabel = false,
  labelClass,
  hint,
  element,
}: SelectProps<V>) {
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onChoose(option.value);
  };
  return (
    <span className="inline-flex min-w-0 max-w-full items-center gap-1 text-xs" title={hint}>
      {hidesLabel ? null : (
        <label htmlFor={id} className={classes('text-muted', labelClass)}>
          {label}
        </label>
      )}
      <select
        ref={element}
        id={id}
        aria-label={hidesLabel ? label : undefined}
        value={value}
        disabled={disabled}
        aria-description={hint}
        onChange={(event) => choose(event.target.value)}
        className={classes(
          'min-h-6 min-w-0 max-w-full rounded border bg-surface px-1 py-0.5 font-medium disabled:opacity-60',
          isIdle ? 'border-border text-muted' : 'border-control',
        )}
      >
        {grouped(options).map(([group, members]) =>
          group === undefined ? (
            members.map(drawn)
          ) : (
            <optgroup key={group} label={group}>
              {members.map(drawn)}
            </optgroup>
          ),
        )}
      </select>
    </span>
  );
}

const drawn = ({ value, text }: SelectOption<string>) => (
  <option key={value} value={value}>
    {text}
  </option>
);

function grouped(
  options: readonly SelectOption<string>[],
): readonly (readonly [string | undefined, readonly SelectOption<string>[]])[] {
  const groups = new Map<string | undefined, SelectOption<string>[]>();
  for (const option of options) groups.set(option.group, [...(groups.get(option.group) ?? []), option]);
  return [...groups];
}
