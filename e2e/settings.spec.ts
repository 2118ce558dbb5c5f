import { expect, test } from './support/app.ts';
import { button, chooseSetting, expectVerdict, field } from './support/steps.ts';

test.use({ editors: 'plain' });

test('the language is chosen without a reload, and stays chosen', async ({ app }) => {
  await app.open();
  await expectVerdict(app, 'Signature', 'verified');
  await button(app, 'Settings').click();
  await field(app, 'Language').selectOption('de');
  await expect(app.page.getByRole('dialog', { name: 'Einstellungen' })).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(button(app, 'Einstellungen')).toBeFocused();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'de');
  await app.page.reload();
  await expect(button(app, 'Einstellungen')).toBeVisible();
});

test('the theme is chosen, and stays chosen', async ({ app }) => {
  await app.open();
  await chooseSetting(app, 'Theme', 'dark');
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await app.page.reload();
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the settings say which build this is', async ({ app }) => {
  await app.open();
  await button(app, 'Settings').click();
  await expect(app.page.getByRole('dialog', { name: 'Settings' })).toContainText(/Version \d+\.\d+\.\d+, build [0-9a-f]{12}/);
});
