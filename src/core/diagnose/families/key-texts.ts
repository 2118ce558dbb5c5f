import { bareKey } from '../../crypto/members.ts';
import type { Jwk } from '../../crypto/jwk.ts';
import type { KeyRing, KeyText } from '../../keys/key.ts';
import { openKeys } from '../../keys/open-keys.ts';
import { selectKeys } from '../../keys/select-key.ts';
import type { Case } from '../case.ts';
import type { KeyFamily, KeyVariant } from '../trial.ts';
import { passedOver } from './jwk-sets.ts';
import { keysBeside } from './key-beside.ts';
import { mendedTexts } from './key-text/mended-texts.ts';

/**
 * Proposes keys for a Key box that cannot be read as given: every text that it may have been meant
 * to be. At most forty texts, and the cheapest explanation of each key. Before them, the key next
 * to the token in the other box.
 */
export const mendedKeys: KeyFamily = async function* (given) {
  yield* keysBeside(given);
  const told = new Set([...given.ring.keys, ...(given.ring.read?.keys ?? [])].map(({ jwk }) => markOf(jwk)));
  for (const { text, findings, cost } of mendedTexts(given)) {
    const key: KeyText = { text, secretEncoding: given.key.secretEncoding, passphrase: given.key.passphrase };
    for (const variant of variantsOf(await openKeys(key), given)) {
      const mark = markOf(variant.jwk);
      if (told.has(mark)) continue;
      told.add(mark);
      yield { ...variant, findings: [...findings, ...variant.findings], cost: cost + variant.cost };
    }
  }
};

/**
 * Returns the keys that a verifier would use from the fixed text, and those it would skip, with the
 * fix for that as well.
 */
function variantsOf(ring: KeyRing, { token, row }: Case): readonly KeyVariant[] {
  const asIs = token && row ? selectKeys(ring, token.header.parameters, row, 'verify').candidates : ring.keys;
  return [
    ...asIs.map(({ jwk }): KeyVariant => ({ findings: [], cost: 0, jwk, repaired: ring.of })),
    ...passedOver(ring, { token, row }),
  ];
}

const markOf = (jwk: Jwk): string => JSON.stringify(bareKey(jwk, jwk.kty === 'oct' ? 'private' : 'public'));
