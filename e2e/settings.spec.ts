import { expect, test } from './support/app.ts';
import { button, chooseSetting, expectVerdict, field, load, pane, seenIn } from './support/steps.ts';
import { hs256, secret } from './support/tokens.ts';

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
  const structure = app.page.getByRole('status', { name: 'Struktur', exact: true });
  await expect(structure).toContainText('drei Teile');
  await expect(app.page.getByRole('textbox', { name: 'Schlüssel', exact: true })).toBeVisible();
  await app.page.reload();
  await expect(button(app, 'Einstellungen')).toBeVisible();
});

test('the doctor repeats its answer and explanation in the chosen language', async ({ app }) => {
  await app.open();
  await load(app, hs256(), Buffer.from(secret).toString('base64'));
  await expect(app.page.getByText(/The secret is base64: the signer decoded it to 64 bytes/)).toBeVisible();
  await chooseSetting(app, 'Language', 'de');
  const item = app.page.getByRole('listitem').filter({ hasText: 'Zum Signieren wurde es zu 64 Bytes dekodiert' });
  await expect(item).toBeVisible();
  await item.getByText('Woher das kommt und was hilft').click();
  await expect(item).toContainText('Eine Zeichenkette gilt als UTF-8: die dekodierten Bytes übergeben.');
});

test('the theme is chosen, and stays chosen', async ({ app }) => {
  await app.open();
  await chooseSetting(app, 'Theme', 'dark');
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await app.page.reload();
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the settings show which build this is', async ({ app }) => {
  await app.open();
  await button(app, 'Settings').click();
  await expect(app.page.getByRole('dialog', { name: 'Settings' })).toContainText(
    /Version \d+\.\d+\.\d+, build [0-9a-f]{12}/,
  );
  for (const [name, words] of [
    ['Open-source licenses', 'MIT License'],
    ['Changelog', '# Changelog'],
    ['Verify this build', 'index.html'],
    ['Host it yourself', 'npm run check:host'],
    ['Report a problem', '# Security'],
  ] as const) {
    const link = app.page.getByRole('link', { name });
    await expect(link).toHaveAttribute('target', '_blank');
    const file = await app.page.request.get(new URL((await link.getAttribute('href')) ?? '', app.page.url()).href);
    expect(await file.text()).toContain(words);
  }
  await expect(app.page.getByText('Each link opens a new tab', { exact: false })).toBeVisible();
});

test('indentation, word wrap and motion can be chosen without changing the token', async ({ app }) => {
  await app.open();
  await expectVerdict(app, 'Signature', 'verified');
  const token = await app.textOf('Encoded token');
  await chooseSetting(app, 'JSON indentation', 'tab');
  expect(await app.textOf('Payload')).toContain('\n\t"sub": ');
  expect(await app.textOf('Encoded token')).toBe(token);
  await chooseSetting(app, 'Word wrap', 'off');
  await expect(app.editor('Payload')).toHaveAttribute('wrap', 'off');
  await chooseSetting(app, 'Motion', 'reduced');
  await app.page.reload();
  await expect(app.page.locator('html')).toHaveAttribute('data-motion', 'reduced');
  expect(await app.textOf('Payload')).toContain('\n\t"sub": ');
});

test('switching to the plain editor and back keeps the text', async ({ app }) => {
  await app.open();
  await app.richEditors();
  const token = await app.textOf('Encoded token');
  await chooseSetting(app, 'Editor', 'plain');
  await expect(app.page.locator('html')).toHaveAttribute('data-editor', 'plain');
  expect(await app.textOf('Encoded token')).toBe(token);
  await chooseSetting(app, 'Editor', 'rich');
  await expect(app.page.locator('html')).toHaveAttribute('data-editor', 'monaco');
  expect(await app.textOf('Encoded token')).toBe(token);
});

test.describe('west of Greenwich', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('times are shown in UTC and local time, or in UTC alone', async ({ app }) => {
    await app.open();
    await expect.poll(() => seenIn(pane(app, 'Payload'))).toMatch(/UTC · .*(?:EST|EDT|GMT-)/);
    await chooseSetting(app, 'Time zone', 'utc');
    await expect.poll(() => seenIn(pane(app, 'Payload'))).not.toMatch(/EST|EDT|GMT-/);
    expect(await seenIn(pane(app, 'Payload'))).toMatch(/\d\d UTC/);
  });
});
