import type { LintFinding } from '../../core/lint/lint.ts';
import type { Severity } from '../../core/lint/rule.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { t } from '../../core/text/language.ts';
import { classes } from '../../ui/classes.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';

type ItemProps = {
  readonly finding: LintFinding;
  /** Whether the reason and what to do are also shown. */
  readonly isOpen: boolean;
  /** Whether a press folds and unfolds them. */
  readonly isFoldable: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

export const severityWords: Readonly<Record<Severity, () => string>> = {
  critical: () => t`Critical`,
  high: () => t`High`,
  medium: () => t`Medium`,
  low: () => t`Low`,
  info: () => t`Note`,
};

const icons: Readonly<Record<Severity, IconName>> = {
  critical: 'cross',
  high: 'warning',
  medium: 'warning',
  low: 'circle',
  info: 'dots',
};
const tones: Readonly<Record<Severity, string>> = {
  critical: 'text-danger',
  high: 'text-danger',
  medium: 'text-warn',
  low: 'text-muted',
  info: 'text-muted',
};

/** One finding. A press moves the caret to its place. */
export function FindingItem({
  finding: { rule, severity, what, advice, source },
  isOpen,
  isFoldable,
  isChosen,
  onChoose,
}: ItemProps) {
  const isSourced = isNamedIn(source, `${what} ${advice}`);
  const hasMore = advice !== '' || !isSourced;
  const isExpandable = isFoldable && hasMore;
  return (
    <li
      data-rule={rule}
      data-severity={severity}
      className={classes('border-b border-border last:border-b-0', isChosen && 'bg-raised')}
    >
      <button
        type="button"
        aria-current={isChosen ? 'true' : undefined}
        aria-expanded={isExpandable ? isOpen : undefined}
        onClick={onChoose}
        className="flex min-h-6 w-full gap-1.5 px-2 py-1 text-left -outline-offset-2 hover:bg-raised"
      >
        <Icon name={icons[severity]} className={classes('mt-0.5 size-3.5 shrink-0', tones[severity])} />
        <span className="min-w-0 [overflow-wrap:anywhere]">
          <span className={classes('font-semibold', tones[severity])}>{severityWords[severity]()}:</span>{' '}
          {briefText(what)}
        </span>
        {isExpandable ? (
          <span aria-hidden="true" className="ml-auto shrink-0 text-muted">
            {isOpen ? '▾' : '▸'}
          </span>
        ) : null}
      </button>
      {isOpen && hasMore ? (
        <p className="pr-2 pb-1.5 pl-7 text-muted [overflow-wrap:anywhere]">
          {briefText(advice)} {isSourced ? null : <cite className="not-italic">{source}</cite>}
        </p>
      ) : null}
    </li>
  );
}

/** Returns whether a text cites this source. `RFC 7519 §4.1` is not cited by `RFC 7519 §4.1.7`. */
const isNamedIn = (source: string, text: string): boolean =>
  text
    .split(source)
    .slice(1)
    .some((rest) => !/^\.?\d/.test(rest));
