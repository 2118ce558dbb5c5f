import type { Page } from '@playwright/test';
import type { Sink } from './sink.ts';

/**
 * The targets of the attempts. `script` is the URL of a script on the page's own host that sends a
 * request to the sink.
 */
export type Target = { readonly host: string; readonly udp: string; readonly script: string };

export const targetOf = (sink: Sink, script: string): Target => ({ host: sink.host, udp: sink.udp, script });

/**
 * The ways in which a page can try to reach another host. Each one hits the sink under its name.
 */
export const pageAttempts = [
  'fetch',
  'no-cors',
  'keepalive',
  'xhr',
  'beacon',
  'websocket',
  'eventsource',
  'image',
  'background',
  'font',
  'stylesheet',
  'script',
  'import',
  'iframe',
  'form',
  'object',
  'video',
  'prefetch',
  'network-worker',
  'data-worker',
  'service-worker',
] as const;

/**
 * What code inside the build could try besides, with everything that the browser gives a page. No
 * policy in the page forbids these, so `SECURITY.md` and the privacy note name them.
 */
export const insideAttempts = ['frame-webrtc', 'window-fetch'] as const;

/** The ways in which a worker can try to reach another host. */
export const workerAttempts = [
  'fetch',
  'no-cors',
  'xhr',
  'websocket',
  'eventsource',
  'import',
  'network-worker',
  'data-worker',
] as const;

/**
 * Creates a Trusted Types policy before the page's own list of names applies, so that the attempts
 * below cannot fail merely because they assign a plain string. Call it before the page is opened.
 */
export async function arm(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const rules = { createScriptURL: (url: string) => url };
    Object.assign(window, { probe: globalThis.trustedTypes?.createPolicy('probe', rules) ?? rules });
  });
}

/**
 * Tries all of `pageAttempts` in the page. An attempt that throws was rejected; the sink shows the
 * result of the others.
 */
export const tryInPage = (page: Page, target: Target): Promise<void> => page.evaluate(attemptInPage, target);

/**
 * Tries all of `workerAttempts` in a blob worker that is started as the page starts its own
 * workers.
 */
export const tryInWorker = (page: Page, target: Target): Promise<string> =>
  page.evaluate(startWorker, { target, code: `(${attemptInWorker.toString()})(${JSON.stringify(target)})` });

/** Tries all of `insideAttempts` in the page. `frame-webrtc` hits the sink as `udp`. */
export const tryFromInside = (page: Page, target: Target): Promise<void> => page.evaluate(attemptFromInside, target);

async function attemptFromInside({ host, udp }: Target): Promise<void> {
  const opened = window.open('./keys.html');
  const frame = document.body.appendChild(document.createElement('iframe'));
  try {
    const { RTCPeerConnection: Connection } = (frame.contentWindow ?? window) as Window & typeof globalThis;
    const connection = new Connection({ iceServers: [{ urls: `stun:${udp}` }] });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
  } catch {
    // Refused at once.
  }
  await new Promise((done) => setTimeout(done, 1_000));
  await opened?.fetch(`http://${host}/hit/window-fetch`, { mode: 'no-cors' }).catch(() => undefined);
}

function attemptInPage({ host, udp, script }: Target): void {
  const { probe }: { probe?: { createScriptURL(url: string): string } } = window as object;
  const trusted = (url: string): string => probe?.createScriptURL(url) ?? url;
  const at = (name: string): string => `http://${host}/hit/${name}`;
  const attempt = (act: () => unknown): void => {
    try {
      Promise.resolve(act()).catch(() => undefined);
    } catch {
      // Rejected at once.
    }
  };
  const add = (name: string, properties: Record<string, string>): HTMLElement =>
    document.body.appendChild(Object.assign(document.createElement(name), properties));
  attempt(() => fetch(at('fetch')));
  attempt(() => fetch(at('no-cors'), { mode: 'no-cors' }));
  attempt(() => fetch(at('keepalive'), { keepalive: true, mode: 'no-cors' }));
  attempt(() => {
    const request = new XMLHttpRequest();
    request.open('GET', at('xhr'));
    request.send();
  });
  attempt(() => navigator.sendBeacon(at('beacon'), 'x'));
  attempt(() => new WebSocket(`ws://${host}/hit/websocket`));
  attempt(() => new EventSource(at('eventsource')));
  attempt(() => add('img', { src: at('image') }));
  attempt(() => add('div', { textContent: 'x' }).style.setProperty('background-image', `url(${at('background')})`));
  attempt(() => new FontFace('probe', `url(${at('font')})`).load());
  attempt(() => add('link', { rel: 'stylesheet', href: at('stylesheet') }));
  attempt(() => add('script', { src: trusted(at('script')) }));
  attempt(() => import(/* @vite-ignore */ at('import')));
  attempt(() => add('iframe', { src: at('iframe') }));
  attempt(() => (add('form', { action: at('form'), method: 'post', target: '_blank' }) as HTMLFormElement).submit());
  attempt(() => add('object', { data: trusted(at('object')), type: 'image/png' }));
  attempt(() => add('video', { src: at('video') }));
  attempt(() => add('link', { rel: 'prefetch', href: at('prefetch') }));
  attempt(() => new Worker(trusted(`${script}?network-worker`)));
  attempt(() => new Worker(trusted(`data:text/javascript,fetch(${JSON.stringify(at('data-worker'))})`)));
  attempt(() => navigator.serviceWorker.register(trusted(`${script}?service-worker`)));
  attempt(async () => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${udp}` }] });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
  });
}

/** Runs in a worker from its source text, so it must not use any name from outside. */
function attemptInWorker({ host, script }: Target): void {
  const at = (name: string): string => `http://${host}/hit/worker/${name}`;
  const attempt = (act: () => unknown): void => {
    try {
      Promise.resolve(act()).catch(() => undefined);
    } catch {
      // Rejected at once.
    }
  };
  const rules = { createScriptURL: (url: string): string => url };
  const trusted = (url: string): string => {
    try {
      return (globalThis.trustedTypes?.createPolicy(`probe${Math.random()}`, rules) ?? rules).createScriptURL(url);
    } catch {
      return url;
    }
  };
  attempt(() => fetch(at('fetch')));
  attempt(() => fetch(at('no-cors'), { mode: 'no-cors' }));
  attempt(() => {
    const request = new XMLHttpRequest();
    request.open('GET', at('xhr'));
    request.send();
  });
  attempt(() => new WebSocket(`ws://${host}/hit/worker/websocket`));
  attempt(() => new EventSource(at('eventsource')));
  attempt(() => import(/* @vite-ignore */ at('import')));
  attempt(() => new Worker(trusted(`${script}?worker/network-worker`)));
  attempt(() => new Worker(trusted(`data:text/javascript,fetch(${JSON.stringify(at('data-worker'))})`)));
  postMessage('tried');
}

function startWorker({ code }: { code: string }): Promise<string> {
  const { probe }: { probe?: { createScriptURL(url: string): string } } = window as object;
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(probe?.createScriptURL(address) ?? address, { type: 'module' });
  return new Promise((done) => {
    worker.addEventListener('message', ({ data }) => done(String(data)));
    worker.addEventListener('error', ({ message }) => done(`failed: ${message}`));
  });
}
