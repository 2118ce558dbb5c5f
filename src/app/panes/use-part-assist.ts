import { useEffect, useState } from 'react';
import type { JsonPart } from '../../core/assist/about.ts';
import type { Assist } from '../../editor/types.ts';
import { load } from '../../ui/load.tsx';
import { useStore } from '../page/use-session.ts';

/**
 * Returns what the page knows about a part's text; undefined until it is loaded, after the editors.
 */
export function usePartAssist(part: JsonPart): Assist | undefined {
  const store = useStore();
  const [assist, setAssist] = useState<Assist>();
  useEffect(() => {
    // Nothing reports a failure here, because it is not a press. Typing works without it, and the
    // next press that needs it reports the failure.
    load(() => import('./part-assist.ts')).then(
      ({ partAssist }) => setAssist(partAssist(store, part)),
      () => undefined,
    );
  }, [part, store]);
  return assist;
}
