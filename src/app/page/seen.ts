import { useLayoutEffect, useState, type RefObject } from 'react';

/** The listener of each element for whether it is in view. */
const told = new WeakMap<Element, (isSeen: boolean) => void>();
let observer: IntersectionObserver | null = null;

/**
 * Returns whether an element is in view; true if the browser cannot say. One observer serves the
 * whole page.
 */
export function useIsSeen(element: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(typeof IntersectionObserver !== 'function');
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null || typeof IntersectionObserver !== 'function') return undefined;
    observer ??= new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) told.get(target)?.(isIntersecting);
    });
    told.set(current, setSeen);
    observer.observe(current);
    return () => {
      told.delete(current);
      observer?.unobserve(current);
    };
  }, [element]);
  return isSeen;
}
