/**
 * True on devices that are touched first and have no mouse: there the system's own text box works
 * best.
 */
export const preferPlain = (): boolean =>
  matchMedia('(pointer: coarse)').matches && !matchMedia('(any-pointer: fine)').matches;
