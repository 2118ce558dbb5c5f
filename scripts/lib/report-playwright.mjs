// Reports Playwright's progress to progress.mjs.
import { relative } from 'node:path';
import { mark } from './progress.mjs';
import { root } from './run.mjs';

class Progress {
  /** @type {Map<string, number>} how many tests of a file have not finished */
  #left = new Map();
  #done = 0;
  #total = 0;

  /** @param {import('@playwright/test/reporter').FullConfig} _ @param {import('@playwright/test/reporter').Suite} suite */
  onBegin(_, suite) {
    for (const { location } of suite.allTests())
      this.#left.set(location.file, (this.#left.get(location.file) ?? 0) + 1);
    this.#total = suite.allTests().length;
  }

  /** @param {import('@playwright/test/reporter').TestCase} test */
  onTestBegin(test) {
    this.#say({ current: `${relative(root, test.location.file)} ${test.title}` });
  }

  /** @param {import('@playwright/test/reporter').TestCase} test */
  onTestEnd({ location: { file } }) {
    this.#done += 1;
    const left = (this.#left.get(file) ?? 0) - 1;
    this.#left.set(file, left);
    this.#say(left === 0 ? { file: relative(root, file) } : {});
  }

  /** @param {{ current?: string, file?: string }} more */
  #say(more) {
    process.stdout.write(`${mark}${JSON.stringify({ done: this.#done, total: this.#total, ...more })}\n`);
  }
}

export { Progress as default };
