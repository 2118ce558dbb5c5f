import { fileURLToPath } from 'node:url';
import { serve } from '../scripts/serve.mjs';
import { appOn, expect, ready, test } from './support/app.ts';
import { watch } from './support/watch.ts';

const root = fileURLToPath(new URL('../dist', import.meta.url));

const places = [
  { base: '/', tail: '' },
  { base: '/any/sub/path/', tail: '' },
  { base: '/sub/path/', tail: 'index.html?x=1#abc' },
  { base: '/with space/ümlaut/', tail: '' },
];

for (const { base, tail } of places) {
  test(`works from ${base}${tail} on a plain file server`, async ({ page }) => {
    const server = await serve({ root, base });
    try {
      const home = new URL(base, server.url).href;
      const seen = await watch(page, home);
      await page.goto(home + tail);
      await ready(page);
      await expect(appOn(page).editor('Encoded token')).toBeVisible();
      expect(seen).toEqual([]);
    } finally {
      await server.close();
    }
  });
}

test('explains in plain words what to do when it is opened from disk', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'Firefox opens no files for a remote driver');
  await page.goto(new URL('../dist/index.html', import.meta.url).href);
  await expect(page.getByText('Opened from disk, this build cannot run')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('says that it needs them', async ({ page, browserName }) => {
    test.skip(browserName === 'firefox', 'a remote driver cannot switch scripts off in Firefox');
    await page.goto('./');
    // The text must be all that is drawn: the sentence for pages opened from disk stays hidden.
    await expect(page.locator('body')).toHaveText(/^\s*Jotscope works[^.]+needs JavaScript[^.]+\.\s*$/, {
      useInnerText: true,
    });
  });
});
