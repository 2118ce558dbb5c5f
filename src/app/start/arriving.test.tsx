// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { boxTextOf } from '../../session/state/source.ts';
import type { Store } from '../../session/state/store.ts';
import { secretKey, tokenTyped } from '../../session/testing.ts';
import { StoreContext } from '../page/use-session.ts';
import { ArrivalNote } from './ArrivalNote.tsx';
import { showArrival, useArrival } from './arrivals.ts';
import { startSession } from './start-session.ts';
import { pastedSource } from '../../session/state/source.ts';
import { noPolicy } from '../../core/claims/policy.ts';

const token = 'eyJhbGciOiJub25lIn0.e30.';
const own = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${'A'.repeat(43)}`;
const page = 'https://tools.example/jwt/';

function Note() {
  const arrival = useArrival();
  return arrival === null ? null : <ArrivalNote arrival={arrival} />;
}

async function openPage(address: string, kept: Parameters<typeof startSession>[0] = null): Promise<Store> {
  location.href = page + address;
  const store = await startSession(kept, () => false);
  render(
    <StoreContext value={store}>
      <Note />
    </StoreContext>,
  );
  return store;
}

async function follow(fragment: string): Promise<void> {
  await act(async () => {
    history.pushState(null, '', `${page}#${fragment}`);
    dispatchEvent(new Event('hashchange'));
    await vi.waitUntil(() => !location.href.includes('#'), 20_000);
    // The code that reads links is loaded with the first one.
    await vi.dynamicImportSettled();
  });
}

const text = (store: Store): string => boxTextOf(store.get().source);

beforeEach(() => {
  showArrival(null);
  vi.spyOn(globalThis, 'addEventListener');
});
afterEach(() => {
  // A session listens as long as its page lives.
  for (const [type, listener] of vi.mocked(globalThis.addEventListener).mock.calls)
    if (type === 'hashchange') removeEventListener(type, listener);
  vi.restoreAllMocks();
  cleanup();
});

describe('the address', () => {
  it('loses what it brought as soon as that is read, and the note says so', async () => {
    const store = await openPage(`?lang=en#token=${token}`);
    expect(text(store)).toBe(token);
    expect(location.href).toBe(`${page}?lang=en`);
    expect(screen.getByText(/removed the link from the address bar/)).toBeTruthy();
  });

  it('loses a token in the query under any name, and the note says that the server has it', async () => {
    const store = await openPage(`?auth=Bearer%20${token}&x=1`);
    expect(text(store)).toBe(`Bearer ${token}`);
    expect(location.href).toBe(`${page}?x=1`);
    expect(screen.getByText(/it is in the server’s log/)).toBeTruthy();
  });

  it.each([
    [`jwt=${token}`, token],
    [`Token=${token}`, token],
    [`auth=Bearer%20${token}&state=1`, `Bearer ${token}`],
    [`/callback?state=1&access_token=${token}`, token],
    [`!/cb?JWT=${token}`, token],
    [`Bearer%20${token}`, `Bearer ${token}`],
    [`jwt=${token}&publicKey=x`, token],
    [`jwt=${token}&state=1&token=`, token],
  ])('loses a token in the fragment under any name: #%s', async (fragment, brought) => {
    const store = await openPage(`#${fragment}`);
    expect(text(store)).toBe(brought);
    expect(location.href).toBe(page);
  });

  it('keeps what this page does not read', async () => {
    await openPage('?x=1#section-2');
    expect(location.href).toBe(`${page}?x=1#section-2`);
  });
});

describe('a link that arrives', () => {
  it('replaces an example at once', async () => {
    const store = await openPage('');
    await follow(`token=${token}`);
    expect(text(store)).toBe(token);
  });

  it('asks before it replaces work, and undo brings the work back', async () => {
    const store = await openPage('');
    act(() => store.dispatch(tokenTyped(own)));
    await follow(`token=${token}&publicKey=x`);
    expect([text(store), store.get().key.text]).toEqual([own, store.get().key.text]);
    expect(screen.getByText(/^A link arrived while you have work here/)).toBeTruthy();
    act(() => void fireEvent.click(screen.getByRole('button', { name: 'Open the link' })));
    expect([text(store), store.get().key.text]).toEqual([token, 'x']);
    act(() => store.dispatch({ type: 'undone' }));
    expect(text(store)).toBe(own);
  });

  it('is forgotten if the person hides it', async () => {
    const store = await openPage('');
    act(() => store.dispatch(tokenTyped(own)));
    await follow(`token=${token}`);
    act(() => void fireEvent.click(screen.getByRole('button', { name: 'Hide' })));
    expect(text(store)).toBe(own);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks before it replaces work that was kept over a reload', async () => {
    const kept = { type: 'loaded', source: pastedSource(own), key: secretKey(''), policy: noPolicy } as const;
    const store = await openPage(`#token=${token}`, { ...kept, intent: 'verify', by: 'person' });
    expect(text(store)).toBe(own);
    expect(screen.getByRole('button', { name: 'Open the link' })).toBeTruthy();
  });

  it('notes the issuers that the link expects', async () => {
    const store = await openPage(`#token=${token}&expect.issuer=https%3A%2F%2Fa.example&v=1`);
    expect(store.get()).toMatchObject({
      policy: { issuer: ['https://a.example'] },
      issuersOfLink: ['https://a.example'],
    });
    await follow(`token=${token}`);
    expect(store.get().issuersOfLink).toEqual([]);
  });
});
