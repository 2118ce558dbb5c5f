import { type App, expect, test } from './support/app.ts';
import { expectVerdict } from './support/steps.ts';

test.use({ editors: 'plain' });

const list = ({ page }: App) => page.getByRole('dialog', { name: 'Commands', exact: true });
const option = (app: App, name: string | RegExp) => list(app).getByRole('option', { name });

/** By the keyboard alone, from wherever the focus is. */
async function run(app: App, words: string): Promise<void> {
  await app.page.keyboard.press('ControlOrMeta+k');
  await expect(app.page.getByRole('combobox', { name: 'Command', exact: true })).toBeFocused();
  await app.page.keyboard.type(words);
  await app.page.keyboard.press('Enter');
  await expect(list(app)).toHaveCount(0);
}

test('a command is found by its words and run, without a pointer', async ({ app }) => {
  await app.open();
  await run(app, 'go to payload');
  await expect(app.editor('Payload')).toBeFocused();
  await run(app, 'RS256');
  await expectVerdict(app, 'Signature', 'verified');
  await expect(app.verdict('Signature')).toHaveAttribute('data-alg', 'RS256');
  await run(app, 'theme dark');
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await run(app, 'clear');
  await expectVerdict(app, 'Structure', 'empty');
  await expect(app.editor('Encoded token')).toBeFocused();
});

test('the list shows the keys of a command, and why one cannot be run now', async ({ app }) => {
  await app.open('#token=');
  await app.page.getByRole('button', { name: 'Commands', exact: true }).click();
  await expect(option(app, /^Go to the header/)).toContainText('Alt+2');
  await expect(option(app, /^Undo repair/)).toContainText('The last step was no repair.');
  await expect(option(app, /^Undo repair/)).toBeDisabled();
  await app.page.keyboard.type('undo repair');
  await app.page.keyboard.press('Enter');
  await expect(list(app)).toBeVisible();
  await app.page.keyboard.press('ControlOrMeta+a');
  await app.page.keyboard.type('no such thing');
  await expect(list(app)).toContainText('No command has these words.');
  await app.page.keyboard.press('Escape');
  await expect(list(app)).toHaveCount(0);
});
