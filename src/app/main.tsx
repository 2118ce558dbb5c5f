import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './app.css';
import { startDoctor } from './doctor.ts';
import { listenForDrops } from './dropping.ts';
import { whenIdle } from './idle.ts';
import { startRichEditor } from './rich-editor.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { startSession } from './start-session.ts';
import { StoreContext } from './use-session.ts';

const store = startSession();
listenForDrops(store);
listenForShortcuts();

const root = document.querySelector('#root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <StoreContext value={store}>
        <App />
      </StoreContext>
    </StrictMode>,
  );
}
startRichEditor();
// The page first: the doctor is asked as soon as it is in use.
whenIdle(() => startDoctor(store), 500);
