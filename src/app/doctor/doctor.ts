import { speech, type Speech } from '../../core/text/language.ts';
import { consultationOf, type Consultation, type DiagnosisState } from '../../session/doctor/diagnosis.ts';
import type { Store } from '../../session/state/store.ts';
import { bootWorker } from '../page/boot-worker.ts';
import type { ToDoctor } from './doctor-worker.ts';
import doctorUrl from './doctor-worker.ts?worker&url';

/**
 * Asks the doctor, in a worker, whenever the verdict gives a question; the next input takes the
 * question back.
 */
export function startDoctor(store: Store): () => void {
  let worker: Worker | null = null;
  let spoken: Speech | null = null;
  let asked: number | null = null;
  const tell = (message: ToDoctor): void => worker?.postMessage(message);
  const ask = (question: Consultation): void => {
    worker ??= hire(store);
    // The page has loaded the language already, so that the worker need not, and is told it only
    // when it is another.
    if (spoken !== speech()) tell({ kind: 'speak', speech: speech() });
    spoken = speech();
    asked = question.revision;
    tell({ kind: 'ask', question });
  };
  const look = (): void => {
    const session = store.get();
    const question = consultationOf(session);
    if (question !== null && question.revision !== asked) ask(question);
    else if (asked !== null && asked !== session.revision) {
      asked = null;
      tell({ kind: 'stop' });
    }
  };
  look();
  return store.subscribe(look);
}

function hire(store: Store): Worker {
  const worker = bootWorker(new URL(doctorUrl, import.meta.url).href);
  worker.addEventListener('message', ({ data }: MessageEvent<DiagnosisState>) =>
    store.dispatch({ type: 'diagnosed', ...data }),
  );
  return worker;
}
