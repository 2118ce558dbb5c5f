import { lazy, Suspense } from 'react';
import { t } from '../core/text/language.ts';
import { Pane } from '../ui/Pane.tsx';
import { Announcer } from './Announcer.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Help } from './Help.tsx';
import { KeyPane } from './KeyPane.tsx';
import { PaneSplitter } from './PaneSplitter.tsx';
import { HeaderPane, PayloadPane } from './PartPane.tsx';
import { SignaturePane } from './SignaturePane.tsx';
import { TokenPane } from './TokenPane.tsx';
import { TopBar } from './TopBar.tsx';
import { useLanguage } from './use-language.ts';
import { usePageState } from './use-page-state.ts';
import { VerdictBar } from './VerdictBar.tsx';

// What is said of a token comes after the page: a paste is decoded before it has arrived.
const SideColumn = lazy(() => import('./SideColumn.tsx').then(({ SideColumn: component }) => ({ default: component })));

/** The whole page: what goes in on the left, what it says in the middle, what is expected of it on the right. */
export function App() {
  usePageState();
  useLanguage();
  return (
    <div className="page">
      <TopBar />
      <VerdictBar />
      <div className="stage">
        <main className="workbench">
          <div className="column input-column">
            <TokenPane />
            <PaneSplitter split="token" />
            <KeyPane />
          </div>
          <PaneSplitter split="left" />
          <div className="column parts-column">
            <HeaderPane />
            <PaneSplitter split="header" />
            <PayloadPane />
            <PaneSplitter split="signature" />
            <SignaturePane />
          </div>
          <PaneSplitter split="right" />
          <Suspense fallback={<div className="column side-column"><Pane title={t`Diagnosis`} className="pane-diagnosis">{null}</Pane></div>}>
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
