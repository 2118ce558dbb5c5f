// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { openSession, settledSession } from '../../session/testing.ts';
import { boxTextOf } from '../../session/state/source.ts';
import { StoreContext } from '../page/use-session.ts';
import { playedOf, presentStory, startOver, storyLink } from './learn-story.ts';
import { LearnView } from './LearnView.tsx';

afterEach(() => {
  cleanup();
  act(startOver);
  location.hash = '';
});

function openLearn(hash = '') {
  location.hash = hash;
  const session = openSession();
  render(
    <StoreContext value={session.store}>
      <LearnView />
    </StoreContext>,
  );
  return session;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

it('leads through a story, one press a step', async () => {
  openLearn();
  press('Start with story 1');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Next story/));
  press(/Expiry and refresh/);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Next step (2 of 7)'));
  for (const at of [2, 3, 4]) press(new RegExp(`^Next step \\(${at} of 7\\)`));
  expect(screen.getByText(/The second try worked/)).toBeTruthy();
  press('Undo step');
  expect(screen.queryByText(/The second try worked/)).toBeNull();
  fireEvent.keyDown(document.body, { key: 'y', ctrlKey: true });
  expect(screen.getByText(/The second try worked/)).toBeTruthy();
});

it('plays the same story from its link, which has no token and no key', () => {
  openLearn('#learn=login_a.steal_xss.thief-call_orders');
  expect(screen.getByText(/The thief gets in with at-1/)).toBeTruthy();
  expect(location.hash).toBe('');
  expect(storyLink()).toMatch(/#learn=login_a\.steal_xss\.thief-call_orders$/);
});

it('names what it cannot read in a link', () => {
  openLearn('#learn=login_a.steal_gold');
  expect(screen.getByRole('alert').textContent).toContain('“steal_gold”');
});

it('waits when the clock is moved past the end, and goes back when it is moved before it', () => {
  openLearn('#learn=login_a.wait_600.call_a_orders');
  const clock = screen.getByRole('slider', { name: 'Time of the story' });
  fireEvent.change(clock, { target: { value: '960' } });
  expect(playedOf(presentStory()).state.now).toBe(960);
  expect(screen.getByText('Expired in the meantime: at-1.')).toBeTruthy();
  fireEvent.change(clock, { target: { value: '0' } });
  expect(presentStory().position).toBe(1);
});

it('can be read as sentences', () => {
  openLearn('#learn=login_a.call_a_orders');
  fireEvent.click(screen.getByRole('checkbox', { name: 'As sentences' }));
  expect(screen.getByText(/Tab A calls Orders\. Tab A → Orders: GET \/orders, 200\./)).toBeTruthy();
});

it('shows the real verdict, and opens the token in the debugger with key and moment', async () => {
  const { store } = openLearn('#learn=login_a.call_a_orders');
  await vi.waitFor(() => expect(screen.getByText('Verified with key-1.')).toBeTruthy());
  press('Open at-1 in the debugger');
  await vi.waitFor(() => expect(boxTextOf(store.get().source)).toMatch(/^eyJ/));
  const session = await settledSession(store);
  expect(session.settled?.outcome.kind).toBe('verified');
  expect(session.policy).toMatchObject({ checkAsOf: 1_767_600_000, audience: ['https://orders.example.com'] });
  expect(session.history.past).toHaveLength(1);
});

it('asks before it replaces work of one’s own', async () => {
  const { store, say } = openLearn('#learn=login_a');
  act(() => say({ type: 'token-typed', text: 'my own' }));
  const [first] = screen.getAllByRole('button', { name: 'Open at-1 in the debugger' });
  if (first !== undefined) fireEvent.click(first);
  expect(boxTextOf(store.get().source)).toBe('my own');
  press('Open at-1 anyway');
  await vi.waitFor(() => expect(boxTextOf(store.get().source)).toMatch(/^eyJ/));
});
