import { briefText } from '../../core/text/drawn-text.ts';
import { t } from '../../core/text/language.ts';
import { structureVerdict } from '../../session/reading/structure-verdict.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { helpOn } from '../page/help.ts';
import { MoreItems } from '../page/MoreRows.tsx';
import { useTokenRows } from '../page/shown-rows.ts';
import { useSession } from '../page/use-session.ts';

/** Other remarks on the structure, in addition to the verdict. */
export function Remarks() {
  const { more } = useSession(structureVerdict);
  const shown = useTokenRows(more);
  if (more.length === 0) return null;
  return (
    <Pane title={t`Also to be said`} help={helpOn('structure-verdict', t`Also to be said`)} className="pane-remarks">
      <ul className="grid gap-1 p-2 text-xs" aria-label={t`Also to be said`}>
        {shown.rows.map((sentence) => (
          <li key={sentence} className="flex gap-1.5">
            <Icon name="warning" className="mt-0.5 size-3.5 shrink-0 text-warn" />
            <span className="min-w-0 [overflow-wrap:anywhere]">{briefText(sentence)}</span>
          </li>
        ))}
        <MoreItems of={shown} />
      </ul>
    </Pane>
  );
}
