// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import { freshDisclosing, sdJwtOf } from '../../session/state/disclosures.ts';
import { signatureVerdict } from '../../session/signature/signature-verdict.ts';
import { keyTyped, openSession, tokenTyped } from '../../session/testing.ts';
import { presentAnnouncement } from '../page/announcements.ts';
import { openDialog, presentDialog } from '../page/dialogs.ts';
import { StoreContext } from '../page/use-session.ts';
import { IssueDialog } from './IssueDialog.tsx';

afterEach(cleanup);

const b64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const issuer = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = String(issuer.privateKey.export({ type: 'pkcs8', format: 'pem' }));
const claims = { iss: 'https://a.example', name: 'Ada', address: { city: 'Paris' }, roles: ['a', 'b'] };
const token = `${b64({ alg: 'ES256', typ: 'JWT' })}.${b64(claims)}.c2ln`;

async function shown(key: string, text = token) {
  const session = openSession();
  session.say(tokenTyped(text), keyTyped(key));
  await session.settle();
  openDialog('issue');
  render(
    <StoreContext value={session.store}>
      <IssueDialog />
    </StoreContext>,
  );
  return session;
}

const box = (name: string) => screen.getByRole('checkbox', { name });
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Issue SD-JWT' });

it('issues the token with what is selected, as one step', async () => {
  const { store, settle, say, text } = await shown(pem);
  expect(button().disabled).toBe(true);
  for (const name of ['name', 'address.city', 'roles[1]']) fireEvent.click(box(name));
  fireEvent.input(screen.getByRole('spinbutton', { name: 'Decoys in each place' }), { target: { value: '2' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Hash' }), { target: { value: 'sha-512' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Type (typ)' }), { target: { value: 'dc+sd-jwt' } });
  const before = store.get();
  fireEvent.click(button());
  await act(() => vi.waitUntil(() => store.get() !== before, 60_000));
  await act(async () => void (await settle()));
  expect(sdJwtOf(store.get().source)?.disclosures).toHaveLength(3);
  expect(freshDisclosing(store.get())).toMatchObject({ refusals: [], undisclosed: 6 });
  expect(signatureVerdict(store.get()).verdict).toBe('verified');
  const [head = '', body = ''] = text().split('.');
  expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toMatchObject({ typ: 'dc+sd-jwt' });
  expect(JSON.parse(Buffer.from(body, 'base64url').toString())).toMatchObject({ _sd_alg: 'sha-512' });
  expect(presentDialog()).toBeNull();
  expect(presentAnnouncement().text).toContain('3 disclosures');
  // The marks now are those of the token, and the decoys cannot be hashed again.
  expect(box('name').matches(':checked')).toBe(true);
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Hash' }).disabled).toBe(true);
  say({ type: 'undone' });
  expect(text()).toBe(token);
});

it('says what is missing, and what a verifier needs', async () => {
  await shown('');
  fireEvent.click(box('name'));
  expect(button().disabled).toBe(true);
  expect(screen.getByText(/enter the issuer's private key/)).toBeDefined();
  expect(box('iss').getAttribute('aria-description')).toContain('Verifiers need it');
  fireEvent.change(screen.getByRole('combobox', { name: 'Type (typ)' }), { target: { value: 'dc+sd-jwt' } });
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'iss' }).disabled).toBe(true);
});

it('takes a whole number of decoys only', async () => {
  await shown(pem);
  fireEvent.click(box('name'));
  expect(button().disabled).toBe(false);
  fireEvent.input(screen.getByRole('spinbutton', { name: 'Decoys in each place' }), { target: { value: '1000' } });
  expect(button().disabled).toBe(true);
  expect(screen.getByText(/from 0 to 20/)).toBeDefined();
});

it('says why a token cannot be issued so', async () => {
  await shown('', `${b64({ alg: 'dir', enc: 'A128GCM' })}..YWE.YWE.YWE`);
  expect(screen.getByRole('status').textContent).toContain('encrypted');
});

it('changes the value of a disclosure, which is in no other box', async () => {
  const disclosure = b64(['salt', 'name', 'Ada']);
  const digest = createHash('sha256').update(disclosure).digest('base64url');
  const issued = `${b64({ alg: 'ES256' })}.${b64({ _sd: [digest], iss: 'a' })}.c2ln~${disclosure}~`;
  const { store, settle } = await shown(pem, issued);
  expect(screen.queryByRole('textbox', { name: 'Value of iss' })).toBeNull();
  const value = screen.getByRole('textbox', { name: 'Value of name' });
  fireEvent.input(value, { target: { value: 'Eve' } });
  expect(button().disabled).toBe(true);
  expect(screen.getByText(/not valid JSON/)).toBeDefined();
  fireEvent.input(value, { target: { value: '"Eve"' } });
  const before = store.get();
  fireEvent.click(button());
  await act(() => vi.waitUntil(() => store.get() !== before, 60_000));
  await act(async () => void (await settle()));
  const [written = ''] = sdJwtOf(store.get().source)?.disclosures ?? [];
  expect(JSON.parse(Buffer.from(written, 'base64url').toString())).toEqual([expect.any(String), 'name', 'Eve']);
  expect(written).not.toContain(b64(['salt']).slice(0, -2));
  expect(freshDisclosing(store.get())?.refusals).toEqual([]);
  expect(signatureVerdict(store.get()).verdict).toBe('verified');
});

it('issues what it shows: another value counts only while its claim is selected', async () => {
  const disclosures = [b64(['salt', 'name', 'Ada']), b64(['salt', 'nick', 'A'])];
  const digests = disclosures.map((each) => createHash('sha256').update(each).digest('base64url'));
  const issued = `${b64({ alg: 'ES256' })}.${b64({ _sd: digests })}.c2ln~${disclosures.join('~')}~`;
  const { store, settle, text } = await shown(pem, issued);
  const value = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Value of name' });
  fireEvent.input(value(), { target: { value: 'Eve' } });
  fireEvent.click(box('name'));
  expect(screen.getByText('"Ada"')).toBeDefined();
  expect(button().disabled).toBe(false);
  fireEvent.click(box('name'));
  expect(value().value).toBe('Eve');
  fireEvent.click(box('name'));
  const before = store.get();
  fireEvent.click(button());
  await act(() => vi.waitUntil(() => store.get() !== before, 60_000));
  await act(async () => void (await settle()));
  const body = text().split('.')[1] ?? '';
  expect(JSON.parse(Buffer.from(body, 'base64url').toString())).toMatchObject({ name: 'Ada' });
});
