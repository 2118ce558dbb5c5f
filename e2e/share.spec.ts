import { deflateRawSync } from 'node:zlib';
import type { Locator } from '@playwright/test';
import { type App, expect, sharedTest, test } from './support/app.ts';
import { button, copied, enter, expectText, expectVerdict, field, load } from './support/steps.ts';
import { base64url, ecPair, es256, hs256, inputOf, jwk, pkcs8, secret, spki } from './support/tokens.ts';

test.use({ editors: 'plain' });

const pair = ecPair();
const until = Math.floor(Date.now() / 1000) + 3600;
const token = es256({ key: pair.privateKey, payload: { iss: 'https://a.example', sub: 'ada', exp: until } });
const markup = '<img src=x onerror=alert(1)>';

const dialog = ({ page }: App): Locator => page.getByRole('dialog', { name: 'Share', exact: true });
const note = ({ page }: App): Locator => page.getByRole('region', { name: 'From the URL', exact: true });
const choice = (app: App, name: string): Locator => dialog(app).getByLabel(name, { exact: true });
const link = (app: App): Promise<string> => choice(app, 'Link').inputValue();
const fragmentOf = (address: string): string => address.slice(address.indexOf('#'));
const packed = (text: string): string => `#v=1&z=${base64url(deflateRawSync(text))}`;
const tail = ({ page }: App): string => page.url().replace(/^https?:\/\/[^/]+\//, '');

async function openDialog(app: App): Promise<void> {
  await button(app, 'Share').click();
  await expect(choice(app, 'Link')).not.toHaveValue('');
}

test('a link brings token, public half and expectations to another person, with a note that they prove nothing', async ({
  app,
}) => {
  await app.open();
  await load(app, token, pkcs8(pair.privateKey));
  await enter(app, 'Expected issuer', 'https://a.example');
  await openDialog(app);
  await expect(choice(app, 'Without its signature')).toBeChecked();
  await expect(dialog(app)).toContainText('Preselected because this token is valid until');
  await choice(app, 'Whole').check();
  await expect(dialog(app).getByRole('status', { name: 'Warning' })).toContainText('valid until');
  await expect(choice(app, 'Link'), 'a link is made only after the answer').toHaveCount(0);
  await button(app, 'Remove the signature').click();
  await expect(choice(app, 'Without its signature')).toBeChecked();
  await choice(app, 'Whole').check();
  await button(app, 'Share the whole token').click();
  await expect(dialog(app)).toContainText('Only the public key is put into the link');
  await expect(dialog(app)).toContainText('Expected issuer: https://a.example');
  await expect(dialog(app).getByRole('img', { name: 'QR code of the link' })).toHaveCount(0);
  await button(app, 'Show QR code').click();
  await expect(dialog(app).getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  const address = await copied(app, 'Copy link');
  expect(address).toBe(await link(app));
  await expect(dialog(app)).toContainText(`${address.length} characters`);
  expect(tail(app), 'the address bar does not follow').toBe('');

  await app.page.goto('about:blank');
  await app.open(fragmentOf(address));
  await expectText(app, 'Encoded token', token);
  expect(JSON.parse(await app.textOf('Key'))).toEqual(jwk(pair.publicKey));
  await expect(field(app, 'Expected issuer')).toHaveValue('https://a.example');
  await expectVerdict(app, 'Signature', 'verified');
  await expectVerdict(app, 'Claims', 'accepted');
  await expect(app.verdict('Signature')).toContainText('came with the link');
  await expect(note(app)).toContainText('From the link: the token, the key and the expectations (Expected issuer).');
  await expect(note(app)).toContainText('it proves nothing');
  await app.paste('Key', spki(pair.publicKey));
  await expect(app.verdict('Signature')).not.toContainText('came with the link');
  await expect(note(app)).not.toContainText('the key');
  expect(tail(app), 'it no longer says what the page shows').toBe('');
});

test('the content of the link can be chosen: without the signature, redacted, or no token', async ({ app }) => {
  await app.open();
  await load(app, token, spki(pair.publicKey));
  await openDialog(app);
  await choice(app, 'Without its signature').check();
  await expect(dialog(app).getByRole('status', { name: 'Warning' })).toBeEmpty();
  await expect(choice(app, 'Link')).toHaveValue(/#token=[\w-]+\.[\w-]+\.&publicKey=/);
  await choice(app, 'Redacted').check();
  await expect(choice(app, 'Link')).not.toHaveValue(new RegExp(token.split('.')[1] ?? '-'));
  const redacted = fragmentOf(await link(app));
  await choice(app, 'No token').check();
  await expect(choice(app, 'Link')).toHaveValue(/#publicKey=/);
  await choice(app, 'Public key').uncheck();
  await expect(dialog(app)).toContainText('Nothing is selected');
  await app.page.goto('about:blank');
  await app.open(redacted);
  await expect
    .poll(async () => JSON.parse(await app.textOf('Payload')))
    .toEqual({ iss: 'xxxxx://x.xxxxxxx', sub: 'xxx', exp: until });
});

sharedTest('a secret cannot be shared, and neither can a token that contains it', async ({ app }) => {
  await app.open();
  await load(app, hs256({ payload: { note: secret } }), secret);
  await button(app, 'Share').click();
  await expect(choice(app, 'Public key')).toBeDisabled();
  await expect(dialog(app)).toContainText('A shared secret is never put into a link');
  await expect(choice(app, 'Whole')).toBeDisabled();
  await expect(dialog(app)).toContainText('The token contains a secret or a private key');
  await choice(app, 'Redacted').check();
  await expect(choice(app, 'Link')).not.toHaveValue('');
  expect(await link(app)).not.toContain(base64url(secret).slice(4, 40));
});

test('a long token is compressed, and is too long for a QR code', async ({ app }) => {
  const long = `${inputOf({ alg: 'none' }, { data: [...base64url(Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * at * 7) % 251)))].join('') })}.`;
  await app.open();
  await app.paste('Encoded token', long);
  await openDialog(app);
  const address = await link(app);
  expect(address).toContain('#v=1&z=');
  expect(address.length).toBeLessThan(long.length);
  await app.page.goto('about:blank');
  await app.open(fragmentOf(address));
  await expectText(app, 'Encoded token', long);
});

test('the QR code of a long link has modules that a camera can distinguish, and is visible without scrolling', async ({
  app,
}) => {
  await app.open();
  await app.paste(
    'Encoded token',
    hs256({ payload: { data: base64url(Buffer.from(Array.from({ length: 320 }, (_, at) => (at * at * 7) % 251))) } }),
  );
  await openDialog(app);
  await choice(app, 'Whole').check();
  await button(app, 'Share the whole token').click();
  await button(app, 'Show QR code').click();
  const code = dialog(app).getByRole('img', { name: 'QR code of the link' });
  await expect(code).toBeInViewport({ ratio: 1 });
  expect(
    await code.evaluate((canvas: HTMLCanvasElement) => [
      canvas.width > 80,
      canvas.getBoundingClientRect().width / canvas.width,
    ]),
  ).toEqual([true, 3]);
});

test('a link followed while the page is open can be undone', async ({ app }) => {
  const mine = hs256();
  await app.open();
  await load(app, mine, secret);
  await app.page.evaluate((fragment) => (location.hash = fragment), `token=${token}`);
  await expectText(app, 'Encoded token', mine);
  await button(app, 'Open the link').click();
  await expectText(app, 'Encoded token', token);
  await button(app, 'Restore what was here').click();
  await expectText(app, 'Encoded token', mine);
  await expectText(app, 'Key', secret);
  await expectVerdict(app, 'Signature', 'verified');
  await expect(note(app)).toHaveCount(0);
  await app.page.evaluate(() => (location.hash = 'v=1&z=broken'));
  await expect(note(app)).toContainText('damaged');
  await expectText(app, 'Encoded token', mine);
});

const unreadable = [
  ['of a version to come', '#v=99&token=x', 'This link has version 99'],
  ['cut on its way', packed(JSON.stringify({ token: 'ab'.repeat(999) })).slice(0, -6), 'damaged or was cut'],
  ['that is a bomb', packed(JSON.stringify({ token: 'a'.repeat(50_000_000) })), 'is larger than 1,000,000 bytes'],
  ['with a name twice', `#token=${token}&publicKey=a&publicKey=b`, 'contains "publicKey" twice'],
  ['with markup for names', `#${markup}=1&v=1`, 'nothing that this page knows'],
] as const;

test('a link that cannot be read opens with a clear message, and the page works', async ({ app }) => {
  for (const [what, fragment, words] of unreadable) {
    await test.step(what, async () => {
      await app.page.goto('about:blank');
      await app.open(fragment);
      await expect(note(app)).toContainText(words);
      await expectText(app, 'Encoded token', '');
      await load(app, hs256(), secret);
      await expectVerdict(app, 'Signature', 'verified');
      expect(tail(app)).toBe('');
    });
  }
});

test('a link of ten megabytes opens with a clear message', async ({ app }) => {
  await app.open();
  await expectVerdict(app, 'Signature', 'verified');
  const before = await app.textOf('Encoded token');
  // The browser's address bar truncates such a link, but code of another page can still set it.
  const isSet = await app.page.evaluate(() => {
    try {
      location.hash = `token=${'a'.repeat(10_000_000)}`;
    } catch {
      // Firefox rejects a URL of this length.
    }
    return location.hash.length > 1;
  });
  if (isSet) await expect(note(app)).toContainText('the limit is 2,000,000');
  expect(await app.textOf('Encoded token')).toBe(before);
});

test('a script in any field of a link is shown as text', async ({ app }) => {
  const fields = [
    'token',
    'publicKey',
    'expect.issuer',
    'expect.audience',
    'expect.type',
    'expect.tolerance',
    'expect.checkAsOf',
    'expect.nonce',
    'expect.revokedIds',
    markup,
  ];
  await app.open(`#${fields.map((name) => `${name}=${encodeURIComponent(`javascript:${markup}`)}`).join('&')}&v=1`);
  await expectText(app, 'Encoded token', `javascript:${markup}`);
  await expect(field(app, 'Expected issuer')).toHaveValue(`javascript:${markup}`);
  await expect(note(app)).toContainText(
    /Ignored, because this page cannot read it: .?"expect\.tolerance".*"expect\.checkAsOf".* and/,
  );
  expect(await app.page.locator('img, a[href^="javascript"]').count()).toBe(0);
});
