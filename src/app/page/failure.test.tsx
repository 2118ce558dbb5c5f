// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lazyPart, NotLoaded, whenLoaded } from '../../ui/load.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { keyTyped, openSession, tokenTyped } from '../../session/testing.ts';
import { LoadFailed } from '../LoadFailed.tsx';
import { recallWork } from '../start/kept-work.ts';
import * as browser from './browser.ts';
import { Guard, PageGuard } from './Failed.tsx';
import { failureDetails } from './failure-details.ts';
import { StoreContext } from './use-session.ts';

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl';
const key = 'a-secret-that-nobody-may-see';

let isBroken = false;
function Fragile() {
  if (isBroken) throw new TypeError(`cannot read "${token}" with ${key}`);
  return <p>sound</p>;
}

beforeEach(() => {
  isBroken = true;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  sessionStorage.clear();
});

function opened() {
  const { store, say } = openSession();
  say(tokenTyped(token), keyTyped(key));
  return store;
}

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

it('keeps a failure to its pane, and shows the pane again once it works', async () => {
  const store = opened();
  render(
    <StoreContext value={store}>
      <Guard name="Header">
        <Fragile />
      </Guard>
      <p>another pane</p>
    </StoreContext>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Header');
  expect(screen.getByText('another pane')).toBeTruthy();
  await press('Try again');
  expect(screen.getByRole('alert')).toBeTruthy();
  isBroken = false;
  await press('Try again');
  expect(screen.getByText('sound')).toBeTruthy();
});

it('shows a pane again when the token changes', async () => {
  const store = opened();
  render(
    <StoreContext value={store}>
      <Guard name="Header">
        <Fragile />
      </Guard>
    </StoreContext>,
  );
  isBroken = false;
  await act(async () => store.dispatch(tokenTyped('')));
  expect(screen.getByText('sound')).toBeTruthy();
});

it('copies details without token, key or message', async () => {
  const copied = vi.spyOn(browser, 'copyText').mockResolvedValue(true);
  render(
    <StoreContext value={opened()}>
      <Guard name="Header">
        <Fragile />
      </Guard>
    </StoreContext>,
  );
  await press('Copy details');
  const details = copied.mock.calls[0]?.[0] ?? '';
  expect(details).toContain('TypeError');
  expect(details).toContain('Fragile');
  expect(details).not.toContain(key);
  expect(details).not.toContain('eyJ');
  expect(details).not.toContain('cannot read');
});

it('does not copy message lines that look like lines of the stack into the details', () => {
  const error = new Error(`x\n    at ${key} (https://a.example/${token}.js:1:2?${key})\n  at eyJhbGciOiJIUzI1NiJ9`);
  expect(failureDetails(error, `\n    at Fragile\n    at ${key} x`)).not.toContain(key);
  const framed = new Error(`x\n    at ${key} (https://a.example/${key}.js:1:2)`);
  expect(failureDetails(framed, '')).not.toContain(key);
  expect(failureDetails(new Error('Minified React error #185; visit https://react.dev'), '')).toContain('error #185\n');
});

it('lets token and key be copied when the page itself fails', async () => {
  const copied = vi.spyOn(browser, 'copyText').mockResolvedValue(true);
  const store = opened();
  render(
    <PageGuard store={store}>
      <Fragile />
    </PageGuard>,
  );
  await press('Copy token');
  await press('Copy key');
  expect(copied.mock.calls).toEqual([[token], [key]]);
  isBroken = false;
  await press('Try again');
  expect(screen.getByText('sound')).toBeTruthy();
  expect(store.get().key.text).toBe(key);
});

async function renderNotLoaded() {
  const importing = vi
    .fn<() => Promise<() => React.JSX.Element>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
    .mockResolvedValue(() => <p>loaded</p>);
  const Late = lazyPart(importing);
  await act(async () =>
    render(
      <StoreContext value={opened()}>
        <Guard name="Findings">
          <Suspense fallback={null}>
            <Late />
          </Suspense>
        </Guard>
      </StoreContext>,
    ),
  );
  return importing;
}

it('offers only a reload where a browser would not load a part again', async () => {
  vi.spyOn(browser, 'keepsFailures').mockReturnValue(true);
  await renderNotLoaded();
  expect(screen.getByRole('alert').textContent).toContain('tries again only after a reload');
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Reload, keep the text' })).toBeTruthy();
});

it('says that a part was not loaded, and loads it again', async () => {
  const importing = await renderNotLoaded();
  expect(screen.getByRole('alert').textContent).toContain('not loaded');
  expect(importing).toHaveBeenCalledTimes(1);
  await press('Try again');
  expect(screen.getByText('loaded')).toBeTruthy();
  expect(importing).toHaveBeenCalledTimes(2);
});

it('says that a newer version was published if the file is gone from the server', async () => {
  vi.spyOn(browser, 'isScriptGone').mockReturnValue(true);
  const Late = lazyPart(() => Promise.reject(new TypeError('gone')));
  await act(async () =>
    render(
      <StoreContext value={opened()}>
        <Guard name="Findings">
          <Suspense fallback={null}>
            <Late />
          </Suspense>
        </Guard>
      </StoreContext>,
    ),
  );
  expect(screen.getByRole('alert').textContent).toContain('a newer version');
});

it('warns before a reload that the key will be lost, and keeps the text for that one reload', async () => {
  const reload = vi.spyOn(browser, 'reloadPage').mockImplementation(() => undefined);
  render(
    <StoreContext value={opened()}>
      <LoadFailed />
    </StoreContext>,
  );
  await act(() =>
    whenLoaded(
      () => Promise.reject(new Error('gone')),
      () => undefined,
    ),
  );
  await press('Reload, keep the text');
  expect(reload).not.toHaveBeenCalled();
  expect(screen.getByText(/keys are never stored/)).toBeTruthy();
  expect({ ...sessionStorage }).toEqual({});
  await press('Reload now');
  expect(reload).toHaveBeenCalledTimes(1);
  expect(JSON.stringify({ ...sessionStorage })).not.toContain(key);
  expect(recallWork()?.source).toMatchObject({ text: token });
  expect(recallWork()).toBeNull();
});

it('does not change a menu if its list was not loaded', async () => {
  vi.doMock('../../ui/OpenMenu.tsx', () => {
    throw new Error('gone');
  });
  render(
    <StoreContext value={opened()}>
      <Menu label="Examples" groups={() => []} />
      <LoadFailed />
    </StoreContext>,
  );
  await press('Examples');
  await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toContain('not loaded'));
  expect(screen.getByRole('button', { name: 'Examples' })).toBeTruthy();
  vi.doUnmock('../../ui/OpenMenu.tsx');
});

it('has one class for a failed import', () => {
  expect(new NotLoaded('x').name).toBe('NotLoaded');
});
