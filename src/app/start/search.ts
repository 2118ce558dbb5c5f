import type { Intake } from '../../core/intake/found.ts';
import { t } from '../../core/text/language.ts';
import type { Search } from '../../session/reading/search-long-texts.ts';
import { boxTextOf } from '../../session/state/source.ts';
import { announce } from '../page/announcements.ts';
import { bootWorker } from '../page/boot-worker.ts';
import { steadyWorker } from '../page/steady-worker.ts';
import searchUrl from './search-worker.ts?worker&url';

const hire = (): Worker => bootWorker(new URL(searchUrl, import.meta.url).href);

type Waiting = { readonly text: string; readonly resolve: (intake: Intake) => void; readonly reject: () => void };

/**
 * Returns a search that runs in a worker, so that the page stays responsive. Each question has its
 * own channel. A worker that dies is started again once and asked the same. If it dies again, the
 * promise rejects and the person is told.
 */
export function searchWith(start: () => Worker): Search {
  const waiting = new Set<Waiting>();
  const worker = steadyWorker({
    start,
    onDied: () => waiting.forEach(ask),
    onLost() {
      for (const each of waiting) each.reject();
      waiting.clear();
      announce(t`This long text could not be searched for further tokens and keys.`);
    },
  });
  function ask(question: Waiting): void {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      ({ data }: MessageEvent<Intake>) => {
        waiting.delete(question);
        port1.close();
        question.resolve(data);
      },
      { once: true },
    );
    port1.start();
    worker.present()?.postMessage(question.text, [port2]);
  }
  return (source) =>
    new Promise<Intake>((resolve, reject) => {
      const question = { text: boxTextOf(source), resolve, reject: () => reject(new Error('The search did not run.')) };
      waiting.add(question);
      ask(question);
    });
}

export const searchInWorker: Search = searchWith(hire);
