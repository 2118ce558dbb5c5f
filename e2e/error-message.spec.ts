import type { Locator } from '@playwright/test';
import { type App, expect, test } from './support/app.ts';
import { button, chooseSetting, enter, enterIn, expectVerdict, load } from './support/steps.ts';
import { hs256, secret } from './support/tokens.ts';

test.use({ editors: 'plain' });

const list = ({ page }: App, name = 'Error message'): Locator => page.getByRole('list', { name, exact: true });
const box = ({ page }: App): Locator => page.getByRole('textbox', { name: 'Error message', exact: true });
const cause = (app: App, id: string): Locator => list(app).locator(`[data-cause="${id}"]`);

/** Signed with the bytes that the secret encodes, while the secret is given as text. */
const misread = (): { readonly token: string; readonly key: string } => ({
  token: hs256({ payload: { sub: 'a' } }),
  key: Buffer.from(secret).toString('base64'),
});

test('an error message with token and key names the proven cause, by keyboard alone', async ({ app }) => {
  await app.open();
  const { token, key } = misread();
  await load(app, token, key);
  await expectVerdict(app, 'Signature', 'rejected');
  await app.page.keyboard.press('ControlOrMeta+k');
  await expect(app.page.getByRole('combobox', { name: 'Command', exact: true })).toBeFocused();
  await app.page.keyboard.type('error message');
  await app.page.keyboard.press('Enter');
  await expect(box(app)).toBeFocused();
  await app.page.keyboard.insertText('JsonWebTokenError: invalid signature');
  await expect(cause(app, 'secret-is-base64')).toHaveAttribute('data-holds', 'yes');
  await expect(cause(app, 'secret-trailing-newline')).toHaveAttribute('data-holds', 'no');
  await button(app, 'Apply').focus();
  await app.page.keyboard.press('Enter');
  await expectVerdict(app, 'Signature', 'verified');
  await expect(cause(app, 'secret-is-base64')).toHaveAttribute('data-holds', 'no');
  await button(app, 'Undo repair').press('Enter');
  await expectVerdict(app, 'Signature', 'rejected');
  await expect(cause(app, 'secret-is-base64')).toHaveAttribute('data-holds', 'yes');
});

test('what an error message means comes into view below a long diagnosis', async ({ app }) => {
  await app.open();
  const { token, key } = misread();
  await load(app, token, `JWT_SECRET="${key}"`);
  await expect(button(app, 'Apply')).toBeVisible();
  await enterIn(box(app), 'JsonWebTokenError: invalid signature');
  await expect(list(app).getByRole('listitem').first()).toBeInViewport({ ratio: 1 });
  await expect(box(app)).toBeInViewport({ ratio: 1 });
});

test('an error message alone says what it means, and what it cannot determine', async ({ app }) => {
  await app.open();
  await button(app, 'Clear').click();
  await enterIn(box(app), 'IDX10223: Lifetime validation failed. The token is expired.');
  await expect(app.page.getByText('Microsoft.IdentityModel: "IDX10223"')).toBeVisible();
  await expect(cause(app, 'expired')).toHaveAttribute('data-holds', 'unknown');
  await enterIn(box(app), '');
  await app.paste('Encoded token', '{"message":"jwt expired","statusCode":401}');
  await expect(app.page.getByText('This error message is in the token box.')).toBeVisible();
  await expect(cause(app, 'expired')).toHaveAttribute('data-holds', 'unknown');
});

test('the message around a token is tested on this token, and in German as well', async ({ app }) => {
  await app.open();
  await app.paste(
    'Encoded token',
    `jwt.exceptions.ExpiredSignatureError: Signature has expired: ${hs256({ payload: { exp: 1_300_819_380 } })}`,
  );
  await expect(cause(app, 'expired')).toHaveAttribute('data-holds', 'yes');
  await chooseSetting(app, 'Language', 'de');
  await expect(list(app, 'Fehlermeldung').locator('[data-cause="expired"]')).toContainText(
    'Ja: das Token ist abgelaufen',
  );
});

test('the help finds messages of libraries', async ({ app }) => {
  await app.open();
  await button(app, 'Help').click();
  await enter(app, 'Search help', 'not enough segments');
  await expect(app.page.getByRole('region', { name: 'Error messages' })).toContainText(
    'PyJWT: DecodeError: Not enough segments',
  );
});
