import { count, t } from '../../core/text/language.ts';
import { Button } from '../../ui/Button.tsx';
import type { ShownRows } from './shown-rows.ts';

type MoreRowsProps = { readonly of: Pick<ShownRows<unknown>, 'left' | 'next' | 'showMore'> };

/**
 * Shows the number of hidden rows, with a button that shows more. Renders nothing if all are
 * shown.
 */
export function MoreRows({ of: { left, next, showMore } }: MoreRowsProps) {
  if (left === 0) return null;
  return (
    <span className="flex flex-wrap items-center gap-x-2 px-2 py-1 text-xs text-muted">
      {t`and ${count(left)} more, not listed`}
      <Button onClick={showMore}>{t`Show ${count(next)} more`}</Button>
    </span>
  );
}

/** The same, as the last item of a list. */
export const MoreItems = ({ of }: MoreRowsProps) =>
  of.left === 0 ? null : (
    <li data-more="">
      <MoreRows of={of} />
    </li>
  );
