import { useEffect, useMemo } from 'react';
import type { Mark } from '../../editor/types.ts';
import { crossMarks, type CrossMarks, type CrossPart, type CursorPlace } from '../../session/reading/cross-marks.ts';
import { cell, useCell } from '../page/cell.ts';
import { useStore } from '../page/use-session.ts';
import { cursorPlace } from './carets.ts';

/** The box with the cursor, and what belongs to its place in the others. */
type Lit = { readonly box: CursorPlace['box']; readonly marks: CrossMarks };

const lit = cell<Lit | null>(null);

/** Follows the cursor. The panes render again only when it comes to another member or part. */
export function useFollowedCursor(): void {
  const store = useStore();
  useEffect(() => {
    const follow = (): void => {
      const place = cursorPlace.get();
      const marks = place === null ? null : crossMarks(store.get(), place);
      const before = lit.get();
      if (before?.marks === marks && before?.box === place?.box) return;
      if (place === null || marks === null) {
        if (before !== null) lit.set(null);
      } else lit.set({ box: place.box, marks });
    };
    const ends = [store.subscribe(follow), cursorPlace.subscribe(follow)];
    return () => ends.forEach((end) => end());
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
