import { useId, type ReactNode } from 'react';
import { classes } from './classes.ts';
import { HelpMark, type HelpLink } from './HelpMark.tsx';

type PaneProps = {
  readonly title: string;
  /** Class for the color of the title. */
  readonly tone?: string;
  readonly help?: HelpLink;
  /** A few words next to the title. */
  readonly about?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
};

/** A titled region: heading and tools above, content below. */
export function Pane({ title, tone, help, about, tools, children, className }: PaneProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      data-help={help?.topic}
      className={classes('flex min-h-0 min-w-0 flex-col rounded-md border border-border bg-surface', className)}
    >
      <div className="flex min-h-9 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-b border-border px-2 py-1">
        <h2 id={id} className={classes('text-heading font-semibold', tone)}>
          {title}
        </h2>
        {help === undefined ? null : (
          <span className="-ml-1.5 flex">
            <HelpMark {...help} />
          </span>
        )}
        {about === undefined || about === '' ? null : (
          <span
            title={typeof about === 'string' ? about : undefined}
            className="min-w-0 grow basis-0 truncate text-xs text-muted"
          >
            {about}
          </span>
        )}
        <span className="ml-auto flex flex-wrap items-center justify-end gap-1">{tools}</span>
      </div>
      {children}
    </section>
  );
}
