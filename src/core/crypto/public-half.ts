import { t } from '../text/language.ts';
import { err, ok, type Result } from '../text/result.ts';
import { keyRefusal } from './engines.ts';
import type { CryptoFault } from './fault.ts';
import type { Jwk } from './jwk.ts';
import { isPrivate, missingPublicMember } from './members.ts';
import { isPrivatePartOfAnother } from './rsa.ts';

/**
 * Every member that must stay secret, for all key types (RFC 7518 §6.2.2, §6.3.2, §6.4; RFC 8037
 * §2; RFC 9964 §3).
 */
export const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv'] as const;

const isPublicMember = ([name]: readonly [string, unknown]): boolean =>
  !privateMembers.some((secret) => secret === name);

/** The counterpart of each private operation (RFC 7517 §4.3). */
const publicOperations: ReadonlyMap<unknown, string> = new Map([
  ['sign', 'verify'],
  ['decrypt', 'encrypt'],
  ['unwrapKey', 'wrapKey'],
]);

/**
 * Returns the key without its private members. All others stay, and `key_ops` gets the public
 * operations. null for a secret, which has no public half.
 */
export function publicHalfOf(jwk: Jwk): Jwk | null {
  if (jwk.kty === 'oct') return null;
  const shared: Record<string, unknown> = Object.fromEntries(Object.entries(jwk).filter(isPublicMember));
  if (isPrivate(jwk) && Array.isArray(jwk.key_ops)) {
    shared.key_ops = [
      ...new Set(jwk.key_ops.map((operation: unknown) => publicOperations.get(operation) ?? operation)),
    ];
  }
  return { ...shared, kty: jwk.kty };
}

/**
 * Returns the private key with its public members (x, y or pub) computed from the private value,
 * even if they are already present. All other members stay. Also handles X25519 and X448.
 * `publicHalfOf` then removes the private members.
 *
 * Faults: key-not-private; key-refused (private value of a wrong length or out of range, unknown
 * curve, RSA without n or e).
 */
export async function derivePublic(jwk: Jwk): Promise<Result<Jwk, CryptoFault>> {
  if (jwk.kty === 'RSA' || jwk.kty === 'oct') {
    const missing = missingPublicMember(jwk);
    return missing === null ? ok(jwk) : err({ kind: 'key-refused', detail: t`The member ${missing} is missing.` });
  }
  if (!isPrivate(jwk)) return err({ kind: 'key-not-private' });
  try {
    const { withPublicMembers } = await import('./libraries.ts');
    return ok(await withPublicMembers(jwk));
  } catch (error) {
    return err(keyRefusal(error));
  }
}

/**
 * Returns whether the private value belongs to another public key than the members next to it: then
 * what it signs does not verify. False for secrets and public keys, and where it cannot be found out.
 */
export async function doHalvesDiffer(jwk: Jwk): Promise<boolean> {
  // The primes of an RSA key can be there without d.
  if (jwk.kty === 'RSA') return isPrivatePartOfAnother(jwk);
  if (jwk.kty === 'oct' || !isPrivate(jwk)) return false;
  const derived = await derivePublic(jwk);
  return derived.ok && ['x', 'y', 'pub'].some((name) => derived.value[name] !== jwk[name]);
}
