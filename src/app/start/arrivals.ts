import type { Policy } from '../../core/claims/policy.ts';
import type { Inputs, Session } from '../../session/state/model.ts';
import type { LinkFault } from '../../session/share/read-link.ts';
import { cell, useCell } from '../page/cell.ts';

/** What came with the address: the inputs as it brought them, or why it could not be opened. */
export type Arrival = {
  /** A token stood in the query, where a server has seen it. */
  readonly wasInQuery: boolean;
  /** The site whose link was followed, where the browser tells. */
  readonly from: string | null;
} & (
  | { readonly kind: 'opened'; readonly inputs: Brought; readonly unknown: readonly string[] }
  /** `unloaded`: the part of the page that reads links did not come. */
  | { readonly kind: 'refused'; readonly fault: LinkFault | { readonly kind: 'unloaded' } }
);

export type Brought = Pick<Inputs, 'source' | 'key'> & {
  /** null: no expectations came. */ readonly policy: Policy | null;
};

const arrival = cell<Arrival | null>(null);

/** Shows what arrived; null when the person has read it. */
export const showArrival = (next: Arrival | null): void => arrival.set(next);

export const useArrival = (): Arrival | null => useCell(arrival);

/**
 * Whether an input still stands as the address brought it. By identity: what was edited is the
 * person's own, and undo gives it back to the link.
 */
export const isFromLink = ({ inputs }: Arrival & { kind: 'opened' }, session: Session, name: keyof Brought): boolean =>
  inputs[name] === session[name];
