import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { arm, targetOf, tryInPage } from './support/attempts.ts';
import { appOn, expect, ready, test } from './support/app.ts';
import { openSink } from './support/sink.ts';
import { button, expectVerdict, load } from './support/steps.ts';
import { hs256, secret } from './support/tokens.ts';
import { watch } from './support/watch.ts';

const file = new URL('../dist-single/jotscope.html', import.meta.url);
const html = (): string => readFileSync(file, 'utf8');

test.skip(({ browserName }) => browserName === 'firefox', 'Firefox opens no files for a remote driver');

test('the one file does from disk what the page does: verdicts, diagnosis by its worker, rich editors; and loads nothing', async ({
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

test('the one file reaches no host', async ({ page }) => {
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

test('the policy of the one file allows what stands in it, by hash, and no host at all', () => {
  const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const scripts = [...html().matchAll(/<script(?: type="module")?>([^]*?)<\/script>/g)].map(([, code = '']) =>
    hashOf(code),
  );
  const styles = [...html().matchAll(/<style>([^]*?)<\/style>/g)].map(([, text = '']) => hashOf(text));
  expect([scripts.length, styles.length]).toEqual([2, 1]);
  const policy =
    `default-src 'none'; script-src ${scripts.join(' ')}; style-src ${styles.join(' ')}; connect-src 'none'; worker-src blob:; img-src data:; font-src data:; ` +
    "manifest-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types app monaco-strict";
  expect(html().match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1]).toBe(policy);
  expect(html().indexOf('Content-Security-Policy')).toBeLessThan(html().search(/<(script|link|style|img)\b/));
});

test('the sum beside the one file is its own', () => {
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  expect(readFileSync(new URL('../dist-single/jotscope.html.sha256', import.meta.url), 'utf8')).toBe(
    `${sum}  jotscope.html\n`,
  );
});
