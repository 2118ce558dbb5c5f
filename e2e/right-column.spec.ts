import { type App, expect, test } from './support/app.ts';
import { button, copied, enter, expectVerdict, field, load, openSection, pane } from './support/steps.ts';
import { hs256, rs256, rsaPair, secret, spki } from './support/tokens.ts';

test.use({ editors: 'plain' });

const now = (): number => Math.floor(Date.now() / 1000);
const good = (): string =>
  hs256({
    header: { alg: 'HS256', typ: 'at+jwt', kid: 'k1' },
    payload: {
      iss: 'https://auth.example.com/',
      aud: 'https://api.example.com',
      sub: 'user-4711',
      iat: now() - 600,
      nbf: now() - 600,
      exp: now() + 3000,
      jti: '8f14e45f-ceea-467f-a0e6-d2a3b4c5d6e7',
      scope: 'read:orders write:orders',
      client_id: 'web',
    },
  });

/** Returns how much of the right column is out of sight, px. */
const hidden = ({ page }: App): Promise<number> =>
  page
    .locator('.side-column')
    .last()
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);

test.describe('at 1440 × 900', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  const rsa = rsaPair();
  const person = {
    iss: 'https://login.example.com/realms/acme',
    sub: 'f3b1c2d4-1234-4cde-9f01-abcdefabcdef',
    aud: 'shop-web',
    exp: now() + 3000,
    iat: now() - 600,
    nonce: 'n-0S6_WzA2Mj',
    email: 'ada@example.com',
    name: 'Ada Lovelace',
    phone_number: '+44 20 7946 0000',
    birthdate: '1815-12-10',
    address: { locality: 'London', country: 'GB' },
  };
  const show: Readonly<Record<string, (app: App) => Promise<void>>> = {
    'a good token': (app) => load(app, good(), secret),
    'an ID token with personal data': (app) =>
      load(
        app,
        rs256({ header: { alg: 'RS256', kid: 'prod-2026' }, payload: person, key: rsa.privateKey }),
        spki(rsa.publicKey),
      ),
    'the first example': () => Promise.resolve(),
  };

  for (const [name, shown] of Object.entries(show))
    test(`nothing of the right column is out of sight: ${name}`, async ({ app }) => {
      await app.open();
      await shown(app);
      await expectVerdict(app, 'Signature', 'verified');
      await expect(app.page.getByRole('table', { name: 'Claims', exact: true })).toBeVisible();
      await expect(app.page.getByRole('region', { name: 'Summary of the token' })).toBeVisible();
      await expect.poll(() => hidden(app)).toBe(0);
      await button(app, 'Settings').click();
      await field(app, 'Language').selectOption('de');
      await app.page.keyboard.press('Escape');
      await expect(app.page.locator('html')).toHaveAttribute('lang', 'de');
      await expect.poll(() => hidden(app)).toBe(0);
    });
});

test('a section that was folded stays folded after a reload', async ({ app }) => {
  await app.open();
  await load(app, good(), secret);
  const fold = pane(app, 'Findings').getByRole('button', { name: /^Findings/ });
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await fold.click();
  await openSection(app, 'Timeline');
  await app.page.reload();
  await load(app, good(), secret);
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(app.page.getByRole('list', { name: 'Timeline', exact: true })).toBeVisible();
});

test('a press lands on what was seen, even if the column is behind the session', async ({ app }) => {
  await app.open();
  await load(app, good(), secret);
  await expectVerdict(app, 'Signature', 'verified');
  const fold = pane(app, 'Expectations').getByRole('button', { name: /^Expectations/ });
  await fold.hover();
  await app.page.evaluate(() => {
    window.requestIdleCallback = () => 0;
  });
  const { y } = (await fold.boundingBox()) ?? { y: 0 };
  await app.paste('Key', 'another secret, of 32 bytes and more');
  await expectVerdict(app, 'Signature', 'rejected');
  await app.page.mouse.down();
  expect((await fold.boundingBox())?.y).toBe(y);
  await app.page.mouse.up();
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
});

test('what is not checked leads to the first field that is not set, also in a folded section', async ({ app }) => {
  await app.open();
  await load(app, good(), secret);
  await pane(app, 'Expectations')
    .getByRole('button', { name: /^Expectations/ })
    .click();
  await expect(field(app, 'Expected issuer')).toHaveCount(0);
  await app.page.getByRole('button', { name: /^Not checked: issuer, audience, type/ }).click();
  await expect(field(app, 'Expected issuer')).toBeFocused();
  await enter(app, 'Expected issuer', 'https://auth.example.com');
  await expect(pane(app, 'Expectations')).toContainText(
    'The token has "https://auth.example.com/": they differ only by a trailing slash.',
  );
  await expectVerdict(app, 'Claims', 'rejected');
  await button(app, "Use the token's value: Expected issuer").click();
  await expectVerdict(app, 'Claims', 'accepted');
  await expect(pane(app, 'Expectations').getByRole('button', { name: 'Expectations (1 set)' })).toBeVisible();
  await app.page.getByRole('button', { name: /^Not checked: audience, type/ }).click();
  await expect(field(app, 'Expected audience')).toBeFocused();
});

test('each word of the summary leads to its claim, and the summary can be copied', async ({ app }) => {
  await app.open();
  await load(app, good(), secret);
  const summary = app.page.getByRole('region', { name: 'Summary of the token' });
  await expect(summary).toContainText('OAuth access token from auth.example.com for api.example.com, about user-4711.');
  await summary.getByRole('button', { name: 'user-4711', exact: true }).click();
  await expect(app.editor('Payload')).toBeFocused();
  expect(await app.page.evaluate(() => getSelection()?.toString())).toBe('"user-4711"');
  expect(await copied(app, 'Copy summary')).toMatch(
    /^OAuth access token from auth\.example\.com .*Signed with HS256\.$/,
  );
});

test('a moment chosen for one token is shown at the Claims verdict, and does not survive the next paste', async ({
  app,
}) => {
  await app.open();
  await load(app, good(), secret);
  await enter(app, 'Check as of', '+3 d');
  await expectVerdict(app, 'Claims', 'rejected');
  await expect(button(app, 'Back to now')).toBeVisible();
  await app.paste('Encoded token', hs256({ payload: { exp: now() + 60, sub: 'another' } }));
  await expectVerdict(app, 'Claims', 'accepted');
  await expect(button(app, 'Back to now')).toHaveCount(0);
  await button(app, 'Undo').click();
  await expectVerdict(app, 'Claims', 'rejected');
  await button(app, 'Back to now').click();
  await expectVerdict(app, 'Claims', 'accepted');
});
