// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { noPolicy } from '../../core/claims/policy.ts';
import { openSession, settledSession, tokenTyped } from '../../session/testing.ts';
import { StoreContext } from '../page/use-session.ts';
import { Verdicts } from './Verdicts.tsx';

afterEach(cleanup);

/** Returns the Claims verdict of a token that is expected to have `typ` `at+jwt`. */
async function claimsVerdict(token: string): Promise<{ verdict: string | undefined; text: string }> {
  const { store, say } = openSession();
  say(tokenTyped(token), { type: 'policy-set', field: 'type', policy: { ...noPolicy, type: 'at+jwt' } });
  const { getByRole } = await act(async () =>
    render(
      <StoreContext value={store}>
        <Verdicts />
      </StoreContext>,
    ),
  );
  const status = getByRole('status', { name: 'Claims' });
  return { verdict: status.dataset.verdict, text: status.textContent ?? '' };
}

it('does not reject claims without a token, whatever is expected', async () => {
  expect(await claimsVerdict('')).toMatchObject({ verdict: 'unchecked', text: expect.stringMatching(/^Not checked/) });
});

it('says that a receiver rejects the claims if it is certainly meant, and not if it is only guessed', async () => {
  const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const shown = async (header: object, claims: object) => {
    const { store, say } = openSession();
    say(tokenTyped(`${part(header)}.${part(claims)}.c2ln`));
    await settledSession(store);
    const { getByRole, unmount } = await act(async () =>
      render(
        <StoreContext value={store}>
          <Verdicts />
        </StoreContext>,
      ),
    );
    const { dataset, textContent } = getByRole('status', { name: 'Claims' });
    unmount();
    return { verdict: dataset.verdict, text: textContent };
  };
  const app = { iss: '123456', iat: now, exp: now + 86_400 };
  expect(await shown({ alg: 'RS256' }, app)).toMatchObject({
    verdict: 'rejected',
    text: expect.stringMatching(/^GitHub rejects this: the token is valid for 1 d/),
  });
  expect((await shown({ alg: 'RS256' }, { ...app, exp: now + 540 })).verdict).toBe('accepted');
  const guessed = { iss: 'https://sts.windows.net/t/', tid: 't', ver: '1.0', aud: 'api://a', exp: now + 540 };
  expect((await shown({ alg: 'RS256' }, guessed)).verdict).toBe('accepted');
});

it('hides from assistive technology what is only for the eye, and shows no claims as green without a signature', async () => {
  const { store, say } = openSession();
  const part = (text: string): string => Buffer.from(text).toString('base64url');
  const exp = Math.floor(Date.now() / 1000) + 3000;
  say(tokenTyped(`${part('{"alg":"HS256"}')}.${part(`{"exp":${exp}}`)}.c2ln`));
  await settledSession(store);
  const { getByRole, getByText } = await act(async () =>
    render(
      <StoreContext value={store}>
        <Verdicts />
      </StoreContext>,
    ),
  );
  const status = getByRole('status', { name: 'Claims' });
  expect(status.dataset['verdict']).toBe('accepted');
  expect(status.textContent).toMatch(/^Accepted: exp is OK\. Signature not verified\./);
  expect(status.closest('[data-tone]')?.getAttribute('data-tone')).toBe('open');
  for (const text of ['exp is OK', /^Signature not verified · expires in/])
    expect(getByText(text).getAttribute('aria-hidden')).toBe('true');
  expect(getByRole('status', { name: 'Signature' }).textContent).toMatch(/^Not checked: no key/);
});

it('says the same of claims without a token in every verdict, however many dots they have', async () => {
  const { store, say } = openSession();
  say(tokenTyped('{"iss":"https://auth.example.com/","aud":"https://api.example.com","sub":"a"}'));
  await settledSession(store);
  const { getByRole } = await act(async () =>
    render(
      <StoreContext value={store}>
        <Verdicts />
      </StoreContext>,
    ),
  );
  const texts = ['Structure', 'Signature', 'Claims'].map((name) => getByRole('status', { name }).textContent ?? '');
  expect(texts[0]).toContain('claims set');
  expect(texts[1]).toMatch(/^Not checked: this is not a token/);
  expect(texts[2]).toMatch(/^Not checked: this is not a token/);
  expect(texts.join(' ')).not.toMatch(/JWE|encrypted/);
});

it('says why it rejects an encrypted token if its header fails an expectation', async () => {
  const header = Buffer.from('{"alg":"dir","enc":"A256GCM","typ":"JWT"}').toString('base64url');
  const { verdict, text } = await claimsVerdict(`${header}..${'i'.repeat(16)}.${'c'.repeat(80)}.${'t'.repeat(22)}`);
  expect(verdict).toBe('rejected');
  expect(text).not.toMatch(/^Not checked/);
});
