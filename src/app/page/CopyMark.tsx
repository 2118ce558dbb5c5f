import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useCopying } from './copying.ts';

type CopyMarkProps = {
  /** `Copy the value of $.iss`: the accessible name. */
  readonly name: string;
  /** What is copied, for the sentence that says so. */
  readonly what: string;
  /** What the pointer is told. */
  readonly title: string;
  readonly text: () => string;
  readonly children: ReactNode;
};

/** A sign that copies, where many rows have one and words would take the room of what they copy. */
export function CopyMark({ name, what, title, text, children }: CopyMarkProps) {
  const { copied, copy } = useCopying(what);
  return (
    <button
      type="button"
      aria-label={name}
      title={title}
      onClick={() => void copy(text())}
      className="inline-flex size-6 shrink-0 items-center justify-center rounded font-mono text-muted hover:bg-raised hover:text-text"
    >
      {copied ? <Icon name="check" className="size-3.5 text-good" /> : children}
    </button>
  );
}
