import { afterEach, expect, it, vi } from 'vitest';
import { keyTyped, openSession, settledSession, tokenTyped } from '../../session/testing.ts';
import { awaitFirstAnswer, firstAnswer } from './first-answer.ts';

afterEach(() => vi.useRealTimers());

const token = 'eyJhbGciOiJIUzI1NiJ9.e30.c2ln';

it('waits until the cryptography has nothing left to answer', async () => {
  const { store, say } = openSession();
  say(tokenTyped(token), keyTyped('secret'));
  awaitFirstAnswer(store);
  const isAnswered = vi.fn();
  void firstAnswer().then(isAnswered);
  await Promise.resolve();
  expect(isAnswered).not.toHaveBeenCalled();
  await settledSession(store);
  await firstAnswer();
  expect(store.get().settled).not.toBeNull();
});

it('does not wait longer than three seconds', async () => {
  vi.useFakeTimers();
  const { store, say } = openSession();
  say(tokenTyped(token), keyTyped('secret'));
  awaitFirstAnswer(store);
  await vi.advanceTimersByTimeAsync(3000);
  await expect(firstAnswer()).resolves.toBeUndefined();
});
