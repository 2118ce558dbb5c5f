import { cell, useCell } from './cell.ts';

/** True if the key is shown as dots. */
const isMasked = cell(false);

export const { get: isKeyMasked, set: maskKey } = isMasked;
export const useKeyMasked = (): boolean => useCell(isMasked);

/**
 * Returns a sentence in which no quoted text is part of one of these keys. Shorter quotes, such as
 * the sign of an assignment, tell nothing.
 */
export const withoutKeys = (sentence: string, keys: readonly string[]): string =>
  sentence.replace(/"([^"]{3,})"/g, (quoted, text: string) =>
    keys.some((key) => key.includes(text)) ? '"••••"' : quoted,
  );
