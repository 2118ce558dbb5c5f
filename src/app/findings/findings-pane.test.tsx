// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { openSession, tokenTyped } from '../../session/testing.ts';
import { StoreContext } from '../page/use-session.ts';
import { FindingsPane } from './FindingsPane.tsx';

afterEach(cleanup);

const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');

it('shows a minor finding in a line, and why it matters after a press; what is more severe at once', async () => {
  const session = openSession();
  session.say(
    tokenTyped(`${part({ alg: 'HS256' })}.${part({ email: 'ada@a.example', iat: 1, exp: 2, aud: 'a' })}.c2ln`),
  );
  await act(async () =>
    render(
      <StoreContext value={session.store}>
        <FindingsPane />
      </StoreContext>,
    ),
  );
  const list = within(screen.getByRole('list', { name: 'Findings' }));
  const minor = list.getByRole('button', { name: /^Low: The token contains personal data: email/ });
  expect(minor.getAttribute('aria-expanded')).toBe('false');
  expect(list.queryByText(/Send only what the recipient needs/)).toBeNull();
  await act(async () => void fireEvent.click(minor));
  expect(list.getByText(/Send only what the recipient needs/)).toBeDefined();
  expect(minor.getAttribute('aria-expanded')).toBe('true');
  await act(async () => session.say(tokenTyped(`${part({ alg: 'HS256' })}.${part({ iat: 1, exp: 2 })}.c2ln`)));
  expect(list.getByRole('button', { name: /^Medium: No aud/ }).getAttribute('aria-expanded')).toBeNull();
  expect(list.getByText(/Name the recipient/)).toBeDefined();
});
