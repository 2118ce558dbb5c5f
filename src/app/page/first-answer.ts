import { nextJob } from '../../session/signature/jobs.ts';
import type { Store } from '../../session/state/store.ts';

/** The longest that anything waits for the first answer, ms. */
const patience = 3000;

let answer: Promise<void> = Promise.resolve();

/**
 * Resolves when everything that the first inputs ask of the cryptography is answered, after three seconds
 * at the latest. What is drawn only then is not moved by the answer.
 */
export const firstAnswer = (): Promise<void> => answer;

/** Call it when the page has its first inputs. */
export function awaitFirstAnswer(store: Store): void {
  answer = new Promise((done) => {
    const look = (): void => {
      if (nextJob(store.get()) === null) end();
    };
    const stop = store.subscribe(look);
    const timer = setTimeout(end, patience);
    function end(): void {
      stop();
      clearTimeout(timer);
      done();
    }
    look();
  });
}
