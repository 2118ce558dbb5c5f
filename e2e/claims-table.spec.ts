import type { Locator } from '@playwright/test';
import { type App, expect, sharedTest, test } from './support/app.ts';
import { button, copied, enter, expectVerdict, field, openSection } from './support/steps.ts';
import { hs256 } from './support/tokens.ts';

test.use({ editors: 'plain', timezoneId: 'Asia/Tokyo' });

const now = (): number => Math.floor(Date.now() / 1000);
const hour = 3600;
const row = ({ page }: App, name: string): Locator =>
  page
    .getByRole('table', { name: 'Claims', exact: true })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
/** Returns a row that can be expanded. The name of its button is part of the row's name. */
const foldable = (app: App, name: string): Locator => row(app, `What is in ${name} ${name}`);
const show = (app: App, payload: object | string): Promise<void> => app.paste('Encoded token', hs256({ payload }));

test('each claim has a row with its value, meaning, oddities, and times: UTC, local and relative', async ({ app }) => {
  await app.open();
  const exp = now() + hour + 5;
  await show(
    app,
    `{"exp":${exp},"iss":"me","email_verified":"true","scope":"read write","uid":1716239022,"realm_access":{"roles":["admin"]},"big":12345678901234567890}`,
  );
  const utc = new Date(exp * 1000).toISOString().slice(0, 13).replace('T', ' ');
  for (const part of [utc, 'UTC', '(Asia/Tokyo)', /in (1 hour|5\d minutes)/, 'RFC 7519 §4.1.4'])
    await expect(row(app, 'exp')).toContainText(part);
  await expect(row(app, 'email_verified')).toContainText('should be a boolean, is a string');
  await expect(row(app, 'uid')).toContainText('private');
  await expect(row(app, 'uid')).toContainText('could be a time: 2024-05-20 21:03:42 UTC');
  await expect(row(app, 'big')).toContainText('12345678901234567890');
  await expect(row(app, 'roles')).toHaveCount(0);
  await app.page.getByRole('button', { name: 'What is in realm_access' }).press('Enter');
  await expect(row(app, 'roles')).toContainText('admin');
  expect(await copied(app, 'Copy the path $.realm_access.roles')).toBe('$.realm_access.roles');
  expect(await copied(app, 'Copy the value of $.iss')).toBe('me');
});

sharedTest('a long value is expanded in its row, and a count of one is singular', async ({ app }) => {
  const long = `${'x'.repeat(400)}end`;
  await app.open();
  await show(app, {
    long,
    one: { a: { b: 1 } },
    list: [[1], [2]],
    scope: Array.from({ length: 14 }, (_, at) => `s${at}`).join(' '),
  });
  await expect(foldable(app, 'one')).toContainText('1 member');
  await expect(foldable(app, 'one')).not.toContainText('members');
  await expect(foldable(app, 'list')).toContainText('2 items');
  await expect(row(app, 'long')).not.toContainText('end');
  await row(app, 'long').getByRole('button', { name: '105 more characters', exact: true }).click();
  await expect(row(app, 'long')).toContainText(long);
  await row(app, 'scope').getByRole('button', { name: '2 more', exact: true }).click();
  await expect(row(app, 'scope')).toContainText('s13');
});

sharedTest(
  'all names align whether or not their rows can be expanded, and the tools are on the same line',
  async ({ app }) => {
    await app.open();
    await show(app, { sub: '1', unfolds: { a: { b: 1 } } });
    const boxOf = async (locator: Locator) => (await locator.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
    const nameIn = (of: Locator, name: string) => boxOf(of.getByText(name, { exact: true }));
    expect((await nameIn(row(app, 'sub'), 'sub')).x).toBe((await nameIn(foldable(app, 'unfolds'), 'unfolds')).x);
    for (const [name, of] of [
      ['sub', row(app, 'sub')],
      ['unfolds', foldable(app, 'unfolds')],
    ] as const) {
      const apart = async (): Promise<number> => {
        const [text, tool] = [await nameIn(of, name), await boxOf(button(app, `Copy the path $.${name}`))];
        return Math.abs(text.y + text.height / 2 - tool.y - tool.height / 2);
      };
      // The panes above may still be growing while more about the token is shown.
      await expect.poll(apart, name).toBeLessThan(3);
    }
  },
);

sharedTest('thousands of claims can be searched but are not all drawn', async ({ app }) => {
  await app.open();
  await show(app, Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`claim_${at}`, at])));
  const rows = app.page.getByRole('table', { name: 'Claims' }).getByRole('row');
  const more = app.page
    .getByRole('region', { name: 'Claims', exact: true })
    .getByRole('button', { name: /^Show \d+ more$/ });
  await expect(rows).toHaveCount(61);
  await more.click();
  await expect(rows).toHaveCount(121);
  await more.click();
  await more.click();
  await expect(more, 'a press adds 200 at most').toHaveAccessibleName('Show 200 more');
  await openSection(app, 'Claims');
  await enter(app, 'Search claims', 'claim_1999');
  await expect(row(app, 'claim_1999')).toBeVisible();
  await enter(app, 'Search claims', 'nothing like it');
  await expect(app.page.getByText('No matching claims.')).toBeVisible();
});

sharedTest('the timeline is accessible as text, and the keyboard moves its moment', async ({ app }) => {
  await app.open();
  await show(app, { iat: now() - hour, exp: now() + hour });
  const lines = app.page.getByRole('list', { name: 'Timeline', exact: true }).getByRole('listitem');
  await openSection(app, 'Timeline');
  await expect(app.page.getByText('Lifetime: 2 h, from iat to exp.')).toBeVisible();
  await expect(lines).toHaveText([/^iat 1 h ago · .* UTC$/, /^now .* UTC$/, /^exp in 5\d min · .* UTC$/]);
  await expectVerdict(app, 'Claims', 'accepted');
  await field(app, 'Moment on the timeline').press('End');
  await expectVerdict(app, 'Claims', 'rejected');
  await expect(app.verdict('Claims')).toContainText('Rejected as of');
  await expect(lines.last()).toHaveText(/^checked as of in 1 h/);
  await expect(field(app, 'Check as of')).toHaveValue(/UTC$/);
  await button(app, 'Back to now').click();
  await expectVerdict(app, 'Claims', 'accepted');
  await enter(app, 'Check as of', '+3 h');
  await expectVerdict(app, 'Claims', 'rejected');
});

sharedTest('of two tokens, the timeline shows the chosen one', async ({ app }) => {
  await app.open();
  const pair = {
    access_token: hs256({ payload: { iat: now(), exp: now() + 900 } }),
    refresh_token: hs256({ payload: { iat: now(), exp: now() + 7 * 24 * hour } }),
  };
  await app.paste('Encoded token', JSON.stringify(pair));
  await openSection(app, 'Timeline');
  await expect(app.page.getByRole('list', { name: 'Timeline of access_token' })).toContainText('exp');
  await expect(app.page.locator('.timeline-title')).toHaveText(['access_token']);
  await app.page.getByRole('list', { name: 'Tokens found' }).getByRole('button').last().click();
  await expect(app.page.locator('.timeline-title')).toHaveText(['refresh_token']);
  await expect(app.page.getByRole('list', { name: 'Timeline of refresh_token' })).toContainText('in 6 d');
});
