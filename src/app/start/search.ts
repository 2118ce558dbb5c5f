import type { Intake } from '../../core/intake/found.ts';
import { t } from '../../core/text/language.ts';
import type { Search } from '../../session/reading/search-long-texts.ts';
import { boxTextOf } from '../../session/state/source.ts';
import { announceOffer } from '../page/announcements.ts';
import { bootWorker } from '../page/boot-worker.ts';
import { steadyWorker } from '../page/steady-worker.ts';
import searchUrl from './search-worker.ts?worker&url';

const hire = (): Worker => bootWorker(new URL(searchUrl, import.meta.url).href);

type Question = { readonly text: string; readonly resolve: (intake: Intake) => void; readonly reject: () => void };

/**
 * Returns a search that runs in a worker, so that the page stays responsive. Each question has its
 * own channel, and rejects if a newer one replaces it. A worker that dies or hangs is started again
 * once and asked the same. If that fails as well, the person is told and can try again.
 */
export function searchWith(start: () => Worker): Search {
  let asked: Question | null = null;
  const worker = steadyWorker({
    start,
    onDied() {
      if (asked !== null) ask(asked);
    },
    onLost() {
      const question = asked;
      if (question === null) return;
      const take = (): void => {
        if (asked === question) ask(question);
      };
      announceOffer(t`This long text could not be searched for further tokens and keys.`, {
        label: t`Try again`,
        take,
      });
    },
  });
  function ask(question: Question): void {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      ({ data }: MessageEvent<Intake>) => {
        port1.close();
        question.resolve(data);
        if (asked !== question) return;
        asked = null;
        worker.answered();
      },
      { once: true },
    );
    port1.start();
    worker.present()?.postMessage(question.text, [port2]);
    worker.awaits(question.text.length);
  }
  return (source) =>
    new Promise<Intake>((resolve, reject) => {
      asked?.reject();
      worker.answered();
      asked = {
        text: boxTextOf(source),
        resolve,
        reject: () => reject(new Error('A newer search replaces this one.')),
      };
      ask(asked);
    });
}

export const searchInWorker: Search = searchWith(hire);
