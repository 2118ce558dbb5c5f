type SwitchProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
  readonly disabled?: boolean;
};

/** A native checkbox with its label next to it. Both are one target (WCAG 2.2, 2.5.8). */
export const Switch = ({ label, checked, onChange, hint, disabled = false }: SwitchProps) => (
  <label className="inline-flex min-h-6 items-center gap-1 text-xs text-muted" title={hint}>
    <input
      type="checkbox"
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
      className="size-3.5"
    />
    {label}
  </label>
);
