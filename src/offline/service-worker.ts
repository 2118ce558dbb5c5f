/**
 * The service worker. It keeps the files of this build and serves them, and does nothing else. No
 * page's policy applies to it, so it is small, imports nothing, and requests only these files from
 * its own folder.
 */

declare const self: ServiceWorkerGlobalScope;

/** Each file of the build with the SHA-256 of its content, in Base64. The build fills it in. */
declare const builtFiles: Readonly<Record<string, string>>;

const files = new Map(Object.entries(builtFiles));
const { scope } = self.registration;
/** Several builds may be in different folders of one origin. */
const cacheName = `jotscope sha256 ${scope}`;
/** Where earlier builds kept their files. Their worker served what it found there unread. */
const uncheckedName = `jotscope ${scope}`;

/**
 * Only these headers of a kept response are served. Any page of the origin can write to the cache,
 * and `Refresh` for example would lead to another page.
 */
const servedHeaders = [
  'Content-Security-Policy',
  'Content-Type',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Permissions-Policy',
  'Referrer-Policy',
  'X-Content-Type-Options',
];

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
// A newer worker waits until the person agrees.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const sum = event.request.method === 'GET' ? sumOf(event.request.url) : undefined;
  if (sum !== undefined) event.respondWith(answer(event.request, sum));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all([...files].map(([path, sum]) => keep(cache, path, sum)));
  // A copy that is served unread must not stay until the person agrees.
  if (await caches.has(uncheckedName)) await self.skipWaiting();
}

/**
 * Keeps a file by its hash, so that an update does not load unchanged files again. Rejects if the
 * host has a different file than the build.
 */
async function keep(cache: Cache, path: string, sum: string): Promise<void> {
  if ((await checked(cache, sum)) !== null) return;
  const response = await fetch(new URL(path, scope), { integrity: `sha256-${sum}`, cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // A fresh response, because one that was redirected (hosts that drop `.html`) must not answer a
  // navigation (Fetch §4.3).
  await cache.put(keyOf(sum), new Response(response.body, { headers: response.headers }));
}

async function takeOver(): Promise<void> {
  const cache = await caches.open(cacheName);
  const wanted = new Set([...files.values()].map(keyOf));
  const unwanted = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(unwanted.map((request) => cache.delete(request)));
  await caches.delete(uncheckedName);
  await self.clients.claim();
}

async function answer(request: Request, sum: string): Promise<Response> {
  return (await checked(await caches.open(cacheName), sum)) ?? fetch(request);
}

/**
 * Returns the kept file with this hash. Null if there is none; what is kept under the hash of
 * another content is deleted, because only another page of the origin can have written it.
 */
async function checked(cache: Cache, sum: string): Promise<Response | null> {
  const kept = await cache.match(keyOf(sum));
  if (kept === undefined) return null;
  const content = await kept.arrayBuffer();
  if ((await hashOf(content)) === sum) return new Response(content, { headers: ownHeaders(kept) });
  await cache.delete(keyOf(sum));
  return null;
}

async function hashOf(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

const ownHeaders = ({ headers }: Response): Headers =>
  new Headers(
    servedHeaders.map((name): [string, string] => [name, headers.get(name) ?? '']).filter(([, value]) => value !== ''),
  );

const keyOf = (sum: string): string => new URL(`sha256/${encodeURIComponent(sum)}`, scope).href;

/**
 * Returns the sum of the file at a URL, ignoring the query; undefined for anything outside this
 * build.
 */
function sumOf(url: string): string | undefined {
  if (!url.startsWith(scope)) return undefined;
  const path = new URL(url).pathname.slice(new URL(scope).pathname.length);
  return path === '' ? files.get('index.html') : (files.get(path) ?? files.get(`${path}.html`));
}
