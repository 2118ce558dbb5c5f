import { useEffect, useState } from 'react';
import type { JsonPart } from '../../core/assist/about.ts';
import type { Assist } from '../../editor/types.ts';
import { load } from '../../ui/load.tsx';
import { useStore } from '../page/use-session.ts';

/** What the page knows about a part's text; undefined until that has come, after the editors. */
export function usePartAssist(part: JsonPart): Assist | undefined {
  const store = useStore();
  const [assist, setAssist] = useState<Assist>();
  useEffect(() => {
    // Not a press: without it typing works as before, and the next press that misses something says so.
    load(() => import('./part-assist.ts')).then(
      ({ partAssist }) => setAssist(partAssist(store, part)),
      () => undefined,
    );
  }, [part, store]);
  return assist;
}
