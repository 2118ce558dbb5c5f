// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { boxesNow, brokenPage, disagreement, isSettled, verdictsNow } from '../../scripts/fuzz/page/look.mjs';
import { consult } from '../session/doctor/consult.ts';
import { consultationOf } from '../session/doctor/diagnosis.ts';
import { everyCase, type EveryCase } from '../session/every-case.ts';
import { signatureVerdict } from '../session/signature/signature-verdict.ts';
import type { Session } from '../session/state/model.ts';
import { openSession, settledSession } from '../session/testing.ts';
import { structureVerdict } from '../session/reading/structure-verdict.ts';
import { noPolicy } from '../core/claims/policy.ts';
import { noKey } from '../core/keys/key.ts';
import { emptySource } from '../session/state/source.ts';
import { App } from './App.tsx';
import { StoreContext } from './page/use-session.ts';

/*
 * Shows one page with plain editors every text that any test puts into the boxes. Between cases the
 * event of `Clear` resets the page. It is never rendered from scratch, just like in a person's tab.
 */

/**
 * `npm test` runs every tenth case and those that once emptied the page; FUZZ=all runs all of them.
 */
const step = process.env['FUZZ'] === 'all' ? 1 : 10;
const cases = everyCase().filter(({ name }, at) => at % step === 0 || name.includes('SD-JWT'));

/** Few tries, because the doctor has its own tests. Here its answers are only shown. */
const fewTries = { tries: 20, cost: 2 };

const { store, say } = openSession();
const complaints: string[] = [];

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words.map(String).join(' ')));
  await act(async () => {
    const root = document.createElement('div');
    root.id = 'root';
    document.body.append(root);
    document.documentElement.lang = 'en';
    render(
      <StoreContext value={store}>
        <App />
      </StoreContext>,
      { container: root },
    );
  });
  // Waits for the late parts of the page before the first case is judged. An empty page has no
  // findings.
  await act(async () => say({ type: 'token-typed', text: 'eyJhbGciOiJIUzI1NiJ9.e30.c2ln' }));
  await vi.waitUntil(() => document.querySelector('.pane-findings li, .pane-findings p') !== null, 60_000);
});
afterAll(cleanup);

it.each(cases.map((each, at) => [each.name, each, at] as const))('shows %s', async (_, each) => {
  const session = await shown(each);
  expect(complaints.splice(0)).toEqual([]);
  expect(brokenPage()).toBeNull();
  expect(isSettled()).toBe(true);
  expect(disagreement()).toBeNull();
  expect(boxesNow()).toMatchObject({ 'Encoded token': asShown(each.pasted), Key: asShown(session.key.text) });
  expect(verdictsNow().split(' × ').slice(0, 2)).toEqual([
    structureVerdict(session).verdict,
    signatureVerdict(session).verdict,
  ]);
});

it('was tried with all kinds of cases', () => {
  const kinds = new Set(cases.map(({ name }) => name.split(/[ ,]/)[0]));
  expect([...kinds].sort()).toEqual(['claims', 'doctor', 'paste', 'profile', 'rule', 'thread', 'vector']);
});

/**
 * Empties and fills the page, and returns the session once everything, the doctor included, has
 * answered.
 */
async function shown({ pasted, key }: EveryCase): Promise<Session> {
  await act(async () => {
    say({ type: 'loaded', source: emptySource, key: noKey, policy: noPolicy, intent: 'verify' });
    say({ type: 'key-typed', key }, { type: 'token-typed', text: pasted });
    await settledSession(store);
  });
  await act(async () => {
    const question = consultationOf(store.get());
    if (question === null) return;
    for await (const state of consult(question, new AbortController().signal, fewTries))
      say({ type: 'diagnosed', ...state });
  });
  return store.get();
}

/** A text area normalizes line ends (HTML §4.10.11). */
const asShown = (text: string): string => text.replace(/\r\n?/g, '\n');
