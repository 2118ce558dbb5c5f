import { consultationOf, type Consultation, type DiagnosisState } from '../session/diagnosis.ts';
import type { Store } from '../session/store.ts';
import { bootWorker } from './boot-worker.ts';
import doctorUrl from './doctor-worker.ts?worker&url';

/** Asks the doctor, in a worker, whenever the verdict gives a question; the next input takes the question back. */
export function startDoctor(store: Store): () => void {
  let worker: Worker | null = null;
  let asked: number | null = null;
  const ask = (question: Consultation): void => {
    worker ??= hire(store);
    asked = question.revision;
    worker.postMessage(question);
  };
  const look = (): void => {
    const session = store.get();
    const question = consultationOf(session);
    if (question !== null && question.revision !== asked) ask(question);
    else if (asked !== null && asked !== session.revision) {
      asked = null;
      worker?.postMessage(null);
    }
  };
  look();
  return store.subscribe(look);
}

function hire(store: Store): Worker {
  const worker = bootWorker(new URL(doctorUrl, import.meta.url).href);
  worker.addEventListener('message', ({ data }: MessageEvent<DiagnosisState>) => store.dispatch({ type: 'diagnosed', ...data }));
  return worker;
}
