import { arm, targetOf, tryInPage } from './support/attempts.ts';
import { appOn, expect, ready, test } from './support/app.ts';
import { openSink } from './support/sink.ts';
import { button, expectVerdict, load } from './support/steps.ts';
import { hs256, secret } from './support/tokens.ts';
import { watch } from './support/watch.ts';

const file = new URL('../dist-single/jotscope.html', import.meta.url);

test.skip(({ browserName }) => browserName === 'firefox', 'Firefox opens no files for a remote driver');

test('the single file works from disk like the page: verdicts, diagnosis in its worker, rich editors; and loads nothing', async ({
  page,
}) => {
  const seen = await watch(page, file.href);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url().replace(/^blob:.*/, 'blob:')));
  await page.goto(file.href);
  await ready(page);
  const app = appOn(page);
  await app.richEditors();
  await load(app, hs256(), secret);
  await expectVerdict(app, 'Signature', 'verified');
  await load(app, hs256(), Buffer.from(secret).toString('base64'));
  await expect(page.getByRole('list', { name: 'Diagnosis' }).getByRole('listitem').first()).toHaveAttribute(
    'data-cause',
    'secret-is-base64',
  );
  await button(app, 'Settings').click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toContainText(/build [0-9a-f]{12}/);
  expect([...new Set(requests)].filter((url) => url !== 'blob:')).toEqual([file.href]);
  expect(seen.filter((line) => line !== `request: ${file.href}`)).toEqual([]);
});

test('the single file reaches no host', async ({ page }) => {
  const sink = await openSink();
  await arm(page);
  await page.goto(file.href);
  await ready(page);
  await tryInPage(page, targetOf(sink, file.href));
  await page.waitForTimeout(2_000);
  expect([...sink.hits]).toEqual([]);
  await fetch(`http://${sink.host}/hit/control`);
  expect([...sink.hits]).toEqual(['control']);
  await sink.close();
});
