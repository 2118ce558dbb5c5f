import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { HelpMark, type HelpLink } from './HelpMark.tsx';
import { Icon, type IconName } from './Icon.tsx';

export type Tone = 'good' | 'bad' | 'warn' | 'open' | 'busy';

type VerdictProps = {
  readonly name: string;
  readonly help: HelpLink;
  /** Id of the sentence, so that editors can be described by it. */
  readonly id: string;
  readonly tone: Tone;
  /** Null before there is one. */
  readonly verdict: string | null;
  /** Two to four words. */
  readonly headline: string;
  /** What the headline rests on, in one line that may be cut off. */
  readonly line: string;
  /** The whole sentence, which is read aloud, and shown on hover or focus. */
  readonly text: string;
  /** Further sentences. */
  readonly more?: readonly string[];
  readonly reason?: string | null;
  /** Ids of what speaks against a good verdict. */
  readonly warnings?: readonly string[];
  readonly alg?: string | null;
  readonly kid?: string | null;
  /** A button that continues the line. */
  readonly link?: ReactNode;
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

/**
 * One verdict, always two lines high. The status is not a live region: the page announces it once it
 * has settled. Its sentence is only read aloud, and the lines that are seen are hidden from
 * assistive technology, so that their running times are not read out.
 */
export function Verdict({
  name,
  help,
  tone,
  headline,
  line,
  text,
  more = [],
  link,
  children,
  ...status
}: VerdictProps) {
  const [isShown, handlers] = useShown();
  return (
    <div data-help={help.topic} data-tone={tone} {...handlers} className="verdict">
      <Icon name={toneIcons[tone]} className="verdict-icon size-4 shrink-0" />
      <div className="verdict-name">
        <h2>{name}</h2>
        <HelpMark {...help} />
      </div>
      <p aria-hidden="true" className="verdict-headline">
        {headline}
      </p>
      <div className="verdict-line">
        <span aria-hidden="true">{line}</span>
        {link}
      </div>
      {children ? <div className="verdict-buttons">{children}</div> : null}
      <Status name={name} text={text} more={more} {...status} />
      {isShown ? (
        <div aria-hidden="true" className="verdict-whole">
          {text} {more.length > 0 ? <span className="text-muted">{more.join(' ')}</span> : null}
        </div>
      ) : null}
    </div>
  );
}

type StatusProps = Pick<VerdictProps, 'name' | 'id' | 'verdict' | 'text' | 'reason' | 'warnings' | 'alg' | 'kid'> & {
  readonly more: readonly string[];
};

const Status = ({ name, id, verdict, text, more, reason, warnings = [], alg, kid }: StatusProps) => (
  <div
    role="status"
    aria-live="off"
    aria-label={name}
    data-verdict={verdict ?? undefined}
    data-reason={reason ?? undefined}
    data-warning={warnings.length === 0 ? undefined : warnings.join(' ')}
    data-alg={alg ?? undefined}
    data-kid={kid ?? undefined}
    className="verdict-status"
  >
    <span id={id}>{text}</span>
    {more.length > 0 ? ` ${more.join(' ')}` : null}
  </div>
);

/** How long the pointer rests on a verdict before its whole sentence is shown, ms. */
const resting = 300;

/**
 * Returns whether the whole sentence is shown: while a pointer rests on the verdict, while something
 * in it has the focus, and after a tap. Escape hides it without moving the pointer (WCAG 2.2, 1.4.13).
 */
function useShown() {
  const [isShown, show] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const listen = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') show(false);
    };
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('keydown', listen);
      clearTimeout(timer.current);
    };
  }, []);
  const hide = (): void => {
    clearTimeout(timer.current);
    show(false);
  };
  return [
    isShown,
    {
      onPointerEnter: ({ pointerType }: PointerEvent) => {
        if (pointerType === 'mouse') timer.current = setTimeout(() => show(true), resting);
      },
      onPointerLeave: ({ pointerType }: PointerEvent) => {
        if (pointerType === 'mouse') hide();
      },
      onPointerUp: ({ pointerType }: PointerEvent) => {
        if (pointerType === 'touch') show(!isShown);
      },
      // A press needs no explanation, and the button may be gone after it.
      onFocus: ({ target }: FocusEvent) => {
        if (target.matches(':focus-visible')) show(true);
      },
      onBlur: hide,
      onClick: ({ target }: MouseEvent) => {
        if (target instanceof Element && target.closest('button') !== null) hide();
      },
    },
  ] as const;
}
