import type { Locator } from '@playwright/test';
import { type App, expect, sharedTest, test } from './support/app.ts';
import { algorithm, button, choose, chooseSetting, expectText, expectVerdict, pane } from './support/steps.ts';

test.use({ editors: 'plain' });

const help = ({ page }: App): Locator => page.getByRole('complementary', { name: 'Help', exact: true });
const heading = (app: App, name: string | RegExp): Locator => help(app).getByRole('heading', { level: 3, name });
const topic = (app: App, name: string): Locator => help(app).getByRole('button', { name, exact: true });

sharedTest(
  'a question mark opens help on the focused element; the keyboard alone searches, goes back and closes',
  async ({ app }) => {
    const { keyboard } = app.page;
    await app.open();
    await choose(app, 'Examples', 'ID token');
    await expectVerdict(app, 'Signature', 'verified');
    await button(app, 'Copy payload').focus();
    // Firefox shows a focus only if it came by a key.
    await keyboard.press('Shift+Tab');
    await keyboard.press('Tab');
    await keyboard.press('?');
    await expect(heading(app, 'Payload')).toBeFocused();
    await expect(help(app).getByRole('region', { name: 'In this token' })).toContainText('Expiration time');
    await expect(app.page.getByRole('region', { name: 'Verdicts', exact: true })).toBeInViewport();
    // In Firefox a scrollable area is one more Tab stop on the way.
    const search = help(app).getByRole('searchbox', { name: 'Search help' });
    for (let stops = 0; stops < 3 && !(await search.evaluate((box) => box === document.activeElement)); stops += 1)
      await keyboard.press('Shift+Tab');
    await expect(search).toBeFocused();
    await keyboard.type('localstorage');
    await expect(help(app).getByRole('status')).toHaveText('One topic contains these words.');
    await keyboard.press('Enter');
    await expect(heading(app, 'Where a browser keeps a token')).toBeFocused();
    await keyboard.press('Escape');
    await expect(help(app)).toHaveCount(0);
    await expect(button(app, 'Copy payload')).toBeFocused();
  },
);

sharedTest('question marks open their entries, links open others, and the page stays usable', async ({ app }) => {
  await app.open();
  await choose(app, 'Examples', 'ID token');
  await button(app, 'Help on Header').click();
  await expect(heading(app, 'Header')).toBeVisible();
  await help(app)
    .getByRole('region', { name: 'See also' })
    .getByRole('button', { name: 'kid Key ID', exact: true })
    .click();
  await expect(heading(app, 'kid Key ID')).toBeVisible();
  await topic(app, 'Back').click();
  await expect(heading(app, 'Header')).toBeFocused();
  await algorithm(app).selectOption('PS256');
  await button(app, 'Help on PS256').click();
  await expect(heading(app, /^PS256/)).toBeVisible();
  await expect(help(app)).toContainText('RFC 7518 §3.5');
  await button(app, 'Help on the verdict Signature').click();
  await expect(heading(app, 'Signature verdict')).toBeVisible();
  await app.paste('Encoded token', 'eyJhbGciOiJIUzI1NiJ9.e30.AAAA');
  await expectVerdict(app, 'Signature', 'unchecked', 'no-key');
  await app.page.keyboard.press('Escape');
  await expect(help(app)).toHaveCount(0);
  await expect(app.editor('Encoded token')).toBeFocused();
});

test('in a text field a question mark is typed; elsewhere it opens help on what is under the pointer, or all topics and keys', async ({
  app,
}) => {
  await app.open('#token=');
  await app.paste('Key', 'secret');
  await app.type('Key', '?');
  await expectText(app, 'Key', 'secret?');
  await expect(help(app)).toHaveCount(0);
  await button(app, 'Help').click();
  for (const name of ['Attacks and what stops them', 'Keyboard'])
    await expect(help(app).getByRole('region', { name })).toBeVisible();
  for (const keys of ['Alt+1', 'F8', 'Shift+F8', 'Ctrl+Z', 'Ctrl+Shift+Z / Ctrl+Y', 'Ctrl+Space', 'Ctrl+.'])
    await expect(help(app).getByRole('term').getByText(keys, { exact: true })).toHaveCount(1);
  await button(app, 'Close help').click();
  await pane(app, 'Expectations').getByRole('heading').hover();
  await app.page.keyboard.press('?');
  await expect(heading(app, 'Expectations')).toBeVisible();
});

test('help is available in German', async ({ app }) => {
  await app.open();
  await chooseSetting(app, 'Language', 'de');
  await button(app, 'Hilfe: ES256').click();
  await expect(app.page.getByRole('complementary', { name: 'Hilfe' })).toContainText('Siehe auch');
});
