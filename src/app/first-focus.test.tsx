// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { openSession, tokenTyped } from '../session/testing.ts';
import { Dialogs } from './Dialogs.tsx';
import { closeDialog, openDialog, type DialogName } from './page/dialogs.ts';
import { StoreContext } from './page/use-session.ts';

// The DOM emulation cannot draw.
vi.mock('../ui/QrCode.tsx', () => ({ longestQrText: 1000, QrCode: () => null }));

afterEach(() => {
  act(closeDialog);
  cleanup();
});

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenWith = (claims: object): string => `${part({ alg: 'ES256' })}.${part(claims)}.c2ln`;

const nameOf = (element: Element | null): string =>
  element?.getAttribute('aria-label') ??
  document.querySelector(`label[for="${element?.id}"]`)?.textContent ??
  element?.textContent ??
  '';

const withIssuer = tokenWith({ iss: 'https://login.example' });

/** What Ctrl+V or Enter must reach right after a dialog has opened. */
it.each<[DialogName, string, string]>([
  ['compare', withIssuer, 'The other token'],
  ['code', withIssuer, 'With'],
  ['fetch-keys', withIssuer, 'Open the fetch page'],
  ['fetch-keys', tokenWith({}), 'URL of the key set'],
  ['share', withIssuer, 'Copy link'],
  ['commands', withIssuer, 'Command'],
])('%s opens with the focus on what it is for', async (name, token, focused) => {
  const { store, say } = openSession();
  say(tokenTyped(token));
  await act(async () => {
    render(
      <StoreContext value={store}>
        <Dialogs />
      </StoreContext>,
    );
  });
  await act(async () => openDialog(name));
  await vi.waitUntil(() => screen.queryByRole('dialog'), 60_000);
  await vi.waitFor(() => expect(nameOf(document.activeElement)).toBe(focused), 60_000);
});
