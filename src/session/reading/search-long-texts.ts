import type { Intake } from '../../core/intake/found.ts';
import { isLong, searchText } from '../state/intake.ts';
import type { Source } from '../state/model.ts';
import type { Store } from '../state/store.ts';

/** Looks through a text; the page does it in a worker. It rejects where that cannot run, and tells the person itself. */
export type Search = (source: Source) => Promise<Intake>;

/**
 * Searches a long text once typing has paused for so long (ms). Gives the function that ends it.
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
