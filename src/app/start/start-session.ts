import { secondsOfMs } from '../../core/claims/numeric-date.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import { firstExample } from '../../session/examples/examples.ts';
import { noHistory } from '../../session/state/history.ts';
import { fragmentBrings } from '../../session/share/inbound-address.ts';
import type { Inputs } from '../../session/state/model.ts';
import { emptySession, reduce } from '../../session/state/reduce.ts';
import { noKey } from '../../core/keys/key.ts';
import { runJobs } from '../../session/signature/run-jobs.ts';
import { searchLongTexts } from '../../session/reading/search-long-texts.ts';
import { emptySource } from '../../session/state/source.ts';
import { createStore, type Store } from '../../session/state/store.ts';
import type { SessionEvent } from '../../session/state/events.ts';
import { t } from '../../core/text/language.ts';
import { announce } from '../page/announcements.ts';
import { showArrival, type Arrival } from './arrivals.ts';
import { type Address, referringSite, onAddressChange, readAddress, replaceAddress } from '../page/browser.ts';
import { followExpectations, keptExpectations } from '../expectations/kept-expectations.ts';
import { openAddress } from './open-address.ts';
import { searchInWorker } from './search.ts';

export type Loaded = SessionEvent & { readonly type: 'loaded' };

/**
 * Starts the session with what the URL brings, what this tab kept, or the first example. Its
 * questions are answered from then on.
 */
export async function startSession(kept: Loaded | null): Promise<Store> {
  const arrival = await openAddress(readAddress(), referringSite());
  showArrival(arrival);
  const event = arrival?.kind === 'opened' ? broughtBy(arrival) : (kept ?? firstEvent(arrival));
  const store = createStore({ ...reduce(emptySession, event, 0), history: noHistory });
  runJobs(store);
  searchLongTexts(store, searchInWorker);
  followAddress(store);
  followExpectations(store);
  return store;
}

/**
 * Returns the first inputs. They are empty if a link cannot be opened, because an example would be
 * mistaken for its contents.
 */
function firstEvent(refused: Arrival | null): Loaded {
  const nothing: Loaded = { type: 'loaded', source: emptySource, key: noKey, policy: noPolicy, intent: 'verify' };
  return { ...(refused === null ? firstExample.make(secondsOfMs(Date.now())) : nothing), policy: keptExpectations() };
}

/** Keeps the person's own expectations if the link has none. */
const broughtBy = ({ inputs }: Arrival & { kind: 'opened' }): Loaded => ({
  ...inputs,
  type: 'loaded',
  policy: inputs.policy ?? keptExpectations(),
  intent: 'verify',
});

/**
 * Makes a link that is followed while the page is open a single step of the history, so that undo
 * can restore everything.
 */
function followAddress(store: Store): void {
  let present: Pick<Inputs, 'source' | 'key' | 'policy'> = store.get();
  let [latest, done] = [0, 0];
  const follow = async (address: Address): Promise<void> => {
    const turn = (latest += 1);
    const arrival = await openAddress(address, null);
    if (turn !== latest) return;
    done = turn;
    if (arrival === null) return;
    present = arrival.kind === 'opened' ? broughtBy(arrival) : store.get();
    if (arrival.kind === 'opened') store.dispatch({ ...present, type: 'loaded', intent: 'verify' });
    showArrival(arrival);
    announce(arrivalWords(arrival));
  };
  onAddressChange((address) => void follow(address));
  store.subscribe(() => {
    // The fragment stays until the first edit. After that it would no longer match what the page
    // shows (rule 9).
    const { source, key, policy } = store.get();
    if (latest !== done || (source === present.source && key === present.key && policy === present.policy)) return;
    const address = readAddress();
    if (fragmentBrings(address.fragment)) replaceAddress({ ...address, fragment: '' });
  });
}

const arrivalWords = ({ kind }: Arrival): string =>
  kind === 'opened'
    ? t`The link was opened. Undo (Ctrl+Z in any box) brings back what was here.`
    : t`The link could not be opened; nothing was changed.`;
