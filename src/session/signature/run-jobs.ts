import { cancelSlowWork } from '../../core/crypto/encryption/slow-work.ts';
import type { SessionEvent } from '../state/events.ts';
import { nextJob, type Job } from './jobs.ts';
import type { Store } from '../state/store.ts';

/**
 * Answers the store's questions as long as the page exists: one at a time, always the newest. The
 * reducer drops an answer to older inputs. Returns the function that stops it.
 */
export function runJobs(store: Store, run: (job: Job) => Promise<SessionEvent> = runWhenLoaded): () => void {
  let busy = false;
  let asked = 0;
  async function answer(job: Job): Promise<SessionEvent> {
    const { revision } = store.get();
    asked = revision;
    // Reported, so that the verdict never stays `checking`. Other inputs are asked about again.
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
  const wake = () => {
    // The answer to older inputs would be dropped. The newer ones must not wait for it.
    if (busy && store.get().revision !== asked) cancelSlowWork();
    void answerAll();
  };
  wake();
  return store.subscribe(wake);
}

/** Loads the cryptography after the page, so that a paste is decoded before it arrives. */
async function runWhenLoaded(job: Job): Promise<SessionEvent> {
  const { runJob } = await import('./run-job.ts');
  return runJob(job);
}
