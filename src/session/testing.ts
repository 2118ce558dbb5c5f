import { verdictAt } from '../core/claims/check-claims.ts';
import { claimsSentence } from '../core/claims/claims-words.ts';
import { seconds } from '../core/claims/numeric-date.ts';
import { noPolicy, type Policy } from '../core/claims/policy.ts';
import { type KeyText, noKey } from '../core/keys/key.ts';
import type { SessionEvent } from './state/events.ts';
import { preparedClaims } from './reading/claims.ts';
import { signatureVerdict } from './signature/signature-verdict.ts';
import { nextJob, type Job } from './signature/jobs.ts';
import type { Session } from './state/model.ts';
import { emptySession } from './state/reduce.ts';
import { runJob } from './signature/run-job.ts';
import { runJobs } from './signature/run-jobs.ts';
import { paneOfSource, signatureText, boxTextOf } from './state/source.ts';
import { createStore, type Store } from './state/store.ts';

const underWay = new Set<Promise<unknown>>();

function tracked(job: Job): Promise<SessionEvent> {
  const answer = runJob(job);
  const ended: Promise<unknown> = answer.then(
    () => underWay.delete(ended),
    () => underWay.delete(ended),
  );
  underWay.add(ended);
  return answer;
}

/**
 * Waits for the jobs of all sessions. A file of tests must not end before, because what a job loads after the
 * end of its file stays unloaded for the other files of the process.
 */
export async function settleAllSessions(): Promise<void> {
  while (underWay.size > 0) {
    await Promise.all(underWay);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/**
 * Opens a session for tests, with running cryptography and a clock that every event advances by an
 * hour unless told otherwise.
 */
export function openSession(initial: Session = emptySession) {
  let time = 0;
  let step = 3_600_000;
  const store = createStore(initial, () => (time += step));
  runJobs(store, tracked);
  return {
    store,
    /** The pause before each further event, ms. */
    pause: (ms: number): void => {
      step = ms;
    },
    say: (...events: readonly SessionEvent[]) => events.forEach(store.dispatch),
    settle: () => settledSession(store),
    text: () => boxTextOf(store.get().source),
    header: () => paneOfSource(store.get().source, 'header')?.text ?? null,
    payload: () => paneOfSource(store.get().source, 'payload')?.text ?? null,
    signature: () => signatureText(store.get().source),
  };
}

export async function settledSession(store: Store): Promise<Session> {
  while (nextJob(store.get()) !== null) await new Promise((resolve) => setTimeout(resolve, 1));
  return store.get();
}

export const secretKey = (text: string): KeyText => ({ ...noKey, text });
export const tokenTyped = (text: string): SessionEvent => ({ type: 'token-typed', text });
export const payloadTyped = (text: string): SessionEvent => ({ type: 'part-typed', part: 'payload', text });
export const headerTyped = (text: string): SessionEvent => ({ type: 'part-typed', part: 'header', text });
/** Pastes a key over everything in the Key box. */
export const keyTyped = (key: KeyText | string): SessionEvent => ({
  type: 'key-typed',
  key: typeof key === 'string' ? secretKey(key) : key,
  isWhole: true,
});

/** Returns the verdicts on a token at a moment (seconds since the epoch), and the sentence about the claims. */
export async function judgedAt(
  now: number,
  { token, key, policy = {} }: { readonly token: string; readonly key: string; readonly policy?: Partial<Policy> },
) {
  const { say, settle } = openSession();
  say(tokenTyped(token), keyTyped(key));
  const session = { ...(await settle()), policy: { ...noPolicy, ...policy } };
  const verdict = verdictAt(preparedClaims(session), seconds(now));
  return {
    signature: signatureVerdict(session).verdict,
    claims: verdict.verdict,
    sentence: claimsSentence(verdict, 'verified'),
  };
}
