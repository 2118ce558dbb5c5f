// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import { keyTyped, openSession, tokenTyped } from '../../session/testing.ts';
import { StoreContext } from '../page/use-session.ts';
import { ShareDialog } from './ShareDialog.tsx';

// The DOM emulation cannot draw.
vi.mock('../../ui/QrCode.tsx', () => ({ longestQrText: 1000, QrCode: () => <b>QR</b> }));

const part = (json: object): string => toBase64url(utf8(JSON.stringify(json)));
const tokenOf = (claims: object): string => `${part({ alg: 'HS256' })}.${part(claims)}.c2ln`;

async function openFor(claims: object, key = ''): Promise<void> {
  const { store, say } = openSession();
  say(tokenTyped(tokenOf(claims)), keyTyped(key));
  await act(async () => {
    render(
      <StoreContext value={store}>
        <ShareDialog />
      </StoreContext>,
    );
  });
  await vi.waitUntil(() => screen.queryByRole('textbox', { name: 'Link' }), 20_000);
}

const chosen = (): HTMLElement => screen.getByRole('radio', { checked: true });
const radio = (name: string): HTMLInputElement => screen.getByRole('radio', { name });

afterEach(cleanup);

it('opens with the least that can be shared of a live token', async () => {
  await openFor({ n: 1 });
  expect(chosen()).toBe(radio('Without its signature'));
  expect(screen.queryByRole('list', { name: 'Privacy' })).toBeNull();
});

it('names what the token tells of a person, and opens with the values replaced', async () => {
  await openFor({ email: 'ada@a.example', exp: 1 });
  expect(chosen()).toBe(radio('Redacted'));
  const items = within(screen.getByRole('list', { name: 'Privacy' })).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual(['The token contains personal data: email.']);
});

it('names a secret by its path, and still offers the token', async () => {
  await openFor({ vendor: { accessToken: 'a' }, exp: 1 });
  expect(chosen()).toBe(radio('Redacted'));
  const items = within(screen.getByRole('list', { name: 'Privacy' })).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual(['payload.vendor.accessToken is a secret by its name.']);
  expect(radio('Whole').disabled).toBe(false);
});

it('does not offer a token whole that contains the secret of the box', async () => {
  await openFor({ note: 'correct-horse-battery-9', exp: 1 }, 'JWT_SECRET="correct-horse-battery-9"');
  expect([radio('Whole').disabled, radio('Without its signature').disabled, radio('Redacted').checked]).toEqual([
    true,
    true,
    true,
  ]);
});

it('draws the QR code on a press, and for one link only', async () => {
  await openFor({ exp: 1 });
  expect(screen.queryByText('QR')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show QR code' }));
  expect(screen.getByText('QR')).toBeTruthy();
  await act(async () => void fireEvent.click(radio('Redacted')));
  await vi.waitUntil(() => screen.queryByRole('button', { name: 'Show QR code' }), 20_000);
  expect(screen.queryByText('QR')).toBeNull();
});

it('asks once before the link contains a token that others can use, and says why it was not selected', async () => {
  await openFor({ n: 1 });
  expect(screen.getByText(/^Preselected because this token has no exp/)).toBeTruthy();
  await act(async () => void fireEvent.click(radio('Whole')));
  expect(screen.queryByRole('textbox', { name: 'Link' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Remove the signature' }));
  expect(radio('Without its signature').checked).toBe(true);
  await act(async () => void fireEvent.click(radio('Whole')));
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Share the whole token' })));
  await vi.waitUntil(() => screen.queryByRole('textbox', { name: 'Link' }), 20_000);
  await act(async () => void fireEvent.click(radio('Redacted')));
  await act(async () => void fireEvent.click(radio('Whole')));
  await vi.waitUntil(() => screen.queryByRole('textbox', { name: 'Link' }), 20_000);
  expect(screen.queryByRole('group', { name: 'Confirm' })).toBeNull();
});

it('does not ask for a token that has expired', async () => {
  await openFor({ exp: 1 });
  expect(radio('Whole').checked).toBe(true);
  expect(screen.queryByRole('group', { name: 'Confirm' })).toBeNull();
});

it('contains a detached payload only after it was selected', async () => {
  const { store, say } = openSession();
  say(tokenTyped(`${part({ alg: 'HS256' })}..c2ln`));
  say({ type: 'detached-typed', detached: { text: 'whole-document', form: 'text' } });
  await act(async () => {
    render(
      <StoreContext value={store}>
        <ShareDialog />
      </StoreContext>,
    );
  });
  const link = (): string => screen.queryByRole<HTMLTextAreaElement>('textbox', { name: 'Link' })?.value ?? '';
  await vi.waitUntil(() => link() !== '', 20_000);
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Detached payload' });
  expect([box.checked, box.disabled, link().includes('whole-document')]).toEqual([false, false, false]);
  await act(async () => void fireEvent.click(box));
  await vi.waitUntil(() => link().includes('detached=whole-document'), 20_000);
});
