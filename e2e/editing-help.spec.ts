import { type App, expect, sharedTest, test } from './support/app.ts';
import { button, choose, expectText, expectVerdict, field, load } from './support/steps.ts';
import { hs256, secret } from './support/tokens.ts';

const now = (): number => Math.floor(Date.now() / 1000);
const payload = '{"exp":1716239022000,"scope":"read","sub":"ada"}';

async function open(app: App): Promise<void> {
  await app.open();
  await load(app, hs256({ payload }), secret);
}

/** Moves the cursor of an editor to a line and column by keyboard. */
async function caretTo(app: App, name: 'Header' | 'Payload', line: number, column: number): Promise<void> {
  await app.editor(name).press('ControlOrMeta+Home');
  for (let at = 0; at < line; at += 1) await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Home');
  for (let at = 0; at < column; at += 1) await app.page.keyboard.press('ArrowRight');
}

test.describe('in plain editors, by keyboard alone', () => {
  test.use({ editors: 'plain', timezoneId: 'UTC' });

  sharedTest('the line below explains what is at the cursor, and its menu changes it', async ({ app }) => {
    await open(app);
    await caretTo(app, 'Payload', 1, 4);
    await expect(app.page.locator('[data-about="exp"]')).toContainText('Expiration time.');
    await expect(app.page.locator('[data-about="exp"]')).toContainText('in milliseconds 2024-05-20 21:03:42 UTC');
    await choose(app, 'Edit claims', 'Convert exp from milliseconds to seconds');
    await expect.poll(() => app.textOf('Payload')).toContain('"exp": 1716239022,');
    await caretTo(app, 'Payload', 1, 4);
    await field(app, 'Time of exp').fill('2030-01-02T03:04:05');
    await expect.poll(() => app.textOf('Payload')).toContain(`"exp": ${Date.UTC(2030, 0, 2, 3, 4, 5) / 1000},`);
    await expectVerdict(app, 'Signature', 'verified');
    await choose(app, 'Edit claims', 'Set iat to now');
    await expect
      .poll(async () => Number(/"iat": (\d+)/.exec(await app.textOf('Payload'))?.[1]))
      .toBeGreaterThan(now() - 60);
    await choose(app, 'Edit claims', 'aud');
    await app.page.keyboard.type('"api"');
    await expect.poll(() => app.textOf('Payload')).toContain('"aud": "api"');
    await caretTo(app, 'Header', 2, 10);
    await choose(app, 'Edit header', '"at+jwt"');
    await expect.poll(() => app.textOf('Header')).toContain('"typ": "at+jwt"');
  });

  sharedTest('duplicate names and lost digits are reported where they are', async ({ app }) => {
    await app.open();
    await load(app, hs256({ payload: '{"a":1,"id":12345678901234567890,"a":2}' }), secret);
    await caretTo(app, 'Payload', 2, 12);
    await expect(app.page.locator('[data-about="id"]')).toContainText('12345678901234567000');
    await caretTo(app, 'Payload', 3, 4);
    await expect(app.page.locator('[data-about="a"]')).toContainText('is a duplicate');
  });
});

test.describe('in rich editors, by keyboard alone', () => {
  test.use({ editors: 'rich' });

  test('hover, suggestions and changes come from the tables', async ({ app }) => {
    await open(app);
    await app.richEditors();
    await caretTo(app, 'Payload', 1, 4);
    await app.page.keyboard.press('ControlOrMeta+.');
    await expect(app.page.getByText('Convert exp from milliseconds to seconds')).toBeVisible();
    await app.page.keyboard.press('Enter');
    await expect.poll(() => app.textOf('Payload')).toContain('"exp": 1716239022,');
    await caretTo(app, 'Payload', 1, 9);
    await app.page.keyboard.press('Control+Space');
    await expect(app.page.getByRole('option', { name: /now \+ 1 h/ })).toBeVisible();
    await app.page.keyboard.press('Enter');
    await expect
      .poll(async () => Number(/"exp": (\d+)/.exec(await app.textOf('Payload'))?.[1]))
      .toBeGreaterThan(now() - 60);
    await app.page.locator('.view-line', { hasText: '"scope"' }).hover({ position: { x: 30, y: 8 } });
    await expect(
      app.page.locator('.monaco-hover').getByText('What the token allows, as words separated by single spaces.').last(),
    ).toBeVisible();
    await expectText(app, 'Key', secret);
    await expect(button(app, 'Edit claims')).toBeVisible();
  });
});
