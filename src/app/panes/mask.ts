import { cell, useCell } from '../page/cell.ts';

/** Whether dots are shown in place of the key. */
const isMasked = cell(false);

export const { get: isKeyMasked, set: maskKey } = isMasked;
export const useKeyMasked = (): boolean => useCell(isMasked);
