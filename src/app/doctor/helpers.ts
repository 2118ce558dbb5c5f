import { bootWorker } from '../page/boot-worker.ts';
import type { ToDoctor } from './doctor-worker.ts';
import helperUrl from './helper-worker.ts?worker&url';

const hire = (): Worker => bootWorker(new URL(helperUrl, import.meta.url).href);

/** One core is left to the page, and the doctor's worker takes another. */
const helpersFor = (cores: number): number => Math.min(cores - 1, 4) - 1;

/**
 * Starts helpers of the doctor's worker, which then talk to it alone. If one cannot start or dies, all
 * end and the doctor goes on without them, so nothing is lost. Returns the function that ends them.
 */
export function startHelpers(doctor: Pick<Worker, 'postMessage'>, start: () => Worker = hire): () => void {
  const count = helpersFor(navigator.hardwareConcurrency);
  const helpers: Worker[] = [];
  const end = (): void => helpers.splice(0).forEach((helper) => helper.terminate());
  const lose = (): void => {
    end();
    doctor.postMessage({ kind: 'dismiss' } satisfies ToDoctor);
  };
  try {
    for (let at = 0; at < count; at += 1) {
      const { port1, port2 } = new MessageChannel();
      const helper = start();
      helpers.push(helper);
      for (const failure of ['error', 'messageerror']) helper.addEventListener(failure, lose);
      helper.postMessage(null, [port1]);
      doctor.postMessage({ kind: 'join' } satisfies ToDoctor, [port2]);
    }
  } catch {
    lose();
  }
  return end;
}
