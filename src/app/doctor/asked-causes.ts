import { useEffect, useMemo, useState } from 'react';
import type { askedCauses } from '../../core/errors/asked-causes.ts';
import { errorText } from '../../session/errors/error-text.ts';
import { load } from '../../ui/load.tsx';
import { useSession } from '../page/use-session.ts';

/**
 * Returns the causes behind the error message; none until the tables of messages are loaded, which
 * happens with the first text that may contain one.
 */
export function useAskedCauses(): ReadonlySet<string> {
  const text = useSession(errorText);
  const [causesIn, setCausesIn] = useState<typeof askedCauses | null>(null);
  const isWanted = text !== '' && causesIn === null;
  useEffect(() => {
    if (!isWanted) return;
    // The box for the message says it if the tables cannot be loaded.
    load(() => import('../../core/errors/asked-causes.ts')).then(
      (module) => setCausesIn(() => module.askedCauses),
      () => undefined,
    );
  }, [isWanted]);
  return useMemo(() => (causesIn === null || text === '' ? none : causesIn(text)), [causesIn, text]);
}

const none: ReadonlySet<string> = new Set();
