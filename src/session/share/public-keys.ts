import type { Jwk } from '../../core/crypto/jwk.ts';
import { missingPublicMember } from '../../core/crypto/members.ts';
import { publicHalfOf } from '../../core/crypto/public-half.ts';
import type { Key } from '../../core/keys/key.ts';
import { safeText, type SafeText } from './safe-text.ts';
import type { Secrets } from './secrets.ts';

declare const isPublic: unique symbol;

/**
 * Public keys as JSON, a JWK or a JWK Set. Only `publicKeys` makes one, member by member from
 * opened keys and never from typed text. Nothing else in the key box can get into a link.
 */
export type PublicKeys = SafeText & { readonly [isPublic]: true };

/**
 * The members that make up a public key or state its purpose (RFC 7517 §4; RFC 7518 §6; RFC 8037
 * §2; RFC 9964 §3). No other member is copied.
 */
const members = ['kty', 'crv', 'alg', 'use', 'key_ops', 'kid', 'n', 'e', 'x', 'y', 'pub'];

/**
 * Returns the public halves of those keys that have one, except halves that would reveal a secret,
 * in their kid for example. null if none is left.
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
