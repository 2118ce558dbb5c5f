import { speech, type Speech } from '../../core/text/language.ts';
import { consultationOf, type Consultation } from '../../session/doctor/diagnosis.ts';
import type { Store } from '../../session/state/store.ts';
import { bootWorker } from '../page/boot-worker.ts';
import { cell, useCell } from '../page/cell.ts';
import { followPictures } from '../page/idle.ts';
import { steadyWorker } from '../page/steady-worker.ts';
import type { FromDoctor, ToDoctor } from './doctor-worker.ts';
import doctorUrl from './doctor-worker.ts?worker&url';

/**
 * A question that the doctor could not answer, because the worker died or hung twice. `again` asks
 * it again.
 */
type Unanswered = { readonly revision: number; readonly again: () => void };

const unanswered = cell<Unanswered | null>(null);

/** Returns the unanswered question; null if there is none. It may belong to older inputs. */
export const useUnanswered = (): Unanswered | null => useCell(unanswered);

const hire = (): Worker => bootWorker(new URL(doctorUrl, import.meta.url).href);

/**
 * Asks the doctor, in a worker, whenever the verdict raises a question. The next input withdraws
 * the question. A worker that dies or hangs is started again once and asked the same. If that fails
 * as well, `useUnanswered` reports it.
 */
export function startDoctor(store: Store, start: () => Worker = hire): () => void {
  let spoken: Speech | null = null;
  let asked: Consultation | null = null;
  const helpers = helperDesk();
  const doctor = steadyWorker({
    start,
    onMessage(data) {
      const state = data as FromDoctor;
      if ('wants' in state) return helpers.hire(doctor.present());
      if (state.isDone && state.revision === asked?.revision) doctor.answered();
      // An answer to older inputs is dropped, so the items that were told last belong to this one.
      const items = state.items ?? store.get().diagnosis?.items ?? [];
      store.dispatch({ type: 'diagnosed', ...state, items });
    },
    onDied() {
      spoken = null;
      helpers.end();
      if (asked !== null) ask(asked);
    },
    onLost() {
      spoken = null;
      helpers.end();
      const question = asked;
      if (question !== null) unanswered.set({ revision: question.revision, again: () => ask(question) });
    },
  });
  function ask(question: Consultation): void {
    asked = question;
    unanswered.set(null);
    const worker = doctor.present();
    // The page sends the language that it has already loaded, so that the worker need not load it,
    // and only when it has changed.
    if (spoken !== speech()) tell(worker, { kind: 'speak', speech: speech() });
    if (worker !== null) spoken = speech();
    tell(worker, { kind: 'ask', question });
    doctor.awaits(question.pasted.length + question.key.text.length);
  }
  const look = (): void => {
    const session = store.get();
    const question = consultationOf(session);
    if (question !== null && question.revision !== asked?.revision) {
      doctor.answered();
      ask(question);
    } else if (asked !== null && asked.revision !== session.revision) {
      asked = null;
      doctor.answered();
      if (unanswered.get() === null) tell(doctor.present(), { kind: 'stop' });
    }
  };
  look();
  // A message takes as long as reading a token, and the picture of an edit need not wait for it.
  return followPictures(store.subscribe, look);
}

const tell = (worker: Worker | null, message: ToDoctor): void => worker?.postMessage(message);

/** The helpers of the doctor's worker, loaded when it asks for them. Without them it only takes longer. */
function helperDesk() {
  let hired: Promise<() => void> | null = null;
  return {
    hire(worker: Worker | null): void {
      if (worker !== null) hired = import('./helpers.ts').then(({ startHelpers }) => startHelpers(worker));
      hired?.catch(() => undefined);
    },
    end(): void {
      hired?.then((end) => end()).catch(() => undefined);
      hired = null;
    },
  };
}
