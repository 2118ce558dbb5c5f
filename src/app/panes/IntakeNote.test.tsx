// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { foundInSource } from '../../session/state/source.ts';
import { openSession, payloadTyped, tokenTyped } from '../../session/testing.ts';
import { StoreContext, useSession } from '../page/use-session.ts';
import { IntakeNote } from './IntakeNote.tsx';

afterEach(cleanup);

const token = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${'A'.repeat(43)}`;
const pasted = `curl -H "Authorization: Bearer ${token}" https://api.example\nJWT_SECRET=a-secret-of-this-log-4711`;

function Note() {
  return <IntakeNote found={useSession((session) => foundInSource(session.source))} />;
}

function show() {
  const session = openSession();
  session.say(tokenTyped(pasted));
  render(
    <StoreContext value={session.store}>
      <Note />
    </StoreContext>,
  );
  return session;
}

const keepButton = () => screen.queryByRole('button', { name: 'Keep only the token' });

it('leaves only the token, and undo restores the text', () => {
  const { text, say, store } = show();
  const { key } = store.get();
  fireEvent.click(screen.getByRole('button', { name: 'Keep only the token' }));
  expect(text()).toBe(token);
  expect(store.get().key).toEqual(key);
  expect(key.origins).toEqual([{ kind: 'text' }]);
  expect(keepButton()).toBeNull();
  act(() => say({ type: 'undone' }));
  expect(text()).toBe(pasted);
});

it('is not offered for a token that was edited here', () => {
  const { say } = show();
  act(() => say(payloadTyped('{"sub":"2"}')));
  expect(screen.getByText(/^Ignored:/)).not.toBeNull();
  expect(keepButton()).toBeNull();
});
