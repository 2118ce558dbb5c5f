import { lazy, Suspense } from 'react';
import { t } from '../core/text/language.ts';
import { Pane } from '../ui/Pane.tsx';
import { ClaimChecks } from './ClaimChecks.tsx';
import { ClaimsTable } from './ClaimsTable.tsx';
import { DiagnosisPane } from './DiagnosisPane.tsx';
import { Expectations } from './Expectations.tsx';
import { NewerBuild } from './NewerBuild.tsx';
import { Remarks } from './Remarks.tsx';
import { TimelinePane } from './TimelinePane.tsx';

// The rules and the kinds of tokens are much to know, and the reason must not wait for them.
const FindingsPane = lazy(() => import('./FindingsPane.tsx').then(({ FindingsPane: component }) => ({ default: component })));

/** What the page says of it all, the reason first; it scrolls as one. It comes after the editors, which must not wait for it. */
export function SideColumn() {
  return (
    <div className="column side-column">
      <DiagnosisPane />
      <Suspense fallback={<Pane title={t`Findings`} className="pane-findings">{null}</Pane>}>
        <FindingsPane />
      </Suspense>
      <Remarks />
      <TimelinePane />
      <ClaimsTable />
      <Expectations />
      <ClaimChecks />
      <NewerBuild />
    </div>
  );
}
