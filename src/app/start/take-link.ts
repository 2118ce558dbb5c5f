import { t } from '../../core/text/language.ts';
import type { SessionEvent } from '../../session/state/events.ts';
import type { Store } from '../../session/state/store.ts';
import { keptExpectations } from '../expectations/kept-expectations.ts';
import { announce } from '../page/announcements.ts';
import { showArrival, type OpenedArrival } from './arrivals.ts';

export type Loaded = SessionEvent & { readonly type: 'loaded' };

/** Keeps the person's own expectations if the link has none. */
export const loadedByLink = ({ inputs }: OpenedArrival): Loaded => ({
  ...inputs,
  type: 'loaded',
  policy: inputs.policy ?? keptExpectations(),
  issuersOfLink: inputs.policy?.issuer ?? [],
  intent: 'verify',
  by: 'link',
});

/** Opens a link in place of what is here. Undo brings it back. */
export function takeLink(store: Store, arrival: OpenedArrival): void {
  store.dispatch(loadedByLink(arrival));
  showArrival({ ...arrival, kind: 'opened' });
  announce(t`Opened the link. Undo (Ctrl+Z in any box) restores what was here.`);
}
