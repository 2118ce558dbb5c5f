// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { secondsOfMs } from '../../core/claims/numeric-date.ts';
import { firstExample } from '../../session/examples/first-example.ts';
import { openSession, tokenTyped } from '../../session/testing.ts';
import { closeHelp, helpForNewcomers, openHelp } from '../page/help.ts';
import { StoreContext } from '../page/use-session.ts';
import { Help } from './Help.tsx';

afterEach(() => {
  act(() => closeHelp(null));
  cleanup();
});

async function openWalk(token?: string) {
  const { store, say, settle } = openSession();
  say(token === undefined ? firstExample.make(secondsOfMs(1_900_000_000_000)) : tokenTyped(token));
  await settle();
  await act(async () => {
    openHelp(helpForNewcomers);
    render(
      <StoreContext value={store}>
        <Help />
      </StoreContext>,
    );
  });
  await screen.findByRole('navigation', { name: 'Explain this token' }, { timeout: 20_000 });
}

const next = () => fireEvent.click(screen.getByRole('button', { name: 'Next page' }));
const heading = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const page = () => screen.getByRole('article').textContent ?? '';

it('goes through the token in order, and any page can be skipped', async () => {
  await openWalk();
  expect(heading()).toEqual(['New to JWTs? 5 minutes']);
  next();
  expect(page()).toMatch(/^The header.*eyJ.*alg.*"ES256".*How the token was signed/);
  next();
  expect(page()).toMatch(/^The payload.*iss.*exp.*Here: 20\d\d-.* UTC/);
  next();
  expect(page()).toMatch(/^How the signature is made.*SHA-256\(signing input\)[\da-f]{64}.*Verified/);
  fireEvent.change(screen.getByRole('combobox', { name: 'Page 4 of 6' }), { target: { value: '5' } });
  expect(page()).toMatch(/^What is missing.*jti.*kid/);
  expect(page()).not.toContain('never expires');
  fireEvent.click(screen.getByRole('button', { name: 'Previous page' }));
  expect(page()).toMatch(/^What a verifier checks.*Can the token be read\?.*Verified.*Passed:/);
});

it('says what a bare token lacks', async () => {
  await openWalk('eyJhbGciOiJIUzI1NiJ9.e30.c2ln');
  fireEvent.change(screen.getByRole('combobox', { name: 'Page 1 of 6' }), { target: { value: '5' } });
  expect(page()).toMatch(/exp.*never expires.*iss.*aud.*sub.*iat/);
});

it('has one page without a signed token', async () => {
  await openWalk('not a token');
  expect(screen.getByRole('combobox', { name: 'Page 1 of 1' })).toBeTruthy();
  expect(screen.getByText(/Paste a signed token to go on/)).toBeTruthy();
});
