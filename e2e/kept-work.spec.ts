import { expect, test } from './support/app.ts';
import { button, expectText, expectVerdict, load } from './support/steps.ts';
import { hs256, secret } from './support/tokens.ts';

test.use({ editors: 'plain' });

test('a reload keeps the work of the tab on request, without the key, and forgets it on request', async ({ app }) => {
  const { page } = app;
  await app.open();
  await load(app, `Authorization: Bearer ${hs256()}`, secret);
  await expectVerdict(app, 'Signature', 'verified');
  await button(app, 'Settings').click();
  await button(app, 'Keep').click();
  await expect(button(app, 'Forget')).toBeVisible();
  await page.keyboard.press('Escape');
  await app.paste('Payload', '{ "sub": "edited here" }');
  await expectVerdict(app, 'Signature', 'verified');
  const written = (await app.textOf('Encoded token')).replace('Authorization: Bearer ', '');
  await page.reload();
  await expectText(app, 'Encoded token', written);
  await expectText(app, 'Key', '');
  expect(await app.textOf('Payload')).toBe('{ "sub": "edited here" }');
  await expectVerdict(app, 'Signature', 'unchecked', 'no-key');
  const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  expect(kept).toContain('edited here');
  expect(kept).not.toContain(secret);
  await button(app, 'Settings').click();
  await button(app, 'Forget').click();
  expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
  await page.reload();
  await expectVerdict(app, 'Signature', 'verified');
  expect(await app.textOf('Payload')).not.toContain('edited here');
});
