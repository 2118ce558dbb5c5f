import { useEffect, useMemo } from 'react';
import type { Mark } from '../../editor/types.ts';
import type { CrossMarks, CrossPart, CursorPlace } from '../../session/reading/cross-marks.ts';
import { load } from '../../ui/load.tsx';
import { cell, useCell } from '../page/cell.ts';
import { useStore } from '../page/use-session.ts';

/** The box with the cursor, and what belongs to its place in the others. */
export type Lit = { readonly box: CursorPlace['box']; readonly marks: CrossMarks };

const lit = cell<Lit | null>(null);

/**
 * Follows the cursor. The panes render again only when it comes to another member or part. What finds
 * the places is loaded after the editors.
 */
export function useFollowedCursor(): void {
  const store = useStore();
  useEffect(() => {
    const ends: (() => void)[] = [];
    let isGone = false;
    // Nothing reports a failure here, because it is not a press. Nothing is marked then.
    load(() => import('./follow-cursor.ts')).then(
      ({ followCursor }) => isGone || ends.push(followCursor(store, lit)),
      () => undefined,
    );
    return () => {
      isGone = true;
      ends.forEach((end) => end());
    };
  }, [store]);
}

/** Returns what to mark in the token box while the cursor is in a pane. */
export function useLitToken(): readonly Mark[] {
  const shown = useCell(lit);
  return useMemo(() => {
    if (shown === null || shown.box === 'token') return none;
    const { part, member } = shown.marks.token;
    return [
      ...part.map((span) => ({ ...span, className: 'mark-lit-part' })),
      ...member.map((span) => ({ ...span, className: 'mark-lit' })),
    ];
  }, [shown]);
}

/** Returns what to mark in the pane of a part while the cursor is in the token box. */
export function useLitPart(part: CrossPart): { readonly isLit: boolean; readonly marks: readonly Mark[] } {
  const shown = useCell(lit);
  return useMemo(() => {
    if (shown?.box !== 'token' || shown.marks.part !== part) return { isLit: false, marks: none };
    const { pane } = shown.marks;
    return { isLit: true, marks: pane === null ? none : [{ ...pane, className: 'mark-lit-member' }] };
  }, [shown, part]);
}

const none: readonly never[] = [];
