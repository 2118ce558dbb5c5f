/**
 * Returns whether the device is used mainly by touch and has no mouse. There the system's own text
 * box works best.
 */
export const preferPlain = (): boolean =>
  matchMedia('(pointer: coarse)').matches && !matchMedia('(any-pointer: fine)').matches;
