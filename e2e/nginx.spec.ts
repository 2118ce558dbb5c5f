import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { securityHeaders } from '../scripts/lib/headers.mjs';
import { appOn, expect, ready, test } from './support/app.ts';
import { builtFiles, watch } from './support/watch.ts';

const path = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const nginx = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);

test.skip(
  nginx === undefined || !existsSync('/etc/nginx/mime.types'),
  'no nginx here: install it (apt-get install nginx-light) to try the recipe',
);

type Site = { readonly home: string; close(): Promise<void> };

/**
 * Serves the build from a folder below the root, with the recipe's own file. Only the paths and the
 * port are changed.
 */
async function openNginx(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'jotscope-'));
  const port = await freePort();
  await cp(path('dist'), join(folder, 'www/tools/jwt'), { recursive: true });
  const recipe = readFileSync(path('docs/hosting/nginx.conf'), 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replaceAll('/srv/jotscope', join(folder, 'www'))
    .replaceAll('/tmp/nginx', join(folder, 'nginx'));
  await writeFile(join(folder, 'nginx.conf'), recipe);
  // Uses one process. If the tests run as root, a worker process of nginx would run as a user who
  // may not read the folder.
  const server = spawn(
    nginx ?? '',
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr', '-g', 'daemon off; master_process off;'],
    { stdio: 'inherit' },
  );
  const home = `http://localhost:${port}/tools/jwt/`;
  await expect
    .poll(
      () =>
        fetch(home).then(
          ({ status }) => status,
          () => 0,
        ),
      { message: 'nginx answers' },
    )
    .toBe(200);
  const ended = new Promise((done) => server.once('exit', done));
  const close = async (): Promise<void> => {
    server.kill();
    await ended;
    await rm(folder, { recursive: true });
  };
  return { home, close };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

test('nginx with the recipe’s file sends the headers that a meta tag cannot set, and the page works from its sub-path', async ({
  page,
}) => {
  const site = await openNginx();
  const { home } = site;
  try {
    const seen = await watch(page, home);
    await page.goto(home);
    await ready(page);
    await appOn(page).richEditors();
    expect(seen).toEqual([]);
    for (const file of ['', ...builtFiles(), missing]) await expectHeaders(home, file);
  } finally {
    await site.close();
  }
});

/**
 * A missing file, such as one of a build that is not on this host yet. No cache may keep the 404.
 */
const missing = 'assets/not-there-C7l4wfCw.js';

const types: readonly (readonly [RegExp, string])[] = [
  [/\.js$/, 'javascript'],
  [/\.css$/, 'text/css'],
  [/\.html$/, 'text/html; charset=utf-8'],
  [/\.webmanifest$/, 'application/manifest+json'],
  [/\.svg$/, 'image/svg+xml'],
  [/\.png$/, 'image/png'],
];

async function expectHeaders(home: string, file: string): Promise<void> {
  const { status, headers } = await fetch(home + file, { method: 'HEAD' });
  expect(status, file).toBe(file === missing ? 404 : 200);
  for (const [name, value] of Object.entries(securityHeaders))
    expect(headers.get(name), `${name} of ${file}`).toBe(value);
  expect(headers.get('cache-control'), file).toBe(
    status === 200 && file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  const [, type] = types.find(([ending]) => status === 200 && ending.test(file)) ?? [];
  if (type !== undefined) expect(headers.get('content-type'), file).toContain(type);
}
