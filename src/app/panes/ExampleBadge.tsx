import { t } from '../../core/text/language.ts';
import { isExample } from '../../session/state/lineage.ts';
import type { Session } from '../../session/state/model.ts';
import { useSession } from '../page/use-session.ts';

const isShown = ({ source }: Session): boolean => isExample(source);

/** Says that the token is an example and not the person's own. */
export function ExampleBadge() {
  if (!useSession(isShown)) return null;
  return (
    <p className="shrink-0 border-b border-border bg-raised px-2 py-1 text-xs font-medium text-accent">
      {t`Example – paste yours to replace it`}
    </p>
  );
}
