import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';

/*
 * Runs the worker with a cache and a host that other pages of the origin may have changed. Whatever
 * is in the cache, only the files of the build are served from it.
 */
const scope = 'https://host.example/jotscope/';
const sumOf = (text: string): string => createHash('sha256').update(text).digest('base64');
const build: Readonly<Record<string, string>> = { 'index.html': '<title>Jotscope', 'assets/a.js': 'run()' };
const builtFiles = Object.fromEntries(Object.entries(build).map(([path, text]) => [path, sumOf(text)]));
const keyOf = (path: string): string => `${scope}sha256/${encodeURIComponent(builtFiles[path] ?? '')}`;

const newName = `jotscope sha256 ${scope}`;
const oldName = `jotscope ${scope}`;

type Waiting = {
  waitUntil(work: Promise<unknown>): void;
  request?: Request;
  respondWith?(answer: Promise<Response>): void;
};
type Caches = Map<string, Map<string, Response>>;
type Worker = {
  readonly caches: Caches;
  readonly asked: string[];
  readonly skipped: () => boolean;
  install(): Promise<void>;
  activate(): Promise<void>;
  /** The text that answers a request; null if the browser asks the host by itself. */
  get(path: string, init?: RequestInit): Promise<Response | null>;
};

afterEach(() => vi.unstubAllGlobals());

/** Starts the worker with these caches, and a host that has other files if told so. */
async function start(kept: Caches = new Map(), host: Readonly<Record<string, string>> = build): Promise<Worker> {
  const listeners = new Map<string, (event: Waiting) => void>();
  const asked: string[] = [];
  let hasSkipped = false;
  vi.stubGlobal('self', {
    registration: { scope },
    addEventListener: (type: string, listener: (event: Waiting) => void) => listeners.set(type, listener),
    skipWaiting: async () => void (hasSkipped = true),
    clients: { claim: async () => undefined },
  });
  vi.stubGlobal('builtFiles', builtFiles);
  vi.stubGlobal('builtTypes', { '.html': 'text/html', '.js': 'text/javascript' });
  vi.stubGlobal('builtHeaders', { 'Referrer-Policy': 'no-referrer' });
  vi.stubGlobal('caches', storageOf(kept));
  vi.stubGlobal('fetch', async (to: URL | Request, init?: RequestInit) => {
    const url = to instanceof URL ? to.href : to.url;
    asked.push(url);
    const text = host[url.slice(scope.length) || 'index.html'];
    if (text === undefined) throw new TypeError('The host does not answer.');
    if (init?.integrity !== undefined && init.integrity !== `sha256-${sumOf(text)}`) throw new TypeError('Integrity');
    return new Response(text, { headers: { 'Content-Type': 'text/html' } });
  });
  vi.resetModules();
  // By a name that the compiler does not follow, because the worker has types of its own.
  const worker = './service-worker.ts';
  await import(/* @vite-ignore */ worker);
  const wait = async (type: string): Promise<void> => {
    let work: Promise<unknown> = Promise.resolve();
    listeners.get(type)?.({ waitUntil: (given) => void (work = given) });
    await work;
  };
  return {
    caches: kept,
    asked,
    skipped: () => hasSkipped,
    install: () => wait('install'),
    activate: () => wait('activate'),
    async get(path, init) {
      let answer: Promise<Response> | null = null;
      const request = new Request(scope + path, init);
      listeners.get('fetch')?.({ request, waitUntil: () => undefined, respondWith: (given) => void (answer = given) });
      return answer;
    },
  };
}

function storageOf(kept: Caches): object {
  const open = async (name: string): Promise<object> => {
    const entries = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, entries);
    return {
      match: async (key: string) => entries.get(key)?.clone(),
      put: async (key: string, response: Response) =>
        void entries.set(key, new Response(await response.arrayBuffer(), response)),
      delete: async (key: string | { url: string }) => entries.delete(typeof key === 'string' ? key : key.url),
      keys: async () => [...entries.keys()].map((url) => ({ url })),
    };
  };
  return { open, has: async (name: string) => kept.has(name), delete: async (name: string) => kept.delete(name) };
}

const hostile = (): Response =>
  new Response('<script src=//evil.example>', {
    headers: { 'Content-Type': 'text/html', Refresh: '0;url=//evil.example' },
  });
const textOf = async (answer: Promise<Response | null>): Promise<string | undefined> => (await answer)?.text();

describe('the service worker', () => {
  it('keeps all files of the build and serves them without the host', async () => {
    const worker = await start();
    await worker.install();
    await worker.activate();
    expect(worker.asked).toHaveLength(2);
    expect(await textOf(worker.get(''))).toBe(build['index.html']);
    expect(await textOf(worker.get('?x=1'))).toBe(build['index.html']);
    expect(await textOf(worker.get('assets/a.js'))).toBe(build['assets/a.js']);
    expect(await worker.get('else.html')).toBeNull();
    expect(await worker.get('', { method: 'POST' })).toBeNull();
    expect(worker.asked).toHaveLength(2);
  });

  it('does not take what another page has put into the cache before', async () => {
    const worker = await start(new Map([[newName, new Map([[keyOf('index.html'), hostile()]])]]));
    await worker.install();
    expect(await textOf(worker.get(''))).toBe(build['index.html']);
    expect(worker.asked).toContain(`${scope}index.html`);
  });

  it('does not serve what another page has put into the cache afterwards, and deletes it', async () => {
    const worker = await start();
    await worker.install();
    for (const path of ['index.html', 'assets/a.js']) worker.caches.get(newName)?.set(keyOf(path), hostile());
    expect(await textOf(worker.get(''))).toBe(build['index.html']);
    expect(await textOf(worker.get('assets/a.js'))).toBe(build['assets/a.js']);
    expect([...(worker.caches.get(newName)?.keys() ?? [])]).toEqual([]);
  });

  it('serves nothing instead of another content without the host', async () => {
    const caches: Caches = new Map([[newName, new Map([[keyOf('index.html'), hostile()]])]]);
    const worker = await start(caches, {});
    await expect(worker.get('')).rejects.toThrow('The host does not answer.');
  });

  it('serves the headers of the build, and none that are kept', async () => {
    const headers = {
      'Content-Type': 'text/plain',
      Refresh: '0;url=//evil.example',
      'Referrer-Policy': 'unsafe-url',
      'Content-Security-Policy': "script-src 'none' 'report-sample'; report-uri https://evil.example",
      Link: '<https://evil.example>; rel=preconnect',
    };
    const poisoned = new Map(
      Object.entries(build).map(([path, text]): [string, Response] => [keyOf(path), new Response(text, { headers })]),
    );
    const worker = await start(new Map([[newName, poisoned]]));
    const headersOf = async (path: string) => Object.fromEntries((await worker.get(path))?.headers ?? []);
    expect(await headersOf('')).toEqual({ 'content-type': 'text/html', 'referrer-policy': 'no-referrer' });
    expect(await headersOf('assets/a.js')).toEqual({
      'content-type': 'text/javascript',
      'referrer-policy': 'no-referrer',
    });
    expect(worker.asked).toEqual([]);
  });

  it('fails to install if the host has a file of another content', async () => {
    const worker = await start(new Map(), { ...build, 'assets/a.js': 'evil()' });
    await expect(worker.install()).rejects.toThrow('Integrity');
  });

  it('waits for the person before it replaces a build that checks what it serves', async () => {
    const worker = await start(new Map([[newName, new Map()]]));
    await worker.install();
    expect(worker.skipped()).toBe(false);
  });

  it('replaces at once the copy of a build that did not check what it serves', async () => {
    const worker = await start(new Map([[oldName, new Map([[keyOf('index.html'), hostile()]])]]));
    await worker.install();
    expect(worker.skipped()).toBe(true);
    await worker.activate();
    expect([...worker.caches.keys()]).toEqual([newName]);
    expect(await textOf(worker.get(''))).toBe(build['index.html']);
  });
});
