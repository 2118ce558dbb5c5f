import { keyMisfit, keyReservation } from '../../core/crypto/encryption/key-misfit.ts';
import { epkOf, openContentKey } from '../../core/crypto/encryption/open-key.ts';
import type { SealedToken } from '../../core/crypto/encryption/decrypt.ts';
import { curveOfJwk, isPrivate } from '../../core/crypto/members.ts';
import type { Key, KeyRing } from '../../core/keys/key.ts';
import { keysOfKid } from '../../core/keys/select-key.ts';
import { rest } from '../../core/text/rest.ts';

/* Which of the keys in the box belongs to which recipient of a JWE (RFC 7516 §7.2.1). */

/** A recipient whose algorithms are known; null for another. */
export type Recipient = { readonly sealed: SealedToken; readonly kid: string | undefined } | null;

/** Each try opens a key, which with a password takes a moment. */
const mostTries = 200;
const costOfPassword = 20;

/**
 * Returns the key of each recipient, in their order; null where none can be told. A key belongs to the
 * recipient with its `kid`, or to the one whose encrypted key it opens. If a single recipient and a single
 * public key are left that fit each other, they belong together. Nothing else is guessed: a wrong key would
 * take the content from someone.
 */
export async function keysOfRecipients(
  recipients: readonly Recipient[],
  keys: readonly Key[],
): Promise<readonly (Key | null)[]> {
  const found: (Key | null)[] = [];
  let left = mostTries;
  for (const recipient of recipients) {
    const fitting = recipient === null ? [] : keys.filter((key) => fits(recipient, key));
    const named = recipient?.kid === undefined ? [] : fitting.filter(({ kid }) => kid === recipient.kid);
    const [only, ...others] = named;
    if (recipient === null || (only !== undefined && others.length === 0)) {
      found.push(only ?? null);
      continue;
    }
    const tried = (only === undefined ? fitting : named).filter(({ jwk }) => isPrivate(jwk)).slice(0, left);
    left -= tried.length * (recipient.sealed.row.family === 'pbes2' ? costOfPassword : 1);
    found.push((await opener(recipient, tried)) ?? only ?? null);
  }
  return withLastPair(recipients, keys, found);
}

/** Returns the key for the only recipient of a token: the one that fits, or else the first that its kid names. */
export function onlyKey({ row, content }: SealedToken, ring: KeyRing, kid: string | undefined): Key | undefined {
  const keys = keysOfKid(ring, kid);
  return keys.find(({ jwk }) => keyMisfit({ row, content, key: jwk }) === null) ?? keys[0];
}

const fits = ({ sealed }: NonNullable<Recipient>, { jwk }: Key): boolean => {
  const asked = { row: sealed.row, content: sealed.content, key: jwk };
  return keyMisfit(asked) === null && keyReservation(asked) === null;
};

async function opener({ sealed }: NonNullable<Recipient>, keys: readonly Key[]): Promise<Key | null> {
  for (const key of keys) {
    await rest();
    if ((await openContentKey({ ...sealed, key: key.jwk })).ok) return key;
  }
  return null;
}

/** The ephemeral key is on the curve of the recipient's key (RFC 7518 §4.6.1.1). */
function isOnCurve({ sealed }: NonNullable<Recipient>, { jwk }: Key): boolean {
  const epk = sealed.row.family === 'ecdh-es' ? epkOf(sealed.header) : null;
  return epk === null || curveOfJwk(epk) === curveOfJwk(jwk);
}

/** A private key that does not open the encrypted key is not the recipient's. */
function withLastPair(
  recipients: readonly Recipient[],
  keys: readonly Key[],
  found: readonly (Key | null)[],
): readonly (Key | null)[] {
  const at = found.indexOf(null);
  const recipient = recipients[at] ?? null;
  if (recipient === null || found.lastIndexOf(null) !== at) return found;
  const isOpen = (key: Key): boolean =>
    !found.includes(key) && !isPrivate(key.jwk) && (key.kid === null || recipient.kid === undefined);
  const [only, ...others] = keys.filter((key) => isOpen(key) && fits(recipient, key) && isOnCurve(recipient, key));
  return only === undefined || others.length > 0 ? found : found.with(at, only);
}
