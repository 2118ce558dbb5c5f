// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { handKeys } from '../../beside/key-set-channel.ts';
import type { Session } from '../../session/state/model.ts';
import { emptySession } from '../../session/state/reduce.ts';
import { openSession, tokenTyped } from '../../session/testing.ts';
import { openDialog } from '../page/dialogs.ts';
import { StoreContext } from '../page/use-session.ts';
import { FetchKeysDialog } from './FetchKeysDialog.tsx';

/*
 * Any page of the same origin can send on a channel whose name it knows. An answer comes on a channel
 * whose name ends with the nonce in the fragment of the page that fetches.
 */
afterEach(cleanup);

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = `${part({ alg: 'ES256' })}.${part({ iss: 'https://login.example' })}.c2ln`;
const asked = 'https://login.example/.well-known/openid-configuration';
const keys = JSON.stringify({ keys: [{ kty: 'EC', crv: 'P-256', kid: 'evil' }] });

let store = (): Session => emptySession;

async function openFetching(): Promise<{ readonly link: HTMLElement; readonly text: () => string }> {
  const { store: opened, say } = openSession();
  store = opened.get;
  say(tokenTyped(token));
  openDialog('fetch-keys');
  const { getByRole } = await act(async () =>
    render(
      <StoreContext value={opened}>
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

const channelOf = (link: HTMLElement): string => `jotscope.key-sets.${fragmentOf(link).get('nonce')}`;

/** Sends as another page would, then a message that arrives after it. */
async function send(name: string, message: unknown): Promise<void> {
  const [sender, receiver] = [new BroadcastChannel(name), new BroadcastChannel(name)];
  const later = new Promise((done) => receiver.addEventListener('message', ({ data }) => data === 5 && done(0)));
  sender.postMessage(message);
  sender.postMessage(5);
  await act(async () => void (await later));
  sender.close();
  receiver.close();
}

describe('an answer with fetched keys', () => {
  it.each([
    ['without a nonce', 'jotscope.key-sets'],
    ['with an empty nonce', 'jotscope.key-sets.'],
    ['with another nonce', `jotscope.key-sets.${'0'.repeat(32)}`],
  ])('is ignored on a channel %s', async (_, name) => {
    const { link, text } = await openFetching();
    await send(name, keys);
    await send(name, { nonce: fragmentOf(link).get('nonce'), url: asked, text: keys });
    expect(text()).not.toMatch(/Received|evil/);
    expect(text()).toContain('Waiting for its answer');
  });

  it('shows the address that was asked, and ignores an answer that names another', async () => {
    const { link, text } = await openFetching();
    expect(fragmentOf(link).get('url')).toBe(asked);
    await send(channelOf(link), { url: 'https://login.microsoftonline.com/keys', text: keys });
    expect(text()).not.toMatch(/Received|microsoftonline/);
    await send(channelOf(link), keys);
    await waitFor(() => expect(text()).toContain(`The answer from ${asked} contains no readable key`));
  });

  it('cannot be heard, and so not be replaced, by a page that does not know the nonce', async () => {
    const { link } = await openFetching();
    const nonce = fragmentOf(link).get('nonce') ?? '';
    const heard: string[] = [];
    const names = ['jotscope.key-sets', 'jotscope.key-sets.', 'jotscope', ''];
    const others = names.map((name) => new BroadcastChannel(name));
    for (const other of others) other.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
    handKeys(nonce, keys);
    for (const name of names) await send(name, 'control');
    for (const other of others) other.close();
    expect(heard.filter((text) => text.includes('control'))).toHaveLength(names.length);
    expect(heard.filter((text) => text.includes(nonce) || text.includes('evil'))).toEqual([]);
  });

  it('is not offered if a key in it is secret, however its name is written', async () => {
    const { link, text } = await openFetching();
    const answer = '{"keys":[{"kty":"\\u006fct","\\u006B":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}]}';
    await send(channelOf(link), answer);
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

describe('the URL of an issuer', () => {
  const field = (): HTMLInputElement => screen.getByLabelText('URL of the key set');
  /** Types as a browser does: the event before the change comes while the old text is selected. */
  const type = (text: string, [from, to]: readonly [number, number]): void => {
    field().setSelectionRange(from, to);
    fireEvent(field(), new Event('beforeinput', { bubbles: true }));
    fireEvent.input(field(), { target: { value: text } });
  };
  async function warned(): Promise<boolean> {
    const link = screen.getByRole('link', { name: 'Open the fetch page' });
    link.addEventListener('click', (event) => event.preventDefault());
    await act(async () => link.click());
    await send(channelOf(link), keysText);
    const use = await screen.findByRole('button', { name: 'Use these keys' });
    act(() => use.click());
    return (store().key.origins ?? []).length > 0;
  }
  const keysText = JSON.stringify({
    keys: [{ kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }],
  });

  it.each<[string, () => void, boolean]>([
    ['was typed into and deleted again', () => (type(`${asked}x`, [70, 70]), type(asked, [70, 70])), true],
    ['was replaced as a whole', () => (type('x', [0, asked.length]), type(asked, [0, 1])), false],
    ['was emptied', () => (type('', [1, 1]), type(asked, [0, 0])), false],
  ])('that %s is the person’s only if they brought it', async (_, edit, isWarned) => {
    await openFetching();
    edit();
    expect(await warned()).toBe(isWarned);
  });
});
