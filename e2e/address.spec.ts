import { type App, expect, test } from './support/app.ts';
import { button, expectText, expectVerdict } from './support/steps.ts';
import { ecPair, es256, hs256, jwk, spki } from './support/tokens.ts';

test.use({ editors: 'plain' });

const pair = ecPair();
const token = es256({ key: pair.privateKey });
const publicKey = spki(pair.publicKey);
const tail = ({ page }: App): string => page.url().replace(/^https?:\/\/[^/]+\//, '');

test('each form of a URL brings a token, and is removed once it is read', async ({ app, browserName }) => {
  for (const form of ['#token=', '#id_token=', '#access_token=', '#value=', '#', '#debugger-io?token=']) {
    await test.step(form, async () => {
      await app.page.goto('about:blank');
      await app.open(form + token);
      await expectText(app, 'Encoded token', token);
      await expectText(app, 'Key', '');
      await expectVerdict(app, 'Signature', 'unchecked', 'no-key');
      expect(tail(app)).toBe('');
      // Firefox's remote driver does not hear that a page came back from its cache.
      if (browserName === 'firefox') return;
      await app.page.goBack();
      expect(app.page.url()).toBe('about:blank');
      await app.page.goForward();
      expect(app.page.url()).not.toContain(token);
    });
  }
  await app.paste('Encoded token', token);
  await app.paste('Key', publicKey);
  await expectVerdict(app, 'Signature', 'verified');
  expect(tail(app)).toBe('');
});

test('&publicKey= brings a key as PEM and as a JWK', async ({ app }) => {
  for (const key of [publicKey, JSON.stringify(jwk(pair.publicKey))]) {
    await app.page.goto('about:blank');
    await app.open(`#token=${token}&publicKey=${encodeURIComponent(key)}`);
    await expectText(app, 'Key', key);
    await expectVerdict(app, 'Signature', 'verified');
    await expectText(app, 'Encoded token', token);
  }
});

const callback = `#access_token=${token}&token_type=Bearer&id_token=${hs256({ payload: { use: 'id' } })}&state=1`;
const found = ({ page }: App) => page.getByRole('list', { name: 'Tokens found', exact: true });
const note = ({ page }: App) => page.getByRole('region', { name: 'From the URL', exact: true });

test('a callback URL with two tokens brings both by name, with a note', async ({ app }) => {
  await app.open(callback);
  await expect(found(app).getByRole('listitem')).toHaveCount(2);
  for (const name of ['access_token', 'id_token']) await expect(found(app)).toContainText(name);
  await expect(note(app)).toContainText('From the link: 2 tokens.');
  await found(app)
    .getByRole('button', { name: /id_token/ })
    .click();
  await expect.poll(() => app.textOf('Payload')).toContain('"id"');
});

test('a callback URL whose access token is not a JWT shows the ID token and keeps the access token', async ({
  app,
}) => {
  await app.open(`#access_token=SlAV32hkKG&token_type=Bearer&id_token=${token}&state=1`);
  await expectText(app, 'Encoded token', `access_token=SlAV32hkKG&id_token=${token}`);
  await expectVerdict(app, 'Structure', 'well-formed');
  await expectVerdict(app, 'Signature', 'unchecked', 'no-key');
  await expect(note(app)).toContainText('From the link: the token.');
});

test('a fragment keeps its plus signs, which PEM and base64 contain', async ({ app }) => {
  await app.open(`#token=${token}&publicKey=${publicKey.replaceAll('\n', '%0A').replaceAll(' ', '%20')}`);
  await expectText(app, 'Key', publicKey);
});

test('?token=… is read and removed at once, with a warning that the server has it', async ({ app }) => {
  await app.open(`?lang=en&token=${token}&x=1`);
  await expectText(app, 'Encoded token', token);
  expect(tail(app)).toBe('?lang=en&x=1');
  await expect(app.page.getByText('it is in the server’s log')).toBeVisible();
  await app.page.goBack().catch(() => null);
  expect(app.page.url()).not.toContain(token);
});

test('a token in the query is taken up under any name', async ({ app }) => {
  await app.open(`?x=1&auth=Bearer%20${token}&publicKey=${encodeURIComponent(publicKey)}`);
  await expectText(app, 'Encoded token', `Bearer ${token}`);
  expect(tail(app)).toContain('?x=1&publicKey=');
  expect(app.page.url()).not.toContain(token);
});

test.describe('a path that begins with two slashes', () => {
  // The page's own files count as foreign there.
  test.use({ mischief: true });

  test('starts the page, and loses its token', async ({ app }) => {
    await app.open();
    const { origin } = new URL(app.page.url());
    await app.page.goto(`${origin}//index.html?token=${token}`);
    await expectText(app, 'Encoded token', token);
    expect(app.page.url()).toBe(`${origin}//index.html`);
  });
});

test('a key in the query is ignored', async ({ app }) => {
  await app.open(`?token=${token}&publicKey=${encodeURIComponent(publicKey)}`);
  await expectText(app, 'Encoded token', token);
  await expectText(app, 'Key', '');
});

test('a URL without a token is not changed, and the page shows the first example', async ({ app }) => {
  await app.open('?utm=1#section');
  await expectVerdict(app, 'Signature', 'verified');
  expect(tail(app)).toBe('?utm=1#section');
  await app.paste('Encoded token', token);
  await expectText(app, 'Encoded token', token);
  expect(tail(app)).toBe('?utm=1#section');
});

test('edits never change the URL', async ({ app }) => {
  await app.open();
  await app.paste('Encoded token', token);
  await app.paste('Key', publicKey);
  await app.paste('Payload', '{"sub":"2"}');
  await expectVerdict(app, 'Signature', 'rejected', 'edited-not-signed');
  expect(tail(app)).toBe('');
});

test('a link followed while there is work here asks first, and undo takes it back', async ({ app }) => {
  const other = hs256();
  await app.open();
  await app.paste('Encoded token', other);
  await app.page.evaluate((fragment) => (location.hash = fragment), `token=${token}`);
  await button(app, 'Open the link').click();
  await expectText(app, 'Encoded token', token);
  expect(tail(app)).toBe('');
  await app.paste('Payload', '{"sub":"2"}');
  await app.editor('Payload').press('ControlOrMeta+z');
  await expectText(app, 'Encoded token', token);
  await app.editor('Payload').press('ControlOrMeta+z');
  await expectText(app, 'Encoded token', other);
});

test('invalid percent-encoding is shown unchanged', async ({ app }) => {
  await app.open('#token=eyJh%ZZ.e30.AA');
  await expectText(app, 'Encoded token', 'eyJh%ZZ.e30.AA');
  await expectVerdict(app, 'Structure', 'malformed');
});
