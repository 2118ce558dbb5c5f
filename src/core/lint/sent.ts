import type { Found } from '../intake/found.ts';
import type { Sent } from './rule.ts';

/** How the text that was pasted carries its token. */
export function sentAs({ before, after, name }: Pick<Found, 'before' | 'after' | 'name'>): Sent {
  return { scheme: schemeBefore(before), address: addressBefore(before), name, cookieLacks: lackingIn(before, after) };
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

/** The attributes of `Set-Cookie: name=…` (RFC 6265 §4.1.2) that are missing to the end of its line. */
function lackingIn(before: string, after: string): Sent['cookieLacks'] {
  if (!/\bset-cookie["']?\s*:\s*["']?[^;\s"']*=$/i.test(before.slice(-mostOfAddress))) return null;
  const attributes = (/^[^\r\n]*/.exec(after.slice(0, mostOfAddress))?.[0] ?? '')
    .toLowerCase()
    .split(';')
    .map((attribute) => attribute.trim().split('=')[0] ?? '');
  return ['Secure', 'HttpOnly', 'SameSite'].filter((name) => !attributes.includes(name.toLowerCase()));
}

const mostOfAddress = 4000;
