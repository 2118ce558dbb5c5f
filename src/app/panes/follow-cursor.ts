import { crossMarks } from '../../session/reading/cross-marks.ts';
import type { Store } from '../../session/state/store.ts';
import type { Cell } from '../page/cell.ts';
import { cursorPlace } from './carets.ts';
import type { Lit } from './lit-marks.ts';

/**
 * Keeps in the cell what belongs to the place of the cursor in the other boxes. Returns the function
 * that stops it.
 */
export function followCursor(store: Store, lit: Cell<Lit | null>): () => void {
  const follow = (): void => {
    const place = cursorPlace.get();
    const marks = place === null ? null : crossMarks(store.get(), place);
    const before = lit.get();
    if (before?.marks === marks && before?.box === place?.box) return;
    if (place === null || marks === null) {
      if (before !== null) lit.set(null);
    } else lit.set({ box: place.box, marks });
  };
  follow();
  const ends = [store.subscribe(follow), cursorPlace.subscribe(follow)];
  return () => ends.forEach((end) => end());
}
