// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { openSession, tokenTyped } from '../../session/testing.ts';
import { StoreContext } from '../page/use-session.ts';
import { isKeyMasked } from '../page/mask.ts';
import { CommandsDialog } from './CommandsDialog.tsx';

afterEach(cleanup);

async function open(token = '') {
  const opened = openSession();
  if (token !== '') opened.say(tokenTyped(token));
  await act(async () => {
    render(
      <StoreContext value={opened.store}>
        <CommandsDialog />
      </StoreContext>,
    );
  });
  return opened;
}

const names = (): string[] => screen.getAllByRole('option').map(({ textContent }) => textContent);
const named = (start: string): HTMLElement | undefined =>
  screen.queryAllByRole('option').find(({ textContent }) => textContent.startsWith(start));
const type = (words: string) =>
  act(async () => void fireEvent.change(screen.getByRole('combobox'), { target: { value: words } }));

it('lists what can be run now, and finds the rest with the reason why it cannot', async () => {
  await open();
  expect(screen.getByPlaceholderText('Type a command')).toBeTruthy();
  expect(named('Undo repair')).toBeUndefined();
  expect(named('Generate key')).toBeDefined();
  await type('undo rep');
  expect(named('Undo repair')?.textContent).toMatch(/\.$/);
  await type('no such thing');
  expect(screen.getByText('No matching commands.')).toBeTruthy();
});

it.each([
  ['decode', 'Go to the payload'],
  ['jwks', 'Fetch key set'],
  ['dark', 'Theme: Dark'],
  ['diff', 'Compare with another token'],
  ['toggle mask', 'Mask the key'],
])('finds by %s: %s', async (words, name) => {
  await open('eyJhbGciOiJIUzI1NiJ9.e30.AAAA');
  await type(words);
  expect(named(name)).toBeDefined();
});

it('has one row for what is on or off', async () => {
  await open();
  await type('the key');
  expect(names().filter((name) => /^(Mask|Show) the key/.test(name))).toEqual(['Mask the key']);
});

it('begins with what was run last', async () => {
  await open();
  await act(async () => void fireEvent.click(named('Mask the key') ?? document.body));
  await vi.waitFor(() => expect(isKeyMasked()).toBe(true));
  cleanup();
  await open();
  await type('show the');
  await act(async () => void fireEvent.click(named('Show the key') ?? document.body));
  await vi.waitFor(() => expect(isKeyMasked()).toBe(false));
  cleanup();
  await open();
  expect(screen.getByText('Recent')).toBeTruthy();
  expect(names()[0]).toBe('Mask the key');
  await type('mask');
  expect(screen.queryByText('Recent')).toBeNull();
});
