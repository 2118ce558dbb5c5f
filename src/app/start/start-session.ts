import { secondsOfMs } from '../../core/claims/numeric-date.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import { firstExample } from '../../session/examples/first-example.ts';
import { noHistory } from '../../session/state/history.ts';
import { emptySession, reduce } from '../../session/state/reduce.ts';
import { noKey } from '../../core/keys/key.ts';
import { runJobs } from '../../session/signature/run-jobs.ts';
import { searchLongTexts } from '../../session/reading/search-long-texts.ts';
import { boxTextOf, emptySource } from '../../session/state/source.ts';
import { createStore, type Store } from '../../session/state/store.ts';
import { t } from '../../core/text/language.ts';
import { announce } from '../page/announcements.ts';
import { showArrival, type Arrival } from './arrivals.ts';
import { type Address, referringSite, onAddressChange, readAddress } from '../page/browser.ts';
import { followMoment } from '../expectations/follow-moment.ts';
import { followExpectations, keptExpectations } from '../expectations/kept-expectations.ts';
import { openAddress } from './open-address.ts';
import { searchInWorker } from './search.ts';
import { loadedByLink, takeLink, type Loaded } from './take-link.ts';

/**
 * Starts the session with what this tab kept, what the URL brings, or the first example. A link is
 * only offered if there is kept work. Shows no example if the person has typed a token already.
 * Questions are answered from then on.
 */
export async function startSession(kept: Loaded | null, isTyped: () => boolean): Promise<Store> {
  const arrival = await openAddress(readAddress(), referringSite());
  const opened = arrival?.kind === 'opened' ? arrival : null;
  const isAsked = opened !== null && kept !== null && boxTextOf(kept.source) !== '';
  showArrival(isAsked ? { ...opened, kind: 'offered' } : arrival);
  const event = opened === null || isAsked ? (kept ?? firstEvent(arrival !== null || isTyped())) : loadedByLink(opened);
  const store = createStore({ ...reduce(emptySession, event, 0), history: noHistory });
  runJobs(store);
  searchLongTexts(store, searchInWorker);
  followAddress(store);
  followExpectations(store);
  followMoment(store);
  return store;
}

/**
 * Returns the first inputs. They are empty if a link cannot be opened or the person has typed a
 * token, because an example would be mistaken for it.
 */
function firstEvent(isEmpty: boolean): Loaded {
  const nothing: Loaded = { type: 'loaded', source: emptySource, key: noKey, policy: noPolicy, intent: 'verify' };
  return { ...(isEmpty ? nothing : firstExample.make(secondsOfMs(Date.now()))), policy: keptExpectations() };
}

/**
 * Makes a link that is followed while the page is open a single step of the history, so that undo
 * can restore everything. If it would replace the person's own work, it is only offered.
 */
function followAddress(store: Store): void {
  let latest = 0;
  const follow = async (address: Address): Promise<void> => {
    const turn = (latest += 1);
    const arrival = await openAddress(address, null);
    if (turn === latest && arrival !== null) arrive(store, arrival);
  };
  onAddressChange((address) => void follow(address));
}

function arrive(store: Store, arrival: Arrival): void {
  if (arrival.kind === 'opened' && store.get().broughtBy !== 'person') return takeLink(store, arrival);
  showArrival(arrival.kind === 'opened' ? { ...arrival, kind: 'offered' } : arrival);
  announce(
    arrival.kind === 'opened'
      ? t`A link arrived. It opens only if you confirm, because you have work here.`
      : t`The link could not be opened. Nothing was changed.`,
  );
}
