import { useEffect, useMemo, useState } from 'react';
import type { Diagnosis } from '../../core/diagnose/trial.ts';
import type { asked } from '../../core/errors/asked-causes.ts';
import { askedToken } from '../../session/errors/asked-token.ts';
import { errorText } from '../../session/errors/error-text.ts';
import { load } from '../../ui/load.tsx';
import { useSession } from '../page/use-session.ts';

type Asked = { readonly causes: ReadonlySet<string>; readonly found: readonly Diagnosis[] };

/**
 * Returns the causes behind the error message, and what is so of the token because of what it says; none
 * until the tables of messages are loaded, which happens with the first text that may contain one.
 */
export function useAsked(): Asked {
  const text = useSession(errorText);
  const token = useSession(askedToken);
  const policy = useSession((session) => session.policy);
  const [askedBy, setAskedBy] = useState<typeof asked | null>(null);
  const isWanted = text !== '' && askedBy === null;
  useEffect(() => {
    if (!isWanted) return;
    // The box for the message says it if the tables cannot be loaded.
    load(() => import('../../core/errors/asked-causes.ts')).then(
      (module) => setAskedBy(() => module.asked),
      () => undefined,
    );
  }, [isWanted]);
  return useMemo(
    () => (askedBy === null || text === '' ? none : askedBy(text, token, policy)),
    [askedBy, text, token, policy],
  );
}

const none: Asked = { causes: new Set(), found: [] };
