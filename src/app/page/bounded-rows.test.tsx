// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import { openSession, keyTyped, payloadTyped, settledSession, tokenTyped } from '../../session/testing.ts';
import type { Store } from '../../session/state/store.ts';
import { ClaimsTable } from '../claims/ClaimsTable.tsx';
import { KeyList } from '../panes/KeyList.tsx';
import { TokensFound } from '../panes/TokensFound.tsx';
import { clockState } from './clock.ts';
import { MoreItems } from './MoreRows.tsx';
import { useShownRows } from './shown-rows.ts';
import { StoreContext } from './use-session.ts';

afterEach(cleanup);

const part = (text: string): string => toBase64url(utf8(text));
const tokenOf = (payload: string): string => `${part('{"alg":"HS256"}')}.${part(payload)}.c2ln`;
const claimsOf = (many: number, value: string, letter = 'c'): string =>
  `{${Array.from({ length: many }, (_, at) => `"${letter}${at}":${value}`).join(',')}}`;

const shown = (store: Store, element: ReactElement) => render(<StoreContext value={store}>{element}</StoreContext>);
const say = (store: Store, ...events: Parameters<Store['dispatch']>[0][]): void =>
  act(() => {
    for (const event of events) store.dispatch(event);
  });
// Queries by role take seconds in the DOM emulation if there are thousands of elements.
const drawnRows = (): number => document.querySelectorAll('tbody tr').length;
const items = (): number => document.querySelectorAll('li:not([data-more])').length;
const press = (name: RegExp | string): boolean => fireEvent.click(screen.getByText(name, { selector: 'button' }));

describe('the claims table', () => {
  const opened = (payload: string): Store => {
    const { store } = openSession();
    store.dispatch(tokenTyped(tokenOf(payload)));
    return store;
  };

  it('draws 60 of 300 claims, and as many again at a press', () => {
    shown(opened(claimsOf(300, '1')), <ClaimsTable />);
    expect(drawnRows()).toBe(60);
    press('Show 60 more');
    expect(drawnRows()).toBe(120);
  });

  it('keeps the shown rows while the token is edited, and starts over with another token', () => {
    const store = opened(claimsOf(200, '1'));
    shown(store, <ClaimsTable />);
    press('Show 60 more');
    say(store, payloadTyped(claimsOf(200, '2')));
    expect(drawnRows()).toBe(120);
    say(store, tokenTyped(tokenOf(claimsOf(200, '3'))));
    expect(drawnRows()).toBe(60);
  });

  it('unfolds 50 of 50,000 items', () => {
    shown(opened(`{"a":[${'1,'.repeat(49_999)}1]}`), <ClaimsTable />);
    fireEvent.click(screen.getByLabelText('What is in a'));
    // The claim, its items, and the row with the button.
    expect(drawnRows()).toBe(52);
    press('Show 50 more');
    expect(drawnRows()).toBe(102);
  });

  it('draws 300 characters of a value, and 2,000 more at a press', () => {
    const { container } = shown(opened(`{"a":"${'x'.repeat(5_000_000)}"}`), <ClaimsTable />);
    expect(container.textContent.length).toBeLessThan(1000);
    press(/more characters$/);
    expect(container.textContent.length).toBeLessThan(3000);
  });

  it('counts the combining marks of a value instead of drawing them', () => {
    const { container } = shown(opened(`{"a":"${'\u0301'.repeat(100_000)}"}`), <ClaimsTable />);
    expect(container.textContent).toContain('more combining marks');
    expect(container.textContent).not.toMatch(/\u0301{9}/);
  });

  it('follows a single clock, and leaves no timer', () => {
    const { unmount } = shown(opened(claimsOf(3000, '1700000000', 'exp":1,"x')), <ClaimsTable />);
    expect(clockState().listeners).toBeLessThan(200);
    unmount();
    expect(clockState()).toEqual({ listeners: 0, isRunning: false });
  });
});

describe('the lists next to the boxes', () => {
  it('draw 50 of 5,000 pieces of a key text', async () => {
    const { store } = openSession();
    store.dispatch(keyTyped(JSON.stringify({ keys: Array.from({ length: 5000 }, () => 0) })));
    await settledSession(store);
    shown(store, <KeyList />);
    expect(items()).toBe(50);
    press('Show 50 more');
    expect(items()).toBe(100);
    store.dispatch(keyTyped(JSON.stringify({ keys: Array.from({ length: 4000 }, () => 1) })));
    await act(() => settledSession(store));
    expect(items()).toBe(50);
  });

  it('draw 50 of 150 tokens, and start over with another text', () => {
    const { store } = openSession();
    const text = Array.from({ length: 150 }, (_, at) => tokenOf(`{"sub":"${at}"}`)).join('\n');
    store.dispatch(tokenTyped(text));
    shown(store, <TokensFound />);
    press('Show 50 more');
    expect(items()).toBe(101);
    say(store, tokenTyped(`${text}\n`));
    expect(items()).toBe(51);
  });
});

describe('rows of any list', () => {
  const many = Array.from({ length: 1000 }, (_, at) => at);
  function Numbers({ of }: { readonly of: string | null }) {
    const listed = useShownRows(many, of);
    return (
      <ul>
        {listed.rows.map((at) => (
          <li key={at}>{at}</li>
        ))}
        <MoreItems of={listed} />
      </ul>
    );
  }

  it('number 50 at first, and a press doubles them, adding at most 200, until all are shown', () => {
    render(<Numbers of="a" />);
    const drawn = [items()];
    while (screen.queryByText(/^Show/, { selector: 'button' }) !== null) {
      press(/^Show/);
      drawn.push(items());
    }
    expect(drawn).toEqual([50, 100, 200, 400, 600, 800, 1000]);
  });

  it('start over for another subject, but not while the same one continues', () => {
    const { rerender } = render(<Numbers of="a" />);
    press(/^Show/);
    rerender(<Numbers of={null} />);
    press(/^Show/);
    rerender(<Numbers of="a" />);
    expect(items()).toBe(200);
    rerender(<Numbers of="b" />);
    expect(items()).toBe(50);
  });
});
