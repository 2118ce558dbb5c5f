import type { Found } from '../intake/found.ts';
import type { Sent } from './rule.ts';

/** How the text that was pasted carries its token. */
export function sentAs({ before, name }: Pick<Found, 'before' | 'name'>): Sent {
  return { scheme: schemeBefore(before), address: addressBefore(before), name };
}

/** `Authorization: DPoP ` and its like, where the token follows at once. */
function schemeBefore(before: string): Sent['scheme'] {
  const scheme = /\b(bearer|dpop)(?:\s|%20|\+)+$/i.exec(before.slice(-20))?.[1]?.toLowerCase();
  return scheme === 'bearer' || scheme === 'dpop' ? scheme : null;
}

/** A parameter of an address, whole or from its path on; what stands before it to the last space or quotation mark. */
function addressBefore(before: string): Sent['address'] {
  const written = /[^\s"'<>]*$/.exec(before.slice(-mostOfAddress))?.[0] ?? '';
  if (!/[?#&][\w.-]*=$/.test(written)) return null;
  if (written.includes('#')) return 'fragment';
  return written.includes('?') ? 'query' : null;
}

const mostOfAddress = 4000;
