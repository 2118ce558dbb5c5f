// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { hs256, signingSecret } from '../../session/doctor/doctor-cases/signers.ts';
import { keyTyped, openSession, tokenTyped } from '../../session/testing.ts';
import { StoreContext } from '../page/use-session.ts';
import { Verdicts } from '../verdicts/Verdicts.tsx';
import { ThreeVerdicts } from './ThreeVerdicts.tsx';

afterEach(cleanup);

/** Returns a verdict as the status and as a line of Compare. */
async function bothVerdicts(token: string, key: string, name = 'Signature'): Promise<[HTMLElement, HTMLElement]> {
  const { store, say, settle } = openSession();
  say(tokenTyped(token), keyTyped(key));
  const session = await settle();
  const { getByRole, getAllByRole } = await act(async () =>
    render(
      <StoreContext value={store}>
        <Verdicts />
        <ThreeVerdicts session={session} />
      </StoreContext>,
    ),
  );
  const line = getAllByRole('listitem').find(({ textContent }) => textContent?.startsWith(`${name}:`));
  if (line === undefined) throw new Error('No line');
  return [getByRole('status', { name }), line];
}

it('warns in Compare as the status does: attributes, words and icon', async () => {
  const [status, line] = await bothVerdicts(hs256('secret'), 'secret');
  for (const element of [status, line]) {
    expect(element.dataset).toMatchObject({
      verdict: 'verified',
      reason: 'short-secret',
      warning: 'well-known-secret short-secret',
      alg: 'HS256',
    });
    expect(element.textContent).toMatch(/Verified, but the secret is publicly known, .* and the secret has 48 bits/);
  }
  expect(line.querySelector('svg')?.getAttribute('class')).toContain('text-warn');
});

it('has no warning where nothing is wrong', async () => {
  for (const element of await bothVerdicts(hs256(), signingSecret)) {
    expect(element.dataset.verdict).toBe('verified');
    expect(element.dataset.warning).toBeUndefined();
    expect(element.textContent).toContain('Verified with ');
  }
});

it('rejects claims in Compare that a certain receiver rejects, as the status does', async () => {
  const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
  const iat = Math.floor(Date.now() / 1000);
  const token = `${part({ alg: 'RS256' })}.${part({ iss: '123456', iat, exp: iat + 86_400 })}.c2ln`;
  for (const element of await bothVerdicts(token, '', 'Claims')) {
    expect(element.dataset.verdict).toBe('rejected');
    expect(element.textContent).toContain('GitHub rejects this: the token is valid for 1 d');
  }
});
