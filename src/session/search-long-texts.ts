import { isLong, searchText } from './intake.ts';
import type { Source } from './model.ts';
import type { Store } from './store.ts';

/** Searches a long text once typing has paused for so long (ms). Gives the function that ends it. */
export function searchLongTexts(store: Store, pause = 150): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen: Source | null = null;
  const look = (): void => {
    const { source } = store.get();
    if (source === seen) return;
    seen = source;
    clearTimeout(timer);
    if (isLong(source)) timer = setTimeout(() => store.dispatch({ type: 'text-searched', of: source, intake: searchText(source) }), pause);
  };
  look();
  const stop = store.subscribe(look);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
