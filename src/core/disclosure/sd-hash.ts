import { hashNames, namedHash } from '../crypto/named-hash.ts';
import { memberNamed, type JsonObject } from '../text/json.ts';
import type { DisclosureFault } from './fault.ts';

/** Names of hashes with collisions, and the truncated ones of the registry (RFC 9901 §9.4). */
const weak = /^(?:md\d|sha-?1|sha-256-(?:128|120|96|64|32))$/i;

/**
 * Returns the hash that the payload names in `_sd_alg` (RFC 9901 §4.1.1), which gives the digest of an
 * ASCII text in base64url, or why it cannot be used.
 */
export function sdHashOf(payload: JsonObject): ((text: string) => string) | DisclosureFault {
  const member = memberNamed(payload, '_sd_alg')?.value;
  if (member !== undefined && member.kind !== 'string') return { kind: 'hash-not-a-string' };
  const name = member?.value ?? 'sha-256';
  const hash = namedHash(name);
  if (hash !== null) return hash;
  if (weak.test(name)) return { kind: 'hash-weak', name };
  const meant = hashNames.find((each) => plainName(each) === plainName(name));
  return meant === undefined ? { kind: 'hash-unknown', name } : { kind: 'hash-spelling', name, meant };
}

const plainName = (name: string): string => name.toLowerCase().replaceAll(/[-_]/g, '');
