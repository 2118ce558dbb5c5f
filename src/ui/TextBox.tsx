import { useId } from 'react';
import { privateText } from './private-text.ts';

type TextBoxProps = {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onText: (text: string) => void;
};

/** A labeled text field with several lines. */
export function TextBox({ label, value, placeholder, onText }: TextBoxProps) {
  const id = useId();
  return (
    <div className="grid gap-0.5">
      <label htmlFor={id} className="text-xs text-muted">
        {label}
      </label>
      <textarea
        id={id}
        rows={4}
        value={value}
        placeholder={placeholder}
        {...privateText}
        onChange={(event) => onText(event.target.value)}
        className="w-full resize-y rounded border border-control bg-surface px-1.5 py-1 font-mono text-xs break-all placeholder:text-muted"
      />
    </div>
  );
}
