import type { KeyFamily } from '../trial.ts';

/** The keys of the ring as they stand: with these, damage of the token alone is proven. */
export const keysAsGiven: KeyFamily = ({ ring }) =>
  ring.keys.map(({ jwk }) => ({ findings: [], cost: 0, jwk, repaired: null }));
