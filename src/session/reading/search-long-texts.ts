import type { Intake } from '../../core/intake/found.ts';
import { isLong, searchText } from '../state/intake.ts';
import type { Source } from '../state/model.ts';
import type { Store } from '../state/store.ts';

/**
 * Searches a text. The page does this in a worker. Rejects if a newer search replaces it. If the
 * worker cannot run, the search itself tells the person.
 */
export type Search = (source: Source) => Promise<Intake>;

/**
 * Searches a long text after typing has paused for this many milliseconds. Returns the function
 * that ends it.
 */
export function searchLongTexts(
  store: Store,
  search: Search = async (source) => searchText(source),
  pause = 150,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen: Source | null = null;
  const found =
    (of: Source) =>
    (intake: Intake): void =>
      store.dispatch({ type: 'text-searched', of, intake });
  const look = (): void => {
    const { source } = store.get();
    if (source === seen) return;
    seen = source;
    clearTimeout(timer);
    if (isLong(source)) timer = setTimeout(() => void search(source).then(found(source), () => undefined), pause);
  };
  look();
  const stop = store.subscribe(look);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
