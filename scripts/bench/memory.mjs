// Measures whether the page's heap grows with what a person does for a long time.
import { tokenOf } from './inputs.mjs';
import { heap, pasteUntilDecoded } from './page.mjs';
/** @typedef {import('@playwright/test').Page} Page */

const edits = 1_000;
const largePastes = 200;

/**
 * Edits a payload that has the caret, then pastes large tokens. The first acts fill the history, which
 * keeps 1,000 steps and 40 million characters, and compile code. They would hide a leak, so they do not
 * count.
 * @param {Page} page
 * @returns {Promise<[what: string, sizes: string][]>}
 */
export async function measureMemory(page) {
  const edit = async (/** @type {number} */ count) => {
    for (let at = 0; at < count; at += 1) await page.keyboard.press(at % 2 === 0 ? 'Space' : 'Backspace');
  };
  let pasted = 0;
  const paste = async (/** @type {number} */ count) => {
    for (let at = 0; at < count; at += 1) {
      const mark = `large-${(pasted += 1)}`;
      await pasteUntilDecoded(page, tokenOf('HS256', { jti: mark, text: 'x'.repeat(750_000) }), mark);
    }
  };
  await edit(1_000);
  const overEdits = await heaps(page, edits, edit);
  await paste(50);
  return [
    [`heap over ${edits} edits`, overEdits],
    [`heap over ${largePastes} pastes of 1 MB`, await heaps(page, largePastes, paste)],
  ];
}

/**
 * Returns the heap before so many acts, after each quarter, and how much it has grown.
 * @param {Page} page
 * @param {number} count
 * @param {(count: number) => Promise<void>} act
 */
async function heaps(page, count, act) {
  const sizes = [await heap(page)];
  for (let quarter = 0; quarter < 4; quarter += 1) {
    await act(count / 4);
    sizes.push(await heap(page));
  }
  const [first = Number.NaN] = sizes;
  const growth = ((sizes.at(-1) ?? Number.NaN) - first) / first;
  return `${sizes.map((bytes) => (bytes / 1e6).toFixed(1)).join(' → ')} MB (${(growth * 100).toFixed(1)} %)`;
}
