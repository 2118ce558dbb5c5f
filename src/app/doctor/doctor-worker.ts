import { crewOf } from '../../core/diagnose/crew/crew.ts';
import { fullBudget } from '../../core/diagnose/run.ts';
import { setSpeech, type Speech } from '../../core/text/language.ts';
import { consult } from '../../session/doctor/consult.ts';
import type { Consultation } from '../../session/doctor/diagnosis.ts';
import type { DiagnosisState } from '../../session/state/model.ts';

/**
 * A message to the doctor's worker: the language to answer in, a question, that the last question is
 * withdrawn, a helper (the port of the message leads to it), or that the helpers are gone.
 */
export type ToDoctor =
  | { readonly kind: 'speak'; readonly speech: Speech }
  | { readonly kind: 'ask'; readonly question: Consultation }
  | { readonly kind: 'stop' }
  | { readonly kind: 'join' }
  | { readonly kind: 'dismiss' };

/**
 * The state of the diagnosis. While only the count of the tries grows, its items are left out: their
 * repairs contain the whole text of the token box.
 */
type Answer = Omit<DiagnosisState, 'items'> & Partial<Pick<DiagnosisState, 'items'>>;

/** An answer, or that a large search can use helpers. */
export type FromDoctor = Answer | { readonly wants: 'helpers' };

/**
 * The doctor's worker. It receives a consultation and posts the state of the diagnosis as it grows.
 * A new consultation ends the previous one.
 */
let running: AbortController | null = null;

/** Asked for once: if one of them dies, this thread goes on alone. */
let isAskedFor = false;
const crew = crewOf(() => {
  if (!isAskedFor) tell({ wants: 'helpers' });
  isAskedFor = true;
});

addEventListener('message', ({ data, ports }: MessageEvent<ToDoctor>) => {
  if (data.kind === 'speak') return setSpeech(data.speech);
  if (data.kind === 'join') return ports.forEach(crew.join);
  if (data.kind === 'dismiss') return crew.dismiss();
  running?.abort();
  running = new AbortController();
  if (data.kind === 'ask') void answer(data.question, running.signal);
});

/** How often the page is told only how far the search is, ms. */
const rhythm = 100;

const isSame = (one: DiagnosisState['items'], other: DiagnosisState['items']): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);

async function answer(question: Consultation, signal: AbortSignal): Promise<void> {
  try {
    let told: DiagnosisState['items'] | null = null;
    let at = 0;
    for await (const { items, ...state } of consult(question, signal, fullBudget, crew)) {
      if (signal.aborted) return;
      const isTold = told !== null && isSame(told, items);
      // The page draws each number. More of them than it can draw keep it from taking keys.
      if (isTold && !state.isDone && performance.now() - at < rhythm) continue;
      [told, at] = [items, performance.now()];
      tell(isTold ? state : { ...state, items });
    }
  } catch (error) {
    // The page receives an error only if it is thrown outside a promise.
    setTimeout(() => {
      throw error;
    });
  }
}

const tell = (message: FromDoctor): void => postMessage(message);
