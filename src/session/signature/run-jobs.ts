import { cancelSlowWork } from '../../core/crypto/encryption/slow-work.ts';
import type { SessionEvent } from '../state/events.ts';
import { reduce } from '../state/reduce.ts';
import type { Store } from '../state/store.ts';
import { nextJob, type Job } from './jobs.ts';

/**
 * Answers the store's questions as long as the page exists: one at a time, always the newest. The
 * reducer drops an answer to older inputs. A signature that is made comes together with the answer
 * whether it is valid, so the page draws both once. Returns the function that stops it.
 */
export function runJobs(store: Store, run: (job: Job) => Promise<SessionEvent> = runWhenLoaded): () => void {
  let busy = false;
  let asked = 0;
  const answer = (job: Job, revision: number): Promise<SessionEvent> =>
    // Reported, so that the verdict never stays `checking`. Other inputs are asked about again.
    run(job).catch(() => ({ type: 'cryptography-missed', revision }) as const);
  async function answerWithCheck(job: Job): Promise<void> {
    asked = store.get().revision;
    const first = await answer(job, asked);
    const session = store.get();
    const signed = job.kind === 'sign' && session.revision === asked ? reduce(session, first, 0) : null;
    const check = signed === null ? null : nextJob(signed);
    const second = check?.kind === 'verify' && signed !== null ? await answer(check, signed.revision) : null;
    // An edit during the check has the revision that the signature would have had, but other content.
    const isSame = store.get() === session;
    store.dispatch(first);
    if (second !== null && isSame) store.dispatch(second);
  }
  async function answerAll() {
    if (busy) return;
    busy = true;
    try {
      for (let job = nextJob(store.get()); job !== null; job = nextJob(store.get())) await answerWithCheck(job);
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

let loaded: ((job: Job) => Promise<SessionEvent>) | null = null;

/**
 * Loads the cryptography after the page, so that a paste is decoded before it arrives. It is kept,
 * because each import takes time even if the file is there.
 */
async function runWhenLoaded(job: Job): Promise<SessionEvent> {
  loaded ??= (await import('./run-job.ts')).runJob;
  return loaded(job);
}
