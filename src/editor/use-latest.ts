import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Returns a reference to the newest value, for handlers that are attached once. Read it in
 * handlers, never while rendering.
 */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
