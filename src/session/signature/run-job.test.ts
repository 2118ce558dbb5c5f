import { createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from '../state/store.ts';
import { emptySession } from '../state/reduce.ts';
import { boxTextOf, signatureText } from '../state/source.ts';
import { keyTyped, payloadTyped, settledSession, tokenTyped } from '../testing.ts';
import { runJob } from './run-job.ts';
import { runJobs } from './run-jobs.ts';
import { signatureVerdict } from './signature-verdict.ts';
import type { Job } from './jobs.ts';

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';

/** Returns the verdict if every job of a kind fails. */
async function verdictWhere(failing: Job['kind']) {
  const store = createStore(emptySession);
  const fail = (): Promise<never> => Promise.reject(new RangeError('Maximum call stack size exceeded'));
  runJobs(store, (job) => (job.kind === failing ? runJob(job, fail) : runJob(job)));
  store.dispatch(keyTyped('secret'));
  store.dispatch(tokenTyped(token));
  return signatureVerdict(await settledSession(store));
}

describe('the jobs of the cryptography', () => {
  it('settle if opening the keys fails, and say so', async () => {
    expect(await verdictWhere('open-keys')).toMatchObject({
      verdict: 'unchecked',
      text: 'Not checked: Reading the key failed: Maximum call stack size exceeded.',
    });
  });

  it('settle if the computation fails, and say so', async () => {
    expect(await verdictWhere('verify')).toMatchObject({
      verdict: 'unchecked',
      text: 'Not checked: The computation failed: Maximum call stack size exceeded.',
    });
  });

  it('bring a signature that is made here together with its check', async () => {
    const store = createStore(emptySession);
    const checks: (() => void)[] = [];
    runJobs(store, async (job) => {
      if (job.kind === 'verify') await new Promise<void>((resolve) => checks.push(resolve));
      return runJob(job);
    });
    store.dispatch(keyTyped('secret'));
    store.dispatch(payloadTyped('{"sub":"ada"}'));
    await vi.waitFor(() => expect(checks).toHaveLength(1));
    expect(signatureText(store.get().source)).toBe('');
    checks.forEach((resume) => resume());
    const session = await settledSession(store);
    expect(signatureText(session.source)).not.toBe('');
    expect(signatureVerdict(session).verdict).toBe('verified');
    expect(checks).toHaveLength(1);
  });

  it('let the page answer while many keys are tried', async () => {
    const key = {
      kty: 'EC',
      crv: 'secp256k1',
      x: 'eb5mfvncu6xVoGKVzocLBwKb_NstzijZWfKBWxb4F5g',
      y: 'SDradyajxGVdpPv8DhEIqP0XtEimhVQZnEfQj_sQ1Lg',
    };
    const rests = vi.spyOn(globalThis, 'MessageChannel');
    const store = createStore(emptySession);
    runJobs(store);
    store.dispatch(keyTyped(JSON.stringify({ keys: Array.from({ length: 200 }, () => key) })));
    store.dispatch(tokenTyped(`eyJhbGciOiJFUzI1NksifQ.e30.${'B'.repeat(86)}`));
    expect(signatureVerdict(await settledSession(store)).verdict).toBe('rejected');
    // A browser answers many computations in one task, between which it cannot draw.
    expect(rests.mock.calls.length).toBeGreaterThan(8);
    rests.mockRestore();
  });

  it('drop the check of a signature if the content was edited meanwhile', async () => {
    const store = createStore(emptySession);
    const checks: (() => void)[] = [];
    const signed: string[] = [];
    runJobs(store, async (job) => {
      if (job.kind === 'sign') signed.push(String(job.input));
      if (job.kind === 'verify' && checks.length === 0) await new Promise<void>((resolve) => checks.push(resolve));
      return runJob(job);
    });
    store.dispatch(keyTyped('secret'));
    store.dispatch(payloadTyped('{"sub":"ada"}'));
    await vi.waitFor(() => expect(checks).toHaveLength(1));
    // One edit, so that its revision is the one that the signature would have had.
    store.dispatch(payloadTyped('{"sub":"bob"}'));
    checks.forEach((resume) => resume());
    const session = await settledSession(store);
    expect(signed).toHaveLength(2);
    expect(signatureVerdict(session).verdict).toBe('verified');
    const [header, payload, signature] = boxTextOf(session.source).split('.');
    const expected = createHmac('sha256', 'secret').update(`${header}.${payload}`).digest('base64url');
    expect(signature).toBe(expected);
  });
});
