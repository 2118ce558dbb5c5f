import { type App, expect, sharedTest, test } from './support/app.ts';
import { button, choose, enterIn, expectText, expectVerdict, load } from './support/steps.ts';
import { hs256, secret } from './support/tokens.ts';

test.use({ editors: 'plain' });

const dialog = ({ page }: App) => page.getByRole('dialog', { name: 'Compare', exact: true });
const part = (app: App, name: string) => dialog(app).getByRole('region', { name, exact: true });
const rows = (app: App, name: string) => part(app, name).getByRole('table', { name, exact: true }).getByRole('row');

const one = hs256({ payload: '{"sub":"1","n":12345678901234567890,"roles":["a","b"],"old":true}' });
const other = hs256({ payload: '{"sub":"1","n":12345678901234567891,"roles":["a"],"new":{"x":1.0}}' });

sharedTest(
  'two tokens are compared member by member and numbers digit by digit, and each token is checked',
  async ({ app }) => {
    await app.open();
    await load(app, one, secret);
    await expectVerdict(app, 'Signature', 'verified');
    await button(app, 'Compare').click();
    await enterIn(dialog(app).getByRole('textbox', { name: 'The other token', exact: true }), `Bearer ${other}`);
    await expect(part(app, 'The other token')).toContainText('Signature: Verified');
    await expect(part(app, 'Header')).toContainText('Identical.');
    await expect(rows(app, 'Payload')).toHaveText([
      /Difference/,
      /changed.*n.*12345678901234567890.*12345678901234567891/,
      /removed.*roles\[1\].*"b"/,
      /removed.*old.*true/,
      /added.*new.*\{"x":1\.0\}/,
    ]);
    await expect(part(app, 'Payload')).toContainText('2 are the same');
    await expect(rows(app, 'Signature')).toHaveCount(2);
    await dialog(app).getByRole('button', { name: 'Replace this token with it', exact: true }).click();
    await expectText(app, 'Encoded token', `Bearer ${other}`);
  },
);

test('on a narrow screen "before" is above "after"', async ({ app }) => {
  await app.page.setViewportSize({ width: 390, height: 844 });
  await app.open();
  await app.paste('Encoded token', one);
  await choose(app, 'More', 'Compare');
  await enterIn(dialog(app).getByRole('textbox', { name: 'The other token', exact: true }), other);
  const cells = rows(app, 'Payload').nth(1).getByRole('cell');
  await expect(cells).toHaveText([/This token.*890$/, /The other token.*891$/]);
  const [before, after] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
  expect(before?.x).toBe(after?.x);
  expect(after?.y).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0));
});

sharedTest(
  'other tokens of the same text are offered, and an unreadable token is compared as text',
  async ({ app }) => {
    await app.open();
    await app.paste('Encoded token', JSON.stringify({ access_token: one, id_token: other }));
    await button(app, 'Compare').click();
    await expect(dialog(app).getByRole('textbox', { name: 'The other token', exact: true })).toHaveValue(other);
    await expect(dialog(app).getByRole('combobox', { name: 'From the same text', exact: true })).toContainText(
      '2. id_token',
    );
    await enterIn(
      dialog(app).getByRole('textbox', { name: 'The other token', exact: true }),
      hs256({ payload: '{"sub":"1"' }),
    );
    await expect(part(app, 'The other token')).toContainText('Structure:');
    await expect(rows(app, 'Payload')).toHaveText([/Difference/, /changed/]);
    await app.page.keyboard.press('Escape');
    await expect(dialog(app)).toHaveCount(0);
  },
);
