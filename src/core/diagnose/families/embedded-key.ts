import { embeddedKeyLike, embeddedKeys, type EmbeddedKey } from '../../keys/embedded-keys.ts';
import type { Jwk } from '../../crypto/jwk.ts';
import { t } from '../../text/language.ts';
import type { Jws } from '../../token/token.ts';
import type { Finding, KeyFamily } from '../trial.ts';
import { theKey } from './key-name.ts';

/**
 * Proposes the keys in the token itself (RFC 7515 §4.1.3, §4.1.6). Without a repair, because a key
 * that comes with the token does not prove anything about its signer.
 */
export const embeddedKey: KeyFamily = async function* ({ token }) {
  for (const each of token === null ? [] : await embeddedKeys(token))
    yield { findings: [findingOf(each)], cost: 1, jwk: each.key.jwk, repaired: null };
};

/** Returns the finding that this key is the token's own; null if it is not. */
export async function embeddedFinding(token: Jws, jwk: Jwk): Promise<Finding | null> {
  const own = await embeddedKeyLike(token, jwk);
  return own && findingOf(own);
}

const findingOf = ({ member, key }: EmbeddedKey): Finding => ({
  cause: `embedded-${member}`,
  sentence: t`The signature matches the key in the token's own header (${member}: ${theKey(key)}). That proves that the sender has this key, not who the sender is.\nCheck with a key that you got from the issuer.`,
});
