import { useEffect, useState } from 'react';
import type { JsonPart } from '../../core/assist/about.ts';
import type { Assist } from '../../editor/types.ts';
import type { Store } from '../../session/state/store.ts';
import { useStore } from '../page/use-session.ts';

/** What the page knows about a part's text; undefined until that has come, after the editors. */
export function usePartAssist(part: JsonPart): Assist | undefined {
  const store = useStore();
  const [assist, setAssist] = useState<Assist>();
  useEffect(() => void load(part, store).then(setAssist), [part, store]);
  return assist;
}

const load = async (part: JsonPart, store: Store): Promise<Assist> =>
  (await import('./part-assist.ts')).partAssist(store, part);
