import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Store } from '../session/state/store.ts';
import { App } from './App.tsx';
import { isTokenTyped, watchFirstScreen, whenComposed } from './take-first-screen.ts';
import { listenForDrops } from './start/dropping.ts';
import type { TakeText } from './start/loose-text.ts';
import { listenForPastes } from './start/pasting.ts';
import { followIndentation, takeIndentation } from './start/follow-indentation.ts';
import { isInFrame } from '../beside/framed.ts';
import { listenForHelpKey } from './help/help-key.ts';
import { whenIdle } from './page/idle.ts';
import { showLayout } from './page/layout.ts';
import { takeText } from './panes/taking.ts';
import { startRichEditor } from './rich-editor.ts';
import { followWork, recallWork, reportLostWork } from './start/kept-work.ts';
import { listenForShortcuts } from './page/shortcuts.ts';
import { startSession } from './start/start-session.ts';
import { followLanguage } from './page/use-language.ts';
import { awaitFirstAnswer } from './page/first-answer.ts';
import { PageGuard } from './page/Failed.tsx';
import { StoreContext } from './page/use-session.ts';
import { load, onRetry } from '../ui/load.tsx';

watchFirstScreen();
showLayout();
listenForShortcuts();
listenForHelpKey();
// The language comes before the first sentence, and the page before everything else.
if (isInFrame()) void import('./start/framed.ts').then(({ showFramed }) => showFramed());
else void start();

async function start(): Promise<void> {
  takeIndentation();
  const store = await startSession(recallWork(), isTokenTyped);
  followIndentation(store);
  const take: TakeText = (text, isWhole) => takeText(store, text, isWhole);
  listenForDrops(store, take);
  listenForPastes(store, take);
  followWork(store);
  await followLanguage(store);
  awaitFirstAnswer(store);
  await whenComposed();
  show(store);
  void reportLostWork().catch(() => undefined);
  startRichEditor();
  // Starts the doctor as soon as the page is in use.
  whenIdle(() => consultDoctor(store), 500);
}

function show(store: Store): void {
  const root = document.querySelector('#root');
  if (root === null) return;
  const page = (
    <StrictMode>
      <PageGuard store={store}>
        <StoreContext value={store}>
          <App />
        </StoreContext>
      </PageGuard>
    </StrictMode>
  );
  // In slices, so that the first screen takes what is typed meanwhile.
  startTransition(() => createRoot(root).render(page));
}

/** If the doctor is not loaded, neither is its list, and `Try again` there loads both. */
function consultDoctor(store: Store): void {
  load(() => import('./doctor/doctor.ts')).then(
    ({ startDoctor }) => startDoctor(store),
    () => onRetry(() => consultDoctor(store)),
  );
}
