import { Suspense } from 'react';
import { t } from '../core/text/language.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { lazyPart, Soon } from '../ui/load.tsx';
import { Pane } from '../ui/Pane.tsx';
import { useArrival } from './start/arrivals.ts';
import { Dialogs } from './Dialogs.tsx';
import { Help } from './help/Help.tsx';
import { KeyPane } from './panes/KeyPane.tsx';
import { HeaderPane, PayloadPane } from './panes/PartPane.tsx';
import { SignaturePane } from './panes/SignaturePane.tsx';
import { TokenPane } from './panes/TokenPane.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { Guard } from './page/Failed.tsx';
import { firstAnswer } from './page/first-answer.ts';
import { TopBar } from './TopBar.tsx';
import type { SplitName } from './page/layout.ts';
import { useLanguage } from './page/use-language.ts';
import { usePageState } from './use-page-state.ts';
import { VerdictBar } from './verdicts/VerdictBar.tsx';

// Loaded after the page, because decoding a paste must not wait for what the page says about it.
const SideColumn = lazyPart(async () => {
  const { SideColumn: Column, fetchColumn } = await import('./SideColumn.tsx');
  await Promise.all([fetchColumn(), firstAnswer()]);
  return Column;
});
const ArrivalNote = lazyPart(async () => (await import('./start/ArrivalNote.tsx')).ArrivalNote);

const Announcer = lazyPart(async () => (await import('./Announcer.tsx')).Announcer);
const PaneSplitter = lazyPart(async () => (await import('./PaneSplitter.tsx')).PaneSplitter);

/**
 * The whole page: inputs on the left, the decoded token in the middle, and on the right what the
 * page says about it and what the person expects of it.
 */
export function App() {
  usePageState();
  useLanguage();
  return (
    <div className="page">
      <Guard name={t`Top bar`}>
        <TopBar />
      </Guard>
      <Guard name={t`Verdicts`}>
        <VerdictBar />
      </Guard>
      <Guard name={t`Link`}>
        <Arrived />
      </Guard>
      <div className="stage">
        <Workbench />
        <Guard name={t`Help`}>
          <Help />
        </Guard>
      </div>
      <Dialogs />
      <Guard name={t`Announcements`}>
        <Suspense fallback={null}>
          <Announcer />
        </Suspense>
      </Guard>
      <LoadFailed />
    </div>
  );
}

function Workbench() {
  return (
    <main className="workbench">
      <div className="column input-column">
        <Guard name={t`Encoded token`} className="pane-token">
          <TokenPane />
        </Guard>
        <Line split="token" />
        <Guard name={t`Key`} className="pane-key">
          <KeyPane />
        </Guard>
      </div>
      <Line split="left" />
      <div className="column parts-column">
        <Guard name={t`Header`} className="pane-header">
          <HeaderPane />
        </Guard>
        <Line split="header" />
        <Guard name={t`Payload`} className="pane-payload">
          <PayloadPane />
        </Guard>
        <Line split="signature" />
        <Guard name={t`Signature`} className="pane-signature">
          <SignaturePane />
        </Guard>
      </div>
      <Line split="right" />
      <Guard name={t`Diagnosis`} className="column side-column">
        <Soon part={SideColumn} meanwhile={<EmptyColumn />} />
      </Guard>
    </main>
  );
}

const EmptyColumn = () => (
  <div className="column side-column">
    <Pane title={t`Diagnosis`} className="pane-diagnosis">
      {null}
    </Pane>
  </div>
);

/**
 * A splitter takes no room, so nothing moves when it is loaded. Without it, panes keep their sizes
 * and everything else works.
 */
const Line = ({ split }: { readonly split: SplitName }) => (
  <Boundary renderFailure={() => null}>
    <Suspense fallback={null}>
      <PaneSplitter split={split} />
    </Suspense>
  </Boundary>
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
