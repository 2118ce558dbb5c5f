// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runJobs } from '../../session/signature/run-jobs.ts';
import { signatureVerdict } from '../../session/signature/signature-verdict.ts';
import { nextJob } from '../../session/signature/jobs.ts';
import { runJob } from '../../session/signature/run-job.ts';
import { emptySession } from '../../session/state/reduce.ts';
import { pastedSource } from '../../session/state/source.ts';
import { createStore } from '../../session/state/store.ts';
import { keyTyped, openSession, payloadTyped, tokenTyped } from '../../session/testing.ts';
import { DiagnosisPane } from '../doctor/DiagnosisPane.tsx';
import { startDoctor } from '../doctor/doctor.ts';
import { searchWith } from '../start/search.ts';
import { Verdicts } from '../verdicts/Verdicts.tsx';
import { presentAnnouncement } from './announcements.ts';
import { StoreContext } from './use-session.ts';

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl';

/** A fake worker whose messages and failures the test controls. */
class FakeWorker extends EventTarget {
  readonly told: unknown[] = [];
  readonly ports: MessagePort[] = [];
  isEnded = false;
  postMessage(message: unknown, ports: MessagePort[] = []): void {
    this.told.push(message);
    this.ports.push(...ports);
  }
  terminate(): void {
    this.isEnded = true;
  }
  die(): void {
    this.dispatchEvent(new Event('error'));
  }
  answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let workers: FakeWorker[] = [];
const start = (): Worker => {
  workers.push(new FakeWorker());
  return workers.at(-1) as unknown as Worker;
};
const last = (): FakeWorker => workers.at(-1) ?? new FakeWorker();

beforeEach(() => {
  workers = [];
});
afterEach(cleanup);

async function rejected() {
  const { store, say, settle } = openSession();
  say(tokenTyped(token), keyTyped('wrong'));
  await settle();
  const stop = startDoctor(store, start);
  return { store, say, settle, stop };
}

const questions = ({ told }: FakeWorker) => told.filter((message) => JSON.stringify(message).includes('"ask"'));

it('asks a second worker if the first dies', async () => {
  const { store, stop } = await rejected();
  const first = last();
  first.die();
  expect(first.isEnded).toBe(true);
  expect(workers).toHaveLength(2);
  expect(questions(last())).toEqual(questions(first));
  const { revision } = store.get();
  last().answer({ revision, items: [], tries: 0, of: 0, isDone: true });
  expect(store.get().diagnosis?.isDone).toBe(true);
  stop();
});

it('keeps the items of an answer while only the count of its tries grows', async () => {
  const { store, stop } = await rejected();
  const { revision } = store.get();
  const items = [{ kind: 'seen', findings: [{ cause: 'wrong-secret', sentence: 'No.' }], changes: [], repair: null }];
  last().answer({ revision, items, tries: 0, of: 0, isDone: false });
  last().answer({ revision, tries: 500, of: 1000, isDone: false });
  expect(store.get().diagnosis).toMatchObject({ items, tries: 500, of: 1000, isDone: false });
  expect(store.get().diagnosis?.items).toBe(items);
  last().answer({ revision, items: [], tries: 1000, of: 1000, isDone: true });
  expect(store.get().diagnosis?.items).toEqual([]);
  stop();
});

it('says that the search could not run, and runs it again at a press', async () => {
  const { store, stop } = await rejected();
  render(
    <StoreContext value={store}>
      <DiagnosisPane />
    </StoreContext>,
  );
  await act(async () => last().die());
  await act(async () => last().die());
  expect(workers).toHaveLength(2);
  expect(screen.getByRole('alert').textContent).toContain('The search for causes could not run');
  expect(screen.queryByText('No problems found in what was checked.')).toBeNull();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
  expect(workers).toHaveLength(3);
  expect(questions(last())).toHaveLength(1);
  expect(screen.queryByRole('alert')).toBeNull();
  stop();
});

it('says the same if no worker can start at all', async () => {
  const { store, say, settle } = openSession();
  say(tokenTyped(token), keyTyped('wrong'));
  await settle();
  const stop = startDoctor(store, () => {
    throw new DOMException('no', 'SecurityError');
  });
  render(
    <StoreContext value={store}>
      <DiagnosisPane />
    </StoreContext>,
  );
  expect(screen.getByRole('alert').textContent).toContain('could not run');
  stop();
});

it('asks a new worker about new inputs after two have died', async () => {
  const { say, settle, stop } = await rejected();
  last().die();
  last().die();
  say(keyTyped('also wrong'));
  await settle();
  await vi.waitFor(() => expect(workers).toHaveLength(3), 60_000);
  expect(questions(last())).toHaveLength(1);
  stop();
});

it('searches a text in a second worker, then offers to try again', async () => {
  const search = searchWith(start);
  const answer = search(pastedSource('text'));
  last().die();
  expect(last().told).toEqual(['text']);
  last().die();
  expect(presentAnnouncement()).toMatchObject({ offer: { label: 'Try again' } });
  presentAnnouncement().offer?.take();
  expect(workers).toHaveLength(3);
  last().ports[0]?.postMessage({ tokens: [], other: null, key: null });
  expect(await answer).toMatchObject({ tokens: [] });
});

it('drops a search that a newer one replaces, also at a late press', async () => {
  const search = searchWith(start);
  const older = search(pastedSource('text'));
  last().die();
  last().die();
  const { offer } = presentAnnouncement();
  const newer = search(pastedSource('other'));
  await expect(older).rejects.toThrow('newer');
  offer?.take();
  expect(workers).toHaveLength(3);
  expect(last().told).toEqual(['other']);
  last().ports[0]?.postMessage({ tokens: [], other: null, key: null });
  expect(await newer).toMatchObject({ tokens: [] });
});

describe('a worker that hangs without an error', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }));
  afterEach(() => void vi.useRealTimers());
  const wait = (ms: number) => act(async () => void vi.advanceTimersByTime(ms));
  const progress = (revision: number, isDone = false) => ({ revision, items: [], tries: 0, of: 0, isDone });

  it('is replaced once, then the page says so and tries again at a press', async () => {
    const { store, stop } = await rejected();
    render(
      <StoreContext value={store}>
        <DiagnosisPane />
      </StoreContext>,
    );
    const first = last();
    await wait(60_000);
    expect(first.isEnded).toBe(true);
    expect(workers).toHaveLength(2);
    expect(questions(last())).toEqual(questions(first));
    // A worker that hangs after its first words is not replaced without end.
    await act(async () => last().answer(progress(store.get().revision)));
    await wait(60_000);
    expect(workers).toHaveLength(2);
    expect(screen.getByRole('alert').textContent).toContain('The search for causes could not run');
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
    expect(questions(last())).toHaveLength(1);
    stop();
  });

  it('is distinguished from one that is slow, has answered, or has nothing to do', async () => {
    const { store, say, stop } = await rejected();
    const { revision } = store.get();
    for (let words = 0; words < 5; words += 1) {
      await wait(20_000);
      last().answer(progress(revision));
    }
    last().answer(progress(revision, true));
    await wait(120_000);
    say(payloadTyped('{}'));
    await wait(120_000);
    expect(workers).toHaveLength(1);
    stop();
  });

  it('is replaced while it searches a text, after longer for a longer text', async () => {
    const answer = searchWith(start)(pastedSource('a'.repeat(1_000_000)));
    await wait(45_000);
    expect(workers).toHaveLength(1);
    await wait(15_000);
    expect(workers).toHaveLength(2);
    last().ports[0]?.postMessage({ tokens: [], other: null, key: null });
    expect(await answer).toMatchObject({ tokens: [] });
    await wait(120_000);
    expect(workers).toHaveLength(2);
  });
});

it('never keeps checking if the cryptography was not loaded', async () => {
  const store = createStore({ ...emptySession, source: pastedSource(token) });
  let isThere = false;
  const run = vi.fn((job: Parameters<typeof runJob>[0]) =>
    isThere ? runJob(job) : Promise.reject(new TypeError('gone')),
  );
  runJobs(store, run);
  await vi.waitFor(() => expect(nextJob(store.get())).toBeNull());
  expect(signatureVerdict(store.get())).toMatchObject({ verdict: 'unchecked', isMissed: true });
  render(
    <StoreContext value={store}>
      <Verdicts />
    </StoreContext>,
  );
  expect(screen.getByRole('status', { name: 'Signature' }).textContent).toContain('could not be loaded');
  isThere = true;
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
  await vi.waitFor(() => expect(signatureVerdict(store.get())).toMatchObject({ reason: 'no-key' }));
});

it('loads the cryptography again when the inputs change', async () => {
  const store = createStore({ ...emptySession, source: pastedSource(token) });
  const run = vi.fn(() => Promise.reject(new TypeError('gone')));
  runJobs(store, run);
  await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(1));
  store.dispatch(keyTyped('secret'));
  await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(signatureVerdict(store.get()).verdict).toBe('unchecked'));
});
