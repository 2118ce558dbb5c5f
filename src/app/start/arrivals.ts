import type { Policy } from '../../core/claims/policy.ts';
import type { Inputs, Session } from '../../session/state/model.ts';
import type { LinkFault } from '../../session/share/read-link.ts';
import { cell, useCell } from '../page/cell.ts';

/** What came with the URL: the inputs as it brought them, or why it could not be opened. */
export type Arrival = {
  /** True if a token was in the query string, which a server has seen. */
  readonly wasInQuery: boolean;
  /** The site whose link was followed, if the browser says it. */
  readonly from: string | null;
} &
  /** `offered`: it was not opened, because there is work that it would replace. */
  (
    | { readonly kind: 'opened' | 'offered'; readonly inputs: Brought; readonly unknown: readonly string[] }
    /** `unloaded`: the code that reads links was not loaded. */
    | { readonly kind: 'refused'; readonly fault: LinkFault | { readonly kind: 'unloaded' } }
  );

export type OpenedArrival = Extract<Arrival, { readonly inputs: Brought }>;

export type Brought = Pick<Inputs, 'source' | 'key'> & {
  /** null if no expectations came. */ readonly policy: Policy | null;
  readonly detached?: Inputs['detached'];
};

const arrival = cell<Arrival | null>(null);

/** Shows what arrived; null after the person has read it. */
export const showArrival = (next: Arrival | null): void => arrival.set(next);

export const useArrival = (): Arrival | null => useCell(arrival);

/**
 * Returns whether an input is still as the URL brought it. It compares by identity: an edited input
 * is the person's own, and undo returns the one from the link.
 */
export const isFromLink = ({ inputs }: OpenedArrival, session: Session, name: keyof Brought): boolean =>
  inputs[name] === session[name];
