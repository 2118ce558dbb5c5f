import type { KeyFamily } from '../trial.ts';

/** Proposes the keys of the ring as given. With these, damage to the token alone is proven. */
export const keysAsGiven: KeyFamily = ({ ring }) =>
  [...new Set([...ring.keys, ...(ring.read?.keys ?? [])])].map(({ jwk }) => ({
    findings: [],
    cost: 0,
    jwk,
    repaired: null,
  }));
