// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { firstExample } from '../session/examples/first-example.ts';
import { seconds } from '../core/claims/numeric-date.ts';
import { boxTextOf } from '../session/state/source.ts';
import { openSession } from '../session/testing.ts';
import { isTokenTyped, takeFirstScreen, watchFirstScreen } from './take-first-screen.ts';

afterEach(() => document.body.replaceChildren());

/** Shows a first screen with these texts in its boxes. */
function show({ token = '', key = '' }): void {
  document.body.innerHTML =
    '<div class="first-screen"><textarea aria-label="Encoded token"></textarea><textarea aria-label="Key"></textarea></div>';
  watchFirstScreen();
  for (const [at, text] of [token, key].entries()) {
    const box = document.querySelectorAll('textarea')[at];
    if (box !== undefined) box.value = text;
  }
}

it('puts what was typed into the session, once', () => {
  show({ token: 'eyJ.abc', key: 'secret' });
  const { store } = openSession();
  expect(isTokenTyped()).toBe(true);
  takeFirstScreen(store);
  expect([boxTextOf(store.get().source), store.get().key.text]).toEqual(['eyJ.abc', 'secret']);
  store.dispatch({ type: 'token-typed', text: 'later', isWhole: true });
  takeFirstScreen(store);
  expect(boxTextOf(store.get().source)).toBe('later');
});

it('replaces an example with its key, as if it had never been shown', () => {
  show({ token: 'e' });
  const { store } = openSession();
  store.dispatch(firstExample.make(seconds(1_700_000_000)));
  takeFirstScreen(store);
  expect([boxTextOf(store.get().source), store.get().key.text]).toEqual(['e', '']);
  store.dispatch({ type: 'undone' });
  expect(boxTextOf(store.get().source)).toBe('');
});

it('keeps the cursor in a box with text, and leaves it to the page in an empty one', () => {
  show({ token: 'eyJ' });
  document.querySelector('textarea')?.focus();
  expect(takeFirstScreen(openSession().store)).toBe(true);
  show({});
  document.querySelector('textarea')?.focus();
  expect(takeFirstScreen(openSession().store)).toBe(false);
});

it('changes nothing without a first screen', () => {
  watchFirstScreen();
  const { store } = openSession();
  const before = store.get();
  expect(isTokenTyped()).toBe(false);
  expect(takeFirstScreen(store)).toBe(false);
  expect(store.get()).toBe(before);
});
