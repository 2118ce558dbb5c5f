import { scriptUrl } from './trusted-types.ts';

/**
 * Starts a worker under the page's own policy. A worker loaded from a URL would have the policy of
 * that URL's response. A plain file server sends none, so the worker could connect anywhere. A
 * `blob:` worker inherits the page's policy (CSP 3 §7.8, "CSP Inheriting to avoid bypasses"). It
 * then imports the module, or contains it. `url` is the absolute URL of a script of the build;
 * throws a TypeError for any other.
 */
export function bootWorker(url: string): Worker {
  const within = scriptWithin(url);
  const script = scriptUrl(within === null ? bootstrap(ownScript(url, import.meta.url)) : `${quiet}${within}`);
  // A page from disk has no origin, and Chromium does not start a module from such a page's blob. A
  // script inside the page is therefore a complete classic script.
  const worker = new Worker(script.url, { type: within === null ? 'module' : 'classic' });
  // The first message or error shows that the bootstrap has been read.
  worker.addEventListener('message', () => script.revoke(), { once: true });
  worker.addEventListener('error', () => script.revoke(), { once: true });
  return worker;
}

/**
 * Returns the worker's script from the data block of the single-file page; null if it is a separate
 * file.
 */
const scriptWithin = (url: string): string | null =>
  [...document.querySelectorAll<HTMLScriptElement>('script[data-worker]')].find(({ dataset }) =>
    url.endsWith(`/${dataset.worker}`),
  )?.text ?? null;

/**
 * Returns the URL of a script if it has the same origin as the page's own, `here`; throws
 * otherwise.
 */
export function ownScript(url: string, here: string): string {
  const address = new URL(url, here);
  if (address.origin !== new URL(here).origin || !address.protocol.startsWith('http')) {
    throw new TypeError(`A worker starts from the page's own scripts only, not from ${address.origin}.`);
  }
  return address.href;
}

/**
 * Keeps Monaco's worker from creating its own Trusted Types policy, which the page's list does not
 * allow.
 */
const quiet = 'self.workerttPolicy = null;\n';

/**
 * The code of the blob. The import is dynamic because a static one is checked against `worker-src`,
 * which allows only `blob:`. It keeps messages that arrive before the module listens.
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
