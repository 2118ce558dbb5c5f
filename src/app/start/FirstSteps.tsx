import { t } from '../../core/text/language.ts';
import { isExample, isOfExample } from '../../session/state/lineage.ts';
import type { Session } from '../../session/state/model.ts';
import { boxTextOf } from '../../session/state/source.ts';
import { useSession } from '../page/use-session.ts';
import { useShownFault } from './example-shown.ts';
import { FaultTask } from './FaultTask.tsx';
import { FirstLinks } from './FirstLinks.tsx';
import { PasteCard } from './PasteCard.tsx';

type Shown = 'empty' | 'example' | 'work';

/** Returns whether there is nothing to say anything about. */
export const isPageEmpty = ({ source }: Session): boolean => boxTextOf(source).trim() === '';

const shownIn = (session: Session): Shown => {
  if (isPageEmpty(session)) return 'empty';
  return isExample(session.source) ? 'example' : 'work';
};
const isOfAnExample = ({ source }: Session): boolean => isOfExample(source);

/** `onText` takes a text as if it was pasted into the token box. */
type FirstStepsProps = { readonly onText: (text: string) => void };

/** What to do first: with an empty page, with an example, and with the fault of one. */
export function FirstSteps({ onText }: FirstStepsProps) {
  const shown = useSession(shownIn);
  const isFaulty = useSession(isOfAnExample);
  const fault = useShownFault();
  if (shown === 'empty') return <PasteCard onText={onText} />;
  if (fault !== null && isFaulty) return <FaultTask fault={fault} />;
  if (shown === 'work') return null;
  return (
    <section aria-label={t`First steps`} className="pane-start px-1">
      <FirstLinks />
    </section>
  );
}
