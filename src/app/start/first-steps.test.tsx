// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { faults } from '../../session/examples/faults.ts';
import { signatureVerdict } from '../../session/signature/signature-verdict.ts';
import { openSession, tokenTyped } from '../../session/testing.ts';
import { dismissAnnouncement, presentAnnouncement } from '../page/announcements.ts';
import { StoreContext } from '../page/use-session.ts';
import { SideColumn } from '../SideColumn.tsx';
import { TokenPane } from '../panes/TokenPane.tsx';
import { endTour } from './example-shown.ts';

const clipboard = vi.hoisted(() => ({ isThere: true, text: null as string | null, file: null as File | null }));
vi.mock('../page/browser.ts', async (original) => ({
  ...(await original<object>()),
  canReadClipboard: () => clipboard.isThere,
  readClipboard: async () => clipboard.text,
  chooseFile: async () => clipboard.file,
}));

afterEach(() => {
  cleanup();
  endTour();
  dismissAnnouncement();
  Object.assign(clipboard, { isThere: true, text: null, file: null });
});

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl';

async function open(text = '') {
  const opened = openSession();
  if (text !== '') opened.say(tokenTyped(text));
  await act(async () => {
    render(
      <StoreContext value={opened.store}>
        <TokenPane />
        <SideColumn />
      </StoreContext>,
    );
  });
  return opened;
}

const regions = (): string[] =>
  screen.getAllByRole('region').map((region) => within(region).queryAllByRole('heading')[0]?.textContent ?? '');
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

const taskShown = (at: number): boolean => document.body.textContent.includes(faults[at]?.task ?? '?');

it('says what to paste into an empty page, and hides what has nothing to say', async () => {
  await open();
  expect(regions()).toContain('Paste a token');
  for (const name of ['Findings', 'Timeline', 'Claims', 'Claim checks'])
    expect(regions().filter((title) => title.startsWith(name))).toEqual([]);
  expect(screen.getByRole('textbox', { name: 'Expected issuer' })).toBeTruthy();
});

it('leaves with the first text', async () => {
  await open(token);
  expect(regions()).not.toContain('Paste a token');
  expect(screen.queryByRole('region', { name: 'First steps' })).toBeNull();
  await vi.waitUntil(() => regions().some((title) => title.startsWith('Findings')), 20_000);
});

it('pastes from the clipboard, where the browser has it', async () => {
  clipboard.text = `Bearer ${token}`;
  const { text } = await open();
  await press('Paste from clipboard');
  expect(text()).toBe(`Bearer ${token}`);
});

it('says why nothing was pasted', async () => {
  await open();
  await press('Paste from clipboard');
  expect(presentAnnouncement().text).toMatch(/did not allow reading the clipboard/);
  clipboard.text = ' ';
  await press('Paste from clipboard');
  expect(presentAnnouncement().text).toBe('The clipboard contains no text.');
});

it('does not offer the clipboard where the browser has none', async () => {
  clipboard.isThere = false;
  await open();
  expect(screen.queryByRole('button', { name: 'Paste from clipboard' })).toBeNull();
});

it('opens a file', async () => {
  clipboard.file = new File([token], 'token.txt');
  const { text } = await open();
  await press('Open file');
  await vi.waitFor(() => expect(text()).toBe(token), 20_000);
});

it('opens an example with its badge, and a fault with its task', async () => {
  const { store, settle } = await open();
  await press('ID token');
  expect(screen.getByText('Example – paste yours to replace it')).toBeTruthy();
  await press(/^Find the fault \(11 examples\)$/);
  await vi.waitUntil(() => taskShown(0), 20_000);
  expect(signatureVerdict(await settle()).verdict).toBe('rejected');
  await press('Next fault');
  await vi.waitUntil(() => taskShown(1), 20_000);
  await act(async () => store.dispatch({ ...tokenTyped(token) }));
  expect(taskShown(1)).toBe(false);
  expect(screen.queryByText('Example – paste yours to replace it')).toBeNull();
});
