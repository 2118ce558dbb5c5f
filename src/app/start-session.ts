import { secondsOfMs } from '../core/claims/numeric-date.ts';
import { t } from '../core/text/language.ts';
import { firstExample } from '../session/examples.ts';
import { readInbound, withoutToken, type Inbound } from '../session/inbound-address.ts';
import { emptySession, noKey, reduce } from '../session/reduce.ts';
import { runJobs } from '../session/run-jobs.ts';
import { searchLongTexts } from '../session/search-long-texts.ts';
import { pasted } from '../session/source.ts';
import { createStore, type Store } from '../session/store.ts';
import type { SessionEvent } from '../session/events.ts';
import { searchInWorker } from './search.ts';
import { announce } from './announcements.ts';
import { onAddressChange, readAddress, replaceAddress, type Address } from './browser.ts';
import { followExpectations, keptExpectations } from './kept-expectations.ts';
import { noHistory } from '../session/history.ts';

/** The session with what the address brings, what this tab kept, or the first example; its questions are answered from here on. */
export function startSession(kept: Loaded | null): Store {
  const inbound = take(readAddress());
  const event = inbound === null ? (kept ?? { ...firstExample.make(secondsOfMs(Date.now())), policy: keptExpectations() }) : broughtBy(inbound);
  const store = createStore({ ...reduce(emptySession, event, 0), history: noHistory });
  runJobs(store);
  searchLongTexts(store, searchInWorker);
  followAddress(store);
  followExpectations(store);
  return store;
}

function followAddress(store: Store): void {
  // What the address brought, while it stands as it came.
  let { source } = store.get();
  onAddressChange((address) => {
    const inbound = take(address);
    if (inbound === null) return;
    const event = broughtBy(inbound);
    source = event.source;
    store.dispatch(event);
  });
  store.subscribe(() => {
    // The fragment stays until the first edit: from then on it would no longer say what the page shows (rule 9).
    if (store.get().source === source) return;
    const address = readAddress();
    if (readInbound({ ...address, query: '' }) !== null) replaceAddress({ ...address, fragment: '' });
  });
}

export type Loaded = SessionEvent & { readonly type: 'loaded' };

const broughtBy = ({ token, publicKey }: Inbound): Loaded => ({
  type: 'loaded',
  source: pasted(token),
  key: { ...noKey, text: publicKey },
  policy: keptExpectations(),
  intent: 'verify',
});

/** Reads the address; a token in the query is removed from it at once, and the person told. */
function take(address: Address): Inbound | null {
  const inbound = readInbound(address);
  if (inbound?.inQuery) {
    replaceAddress({ ...address, query: withoutToken(address.query) });
    announce(t`The token came in the query of the address, so the server’s log has it. It was removed from the address bar; treat the token as disclosed.`);
  }
  return inbound;
}
