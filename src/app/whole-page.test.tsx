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
 * One page with plain editors, and every text that any test of the tree puts into the boxes. The
 * page is reset by `Clear`'s event, never rendered anew, as it is in a person's tab.
 */

/** In `npm test` every tenth case, and those that once emptied the page; all of them with FUZZ=all. */
const step = process.env['FUZZ'] === 'all' ? 1 : 10;
const cases = everyCase().filter(({ name }, at) => at % step === 0 || name.includes('SD-JWT'));

/** The doctor's tries have tests of their own; here his answers are shown. */
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
  // What comes late in the page is there before the first case is judged.
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

/** The session once the page was emptied, filled and answered, the doctor included. */
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

/** A text area has line ends of its own (HTML §4.10.11). */
const asShown = (text: string): string => text.replace(/\r\n?/g, '\n');
