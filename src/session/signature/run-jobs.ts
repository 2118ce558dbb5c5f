import type { SessionEvent } from '../state/events.ts';
import { nextJob, type Job } from './jobs.ts';
import type { Store } from '../state/store.ts';

/**
 * Answers the store's questions for as long as the page lives: one at a time, always the newest. An
 * answer to older inputs is dropped by the reducer. Gives the function that stops it.
 */
export function runJobs(store: Store, run: (job: Job) => Promise<SessionEvent> = runWhenLoaded): () => void {
  let busy = false;
  async function answer(job: Job): Promise<SessionEvent> {
    const { revision } = store.get();
    // Said as such, so that the verdict never stays `checking`. Other inputs are asked about again.
    return run(job).catch(() => ({ type: 'cryptography-missed', revision }) as const);
  }
  async function answerAll() {
    if (busy) return;
    busy = true;
    try {
      for (let job = nextJob(store.get()); job !== null; job = nextJob(store.get())) store.dispatch(await answer(job));
    } finally {
      busy = false;
    }
  }
  const wake = () => void answerAll();
  wake();
  return store.subscribe(wake);
}

/** The cryptography comes after the page: a paste is decoded before it has arrived. */
async function runWhenLoaded(job: Job): Promise<SessionEvent> {
  const { runJob } = await import('./run-job.ts');
  return runJob(job);
}
