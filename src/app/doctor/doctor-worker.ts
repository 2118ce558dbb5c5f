import { setSpeech, type Speech } from '../../core/text/language.ts';
import { consult } from '../../session/doctor/consult.ts';
import type { Consultation } from '../../session/doctor/diagnosis.ts';

/**
 * A message to the doctor's worker: the language to answer in, a question, or that the last
 * question is withdrawn.
 */
export type ToDoctor =
  | { readonly kind: 'speak'; readonly speech: Speech }
  | { readonly kind: 'ask'; readonly question: Consultation }
  | { readonly kind: 'stop' };

/**
 * The doctor's worker. It receives a consultation and posts the state of the diagnosis as it grows.
 * A new consultation ends the previous one.
 */
let running: AbortController | null = null;

addEventListener('message', ({ data }: MessageEvent<ToDoctor>) => {
  if (data.kind === 'speak') return setSpeech(data.speech);
  running?.abort();
  running = new AbortController();
  if (data.kind === 'ask') void answer(data.question, running.signal);
});

async function answer(question: Consultation, signal: AbortSignal): Promise<void> {
  try {
    for await (const state of consult(question, signal)) {
      if (signal.aborted) return;
      postMessage(state);
    }
  } catch (error) {
    // The page receives an error only if it is thrown outside a promise.
    setTimeout(() => {
      throw error;
    });
  }
}
