import { useState } from 'react';
import type { Session } from '../../session/state/model.ts';
import { useSession } from './use-session.ts';

/** The number of rows of a list that are drawn at first. */
const rowsAtFirst = 50;
/**
 * The maximum number of rows that a press on "Show more" adds. It adds as many as are shown, up to
 * this.
 */
const mostAdded = 200;

export type ShownRows<Row> = {
  readonly rows: readonly Row[];
  /** The number of rows that are not shown. */
  readonly left: number;
  /** The number of hidden rows that a press shows. */
  readonly next: number;
  readonly showMore: () => void;
};

function useMany(of: string | null, atFirst: number): readonly [number, (many: number) => void] {
  const [kept, keep] = useState({ of, many: atFirst });
  const isOther = of !== null && of !== kept.of;
  if (isOther) keep({ of, many: atFirst });
  return [isOther ? atFirst : kept.many, (many) => keep({ of: of ?? kept.of, many })];
}

/**
 * Returns how many rows about the token are shown, and the function that sets that number. Another
 * token resets it to `atFirst`.
 */
export const useManyOfToken = (atFirst: number): readonly [number, (many: number) => void] =>
  useMany(useSession(enteredToken), atFirst);

/**
 * Returns the first rows of a list of any length, and how to show more. It starts over when `of`,
 * which names what the rows belong to, changes. Null means that this has not changed.
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

/**
 * Returns the same for rows about the token. Another token starts over; an edit of the current one
 * does not.
 */
export const useTokenRows = <Row>(all: readonly Row[], atFirst = rowsAtFirst): ShownRows<Row> =>
  useShownRows(all, useSession(enteredToken), atFirst);

/** Returns what was pasted or typed as a token; null while its parts are edited. */
const enteredToken = ({ source }: Session): string | null => (source.kind === 'token' ? source.text : null);
