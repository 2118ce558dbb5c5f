import { type App, expect, sharedTest, test } from './support/app.ts';
import { algorithm, choose, enter, expectVerdict, field } from './support/steps.ts';
import { hs256 } from './support/tokens.ts';

test.use({ editors: 'plain' });

const list = ({ page }: App) => page.getByRole('dialog', { name: 'Commands', exact: true });
const option = (app: App, name: string | RegExp) => list(app).getByRole('option', { name });

/** Runs a command by keyboard alone, wherever the focus is. */
async function run(app: App, words: string): Promise<void> {
  await app.page.keyboard.press('ControlOrMeta+k');
  await expect(app.page.getByRole('combobox', { name: 'Command', exact: true })).toBeFocused();
  await app.page.keyboard.type(words);
  await app.page.keyboard.press('Enter');
  await expect(list(app)).toHaveCount(0);
}

sharedTest('a command is found by its words and run, without a pointer', async ({ app }) => {
  await app.open();
  await choose(app, 'Examples', 'ID token');
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
  await expect(option(app, /^Undo repair/)).toHaveCount(0);
  await app.page.keyboard.type('undo repair');
  await expect(option(app, /^Undo repair/)).toContainText('The last step was not a repair.');
  await expect(option(app, /^Undo repair/)).toBeDisabled();
  await app.page.keyboard.press('Enter');
  await expect(list(app)).toBeVisible();
  await app.page.keyboard.press('ControlOrMeta+a');
  await app.page.keyboard.type('no such thing');
  await expect(list(app)).toContainText('No matching commands.');
  await app.page.keyboard.press('Escape');
  await expect(list(app)).toHaveCount(0);
});

sharedTest('findings, menus, the mask and the moment are reached from the list', async ({ app }) => {
  await app.open();
  await app.paste('Encoded token', hs256({ header: { alg: 'HS256', typ: 'JWT', kid: '../key' } }));
  await expect(
    app.page.getByRole('list', { name: 'Findings', exact: true }).getByRole('listitem').first(),
  ).toBeAttached();
  await run(app, 'next finding');
  await expect(app.editor('Header')).toBeFocused();
  await run(app, 'secret encoding');
  await expect(field(app, 'Secret encoding')).toBeFocused();
  await run(app, 'choose the algorithm');
  await expect(algorithm(app)).toBeFocused();
  await run(app, 'mask the key');
  await expect(field(app, 'Mask')).toBeChecked();
  await run(app, 'show the key');
  await expect(field(app, 'Mask')).not.toBeChecked();
  await enter(app, 'Check as of', '2020-01-01');
  await expect(app.page.getByRole('button', { name: 'Back to now', exact: true })).toBeVisible();
  await run(app, 'back to now');
  await expect(app.page.getByRole('button', { name: 'Back to now', exact: true })).toHaveCount(0);
});

test('commands choose what is kept, and offer to forget what is kept', async ({ app }) => {
  const kept = (): Promise<readonly string[]> =>
    app.page.evaluate(() =>
      [sessionStorage, localStorage]
        .flatMap((shelf) => Object.keys(shelf))
        .filter((name) => name !== 'jotscope.settings'),
    );
  await app.open();
  await run(app, 'keep this tab');
  await run(app, 'keep on this device');
  await expect(app.page.getByText('Saved the expectations on this device.').first()).toBeVisible();
  await expect(field(app, 'Keep on this device')).toBeChecked();
  expect((await kept()).toSorted()).toEqual(['jotscope.expectations', 'jotscope.work']);
  await app.page.keyboard.press('ControlOrMeta+k');
  await expect(option(app, /^Keep this tab’s work/)).toHaveCount(0);
  await expect(option(app, /^Delete this tab’s kept work/)).toBeEnabled();
  await expect(option(app, /^Next finding/)).toContainText('F8');
  await app.page.keyboard.press('Escape');
  await run(app, 'delete this tab');
  await run(app, 'delete the expectations');
  await expect.poll(kept).toEqual([]);
});

test('the page for use without a network opens from the list', async ({ app }) => {
  await app.open();
  const [other] = await Promise.all([app.page.context().waitForEvent('page'), run(app, 'use offline')]);
  await expect(other.getByRole('heading', { name: 'Jotscope offline' })).toBeVisible();
  expect(await other.evaluate(() => window.opener)).toBeNull();
});
