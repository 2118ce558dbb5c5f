import { lazy, Suspense } from 'react';
import { Pane } from '../ui/Pane.tsx';
import { Announcer } from './Announcer.tsx';
import { Dialogs } from './Dialogs.tsx';
import { ClaimChecks } from './ClaimChecks.tsx';
import { Expectations } from './Expectations.tsx';
import { KeyPane } from './KeyPane.tsx';
import { HeaderPane, PayloadPane } from './PartPane.tsx';
import { Remarks } from './Remarks.tsx';
import { SignaturePane } from './SignaturePane.tsx';
import { TokenPane } from './TokenPane.tsx';
import { TopBar } from './TopBar.tsx';
import { useLanguage } from './use-language.ts';
import { usePageState } from './use-page-state.ts';
import { VerdictBar } from './VerdictBar.tsx';

// What the doctor knows comes after the page: a paste is decoded before it has arrived.
const DiagnosisPane = lazy(() => import('./DiagnosisPane.tsx').then(({ DiagnosisPane: component }) => ({ default: component })));

/** The whole page: what goes in on the left, what it says in the middle, what is expected of it on the right. */
export function App() {
  usePageState();
  useLanguage();
  return (
    <div className="page">
      <TopBar />
      <VerdictBar />
      <main className="workbench">
        <div className="column">
          <TokenPane />
          <KeyPane />
        </div>
        <div className="column">
          <HeaderPane />
          <PayloadPane />
          <SignaturePane />
        </div>
        <div className="column">
          <Suspense fallback={<Pane title="Diagnosis" className="pane-diagnosis">{null}</Pane>}>
            <DiagnosisPane />
          </Suspense>
          <Remarks />
          <Expectations />
          <ClaimChecks />
        </div>
      </main>
      <Dialogs />
      <Announcer />
    </div>
  );
}
