import type { Page, Route } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { button, expectVerdict, load } from './support/steps.ts';
import { hs256, secret } from './support/tokens.ts';

test.use({ mischief: true, editors: 'plain' });

const script = /\/assets\/.*\.js$/;

/** Blocks all further scripts. Returns the function that lets them load again. */
async function block(page: Page, answer: (route: Route) => Promise<void>): Promise<() => Promise<void>> {
  await page.route(script, answer);
  return () => page.unroute(script, answer);
}

const abort = (route: Route): Promise<void> => route.abort();
const gone = (route: Route): Promise<void> => route.fulfill({ status: 404, body: 'gone' });
const alert = (page: Page) => page.getByRole('alert').filter({ hasText: 'not loaded' });

const dialogs = ['Settings', 'Share', 'Commands'];

test('a part that does not load never empties the page', async ({ app, page, browserName }) => {
  // Tests many parts on one page.
  test.slow();
  await app.open();
  await load(app, hs256(), secret);
  await expectVerdict(app, 'Signature', 'verified');
  const allow = await block(page, abort);

  for (const name of dialogs) {
    await button(app, name).click();
    await expect(page.getByRole('dialog'), name).toContainText('this part was not loaded');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog'), name).toHaveCount(0);
  }
  await button(app, 'Help').click();
  await expect(page.getByRole('region', { name: 'Help', exact: true })).toContainText('not loaded');
  await button(app, 'Examples').click();
  await expect(alert(page).last()).toContainText('Nothing happened');
  await app.paste('Encoded token', `first ${hs256()}\nsecond ${hs256({ payload: { sub: 'b' } })}`);
  await expect(page.getByRole('region', { name: 'Tokens found' })).toContainText('not loaded');

  await expect(app.editor('Key')).toHaveValue(secret);
  await expect(app.editor('Payload')).toBeVisible();
  await expectVerdict(app, 'Signature', 'verified');

  // When the connection is back, pressing the same button works.
  await allow();
  const found = page.getByRole('region', { name: 'Tokens found' });
  await expect(found.getByRole('button', { name: 'Reload, keep the text' })).toBeVisible();
  // Firefox remembers until a reload that a script failed, so it does not offer to try again.
  if (browserName === 'firefox') return expect(found.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await found.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('list', { name: 'Tokens found' })).toBeVisible();
});

test('cryptography that does not load is reported, and a missing file suggests a newer version', async ({
  app,
  page,
}) => {
  const only = /\/assets\/run-job.*\.js$/;
  await page.route(only, gone);
  await app.open(`#token=${hs256()}`);
  await expectVerdict(app, 'Signature', 'unchecked');
  await expect(app.verdict('Signature')).toContainText('could not be loaded');
  const allow = await block(page, gone);
  await button(app, 'Settings').click();
  await expect(page.getByRole('dialog')).toContainText('a newer version of Jotscope was published');
  await allow();
  await page.unroute(only, gone);
  await page.getByRole('dialog').getByRole('button', { name: 'Reload, keep the text' }).click();
  await expectVerdict(app, 'Signature', 'unchecked', 'no-key');
  await expect(app.editor('Encoded token')).toHaveValue(hs256());
});
