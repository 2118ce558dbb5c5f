import type { Intake } from '../../core/intake/found.ts';
import type { Search } from '../../session/reading/search-long-texts.ts';
import { boxTextOf } from '../../session/state/source.ts';
import { bootWorker } from '../page/boot-worker.ts';
import searchUrl from './search-worker.ts?worker&url';

let worker: Worker | null = null;

/**
 * Looks through a text in a worker, so that the page stays free. Each question has a channel of its
 * own.
 */
export const searchInWorker: Search = (source) => {
  worker ??= bootWorker(new URL(searchUrl, import.meta.url).href);
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Intake>((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<Intake>) => resolve(data), { once: true });
  });
  port1.start();
  worker.postMessage(boxTextOf(source), [port2]);
  return answer.finally(() => port1.close());
};
