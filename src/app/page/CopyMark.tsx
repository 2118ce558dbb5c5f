import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useCopying } from './copying.ts';

type CopyMarkProps = {
  /** The accessible name, such as `Copy the value of $.iss`. */
  readonly name: string;
  /** What is copied, for the announcement. */
  readonly what: string;
  /** The tooltip. */
  readonly title: string;
  readonly text: () => string;
  readonly children: ReactNode;
};

/**
 * An icon button that copies. It is for lists of many rows, where a button with a word would need
 * the space of the value that it copies.
 */
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
