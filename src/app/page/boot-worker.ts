import { scriptUrl } from './trusted-types.ts';

/**
 * Starts a worker under the page's own policy. A worker loaded from an address would have the
 * policy of that address's response, which on a plain file server is none: it could connect
 * anywhere. A `blob:` worker inherits the page's policy (CSP 3 §7.8, "CSP Inheriting to avoid
 * bypasses"), and then imports the module, or is it. `url` is a script of the build, absolute;
 * throws a TypeError for any other.
 */
export function bootWorker(url: string): Worker {
  const within = scriptWithin(url);
  const script = scriptUrl(within === null ? bootstrap(ownScript(url, import.meta.url)) : `${quiet}${within}`);
  // A page from disk has no origin, and Chromium starts no module from a blob of such a page; what
  // stands within is a whole script.
  const worker = new Worker(script.url, { type: within === null ? 'module' : 'classic' });
  // Its first word or first failure says that the bootstrap has been read.
  worker.addEventListener('message', () => script.revoke(), { once: true });
  worker.addEventListener('error', () => script.revoke(), { once: true });
  return worker;
}

/**
 * In the page that is one file: the worker's script, which stands in it as a block of data; null
 * where it is a file of its own.
 */
const scriptWithin = (url: string): string | null =>
  [...document.querySelectorAll<HTMLScriptElement>('script[data-worker]')].find(({ dataset }) =>
    url.endsWith(`/${dataset.worker}`),
  )?.text ?? null;

/**
 * The address of a script if it is of the same origin as the page's own, `here`; throws otherwise.
 */
export function ownScript(url: string, here: string): string {
  const address = new URL(url, here);
  if (address.origin !== new URL(here).origin || !address.protocol.startsWith('http')) {
    throw new TypeError(`A worker starts from the page's own scripts only, not from ${address.origin}.`);
  }
  return address.href;
}

/**
 * Keeps Monaco's worker from asking for a Trusted Types policy of its own, which the page's list
 * does not name.
 */
const quiet = 'self.workerttPolicy = null;\n';

/**
 * The code of the blob. The import is dynamic because a static one is held against `worker-src`,
 * which allows `blob:` only. Messages that arrive before the module listens are kept for it.
 */
export const bootstrap = (address: string): string => `${quiet}
const early = [];
const keep = (event) => early.push(event);
addEventListener('message', keep);
import(${JSON.stringify(address)}).then(
  () => {
    removeEventListener('message', keep);
    for (const { data, ports } of early) dispatchEvent(new MessageEvent('message', { data, ports: [...ports] }));
  },
  (error) => setTimeout(() => { throw error; }),
);
`;
