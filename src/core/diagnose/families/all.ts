import type { KeyFamily, Observation, TokenFamily } from '../trial.ts';

/** Every family, in the order in which equal costs are tried. To add a family: its file, its line here. */
export const tokenFamilies: readonly TokenFamily[] = [];
export const keyFamilies: readonly KeyFamily[] = [];
export const observations: readonly Observation[] = [];
