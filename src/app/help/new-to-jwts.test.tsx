// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { secondsOfMs } from '../../core/claims/numeric-date.ts';
import { exampleGroups } from '../../session/examples/examples.ts';
import { firstExample } from '../../session/examples/first-example.ts';
import { openSession } from '../../session/testing.ts';
import { closeHelp, helpContents, openHelp } from '../page/help.ts';
import { StoreContext } from '../page/use-session.ts';
import { Help } from './Help.tsx';

afterEach(() => {
  act(() => closeHelp(null));
  cleanup();
});

async function openFor(example = firstExample) {
  const { store, say, settle } = openSession();
  say(example.make(secondsOfMs(1_900_000_000_000)));
  await settle();
  await act(async () => {
    openHelp(helpContents);
    render(
      <StoreContext value={store}>
        <Help />
      </StoreContext>,
    );
  });
  fireEvent.click(await screen.findByRole('button', { name: /^New to JWTs/ }, { timeout: 20_000 }));
  return (title: RegExp) => screen.getByRole('region', { name: title }).textContent ?? '';
}

it('explains the parts and the key of the token on the page', async () => {
  const section = await openFor();
  expect(document.activeElement?.textContent).toBe('New to JWTs? 5 minutes');
  expect(section(/parts of this token/)).toMatch(/eyJ.*how the token is signed: ES256.*such as iss, sub, aud and exp/);
  expect(section(/Who signs/)).toContain('ES256 uses a key pair');
});

it('says that an unsecured token is not signed', async () => {
  const unsecured = exampleGroups.flatMap(({ examples }) => examples).find(({ name }) => name === 'Unsecured');
  const section = await openFor(unsecured);
  expect(section(/Who signs/)).toContain('not signed: alg is none');
});

it('leads on to the topics', async () => {
  await openFor();
  fireEvent.click(screen.getByRole('button', { name: 'Algorithm confusion' }));
  expect(await screen.findByRole('heading', { name: 'Algorithm confusion' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(await screen.findByRole('heading', { name: 'New to JWTs? 5 minutes' })).toBeTruthy();
});
