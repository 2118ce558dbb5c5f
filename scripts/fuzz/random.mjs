// Makes random choices from a seed. The same seed gives the same choices on every machine.

/**
 * @typedef {object} Random
 * @property {() => number} next from 0 to under 1
 * @property {(below: number) => number} below a whole number from 0
 * @property {(probability: number) => boolean} chance
 * @property {<T>(list: readonly T[]) => T} pick throws on an empty list
 */

/** Mulberry32, 32 bits of state. @param {number} seed @returns {Random} */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new RangeError('Nothing to pick from.');
      return picked;
    },
  };
}

/**
 * Picks a key of a table by its weight.
 * @template {string} Name @param {Random} random @param {Readonly<Record<Name, number>>} weights @returns {Name}
 */
export function weighted(random, weights) {
  const rows = /** @type {[Name, number][]} */ (Object.entries(weights));
  let left = random.next() * rows.reduce((sum, [, weight]) => sum + weight, 0);
  const found = rows.find(([, weight]) => (left -= weight) < 0) ?? rows[0];
  if (found === undefined) throw new RangeError('Nothing to pick from.');
  return found[0];
}
