import { type KeyText, noKey } from '../../core/keys/key.ts';
import { fragmentBrings, queryBrings, withoutToken } from '../../session/share/inbound-address.ts';
import { pastedSource } from '../../session/state/source.ts';
import type { Opened } from '../../session/share/read-link.ts';
import type { Arrival, Brought } from './arrivals.ts';
import { replaceAddress, type Address } from '../page/browser.ts';

/**
 * What an address brings; null where it brings nothing. A token in the query is removed from the
 * address bar at once. The code that reads links comes with the first one. `from`: the site whose
 * link was followed.
 */
export async function openAddress(address: Address, from: string | null): Promise<Arrival | null> {
  const wasInQuery = queryBrings(address.query);
  if (wasInQuery) replaceAddress({ ...address, query: withoutToken(address.query) });
  if (!wasInQuery && !fragmentBrings(address.fragment)) return null;
  const reading = await read(address).catch(() => ({ ok: false, fault: { kind: 'unloaded' } }) as const);
  if (reading === null) return null;
  if (!reading.ok) return { kind: 'refused', fault: reading.fault, wasInQuery, from };
  return { kind: 'opened', inputs: inputsOf(reading.value), unknown: reading.value.unknown, wasInQuery, from };
}

/** The fragment goes before the query: it is where links of this page stand. */
async function read({ fragment, query }: Address) {
  const { readLink, readQuery } = await import('../../session/share/read-link.ts');
  const link = await readLink(fragment);
  const opened = link === null ? readQuery(query) : null;
  return opened === null ? link : ({ ok: true, value: opened } as const);
}

const inputsOf = ({ token, publicKey, policy }: Opened): Brought => ({
  source: pastedSource(token),
  key: publicKey === '' ? noKey : keyOfLink(publicKey),
  policy,
});

const keyOfLink = (text: string): KeyText => ({ ...noKey, text, isFromLink: true });
