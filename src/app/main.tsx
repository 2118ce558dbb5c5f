import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Store } from '../session/store.ts';
import { App } from './App.tsx';
import './app.css';
import { startDoctor } from './doctor.ts';
import { listenForDrops } from './dropping.ts';
import { followIndentation, takeIndentation } from './follow-indentation.ts';
import { listenForHelpKey } from './help-key.ts';
import { whenIdle } from './idle.ts';
import { showLayout } from './layout.ts';
import { startRichEditor } from './rich-editor.ts';
import { followWork, recallWork } from './kept-work.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { startSession } from './start-session.ts';
import { followLanguage } from './use-language.ts';
import { StoreContext } from './use-session.ts';

showLayout();
listenForShortcuts();
listenForHelpKey();
// The language before the first sentence; the page before all else.
void start();

async function start(): Promise<void> {
  takeIndentation();
  const store = await startSession(recallWork());
  followIndentation(store);
  listenForDrops(store);
  followWork(store);
  await followLanguage(store);
  show(store);
  startRichEditor();
  // The doctor is asked as soon as the page is in use.
  whenIdle(() => startDoctor(store), 500);
}

function show(store: Store): void {
  const root = document.querySelector('#root');
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <StoreContext value={store}>
        <App />
      </StoreContext>
    </StrictMode>,
  );
}
