import { t } from '../../core/text/language.ts';
import type { Seconds } from '../../core/claims/numeric-date.ts';
import type { Session } from '../../session/state/model.ts';
import { boxTextOf, tokenOfSource } from '../../session/state/source.ts';
import type { Store } from '../../session/state/store.ts';
import { isPaste } from '../../session/state/typing.ts';
import { announce } from '../page/announcements.ts';

/**
 * Checks at the current time again when a paste replaces a token that was checked at a chosen one: the
 * moment was chosen for the old token. The moment stays if it was chosen before there was a token.
 */
export function followMoment(store: Store): void {
  let before = store.get();
  store.subscribe(() => {
    const last = before;
    const present = store.get();
    before = present;
    const { checkAsOf } = present.policy;
    if (checkAsOf === null || checkAsOf !== last.policy.checkAsOf || !isReplaced(last, present)) return;
    set(store, null);
    announce(t`Checking at the current time again.`, () => set(store, checkAsOf));
  });
}

const set = (store: Store, checkAsOf: Seconds | null): void =>
  store.dispatch({ type: 'policy-set', field: 'checkAsOf', policy: { ...store.get().policy, checkAsOf } });

/** Edits of the parts do not bring another token, and a step back brings the one it was chosen for. */
function isReplaced({ source: before }: Session, { source, history }: Session): boolean {
  if (source === before || source.kind !== 'token' || history.future.length > 0) return false;
  const areTokens = [before, source].every((each) => tokenOfSource(each).kind !== 'empty');
  return areTokens && isPaste(boxTextOf(before), boxTextOf(source));
}
