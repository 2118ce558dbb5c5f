import type { Consultation } from '../session/diagnosis.ts';
import { consult } from '../session/consult.ts';

/** The doctor's worker: takes a consultation, posts the state of the diagnosis as it grows. A new one ends the one before. */
let running: AbortController | null = null;

addEventListener('message', ({ data }: MessageEvent<Consultation | null>) => {
  running?.abort();
  running = new AbortController();
  if (data !== null) void answer(data, running.signal);
});

async function answer(question: Consultation, signal: AbortSignal): Promise<void> {
  for await (const state of consult(question, signal)) {
    if (signal.aborted) return;
    postMessage(state);
  }
}
