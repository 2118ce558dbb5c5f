/** Returns whether the device is used mainly by touch and has no mouse. */
export const isTouchOnly = (): boolean =>
  matchMedia('(pointer: coarse)').matches && !matchMedia('(any-pointer: fine)').matches;

/**
 * Returns whether the system's own text box works best: with touch alone, and with forced colors, in
 * which the rich editor draws its text on a background of the same color.
 */
export const preferPlain = (): boolean => isTouchOnly() || matchMedia('(forced-colors: active)').matches;
