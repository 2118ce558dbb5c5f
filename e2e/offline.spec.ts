import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { serve } from '../scripts/serve.mjs';
import { finish } from '../scripts/vite/finish-build.ts';
import { appOn, expect, ready, test } from './support/app.ts';
import { button, expectVerdict, load } from './support/steps.ts';
import { hs256, secret } from './support/tokens.ts';
import { watch } from './support/watch.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

test.skip(({ browserName }) => browserName === 'firefox', 'Firefox cannot be taken off the network by a remote driver');

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const state = (page: Page) => page.getByRole('status');

async function keep(page: Page, home: string): Promise<void> {
  await page.goto(`${home}install.html`);
  await ready(page);
  await press(page, 'Keep for offline use');
  await expect(state(page)).toContainText('Stored.');
}

test('once kept, everything works without a network, from a sub-path, with a query and a fragment', async ({
  page,
  context,
}) => {
  const server = await serve({ root: dist, base: '/any/path/' });
  await keep(page, server.url);
  await server.close();
  await context.setOffline(true);
  const seen = await watch(page, server.url);
  await page.goto(`${server.url}?x=1#token=${hs256()}`);
  await ready(page);
  const app = appOn(page);
  await app.richEditors();
  await app.paste('Key', secret);
  await expectVerdict(app, 'Signature', 'verified');
  await load(app, hs256(), Buffer.from(secret).toString('base64'));
  await expect(page.getByRole('list', { name: 'Diagnosis' }).getByRole('listitem').first()).toHaveAttribute(
    'data-cause',
    'secret-is-base64',
  );
  await page.goto(`${server.url}install.html`);
  await expect(state(page)).toContainText('Stored.');
  expect(seen).toEqual([]);
});

test('the worker keeps only the files of the build, and removes all of them on request', async ({ page, baseURL }) => {
  await keep(page, baseURL ?? '');
  const kept = (): Promise<number> =>
    page.evaluate(async () =>
      (
        await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))
      ).reduce((sum, size) => sum + size, 0),
    );
  const listed = (await readFile(join(dist, 'SHA256SUMS'), 'utf8')).trim().split('\n');
  // Without the worker itself and the files that only a host reads. Equal files would be kept once.
  expect(await kept()).toBe(
    new Set(listed.filter((line) => !/ (?:_headers|sw\.js)$/.test(line)).map((line) => line.split(' ')[0])).size,
  );
  const other = await page.goto('./sw.js');
  expect(other?.fromServiceWorker()).toBe(false);
  await page.goto('./install.html');
  await press(page, 'Remove the offline copy');
  await expect(state(page)).toContainText('Not stored yet');
  expect(await kept()).toBe(0);
});

test('what another page of the origin puts into the cache is never served', async ({ page, context }) => {
  const folder = await mkdtemp(join(tmpdir(), 'jotscope-'));
  await cp(dist, folder, { recursive: true });
  await writeFile(join(folder, 'plain.html'), '<!doctype html><html lang="en"><title>Another page</title></html>');
  const server = await serve({ root: folder });
  try {
    const sum = createHash('sha256')
      .update(await readFile(join(folder, 'index.html')))
      .digest('base64');
    const key = `${server.url}sha256/${encodeURIComponent(sum)}`;
    const other = await context.newPage();
    const poison = async (): Promise<void> => {
      await other.goto(`${server.url}plain.html`);
      await other.evaluate(putHostile, { key, names: [`jotscope sha256 ${server.url}`, `jotscope ${server.url}`] });
    };
    await poison();
    await keep(page, server.url);
    await poison();
    await page.goto(server.url);
    await ready(page);
    expect(await page.evaluate(() => document.title)).not.toBe('Hostile');
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});

/** Runs in the page: puts a page of its own under the name of the build's. */
async function putHostile({ key, names }: { key: string; names: string[] }): Promise<void> {
  for (const name of names) {
    const cache = await caches.open(name);
    const headers = { 'Content-Type': 'text/html' };
    await cache.put(key, new Response('<!doctype html><title>Hostile</title>', { headers }));
  }
}

test('a newer build is offered, not forced', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'jotscope-'));
  await cp(dist, folder, { recursive: true });
  const server = await serve({ root: folder });
  try {
    await keep(page, server.url);
    await publishNewer(folder);
    await page.goto(server.url);
    await ready(page);
    await expect(page.getByText('A new version is ready.')).toBeVisible();
    await expect(page).not.toHaveTitle('Newer');
    await press(page, 'Reload');
    await expect(page).toHaveTitle('Newer');
    await expect(page.getByText('A new version is ready.')).toHaveCount(0);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});

/** Publishes the same build with another title, completed as the build does it. */
async function publishNewer(folder: string): Promise<void> {
  const page = join(folder, 'index.html');
  const worker = join(folder, 'sw.js');
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace(/<title>[^<]*/, '<title>Newer').replace(/(name="version" content=")[^"]*/, '$1'));
  await writeFile(worker, (await readFile(worker, 'utf8')).replaceAll(/^const built\w+ = .*\n/gm, ''));
  finish(folder, '0.0.1');
}

test('the page that contains tokens cannot start a service worker', async ({ page }) => {
  await page.goto('./');
  await ready(page);
  const answer = await page.evaluate(() =>
    navigator.serviceWorker.register('./sw.js').then(
      () => 'started',
      (error: unknown) => (error instanceof Error ? error.name : 'refused'),
    ),
  );
  expect(answer).toBe('TypeError');
});

test('the page that keeps the build is reached from the settings, can be installed, and is accessible', async ({
  app,
  context,
}) => {
  await app.open();
  await button(app, 'Settings').click();
  const link = app.page.getByRole('link', { name: 'Use offline or install' });
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  const [install] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await ready(install);
  expect(await install.evaluate(() => window.opener)).toBeNull();
  expect((await new AxeBuilder({ page: install }).analyze()).violations).toEqual([]);
  const session = await context.newCDPSession(install);
  const { manifest, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(manifest).toBeTruthy();
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Ignores a remark about the profile: tests run in a private one, which newer browsers report.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
