// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import { openSession, tokenTyped } from '../../session/testing.ts';
import { StoreContext } from '../page/use-session.ts';
import { AcceptancePane } from './AcceptancePane.tsx';

afterEach(cleanup);

const part = (value: object): string => toBase64url(utf8(JSON.stringify(value)));

function shown(token: string) {
  const { store, say } = openSession();
  say(tokenTyped(token));
  render(
    <StoreContext value={store}>
      <AcceptancePane />
    </StoreContext>,
  );
  return screen.getByRole('button', { name: 'Who would accept it' });
}

it('is closed at first, and has a row for each library with its answer, error, option and source', async () => {
  const fold = shown(`${part({ alg: 'HS256' })}.${part({ exp: 1 })}.AAAA`);
  expect(screen.queryByRole('table')).toBeNull();
  fireEvent.click(fold);
  await screen.findByRole('table', { name: 'Who would accept it' });
  const rows = [...document.querySelectorAll<HTMLElement>('[data-library]')];
  expect(rows).toHaveLength(12);
  expect(rows.map(({ dataset }) => dataset['accepts'])).toEqual(rows.map(() => 'no'));
  const jose = rows.find(({ dataset }) => dataset['library'] === 'jose')?.textContent;
  expect(jose).toContain('ERR_JWT_EXPIRED: "exp" claim timestamp check failed');
  expect(jose).toContain('Option: clockTolerance');
  expect(jose).toContain('run by the tests of this page');
  fireEvent.click(fold);
});

it('says that it needs a signed token', async () => {
  fireEvent.click(shown(''));
  expect(await screen.findByText(/signed tokens in three parts/)).toBeTruthy();
});
