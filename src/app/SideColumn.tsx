import { lazy, Suspense, useEffect, useRef, type RefObject } from 'react';
import { t } from '../core/text/language.ts';
import { isPaste } from '../session/state/typing.ts';
import { boxTextOf } from '../session/state/source.ts';
import { Pane } from '../ui/Pane.tsx';
import { ClaimChecks } from './claims/ClaimChecks.tsx';
import { ClaimsTable } from './claims/ClaimsTable.tsx';
import { DiagnosisPane } from './doctor/DiagnosisPane.tsx';
import { Expectations } from './expectations/Expectations.tsx';
import { NewerBuild } from './NewerBuild.tsx';
import { Remarks } from './verdicts/Remarks.tsx';
import { TimelinePane } from './claims/TimelinePane.tsx';
import { useStore } from './page/use-session.ts';

// The rules and the kinds of tokens are much to know, and the reason must not wait for them.
const FindingsPane = lazy(() =>
  import('./findings/FindingsPane.tsx').then(({ FindingsPane: component }) => ({ default: component })),
);

/**
 * What the page says of it all, the reason first; it scrolls as one. It comes after the editors,
 * which must not wait for it.
 */
export function SideColumn() {
  const column = useRef<HTMLDivElement>(null);
  useTopForNewText(column);
  return (
    <div ref={column} className="column side-column">
      <DiagnosisPane />
      <Suspense
        fallback={
          <Pane title={t`Findings`} className="pane-findings">
            {null}
          </Pane>
        }
      >
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

/** What is said of another token is read from the top, wherever the column stood. */
function useTopForNewText(column: RefObject<HTMLDivElement | null>): void {
  const store = useStore();
  useEffect(() => {
    let { source } = store.get();
    return store.subscribe(() => {
      const before = source;
      ({ source } = store.get());
      if (source !== before && source.kind !== 'parts' && isPaste(boxTextOf(before), boxTextOf(source)))
        column.current?.scrollTo({ top: 0 });
    });
  }, [store, column]);
}
