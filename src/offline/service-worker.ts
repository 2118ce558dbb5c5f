/**
 * The service worker. It keeps the files of this build and serves them, and does nothing else. No
 * page's policy applies to it, so it is small, imports nothing, and requests only these files from
 * its own folder.
 */

declare const self: ServiceWorkerGlobalScope;

/** Each file of the build with the SHA-256 of its content, in Base64. The build fills it in. */
declare const builtFiles: Readonly<Record<string, string>>;
/**
 * The Content-Type by the end of a file's name, and the headers of every file. Those of a kept
 * response are not served: any page of the origin can write to the cache, and `Refresh` for example
 * would lead to another page, and `report-uri` in a policy would send it the address.
 */
declare const builtTypes: Readonly<Record<string, string>>;
declare const builtHeaders: Readonly<Record<string, string>>;

const files = new Map(Object.entries(builtFiles));
const { scope } = self.registration;
/** Several builds may be in different folders of one origin. */
const cacheName = `jotscope sha256 ${scope}`;
/** Where earlier builds kept their files. Their worker served what it found there unread. */
const uncheckedName = `jotscope ${scope}`;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
// A newer worker waits until the person agrees.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const path = event.request.method === 'GET' ? pathOf(event.request.url) : null;
  if (path !== null) event.respondWith(answer(event.request, path));
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
  if ((await contentOf(cache, sum)) !== null) return;
  const response = await fetch(new URL(path, scope), { integrity: `sha256-${sum}`, cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // A fresh response, because one that was redirected (hosts that drop `.html`) must not answer a
  // navigation (Fetch §4.3).
  await cache.put(keyOf(sum), new Response(response.body));
}

async function takeOver(): Promise<void> {
  const cache = await caches.open(cacheName);
  const wanted = new Set([...files.values()].map(keyOf));
  const unwanted = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(unwanted.map((request) => cache.delete(request)));
  await caches.delete(uncheckedName);
  await self.clients.claim();
}

async function answer(request: Request, path: string): Promise<Response> {
  const content = await contentOf(await caches.open(cacheName), files.get(path) ?? '');
  return content === null ? fetch(request) : new Response(content, { headers: headersOf(path) });
}

const headersOf = (path: string): Record<string, string> => ({
  ...builtHeaders,
  'Content-Type': builtTypes[/\.\w+$/.exec(path)?.[0] ?? ''] ?? 'text/plain',
});

/**
 * Returns the kept content with this hash. Null if there is none; what is kept under the hash of
 * another content is deleted, because only another page of the origin can have written it.
 */
async function contentOf(cache: Cache, sum: string): Promise<ArrayBuffer | null> {
  const content = await (await cache.match(keyOf(sum)))?.arrayBuffer();
  if (content === undefined) return null;
  if ((await hashOf(content)) === sum) return content;
  await cache.delete(keyOf(sum));
  return null;
}

async function hashOf(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

const keyOf = (sum: string): string => new URL(`sha256/${encodeURIComponent(sum)}`, scope).href;

/**
 * Returns the path of the file at a URL, ignoring the query; null for anything outside this build.
 */
function pathOf(url: string): string | null {
  if (!url.startsWith(scope)) return null;
  const path = new URL(url).pathname.slice(new URL(scope).pathname.length) || 'index.html';
  return [path, `${path}.html`].find((each) => files.has(each)) ?? null;
}
