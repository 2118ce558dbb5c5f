import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type App, expect, ready, sharedTest, test } from './support/app.ts';
import { button, enter, expectVerdict, field } from './support/steps.ts';
import { ecPair, es256, jwk } from './support/tokens.ts';

test.use({ editors: 'plain' });

const pair = ecPair();
const keySet = JSON.stringify({ keys: [jwk(pair.publicKey, { kid: 'k1', alg: 'ES256' })] });
const tokenOf = (payload: object, header: object = {}): string =>
  es256({ header: { alg: 'ES256', kid: 'k1', ...header }, payload, key: pair.privateKey });

type Answers = Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>>;
const json =
  (text: string | ((home: string) => string), headers: object = { 'Access-Control-Allow-Origin': '*' }) =>
  (response: ServerResponse, request: IncomingMessage): void => {
    response
      .writeHead(200, { 'Content-Type': 'application/json', ...headers })
      .end(typeof text === 'string' ? text : text(`http://${request.headers.host}`));
  };

const answers: Answers = {
  '/jwks': json(keySet),
  '/closed': json(keySet, {}),
  '/tenant/.well-known/openid-configuration': json((home) =>
    JSON.stringify({ issuer: `${home}/tenant`, jwks_uri: `${home}/jwks` }),
  ),
  '/evil/.well-known/openid-configuration': json((home) =>
    JSON.stringify({ issuer: 'https://somebody.else', jwks_uri: `${home}/jwks` }),
  ),
  '/huge': json(`{"keys":[],"x":"${'x'.repeat(1_100_000)}"}`),
  '/private': json(JSON.stringify({ keys: [jwk(pair.privateKey)] })),
  '/html': json('<!doctype html>'),
  '/on': (response) => void response.writeHead(302, { Location: '/jwks', 'Access-Control-Allow-Origin': '*' }).end(),
};

/** Plays the issuer's host and records every request. */
async function openHost(): Promise<{ readonly home: string; readonly asked: string[]; readonly close: () => void }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(
      `${request.method} ${request.url} ${request.headers.cookie ?? ''}${request.headers.referer ?? ''}`.trim(),
    );
    const answer = answers[request.url ?? ''];
    if (answer) answer(response, request);
    // Every other request waits forever.
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { home: `http://127.0.0.1:${port}`, asked, close: () => (server.closeAllConnections(), server.close()) };
}

async function openFetching(app: App): Promise<Page> {
  const [fetching] = await Promise.all([
    app.page.context().waitForEvent('page'),
    app.page.getByRole('link', { name: 'Open the fetch page' }).click(),
  ]);
  await ready(fetching);
  return fetching;
}

const press = (page: Page, at = 0): Promise<void> =>
  page.getByRole('button', { name: 'Fetch from this URL' }).nth(at).click();
const said = (page: Page) => page.getByRole('status').first();

sharedTest(
  'iss leads through its metadata to a verified token, with one press per URL, and only URLs are sent',
  async ({ app }) => {
    const host = await openHost();
    await app.open();
    const token = tokenOf({ iss: `${host.home}/tenant`, sub: 'secret-subject' });
    await button(app, 'Clear').click();
    await app.paste('Encoded token', token);
    await button(app, 'Fetch key set').click();
    await expect(field(app, 'URL of the key set')).toHaveValue(`${host.home}/tenant/.well-known/openid-configuration`);
    expect((await new AxeBuilder({ page: app.page }).include('[role=dialog]').analyze()).violations).toEqual([]);
    const fetching = await openFetching(app);
    const [address = '', nonce] = (fetching.url().split('/').at(-1) ?? '').split('&nonce=');
    expect(address).toBe(`keys.html#url=${encodeURIComponent(`${host.home}/tenant/.well-known/openid-configuration`)}`);
    expect(nonce).toMatch(/^[0-9a-f]{32}$/);
    expect(
      await fetching.evaluate(() => [window.opener, document.referrer, window.name, sessionStorage.length]),
    ).toEqual([null, '', '', 0]);
    expect((await new AxeBuilder({ page: fetching }).analyze()).violations).toEqual([]);
    expect(host.asked, 'nothing is asked before the press').toEqual([]);
    await press(fetching);
    await expect(said(fetching)).toContainText('has its keys at another URL');
    expect(host.asked).toEqual(['GET /tenant/.well-known/openid-configuration']);
    await press(fetching, 1);
    await expect(fetching.getByText('Found one key.')).toBeVisible();
    expect(host.asked).toEqual(['GET /tenant/.well-known/openid-configuration', 'GET /jwks']);
    await expect(app.page.getByRole('list', { name: 'Received keys' })).toHaveText('EC · ES256 · k1');
    await expect(
      app.page.getByRole('textbox', { name: 'Key', exact: true, includeHidden: true }),
      'nothing is taken by itself',
    ).toHaveValue('');
    await button(app, 'Use these keys').click();
    await expectVerdict(app, 'Signature', 'verified');
    host.close();
  },
);

sharedTest('a failed fetch is reported with a command to run instead', async ({ app }) => {
  const host = await openHost();
  await app.open();
  await button(app, 'Fetch key set').click();
  for (const [path, words] of [
    ['/closed', 'does not allow other sites to read it (CORS)'],
    ['/on', 'redirects elsewhere'],
    ['/huge', 'larger than one megabyte'],
    ['/evil/.well-known/openid-configuration', 'Do not trust it'],
    ['/private', 'private or secret key'],
    ['/html', 'neither JSON nor PEM'],
  ] as const) {
    await enter(app, 'URL of the key set', `${host.home}${path}`);
    await expect(
      app.page.getByText(`--url '${host.home}${path}'${path.startsWith('/evil') ? ' | jq --raw-output ' : ''}`),
    ).toBeVisible();
    const fetching = await openFetching(app);
    await press(fetching);
    await expect(said(fetching)).toContainText(words);
    await expect(app.page.getByText('No keys came back. The fetch page says why.')).toBeVisible();
    await fetching.close();
  }
  await expect(app.page.getByRole('list', { name: 'Received keys' })).toHaveCount(0);
  host.close();
});

sharedTest('the fetch page by itself takes a URL, and its answer is copied by hand', async ({ app }) => {
  const host = await openHost();
  await app.open();
  const context = app.page.context();
  const fetching = await context.newPage();
  await fetching.goto(new URL('./keys.html', app.page.url()).href);
  await ready(fetching);
  await expect(said(fetching)).toHaveText('No URL yet.');
  const url = fetching.getByRole('textbox', { name: 'URL of the key set' });
  await url.fill(`${host.home}/closed`);
  await press(fetching);
  await expect(fetching.getByRole('button', { name: 'Copy command' })).toBeVisible();
  await url.fill(`${host.home}/jwks`);
  await expect(said(fetching)).toHaveText('Nothing has been fetched yet.');
  await press(fetching);
  await expect(said(fetching)).toHaveText('Found one key. Copy the answer and paste it into the Key box.');
  expect((await new AxeBuilder({ page: fetching }).analyze()).violations).toEqual([]);
  await fetching.getByRole('button', { name: 'Copy answer' }).click();
  await expect(fetching.getByRole('button', { name: 'Copied' })).toBeVisible();
  await fetching.getByRole('link', { name: 'Back to Jotscope' }).click();
  await ready(fetching);
  await expect(fetching.getByRole('textbox', { name: 'Encoded token' })).toBeVisible();
  await fetching.close();
  host.close();
});

sharedTest('keys from another URL than the one that was asked are not passed on', async ({ app }) => {
  const host = await openHost();
  await app.open();
  await app.paste('Encoded token', tokenOf({ iss: host.home }));
  await button(app, 'Fetch key set').click();
  await enter(app, 'URL of the key set', `${host.home}/html`);
  const fetching = await openFetching(app);
  await fetching.getByRole('textbox', { name: 'URL of the key set' }).fill(`${host.home}/jwks`);
  await press(fetching);
  await expect(said(fetching)).toHaveText('Found one key. Copy the answer and paste it into the Key box.');
  await expect(app.page.getByRole('list', { name: 'Received keys' })).toHaveCount(0);
  await fetching.close();
  host.close();
});

sharedTest(
  'keys that arrive after the dialog was closed are announced, and offered when it is opened again',
  async ({ app }) => {
    const host = await openHost();
    await app.open();
    await app.paste('Encoded token', tokenOf({ iss: host.home }));
    await button(app, 'Fetch key set').click();
    await enter(app, 'URL of the key set', `${host.home}/jwks`);
    const fetching = await openFetching(app);
    await app.page.keyboard.press('Escape');
    await expect(app.page.getByRole('dialog')).toHaveCount(0);
    await press(fetching);
    await expect(said(fetching)).toContainText('Found one key. Jotscope received it');
    await expect(
      app.page.getByText(`Received keys from ${host.home}/jwks. You can use them under Fetch key set.`).first(),
    ).toBeVisible();
    await button(app, 'Fetch key set').click();
    await expect(app.page.getByRole('list', { name: 'Received keys' })).toHaveText('EC · ES256 · k1');
    await button(app, 'Use these keys').click();
    await expectVerdict(app, 'Signature', 'verified');
    await button(app, 'Fetch key set').click();
    await expect(
      app.page.getByRole('list', { name: 'Received keys' }),
      'what was taken is offered no more',
    ).toHaveCount(0);
    host.close();
  },
);

sharedTest(
  'a URL in the header is offered with a warning, one that contains a token is not offered, and a silent host times out',
  async ({ app }) => {
    const host = await openHost();
    await app.open();
    await app.paste('Encoded token', tokenOf({}, { jku: `${host.home}/slow` }));
    await button(app, 'Fetch key set').click();
    await expect(field(app, 'URL of the key set')).toHaveValue('');
    await expect(button(app, 'Open the fetch page')).toBeDisabled();
    await app.page.getByRole('radio', { name: 'From jku in the header' }).check();
    await expect(app.page.getByText('The creator of the token chose this URL.')).toBeVisible();
    const fetching = await openFetching(app);
    await press(fetching);
    await expect(said(fetching)).toContainText('No answer within ten seconds.');
    await fetching.close();
    await enter(app, 'URL of the key set', `https://a.example/?t=${tokenOf({})}`);
    await expect(app.page.getByText('The URL contains a token.')).toBeVisible();
    await expect(app.page.getByRole('link', { name: 'Open the fetch page' })).toHaveCount(0);
    host.close();
  },
);
