import { algorithmOf } from '../crypto/algorithms.ts';
import type { KeyRing } from '../keys/key.ts';
import { selectKeys } from '../keys/select-key.ts';
import { isSignedWith } from './check-proof.ts';
import type { Pasted } from './pasted.ts';

/**
 * Returns whether a status list is signed with one of the keys. null: none of them is known to be the one
 * of its issuer, because the list has no kid or no key has it.
 */
export async function isListSigned(list: Pasted, ring: KeyRing | null): Promise<boolean | null> {
  const { parameters } = list.token.header;
  const row = algorithmOf(parameters.alg ?? '');
  if (ring === null || row === null) return null;
  const { candidates } = selectKeys(ring, parameters, row, 'verify');
  const verified = await Promise.all(candidates.map(({ jwk }) => isSignedWith(list, jwk)));
  if (verified.includes(true)) return true;
  const isOwn = candidates.some(({ kid }, at) => verified[at] === false && kid !== null && kid === parameters.kid);
  return isOwn ? false : null;
}
