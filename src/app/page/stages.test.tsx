// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { boxTextOf } from '../../session/state/source.ts';
import { openSession, tokenTyped } from '../../session/testing.ts';
import { Stage } from './Stage.tsx';
import { aroundStages, stageHandlers, stageStore } from './stages.ts';
import { StoreContext, useSession, useStore } from './use-session.ts';

let frames: (() => void)[] = [];
let idles: ((deadline: IdleDeadline) => void)[] = [];

beforeEach(() => {
  [frames, idles] = [[], []];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => frames.push(task));
  vi.stubGlobal('requestIdleCallback', (task: (deadline: IdleDeadline) => void) => idles.push(task));
});
afterEach(() => {
  cleanup();
  // Leaves no stage waiting for the next test.
  picture();
  idle(plenty);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const picture = (): void => act(() => frames.splice(0).forEach((task) => task()));
const idle = (left: () => number, didTimeout = false): void =>
  act(() => idles.splice(0).forEach((task) => task({ timeRemaining: left, didTimeout })));
const plenty = (): number => 50;

function Shown({ name }: { readonly name: string }) {
  const text = useSession(({ source }) => boxTextOf(source));
  const store = useStore();
  return <input aria-label={name} value={text} onChange={({ target }) => store.dispatch(tokenTyped(target.value))} />;
}

function opened() {
  const { store } = openSession();
  const shown = render(
    <StoreContext value={store}>
      <Shown name="at once" />
      <div ref={aroundStages} data-testid="column" {...stageHandlers}>
        <Stage>
          <Shown name="first" />
        </Stage>
        <Stage>
          <Shown name="second" />
        </Stage>
      </div>
    </StoreContext>,
  );
  const textOf = (name: string): string => shown.getByLabelText(name).getAttribute('value') ?? '';
  const texts = (): string[] => ['at once', 'first', 'second'].map(textOf);
  const type = (text: string): void => act(() => store.dispatch(tokenTyped(text)));
  return { ...shown, texts, type, store, column: shown.getByTestId('column') };
}

it('follows the session when the browser is idle after a picture', () => {
  const { texts, type } = opened();
  type('one');
  expect(texts()).toEqual(['one', '', '']);
  expect(idles).toEqual([]);
  picture();
  expect(texts()).toEqual(['one', '', '']);
  idle(plenty);
  expect(texts()).toEqual(['one', 'one', 'one']);
});

it('leaves the next picture its time', () => {
  const { texts, type } = opened();
  type('one');
  picture();
  const left = [10, 1];
  idle(() => left.shift() ?? 0);
  expect(texts()).toEqual(['one', 'one', '']);
  idle(() => 0);
  expect(texts()).toEqual(['one', 'one', '']);
  // The browser has not been idle for too long.
  idle(() => 0, true);
  expect(texts()).toEqual(['one', 'one', 'one']);
});

it('reads the time only after a stage is rendered', () => {
  const { texts, type } = opened();
  type('one');
  picture();
  const seen: string[][] = [];
  // Not inside `act`, which would render everything at its end.
  idles.splice(0).forEach((task) => task({ didTimeout: false, timeRemaining: () => 10 * seen.push(texts()) }));
  expect(seen).toEqual([
    ['one', '', ''],
    ['one', 'one', ''],
  ]);
  expect(texts()).toEqual(['one', 'one', 'one']);
});

it('lets keys that follow one another go first in a busy browser, but not forever', () => {
  const { texts, type } = opened();
  const press = (text: string): void => {
    fireEvent.keyDown(document.body, { key: 'a' });
    type(text);
  };
  press('one');
  picture();
  vi.advanceTimersByTime(60);
  press('two');
  idle(() => 0, true);
  expect(texts()).toEqual(['two', '', '']);
  // The browser has time between two keys.
  idle(plenty);
  expect(texts()).toEqual(['two', 'two', 'two']);

  press('three');
  picture();
  vi.advanceTimersByTime(100);
  idle(() => 0, true);
  expect(texts()).toEqual(['three', 'three', 'three']);

  press('four');
  picture();
  vi.advanceTimersByTime(450);
  press('five');
  idle(() => 0, true);
  expect(texts()).toEqual(['five', 'five', 'five']);
});

it('shows only the newest session', () => {
  const { texts, type } = opened();
  type('one');
  type('two');
  picture();
  type('three');
  expect(idles).toHaveLength(1);
  idle(plenty);
  expect(texts()).toEqual(['three', 'three', 'three']);
});

it('is busy while it belongs to older inputs, and looks so if that takes long', () => {
  const { type, column } = opened();
  type('one');
  expect(column.getAttribute('aria-busy')).toBe('true');
  expect(column.className).toBe('');
  vi.advanceTimersByTime(100);
  expect(column.className).not.toBe('');
  picture();
  const left = [10, 1];
  idle(() => left.shift() ?? 0);
  expect(column.getAttribute('aria-busy')).toBe('true');
  idle(plenty);
  expect(column.getAttribute('aria-busy')).toBeNull();
  expect(column.className).toBe('');
});

it('is not busy while only an answer comes', () => {
  const { store, column } = opened();
  const { revision } = store.get();
  act(() => store.dispatch({ type: 'diagnosed', revision, items: [], tries: 1, of: 2, isDone: false }));
  expect(column.getAttribute('aria-busy')).toBeNull();
});

it('shows at once what is typed in the stage itself', () => {
  const { getByLabelText, texts } = opened();
  const field = getByLabelText('first');
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'typed');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(texts()).toEqual(['typed', 'typed', '']);
});

it.each(['focus', 'pointerMove'] as const)('is up to date before a press on it: %s', (event) => {
  const { texts, type, getByLabelText } = opened();
  type('one');
  fireEvent[event](getByLabelText('second'));
  expect(texts()).toEqual(['one', 'one', 'one']);
});

it.each(['pointerUp', 'pointerCancel', 'pointerMove'] as const)(
  'moves nothing in the column from a press to its end: %s',
  (end) => {
    const { texts, type, getByLabelText } = opened();
    const first = getByLabelText('first');
    type('one');
    picture();
    fireEvent.pointerDown(first, { buttons: 1 });
    fireEvent.focus(first);
    fireEvent.pointerMove(first, { buttons: 1 });
    idle(plenty);
    type('two');
    picture();
    idle(plenty);
    expect(texts()).toEqual(['two', '', '']);
    fireEvent[end](first, { buttons: 0 });
    picture();
    idle(plenty);
    expect(texts()).toEqual(['two', 'two', 'two']);
  },
);

it.each([
  ['a menu of the browser', () => fireEvent.contextMenu(document.body)],
  ['another window', () => fireEvent.blur(window)],
  ['a pointer that is up again elsewhere', () => fireEvent.pointerMove(document.body, { buttons: 0 })],
])('goes on if %s took the end of a press away', (_, happens) => {
  const { texts, type, getByLabelText } = opened();
  const first = getByLabelText('first');
  fireEvent.pointerDown(first, { buttons: 1 });
  fireEvent.blur(first);
  fireEvent.pointerMove(document.body, { buttons: 1 });
  type('one');
  picture();
  idle(plenty);
  expect(texts()).toEqual(['one', '', '']);
  happens();
  picture();
  idle(plenty);
  expect(texts()).toEqual(['one', 'one', 'one']);
});

it('drops a repair of older inputs, and shows the newer ones', () => {
  const { store } = openSession();
  const later = stageStore(store);
  const stop = later.follow();
  store.dispatch(tokenTyped('two'));
  const repair = { token: 'fixed one' };
  later.dispatch({ type: 'repair-applied', repair });
  expect([boxTextOf(store.get().source), boxTextOf(later.get().source)]).toEqual(['two', 'two']);
  later.dispatch({ type: 'repair-applied', repair });
  expect(boxTextOf(store.get().source)).toBe('fixed one');
  stop();
});

it('forgets a stage that is gone', () => {
  const { type, unmount } = opened();
  type('one');
  unmount();
  picture();
  idle(plenty);
  expect(frames).toEqual([]);
});
