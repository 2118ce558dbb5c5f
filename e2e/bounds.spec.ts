import { type App, expect, test } from './support/app.ts';
import { button, expectText, expectVerdict, load } from './support/steps.ts';
import { hs256, secret } from './support/tokens.ts';

test.use({ editors: 'plain' });

const drawn = (app: App, name: 'Encoded token' | 'Payload' | 'Key') =>
  app.page.locator('[data-drawn]').filter({ has: app.editor(name) });

/**
 * Texts that a text box needed seconds to lay out, or that crashed the tab on a phone, in full
 * length.
 */
const hostile = {
  spaces: ' '.repeat(1_000_000),
  'line breaks': '\n'.repeat(1_000_000),
  tabs: '\t'.repeat(800_000),
  'combining marks': `a${'\u0301'.repeat(100_000)}`,
  'letters from right to left': 'ع'.repeat(100_000),
};

for (const [name, text] of Object.entries(hostile))
  test(`a very long run of ${name} is drawn in part, and the page keeps working`, async ({ app }) => {
    test.slow();
    await app.open();
    for (const box of ['Encoded token', 'Key'] as const) {
      await app.paste(box, text);
      await expect(drawn(app, box)).toHaveAttribute('data-drawn', 'part');
      expect(await app.editor(box).evaluate((area: HTMLTextAreaElement) => area.value.length)).toBeLessThan(110_000);
    }
    expect(await app.textOf('Key'), 'all of it is copied').toBe(text);
    await load(app, hs256(), secret);
    await expectVerdict(app, 'Signature', 'verified');
    await expect(drawn(app, 'Encoded token')).toHaveAttribute('data-drawn', 'whole');
  });

test('an edit of one part of a long text leaves the rest unchanged', async ({ app }) => {
  test.slow();
  const text = `start${'x'.repeat(300_000)}end`;
  await app.open();
  await app.paste('Key', text);
  await app.editor('Key').press('ControlOrMeta+End');
  await app.page.keyboard.type('!');
  await button(app, 'Previous part of Key').click();
  await app.editor('Key').press('ControlOrMeta+Home');
  await app.page.keyboard.type('?');
  await expectText(app, 'Key', `?${text}!`);
  await app.editor('Key').press('ControlOrMeta+a');
  await app.page.keyboard.type('s');
  await expectText(app, 'Key', 's');
});
