import { fileURLToPath } from 'node:url';
import { chromiumArgs } from '../scripts/lib/browsers.mjs';
import { serve } from '../scripts/serve.mjs';
import { appOn, expect, ready, test } from './support/app.ts';
import { copiedBy, expectVerdict } from './support/steps.ts';
import { hs256, inputOf, secret } from './support/tokens.ts';
import { watch } from './support/watch.ts';

const host = 'jotscope.test';

test.use({
  launchOptions: async ({ launchOptions, browserName }, use) => {
    const args = [...(launchOptions.args ?? chromiumArgs), `--host-resolver-rules=MAP ${host} 127.0.0.1`];
    await use(browserName === 'chromium' ? { ...launchOptions, args } : launchOptions);
  },
});

test('over plain http decoding works, copying uses a fallback, and the page explains what checking needs', async ({
  page,
  context,
  baseURL,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium can be told where a host is');
  const server = await serve({ root: fileURLToPath(new URL('../dist', import.meta.url)) });
  try {
    const home = server.url.replace('localhost', host);
    const seen = await watch(page, home);
    const app = appOn(page);
    const token = hs256({ payload: { sub: 'plain' } });
    await page.goto(`${home}#token=${token}`);
    await ready(page);
    expect(await page.evaluate(() => isSecureContext), 'the page is not in a secure context').toBe(false);
    await expectVerdict(app, 'Structure', 'well-formed');
    await app.editor('Key').focus();
    await page.keyboard.type(secret);
    await expectVerdict(app, 'Signature', 'unchecked', 'insecure-context');
    await expect(app.verdict('Signature')).toContainText(/https.*localhost.*one-file build/);
    // An insecure page cannot read the clipboard, so a secure page reads it.
    const beside = await context.newPage();
    await beside.goto(baseURL ?? '');
    const copied = async (name: string): Promise<string> => {
      await beside.bringToFront();
      return copiedBy(beside, async () => {
        await page.bringToFront();
        await page.getByRole('button', { name, exact: true }).click();
        await expect(page.getByText(/copied\.$/)).toBeVisible();
        await beside.bringToFront();
      });
    };
    expect(JSON.parse(await copied('Copy payload'))).toEqual({ sub: 'plain' });
    expect(await copied('Copy token')).toBe(token);
    await page.bringToFront();
    await app.editor('Payload').press('ControlOrMeta+a');
    await page.keyboard.type('{"sub":"edited"}');
    await expect(app.verdict('Signature')).toHaveAttribute('data-verdict', 'unchecked');
    expect((await copied('Copy token')).split('.').slice(0, 2).join('.')).toBe(
      inputOf({ alg: 'HS256', typ: 'JWT' }, { sub: 'edited' }),
    );
    // The browser reports that it ignores one of the host's headers, which is only for secure
    // pages.
    expect(seen.filter((line) => !line.includes('Cross-Origin-Opener-Policy header has been ignored'))).toEqual([]);
  } finally {
    await server.close();
  }
});
