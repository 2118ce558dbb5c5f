import type { Jwk } from '../../core/crypto/jwk.ts';
import { missingPublicMember } from '../../core/crypto/members.ts';
import { publicHalfOf } from '../../core/crypto/public-half.ts';
import type { Key } from '../../core/keys/key.ts';
import { safeText, type SafeText } from './safe-text.ts';
import type { Secrets } from './secrets.ts';

declare const isPublic: unique symbol;

/**
 * Public keys as JSON, a JWK or a JWK Set. Only `publicKeys` makes one, out of opened keys and
 * member by member, never out of what was typed: what else stands in the key box has no way into a
 * link.
 */
export type PublicKeys = SafeText & { readonly [isPublic]: true };

/**
 * What a public key is made of, and what it is for (RFC 7517 §4; RFC 7518 §6; RFC 8037 §2; RFC 9964
 * §3). Nothing else is taken along.
 */
const members = ['kty', 'crv', 'alg', 'use', 'key_ops', 'kid', 'n', 'e', 'x', 'y', 'pub'];

/**
 * The public halves of those keys that have one, without those that would give a secret away, in
 * their kid for example; null where none is left.
 */
export function publicKeys(keys: readonly Key[], secrets: Secrets): PublicKeys | null {
  const halves = keys
    .flatMap(({ jwk }) => bareHalf(jwk) ?? [])
    .filter((half) => safeText(JSON.stringify(half), secrets) !== null);
  const [first] = halves;
  return first === undefined
    ? null
    : (safeText(JSON.stringify(halves.length === 1 ? first : { keys: halves }), secrets) as PublicKeys | null);
}

function bareHalf(jwk: Jwk): object | null {
  const half = publicHalfOf(jwk);
  if (half === null || missingPublicMember(half) !== null) return null;
  return Object.fromEntries(members.filter((name) => half[name] !== undefined).map((name) => [name, half[name]]));
}
