// @vitest-environment happy-dom
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openSession, tokenTyped } from '../../session/testing.ts';
import { openDialog } from '../page/dialogs.ts';
import { StoreContext } from '../page/use-session.ts';
import { FetchKeysDialog } from './FetchKeysDialog.tsx';

/*
 * Any page of the same origin can send on the channel of the page that fetches. An answer counts
 * only with the nonce that is in that page's fragment.
 */
afterEach(cleanup);

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = `${part({ alg: 'ES256' })}.${part({ iss: 'https://login.example' })}.c2ln`;
const asked = 'https://login.example/.well-known/openid-configuration';
const keys = JSON.stringify({ keys: [{ kty: 'EC', crv: 'P-256', kid: 'evil' }] });

async function openFetching(): Promise<{ readonly link: HTMLElement; readonly text: () => string }> {
  const { store, say } = openSession();
  say(tokenTyped(token));
  openDialog('fetch-keys');
  const { getByRole } = await act(async () =>
    render(
      <StoreContext value={store}>
        <FetchKeysDialog />
      </StoreContext>,
    ),
  );
  const link = getByRole('link', { name: 'Open the fetch page' });
  link.addEventListener('click', (event) => event.preventDefault());
  await act(async () => link.click());
  return { link, text: () => getByRole('dialog').textContent ?? '' };
}

const fragmentOf = (link: HTMLElement): URLSearchParams =>
  new URLSearchParams(new URL(link.getAttribute('href') ?? '', 'https://a.example').hash.slice(1));

/** Sends as another page would, then a message that arrives after it. */
async function send(message: unknown): Promise<void> {
  const [sender, receiver] = [new BroadcastChannel('jotscope.key-sets'), new BroadcastChannel('jotscope.key-sets')];
  const later = new Promise((done) => receiver.addEventListener('message', ({ data }) => data === 'later' && done(0)));
  sender.postMessage(message);
  sender.postMessage('later');
  await act(async () => void (await later));
  sender.close();
  receiver.close();
}

describe('an answer with fetched keys', () => {
  it.each([
    ['without a nonce', { url: 'https://login.microsoftonline.com/keys', text: keys }],
    ['with another nonce', { nonce: '0'.repeat(32), url: asked, text: keys }],
    ['with an empty nonce', { nonce: '', text: keys }],
    ['with the name of a member as nonce', { nonce: 'constructor', text: keys }],
  ])('is ignored %s', async (_, message) => {
    const { text } = await openFetching();
    await send(message);
    expect(text()).not.toMatch(/Received|evil/);
    expect(text()).toContain('Waiting for its answer');
  });

  it('shows the address that was asked, whatever the answer says', async () => {
    const { link, text } = await openFetching();
    const fragment = fragmentOf(link);
    expect(fragment.get('url')).toBe(asked);
    await send({ nonce: fragment.get('nonce'), url: 'https://login.microsoftonline.com/keys', text: keys });
    expect(text()).toContain(`The answer from ${asked}`);
    expect(text()).not.toContain('microsoftonline');
  });

  it('is not offered if a key in it is secret, however its name is written', async () => {
    const { link, text } = await openFetching();
    const answer = '{"keys":[{"kty":"\\u006fct","\\u006B":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}]}';
    await send({ nonce: fragmentOf(link).get('nonce'), text: answer });
    await waitFor(() => expect(text()).toContain(`The answer from ${asked} contains a private or secret key`));
    expect(text()).not.toContain('Use these keys');
  });

  it('uses another nonce for each address and each opening', async () => {
    const first = fragmentOf((await openFetching()).link).get('nonce');
    cleanup();
    const second = fragmentOf((await openFetching()).link).get('nonce');
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(second).not.toBe(first);
  });
});
