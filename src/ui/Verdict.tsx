import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { HelpMark, type HelpLink } from './HelpMark.tsx';
import { Icon, type IconName } from './Icon.tsx';

export type Tone = 'good' | 'bad' | 'warn' | 'open' | 'busy';

type VerdictProps = {
  readonly name: string;
  readonly help: HelpLink;
  /** Id of the sentence, so that editors can be described by it. */
  readonly id: string;
  readonly tone: Tone;
  readonly verdict: string;
  readonly text: string;
  /** Further sentences for what must not wait. */
  readonly more?: readonly string[];
  readonly reason?: string | null;
  /** Ids of what speaks against a good verdict. */
  readonly warnings?: readonly string[];
  readonly alg?: string | null;
  readonly kid?: string | null;
  /** Running times. They are below the status and outside it, so that they are not read out. */
  readonly times?: string;
  /** Buttons. */
  readonly children?: ReactNode;
};

export const toneIcons: Readonly<Record<Tone, IconName>> = {
  good: 'check',
  bad: 'cross',
  warn: 'warning',
  open: 'circle',
  busy: 'dots',
};
const colours: Readonly<Record<Tone, string>> = {
  good: 'text-good bg-good-soft',
  bad: 'text-danger bg-danger-soft',
  warn: 'text-warn bg-warn-soft',
  open: 'text-muted bg-surface',
  busy: 'text-muted bg-surface',
};

/** One verdict. The status is not a live region: the page announces it once it has settled. */
export function Verdict({
  name,
  help,
  id,
  tone,
  verdict,
  text,
  more = [],
  reason,
  warnings = [],
  alg,
  kid,
  times = '',
  children,
}: VerdictProps) {
  return (
    <div
      data-help={help.topic}
      className={classes(
        'flex min-w-0 flex-wrap content-start items-start gap-x-2 gap-y-1 px-2.5 py-1.5',
        colours[tone],
      )}
    >
      <Icon name={toneIcons[tone]} className="mt-0.5 size-4 shrink-0" />
      <div className="verdict-words min-w-0 grow basis-40">
        <div className="flex items-center gap-0.5">
          <h2 className="text-xs font-semibold tracking-wide uppercase">{name}</h2>
          <HelpMark {...help} />
        </div>
        <div
          role="status"
          aria-live="off"
          aria-label={name}
          data-verdict={verdict}
          data-reason={reason ?? undefined}
          data-warning={warnings.length === 0 ? undefined : warnings.join(' ')}
          data-alg={alg ?? undefined}
          data-kid={kid ?? undefined}
          className="text-text [overflow-wrap:anywhere]"
        >
          <span id={id} className="font-medium">
            {text}
          </span>
          {more.length > 0 ? <span className="text-muted"> {more.join(' ')}</span> : null}
        </div>
        {times === '' ? null : <div className="verdict-times text-xs text-muted">{times}</div>}
      </div>
      {children ? <div className="flex items-center gap-2 self-center">{children}</div> : null}
    </div>
  );
}
