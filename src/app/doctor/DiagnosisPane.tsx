import { useState } from 'react';
import { headlineOf } from '../../core/diagnose/finding-words.ts';
import type { Diagnosis } from '../../core/diagnose/trial.ts';
import { count, t } from '../../core/text/language.ts';
import { diagnosesOf, freshDiagnosis, isAwaited, repairableIn } from '../../session/doctor/diagnosis.ts';
import { listedDiagnoses, withMessageCauses } from '../../session/doctor/listed.ts';
import type { Session } from '../../session/state/model.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { helpOn } from '../page/help.ts';
import { rowKeys } from '../page/row-keys.ts';
import { Section } from '../page/Section.tsx';
import { MoreItems } from '../page/MoreRows.tsx';
import { useTokenRows } from '../page/shown-rows.ts';
import { useSession, useStore } from '../page/use-session.ts';
import { useAsked } from './asked-causes.ts';
import { useClaimsCauses } from './claims-causes-now.ts';
import { useUnanswered } from './doctor.ts';
import { DiagnosisItem } from './DiagnosisItem.tsx';
import { ErrorMessage } from './ErrorMessage.tsx';
import { NoDiagnosis } from './NoDiagnosis.tsx';

/**
 * Shows why the token does not verify or is not accepted: what is proven, what is found, and the
 * repair with one press.
 */
export function DiagnosisPane() {
  const store = useStore();
  const diagnosis = useSession(freshDiagnosis);
  const isRepaired = useSession((session) => session.isRepaired);
  const claims = repairableIn(store.get(), useClaimsCauses());
  const { causes, found } = useAsked();
  const { items, notes } = listedDiagnoses([...useSession(diagnosesOf), ...withMessageCauses(claims, found)], causes);
  const shown = useTokenRows(items);
  const [isUnfolded, setUnfolded] = useState(false);
  const isBusy = useIsBusy();
  const isEmpty = items.length === 0;
  const isReserved = useSession(isAwaited) && isEmpty && isBusy;
  return (
    <Section
      fold="diagnosis"
      title={t`Diagnosis`}
      count={items.length < 2 ? '' : count(items.length)}
      brief={items[0] === undefined ? '' : headlineOf(items[0])}
      help={helpOn('diagnosis', t`Diagnosis`)}
      className={classes('pane-diagnosis', isUnfolded && 'pane-unfolded')}
      tools={
        <>
          {isBusy && diagnosis !== null && diagnosis.of > 0 ? (
            <span className="truncate text-xs text-muted">{t`Testing causes: ${count(diagnosis.tries)} of ${count(diagnosis.of)}`}</span>
          ) : null}
          {isRepaired ? <Button onClick={() => store.dispatch({ type: 'undone' })}>{t`Undo repair`}</Button> : null}
          {isEmpty ? null : (
            <span className="unfold-diagnosis">
              <Button aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
                {isUnfolded ? t`Fold` : t`Details`}
              </Button>
            </span>
          )}
        </>
      }
    >
      <ul aria-label={t`Diagnosis`} aria-busy={isBusy} className={classes('grid gap-px', isReserved && 'min-h-48')}>
        <Items of={shown.rows} />
        <MoreItems of={shown} />
        <Notes notes={notes} />
      </ul>
      <div className="diagnosis-foot">
        <NoDiagnosis isEmpty={isEmpty && !isBusy} />
        <ErrorMessage />
      </div>
    </Section>
  );
}

/** Whether causes are awaited or tested, and the doctor can still answer. */
function useIsBusy(): boolean {
  const lost = useUnanswered()?.revision;
  const isLost = useSession(({ revision }) => revision) === lost;
  return useSession(isUnderWay) && !isLost;
}

const isUnderWay = (session: Session): boolean => freshDiagnosis(session)?.isDone === false || isAwaited(session);

function Items({ of }: { readonly of: readonly Diagnosis[] }) {
  const keys = rowKeys(of.map(nameOf));
  return of.map((item, at) => <DiagnosisItem key={keys[at]} diagnosis={item} />);
}

/** The sentences may change with the clock, the causes do not. */
const nameOf = ({ findings, kind }: Diagnosis): string =>
  `${kind} ${findings.map(({ cause, sentence }) => `${cause} ${kind === 'rejected' ? '' : sentence}`).join('\n')}`;

/** What describes the paste or a harmless habit, folded into one line. */
function Notes({ notes }: { readonly notes: readonly Diagnosis[] }) {
  if (notes.length === 0) return null;
  return (
    <li>
      <details>
        <summary className="min-h-8 px-2 leading-8 text-muted">
          {notes.length === 1 ? t`1 note` : t`${notes.length} notes`}
        </summary>
        <ul className="grid">
          <Items of={notes} />
        </ul>
      </details>
    </li>
  );
}
