// Shortens a failing sequence by delta debugging, first its steps, then their texts.

/**
 * @template Item
 * @param {readonly Item[]} items that fail together
 * @param {(items: readonly Item[]) => Promise<boolean>} fails
 * @param {number} [tries] at most
 * @returns {Promise<readonly Item[]>} fewer items that still fail; each is necessary if there were enough tries
 */
export async function fewest(items, fails, tries = 120) {
  let [kept, parts] = [items, 2];
  const budget = { left: tries };
  while (kept.length > 1 && budget.left > 0) {
    const size = Math.ceil(kept.length / parts);
    const smaller = await firstOf(chunksWithout(kept, size), async (without) => {
      budget.left -= 1;
      return budget.left >= 0 && fails(without);
    });
    if (smaller !== null) [kept, parts] = [smaller, Math.max(parts - 1, 2)];
    else if (size === 1) break;
    else parts = Math.min(parts * 2, kept.length);
  }
  return kept;
}

/**
 * @param {string} text that fails
 * @param {(text: string) => Promise<boolean>} fails
 * @param {number} [tries] at most
 */
export async function shortestText(text, fails, tries = 40) {
  const pieces = await fewest([...text], async (signs) => fails(signs.join('')), tries);
  return pieces.join('');
}

/** @template Item @param {readonly Item[]} items @param {number} size */
function* chunksWithout(items, size) {
  for (let start = 0; start < items.length; start += size)
    yield [...items.slice(0, start), ...items.slice(start + size)];
}

/** @template Item @param {Iterable<Item>} items @param {(item: Item) => Promise<boolean>} isRight */
async function firstOf(items, isRight) {
  for (const item of items) if (await isRight(item)) return item;
  return null;
}
