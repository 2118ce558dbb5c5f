import { plainThumbprint } from '../crypto/digest.ts';
import type { Jwk } from '../crypto/jwk.ts';
import type { KeyRing } from '../keys/key.ts';
import { stringOf } from '../text/json.ts';
import { publicKeyIn } from './check-proof.ts';
import { memberOf, type Pasted } from './pasted.ts';

/** The key that a token is bound to by its `cnf` (RFC 7800 §3, RFC 9449 §6.1). */
type BoundKey =
  /** `jwk`: null if only its thumbprint is known. */
  | { readonly kind: 'known'; readonly jwk: Jwk | null; readonly thumbprint: string }
  /** Only its kid is known, and no key in the Key box has it. */
  | { readonly kind: 'named'; readonly kid: string };

/** Returns the key in `jkt`, `jwk` or `kid`; null if the token names none. */
export function boundKey(token: Pasted, ring: KeyRing | null): BoundKey | null {
  const jkt = stringOf(memberOf(token, 'cnf', 'jkt'));
  const jwk = publicKeyIn(memberOf(token, 'cnf', 'jwk'));
  if (jkt !== null || jwk !== null)
    return { kind: 'known', jwk, thumbprint: jkt ?? (jwk === null ? '' : plainThumbprint(jwk)) };
  const kid = stringOf(memberOf(token, 'cnf', 'kid'));
  if (kid === null) return null;
  const named = ring?.keys.find((each) => each.kid === kid && each.jwk.kty !== 'oct');
  return named === undefined
    ? { kind: 'named', kid }
    : { kind: 'known', jwk: named.jwk, thumbprint: plainThumbprint(named.jwk) };
}
