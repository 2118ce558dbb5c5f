import { useState } from 'react';
import type { Session } from '../../session/state/model.ts';
import { useSession } from './use-session.ts';

/** So many rows of a list are drawn at first. */
export const rowsAtFirst = 50;
/** A press on "Show more" adds at most so many: as many again as are shown, up to this. */
export const mostAdded = 200;

export type ShownRows<Row> = {
  readonly rows: readonly Row[];
  /** How many are not shown. */
  readonly left: number;
  /** How many of them a press adds. */
  readonly next: number;
  readonly showMore: () => void;
};

function useMany(of: string | null, atFirst: number): readonly [number, (many: number) => void] {
  const [kept, keep] = useState({ of, many: atFirst });
  const isOther = of !== null && of !== kept.of;
  if (isOther) keep({ of, many: atFirst });
  return [isOther ? atFirst : kept.many, (many) => keep({ of: of ?? kept.of, many })];
}

/** Returns how many rows about the token are shown, `atFirst` for another token, and the function that shows so many. */
export const useManyOfToken = (atFirst: number): readonly [number, (many: number) => void] =>
  useMany(useSession(enteredToken), atFirst);

/**
 * Returns the first rows of a list of any length, and the way to more of them. It begins again when `of`, which says what
 * the rows belong to, is something else; null belongs to what was there before.
 */
export function useShownRows<Row>(all: readonly Row[], of: string | null, atFirst = rowsAtFirst): ShownRows<Row> {
  const [many, show] = useMany(of, atFirst);
  const left = Math.max(0, all.length - many);
  const next = Math.min(left, many, mostAdded);
  return {
    rows: left === 0 ? all : all.slice(0, many),
    left,
    next,
    showMore: () => show(many + next),
  };
}

/** Returns the same for rows about the token: another token begins again, an edit of the present one does not. */
export const useTokenRows = <Row>(all: readonly Row[], atFirst = rowsAtFirst): ShownRows<Row> =>
  useShownRows(all, useSession(enteredToken), atFirst);

/** What was pasted or typed as a token; null while its parts are edited. */
const enteredToken = ({ source }: Session): string | null => (source.kind === 'token' ? source.text : null);
