import { noKey } from '../../core/keys/key.ts';
import type { Origins } from '../../core/keys/origin.ts';
import { fragmentBrings, queryBrings, withoutToken } from '../../session/share/inbound-address.ts';
import { pastedSource } from '../../session/state/source.ts';
import type { Opened } from '../../session/share/read-link.ts';
import type { Arrival, Brought } from './arrivals.ts';
import { readAddress, replaceAddress, type Address } from '../page/browser.ts';

/**
 * Returns what a URL brings; null if it brings nothing. Removes the fragment and a token in the
 * query from the address bar at once. The code that reads links is loaded with the first one.
 * `from` is the site whose link was followed.
 */
export async function openAddress(address: Address, from: string | null): Promise<Arrival | null> {
  const [wasInQuery, isInFragment] = [queryBrings(address.query), fragmentBrings(address.fragment)];
  if (!wasInQuery && !isInFragment) return null;
  const left: Address = {
    query: withoutToken(address.query),
    fragment: isInFragment ? '' : address.fragment,
  };
  replaceAddress(left);
  const reading = await read(address).catch(() => ({ ok: false, fault: { kind: 'unloaded' } }) as const);
  // What could not be read is still the person's to try: a fragment goes to no server.
  if ((reading === null || isUnloaded(reading)) && readAddress().fragment === left.fragment)
    replaceAddress({ ...left, fragment: address.fragment });
  if (reading === null) return null;
  if (!reading.ok) return { kind: 'refused', fault: reading.fault, wasInQuery, from };
  return { kind: 'opened', inputs: inputsOf(reading.value), unknown: reading.value.unknown, wasInQuery, from };
}

const isUnloaded = (reading: { readonly ok: boolean; readonly fault?: { readonly kind: string } }): boolean =>
  reading.fault?.kind === 'unloaded';

/** The fragment comes before the query string, because this page's links use it. */
async function read({ fragment, query }: Address) {
  const { readLink, readQuery } = await import('../../session/share/read-link.ts');
  const link = await readLink(fragment);
  const opened = link === null ? readQuery(query) : null;
  return opened === null ? link : ({ ok: true, value: opened } as const);
}

const inputsOf = ({ token, publicKey, policy, detached }: Opened): Brought => ({
  source: pastedSource(token, { origins }),
  key: publicKey === '' ? noKey : { ...noKey, text: publicKey, origins },
  policy,
  ...(detached === undefined ? {} : { detached }),
});

const origins: Origins = [{ kind: 'link' }];
