// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import { jwkMembersOf } from '../../core/crypto/openssl/jwk-members.ts';
import { freshDisclosing, sdJwtOf } from '../../session/state/disclosures.ts';
import { keyTyped, openSession, tokenTyped } from '../../session/testing.ts';
import { StoreContext } from '../page/use-session.ts';
import { Disclosures } from './Disclosures.tsx';

afterEach(cleanup);

const b64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');
const [name, email] = [b64(['s1', 'name', 'Ada']), b64(['s2', 'email', 'ada@a.example'])];
const holder = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const claims = { _sd: [digest(name), digest(email), digest('decoy')], cnf: { jwk: jwkMembersOf(holder.publicKey) } };
const token = `${b64({ alg: 'ES256', typ: 'example+sd-jwt' })}.${b64(claims)}.c2lnbmF0dXJl~${name}~${email}~`;

async function shown(key: string) {
  const session = openSession();
  session.say(tokenTyped(token), keyTyped(key));
  await session.settle();
  render(
    <StoreContext value={session.store}>
      <Disclosures />
    </StoreContext>,
  );
  const settled = () => act(async () => void (await session.settle()));
  const box = (of: string) => screen.getByRole('checkbox', { name: of });
  const isChecked = (of: string) => box(of).matches(':checked');
  const press = async (of: HTMLElement) => {
    const before = session.store.get();
    fireEvent.click(of);
    // What answers a press is loaded with the first one.
    await act(() => vi.waitUntil(() => session.store.get() !== before, 60_000));
    await settled();
  };
  return { ...session, box, isChecked, press };
}

it('leaves a disclosure out and puts it back', async () => {
  const { box, isChecked, press, text } = await shown('');
  expect(screen.getByText('withheld or decoy')).toBeDefined();
  await press(box('name'));
  expect([isChecked('name'), isChecked('email')]).toEqual([false, true]);
  expect(text().endsWith(`.c2lnbmF0dXJl~${email}~`)).toBe(true);
  await press(box('name'));
  expect(text()).toBe(token);
});

it('signs the key binding with the holder’s key, and again after a change', async () => {
  const { box, press, store } = await shown(String(holder.privateKey.export({ type: 'pkcs8', format: 'pem' })));
  fireEvent.input(screen.getByRole('textbox', { name: 'Audience of the key binding' }), {
    target: { value: 'https://v.example' },
  });
  fireEvent.input(screen.getByRole('textbox', { name: 'Nonce of the key binding' }), { target: { value: 'n-1' } });
  await press(screen.getByRole('button', { name: 'Sign key binding' }));
  const first = sdJwtOf(store.get().source)?.binding;
  expect(first).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(freshDisclosing(store.get())?.refusals).toEqual([]);
  await press(box('email'));
  expect(sdJwtOf(store.get().source)).toMatchObject({ disclosures: [name] });
  expect(sdJwtOf(store.get().source)?.binding).not.toBe(first);
  expect(freshDisclosing(store.get())?.refusals).toEqual([]);
});

it('says what is missing without the holder’s key', async () => {
  await shown('');
  expect(screen.getByText(/paste the holder's private key/)).toBeDefined();
});
