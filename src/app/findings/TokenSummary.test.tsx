// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import { openSession, tokenTyped } from '../../session/testing.ts';
import { StoreContext } from '../page/use-session.ts';
import { TokenSummary } from './TokenSummary.tsx';

const part = (json: object): string => toBase64url(utf8(JSON.stringify(json)));

afterEach(cleanup);

it('keeps the period on the line of the word before it, and every character of the sentence', () => {
  const { store, say } = openSession();
  say(tokenTyped(`${part({ alg: 'HS256' })}.${part({ iss: 'https://a.example', sub: 'ada' })}.c2ln`));
  render(
    <StoreContext value={store}>
      <TokenSummary />
    </StoreContext>,
  );
  const text = screen.getByRole('region').textContent.replaceAll(/[\u2068\u2069]/g, '');
  expect(text).toMatch(/from a\.example, about ada\. Never expires \(no exp\)\. Signed with HS256\./);
  expect(screen.getByRole('button', { name: /HS256/ }).parentElement?.textContent).toMatch(/HS256\W*\.$/);
});
