// Reports Vitest's progress to progress.mjs.
import { mark } from './progress.mjs';

class Progress {
  #done = 0;
  #total = 0;

  /** @param {readonly unknown[]} files */
  onTestRunStart(files) {
    this.#total = files.length;
    this.#say({});
  }

  /** @param {{ relativeModuleId: string }} file */
  onTestModuleStart({ relativeModuleId }) {
    this.#say({ current: relativeModuleId });
  }

  /** @param {{ relativeModuleId: string }} file */
  onTestModuleEnd({ relativeModuleId }) {
    this.#done += 1;
    this.#say({ file: relativeModuleId });
  }

  /** @param {{ current?: string, file?: string }} more */
  #say(more) {
    process.stdout.write(`${mark}${JSON.stringify({ done: this.#done, total: this.#total, ...more })}\n`);
  }
}

export { Progress as default };
