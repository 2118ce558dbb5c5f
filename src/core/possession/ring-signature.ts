import { algorithmOf } from '../crypto/algorithms.ts';
import type { KeyRing } from '../keys/key.ts';
import { selectKeys } from '../keys/select-key.ts';
import { isSignedWith } from './check-proof.ts';
import type { Pasted } from './pasted.ts';
import type { Relation } from './relation.ts';

/**
 * Returns whether a token is signed with one of the keys. null: none of them is known to be the one of its
 * issuer, because the token has no kid or no key has it.
 */
export async function isSignedWithRing(pasted: Pasted, ring: KeyRing | null): Promise<boolean | null> {
  const { parameters } = pasted.token.header;
  const row = algorithmOf(parameters.alg ?? '');
  if (ring === null || row === null) return null;
  const { candidates } = selectKeys(ring, parameters, row, 'verify');
  const verified = await Promise.all(candidates.map(({ jwk }) => isSignedWith(pasted, jwk)));
  if (verified.includes(true)) return true;
  const isOwn = candidates.some(({ kid }, at) => verified[at] === false && kid !== null && kid === parameters.kid);
  return isOwn ? false : null;
}

/** Says whether the token of a client is signed with a key in the Key box. */
export async function signatureOf(
  of: 'attestation' | 'assertion',
  pasted: Pasted,
  ring: KeyRing | null,
): Promise<Relation> {
  const hasKeys = ring !== null && ring.keys.length > 0;
  return { kind: 'token-signature', fits: await isSignedWithRing(pasted, ring), of, hasKeys };
}
