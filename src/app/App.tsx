import { lazy, Suspense } from 'react';
import { t } from '../core/text/language.ts';
import { Pane } from '../ui/Pane.tsx';
import { useArrival } from './start/arrivals.ts';
import { Announcer } from './Announcer.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Help } from './help/Help.tsx';
import { KeyPane } from './panes/KeyPane.tsx';
import { HeaderPane, PayloadPane } from './panes/PartPane.tsx';
import { SignaturePane } from './panes/SignaturePane.tsx';
import { TokenPane } from './panes/TokenPane.tsx';
import { TopBar } from './TopBar.tsx';
import type { SplitName } from './page/layout.ts';
import { useLanguage } from './page/use-language.ts';
import { usePageState } from './use-page-state.ts';
import { VerdictBar } from './verdicts/VerdictBar.tsx';

// What is said of a token comes after the page: a paste is decoded before it has arrived.
const SideColumn = lazy(() => import('./SideColumn.tsx').then(({ SideColumn: component }) => ({ default: component })));
const ArrivalNote = lazy(() =>
  import('./start/ArrivalNote.tsx').then(({ ArrivalNote: component }) => ({ default: component })),
);

const PaneSplitter = lazy(() =>
  import('./PaneSplitter.tsx').then(({ PaneSplitter: component }) => ({ default: component })),
);

/**
 * The whole page: what goes in on the left, what it says in the middle, what is expected of it on
 * the right.
 */
export function App() {
  usePageState();
  useLanguage();
  return (
    <div className="page">
      <TopBar />
      <VerdictBar />
      <Arrived />
      <div className="stage">
        <main className="workbench">
          <div className="column input-column">
            <TokenPane />
            <Line split="token" />
            <KeyPane />
          </div>
          <Line split="left" />
          <div className="column parts-column">
            <HeaderPane />
            <Line split="header" />
            <PayloadPane />
            <Line split="signature" />
            <SignaturePane />
          </div>
          <Line split="right" />
          <Suspense
            fallback={
              <div className="column side-column">
                <Pane title={t`Diagnosis`} className="pane-diagnosis">
                  {null}
                </Pane>
              </div>
            }
          >
            <SideColumn />
          </Suspense>
        </main>
        <Help />
      </div>
      <Dialogs />
      <Announcer />
    </div>
  );
}

/** It takes no room of its own: when it comes, nothing moves. */
const Line = ({ split }: { readonly split: SplitName }) => (
  <Suspense fallback={null}>
    <PaneSplitter split={split} />
  </Suspense>
);

function Arrived() {
  const arrival = useArrival();
  if (arrival === null) return null;
  return (
    <Suspense fallback={null}>
      <ArrivalNote arrival={arrival} />
    </Suspense>
  );
}
