import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react';
import { HelpMark, type HelpLink } from '../../ui/HelpMark.tsx';
import { classes } from '../../ui/classes.ts';
import { fieldFound, foldSection, useFieldSought, useIsOpen, type SectionName } from './sections.ts';

type SectionProps = {
  readonly fold: SectionName;
  readonly title: string;
  /** A few words about the content, in the heading. */
  readonly count?: string;
  readonly help: HelpLink;
  /** What the content says in a few words, while the section is closed. */
  readonly brief?: string;
  readonly tools?: ReactNode;
  /** What is shown while the section is closed. */
  readonly closed?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
};

/** A region of the right column with a heading that folds it. Only an open one has its content. */
export function Section({
  fold,
  title,
  count = '',
  help,
  brief = '',
  tools,
  closed,
  children,
  className,
}: SectionProps) {
  const place = useRef<HTMLElement>(null);
  const isOpen = useIsOpen(fold);
  const id = useId();
  useFocusSought(place, fold, isOpen);
  return (
    <section ref={place} aria-label={title} data-help={help.topic} className={classes('section', className)}>
      <div className="section-heading">
        <h2>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => foldSection(fold, !isOpen)}
            className="section-fold"
          >
            <span aria-hidden="true" className="section-mark" data-open={isOpen} />
            {title}
            {count === '' ? null : <span className="section-count"> ({count})</span>}
          </button>
        </h2>
        <HelpMark {...help} />
        {isOpen || brief === '' ? null : (
          <span className="section-brief" title={brief}>
            {brief}
          </span>
        )}
        <span className="ml-auto flex min-w-0 items-center gap-1">{tools}</span>
      </div>
      <div id={id}>{isOpen ? children : closed}</div>
    </section>
  );
}

/** Moves the focus to the field that `goToField` named, once it is there. */
function useFocusSought(place: RefObject<HTMLElement | null>, name: SectionName, isOpen: boolean): void {
  const sought = useFieldSought();
  useEffect(() => {
    if (sought === null || sought.section !== name || !isOpen) return;
    const field = place.current?.querySelector(`[data-field="${sought.field}"] :is(input, textarea)`);
    if (!(field instanceof HTMLElement)) return;
    // A folded field cannot have the focus.
    field.closest('details')?.setAttribute('open', '');
    field.focus();
    fieldFound();
  }, [place, name, isOpen, sought]);
}
