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
import { afterPicture } from './page/idle.ts';
import { Stage } from './page/Stage.tsx';
import { aroundStages, stageHandlers } from './page/stages.ts';
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
 * after the editors, which must not wait for it, and follows them in stages.
 */
export function SideColumn() {
  const column = useRef<HTMLDivElement>(null);
  const store = useStore();
  useTopForNewText(column);
  return (
    <div
      ref={(element) => {
        column.current = element;
        aroundStages(element);
      }}
      className="column side-column"
      // What changes around it does not draw it again.
      style={drawnAlone}
      {...stageHandlers}
    >
      <Staged name={t`Summary of the token`}>
        <Suspense fallback={null}>
          <TokenSummary />
        </Suspense>
      </Staged>
      <Guard name={t`First steps`} className="pane-start">
        <FirstSteps onText={(text) => takeText(store, text, true)} />
      </Guard>
      <Staged name={t`Diagnosis`} className="pane-diagnosis">
        <DiagnosisPane />
      </Staged>
      <WithText>
        <Staged name={t`Findings`} className="pane-findings">
          <Suspense fallback={<div className="section pane-findings" />}>
            <FindingsPane />
          </Suspense>
        </Staged>
      </WithText>
      <Staged name={t`Expectations`} className="pane-expectations">
        <Expectations>
          <Guard name={t`Claim checks`} className="pane-checks">
            <ClaimChecks />
          </Guard>
        </Expectations>
      </Staged>
      <WithText>
        <Staged name={t`Claims`} className="pane-claims">
          <ClaimsTable />
        </Staged>
        <div className={sideBySide}>
          <Staged name={t`Timeline`} className="pane-timeline">
            <TimelinePane />
          </Staged>
          <Staged name={t`Who would accept it`} className="pane-acceptance">
            <AcceptancePane />
          </Staged>
        </div>
      </WithText>
      <Guard name={t`Newer version`}>
        <NewerBuild />
      </Guard>
    </div>
  );
}

const drawnAlone = { isolation: 'isolate' } as const;

type StagedProps = { readonly name: string; readonly className?: string; readonly children: ReactNode };

/** A part of the column that fails and falls behind alone. */
const Staged = ({ children, ...guarded }: StagedProps) => (
  <Guard {...guarded}>
    <Stage>{children}</Stage>
  </Guard>
);

/** Two sections share a line while both are closed. */
const sideBySide = 'flex flex-wrap gap-2 *:has-[[aria-expanded=true]]:basis-full [&>.pane-timeline]:flex-1';

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
        // Scrolling lays out the page. After the picture this is already done.
        afterPicture(() => column.current?.scrollTo({ top: 0 }));
    });
  }, [store, column]);
}
