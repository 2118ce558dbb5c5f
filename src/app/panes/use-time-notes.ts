import { useCallback, useEffect, useState } from 'react';
import type { timeNotes } from '../../core/claims/time-notes.ts';
import type { EditorNote } from '../../editor/types.ts';
import { notedClaims } from '../../session/reading/noted-claims.ts';
import { load } from '../../ui/load.tsx';
import { useAtNow, useZone } from '../page/clock.ts';
import { useSession } from '../page/use-session.ts';

/**
 * Returns the notes next to the times of the payload; none until they are loaded, after the editors.
 */
export function useTimeNotes(): readonly EditorNote[] {
  const claims = useSession(notedClaims);
  const zone = useZone();
  const [notesOf, setNotesOf] = useState<typeof timeNotes | null>(null);
  useEffect(() => {
    // Nothing reports a failure here, because it is not a press. The table of claims says the same.
    load(() => import('../../core/claims/time-notes.ts')).then(
      (module) => setNotesOf(() => module.timeNotes),
      () => undefined,
    );
  }, []);
  return useAtNow(
    useCallback(
      (now) =>
        claims === null || notesOf === null
          ? none
          : notesOf(claims, now, zone).map(({ span, text }) => ({ at: span.end, text })),
      [claims, notesOf, zone],
    ),
  );
}

const none: readonly never[] = [];
