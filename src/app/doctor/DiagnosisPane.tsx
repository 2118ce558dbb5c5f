import { claimsCauses, isAboutClock } from '../../core/diagnose/claims-causes.ts';
import { count, t } from '../../core/text/language.ts';
import type { Diagnosis } from '../../core/diagnose/trial.ts';
import { preparedClaims } from '../../session/reading/claims.ts';
import { diagnosesOf, freshDiagnosis } from '../../session/doctor/diagnosis.ts';
import type { Session } from '../../session/state/model.ts';
import { paneOfSource } from '../../session/state/source.ts';
import { Button } from '../../ui/Button.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { useClaimsVerdict } from '../page/claims-at-now.ts';
import { useNow } from '../page/clock.ts';
import { DiagnosisItem } from './DiagnosisItem.tsx';
import { useUnanswered } from './doctor.ts';
import { helpOn } from '../page/help.ts';
import { MoreItems } from '../page/MoreRows.tsx';
import { useTokenRows } from '../page/shown-rows.ts';
import { useSession, useStore } from '../page/use-session.ts';

/**
 * Shows why the token does not verify or is not accepted: what is proven, what is seen, and the
 * repair with one press.
 */
export function DiagnosisPane() {
  const store = useStore();
  const diagnosis = useSession(freshDiagnosis);
  const isRepaired = useSession((session) => session.isRepaired);
  const items = [...useSession(diagnosesOf), ...useClaimsCauses()];
  const shown = useTokenRows(
    items.flatMap((item) => item.findings.map((finding, at) => ({ finding, diagnosis: item, isFirst: at === 0 }))),
  );
  const isBusy = diagnosis !== null && !diagnosis.isDone;
  return (
    <Pane
      title={t`Diagnosis`}
      help={helpOn('diagnosis', t`Diagnosis`)}
      className="pane-diagnosis"
      about={isBusy && diagnosis.of > 0 ? t`${count(diagnosis.tries)} of ${count(diagnosis.of)} tried` : ''}
      tools={isRepaired ? <Button onClick={() => store.dispatch({ type: 'undone' })}>{t`Undo repair`}</Button> : null}
    >
      <Silence isEmpty={items.length === 0 && !isBusy} />
      <ul aria-label={t`Diagnosis`} aria-busy={isBusy} className="grid gap-px text-xs">
        {shown.rows.map((row) => (
          <DiagnosisItem key={`${row.finding.cause} ${row.finding.sentence}`} {...row} />
        ))}
        <MoreItems of={shown} />
      </ul>
    </Pane>
  );
}

const isMissed = (session: Session): boolean => session.missed === session.revision;
const revisionOf = (session: Session): number => session.revision;

/**
 * What is shown in place of an answer. `Nothing to diagnose.` is itself an answer, so it never
 * appears if no search has run.
 */
function Silence({ isEmpty }: { readonly isEmpty: boolean }) {
  const unanswered = useUnanswered();
  const missed = useSession(isMissed);
  const revision = useSession(revisionOf);
  if (unanswered?.revision === revision)
    return (
      <p role="alert" className="flex flex-wrap items-center gap-2 p-2 text-xs">
        {t`The search for causes could not run. The other parts of the page still work.`}
        <Button onClick={unanswered.again}>{t`Try again`}</Button>
      </p>
    );
  if (!isEmpty) return null;
  return (
    <p className="p-2 text-xs text-muted">
      {missed ? t`The signature was not checked, so its causes were not searched for.` : t`Nothing to diagnose.`}
    </p>
  );
}

function useClaimsCauses(): readonly Diagnosis[] {
  const verdict = useClaimsVerdict(useSession(preparedClaims));
  const now = useNow(!isAboutClock(verdict));
  const text = useSession((session) => paneOfSource(session.source, 'payload')?.text ?? '');
  return claimsCauses(verdict, text, now);
}
