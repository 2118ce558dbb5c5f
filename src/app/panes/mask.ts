import { cell, useCell } from '../page/cell.ts';

/** True if the key is shown as dots. */
const isMasked = cell(false);

export const { get: isKeyMasked, set: maskKey } = isMasked;
export const useKeyMasked = (): boolean => useCell(isMasked);
