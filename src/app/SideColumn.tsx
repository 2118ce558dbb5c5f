import { Suspense, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { t } from '../core/text/language.ts';
import { isPaste } from '../session/state/typing.ts';
import { boxTextOf } from '../session/state/source.ts';
import { lazyPart } from '../ui/load.tsx';
import { AcceptancePane } from './acceptance/AcceptancePane.tsx';
import { ClaimChecks } from './claims/ClaimChecks.tsx';
import { ClaimsTable } from './claims/ClaimsTable.tsx';
import { DiagnosisPane } from './doctor/DiagnosisPane.tsx';
import { Expectations } from './expectations/Expectations.tsx';
import { NewerBuild } from './NewerBuild.tsx';
import { TimelinePane } from './claims/TimelinePane.tsx';
import { Guard } from './page/Failed.tsx';
import { useSession, useStore } from './page/use-session.ts';
import { takeText } from './panes/taking.ts';
import { FirstSteps, isPageEmpty } from './start/FirstSteps.tsx';

// Lazy: the lint and profile tables are large, and if they do not come, the rest of the column does.
const TokenSummary = lazyPart(async () => (await import('./findings/TokenSummary.tsx')).TokenSummary);
const FindingsPane = lazyPart(async () => (await import('./findings/FindingsPane.tsx')).FindingsPane);

/** Loads what is at the top of the column, so that nothing in it moves when it comes. */
export const fetchColumn = async (): Promise<void> =>
  void (await Promise.all([TokenSummary.fetchPart(), FindingsPane.fetchPart()]));

/**
 * What the page says about the token, the diagnosis first. The column scrolls as one. It is loaded
 * after the editors, which must not wait for it.
 */
export function SideColumn() {
  const column = useRef<HTMLDivElement>(null);
  const store = useStore();
  useTopForNewText(column);
  return (
    <div ref={column} className="column side-column">
      <Guard name={t`Summary of the token`}>
        <Suspense fallback={null}>
          <TokenSummary />
        </Suspense>
      </Guard>
      <Guard name={t`First steps`} className="pane-start">
        <FirstSteps onText={(text) => takeText(store, text, true)} />
      </Guard>
      <Guard name={t`Diagnosis`} className="pane-diagnosis">
        <DiagnosisPane />
      </Guard>
      <WithText>
        <Guard name={t`Findings`} className="pane-findings">
          <Suspense fallback={<div className="section pane-findings" />}>
            <FindingsPane />
          </Suspense>
        </Guard>
      </WithText>
      <Guard name={t`Expectations`} className="pane-expectations">
        <Expectations>
          <Guard name={t`Claim checks`} className="pane-checks">
            <ClaimChecks />
          </Guard>
        </Expectations>
      </Guard>
      <WithText>
        <Guard name={t`Claims`} className="pane-claims">
          <ClaimsTable />
        </Guard>
        <div className={sideBySide}>
          <Guard name={t`Timeline`} className="pane-timeline">
            <TimelinePane />
          </Guard>
          <Guard name={t`Who would accept it`} className="pane-acceptance">
            <AcceptancePane />
          </Guard>
        </div>
      </WithText>
      <Guard name={t`Newer version`}>
        <NewerBuild />
      </Guard>
    </div>
  );
}

/** Two sections share a line while both are closed. */
const sideBySide =
  'flex flex-wrap gap-2 *:has-[[aria-expanded=true]]:basis-full [&>.pane-timeline]:grow [&>.pane-timeline]:basis-0';

/** Sections that have nothing to say about an empty page. */
const WithText = ({ children }: { readonly children: ReactNode }) => (useSession(isPageEmpty) ? null : children);

/** Scrolls the column to its top for another token. */
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
