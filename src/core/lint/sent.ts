import type { Found } from '../intake/found.ts';
import type { Sent } from './rule.ts';

/** Returns how the pasted text transports its token. */
export function sendingOf({ before, after, name }: Pick<Found, 'before' | 'after' | 'name'>): Sent {
  return { scheme: schemeBefore(before), address: addressBefore(before), name, cookieLacks: lackingIn(before, after) };
}

/** Returns the scheme of `Authorization: DPoP ` and the like directly in front of the token. */
function schemeBefore(before: string): Sent['scheme'] {
  const scheme = /\b(bearer|dpop)(?:\s|%20|\+)+$/i.exec(before.slice(-20))?.[1]?.toLowerCase();
  return scheme === 'bearer' || scheme === 'dpop' ? scheme : null;
}

/**
 * Returns where a URL contains the token as a parameter. The URL may be whole or start with its
 * path; it begins after the last space or quote.
 */
function addressBefore(before: string): Sent['address'] {
  const written = /[^\s"'<>]*$/.exec(before.slice(-mostOfAddress))?.[0] ?? '';
  if (!/[?#&][\w.-]*=$/.test(written)) return null;
  if (written.includes('#')) return 'fragment';
  return written.includes('?') ? 'query' : null;
}

/**
 * Returns the attributes of `Set-Cookie: name=…` (RFC 6265 §4.1.2) that are missing up to the end
 * of its line.
 */
function lackingIn(before: string, after: string): Sent['cookieLacks'] {
  if (!/\bset-cookie["']?\s*:\s*["']?[^;\s"']*=$/i.test(before.slice(-mostOfAddress))) return null;
  const attributes = (/^[^\r\n]*/.exec(after.slice(0, mostOfAddress))?.[0] ?? '')
    .toLowerCase()
    .split(';')
    .map((attribute) => attribute.trim().split('=')[0] ?? '');
  return ['Secure', 'HttpOnly', 'SameSite'].filter((name) => !attributes.includes(name.toLowerCase()));
}

const mostOfAddress = 4000;
