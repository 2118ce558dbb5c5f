import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { consult } from '../../../session/doctor/consult.ts';
import { consultationOf } from '../../../session/doctor/diagnosis.ts';
import type { SessionEvent } from '../../../session/state/events.ts';
import type { Store } from '../../../session/state/store.ts';
import { openSession, settledSession } from '../../../session/testing.ts';
import { StoreContext } from '../../page/use-session.ts';

/** Renders panes for tests, after these events and after the doctor has answered them. */
export async function renderDiagnosed(panes: ReactElement, ...events: readonly SessionEvent[]): Promise<Store> {
  const { store, say } = openSession();
  say(...events);
  await settledSession(store);
  await act(async () => void render(<StoreContext value={store}>{panes}</StoreContext>));
  await act(async () => {
    const question = consultationOf(store.get());
    if (question === null) return;
    for await (const state of consult(question, new AbortController().signal)) say({ type: 'diagnosed', ...state });
  });
  return store;
}
