import { type App, expect, sharedTest, test } from './support/app.ts';
import { button, copied, expectText, expectVerdict } from './support/steps.ts';
import { hs256, secret } from './support/tokens.ts';

test.use({ editors: 'plain' });

const access = hs256({ payload: { use: 'access' } });
const id = hs256({ payload: { use: 'id' } });
const response = JSON.stringify({ access_token: access, id_token: id, token_type: 'Bearer' }, null, 2);
const found = ({ page }: App) => page.getByRole('list', { name: 'Tokens found', exact: true });

sharedTest('a token response lists its tokens by name, and each keeps its edits', async ({ app }) => {
  await app.open();
  await app.paste('Encoded token', response);
  await app.paste('Key', secret);
  await expect(found(app).getByRole('listitem')).toHaveCount(2);
  await expect(found(app)).toContainText('access_token');
  await app.paste('Payload', '{"use":"edited"}');
  await expectVerdict(app, 'Signature', 'verified');
  await found(app)
    .getByRole('button', { name: /id_token/ })
    .click();
  await expect.poll(() => app.textOf('Payload')).toContain('"id"');
  await found(app)
    .getByRole('button', { name: /access_token/ })
    .click();
  await expect.poll(() => app.textOf('Payload')).toContain('"edited"');
  const all = await copied(app, 'Copy all');
  expect(JSON.parse(all)).toMatchObject({ id_token: id, token_type: 'Bearer' });
  expect(all).not.toContain(access);
});

sharedTest('a button lists more than fifty tokens, and the keyboard alone reaches the last one', async ({ app }) => {
  const many = Array.from({ length: 230 }, (_, at) => `"t${at}": "${hs256({ payload: { at } })}"`).join(',\n');
  await app.open();
  await app.paste('Encoded token', `{${many}}`);
  await expect(found(app).getByRole('listitem')).toHaveCount(51);
  const more = found(app).getByRole('button', { name: /^Show \d+ more$/ });
  await expect(more).toHaveAccessibleName('Show 50 more');
  await more.focus();
  await app.page.keyboard.press('Enter');
  await expect(more).toHaveAccessibleName('Show 100 more');
  await expect(more).toBeFocused();
  await expect(more).toBeInViewport();
  await app.page.keyboard.press('Space');
  await expect(more).toHaveAccessibleName('Show 30 more');
  await app.page.keyboard.press('Enter');
  await expect(more).toHaveCount(0);
  await expect(found(app).getByRole('listitem')).toHaveCount(230);
  await expect(found(app).getByRole('button', { name: /^201\. t200/ })).toBeFocused();
  await found(app)
    .getByRole('button', { name: /^230\. t229/ })
    .press('Enter');
  await expect.poll(() => app.textOf('Payload')).toContain('"at": 229');
  await expect(found(app).getByRole('button', { name: /^230\. t229/ })).toHaveAttribute('aria-current', 'true');
});

test('five megabytes with a thousand tokens are searched in a worker', async ({ app }) => {
  const long = Array.from(
    { length: 1000 },
    (_, at) => `${at} ${'x'.repeat(4_700)} "${hs256({ payload: { at } })}"`,
  ).join('\n');
  await app.open();
  await app.editor('Encoded token').evaluate((box, text) => {
    if (box instanceof HTMLTextAreaElement) box.setRangeText(text, 0, box.value.length, 'end');
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, long);
  await expect(found(app)).toContainText('more');
  await expect.poll(() => app.textOf('Payload')).toContain('"at": 0');
});

sharedTest('one press swaps a token and a key in each other’s box, and undo swaps them back', async ({ app }) => {
  await app.open();
  await app.paste('Encoded token', 'a-secret-of-more-than-thirty-two-bytes');
  await app.paste('Key', hs256({ key: 'a-secret-of-more-than-thirty-two-bytes' }));
  await button(app, 'Swap token and key').click();
  await expectVerdict(app, 'Signature', 'verified');
  await app.editor('Key').press('ControlOrMeta+z');
  await expectText(app, 'Encoded token', 'a-secret-of-more-than-thirty-two-bytes');
});
