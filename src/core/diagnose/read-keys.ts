import type { Key, KeyRing, KeyText } from '../keys/key.ts';
import { openKeys } from '../keys/open-keys.ts';
import { onlyMeaningOf, type MendedText } from './families/key-text/mended-texts.ts';

/**
 * Opens the Key box. A text that is not written as a key should be, but can only mean one, is read
 * as that key: no byte of a key is lost or guessed. A shared secret stays as it is for HMAC. Never
 * rejects.
 */
export async function readKeys(of: KeyText): Promise<KeyRing> {
  const ring = await openKeys(of);
  if (ring.kind === 'empty' || (ring.kind === 'keys' && ring.keys.length > 0 && !holdsPem(of.text))) return ring;
  const meaning = onlyMeaningOf(of);
  const opened = meaning === null ? null : await openKeys({ ...of, text: meaning.text });
  if (meaning === null || opened === null || opened.kind !== 'keys' || opened.keys.length === 0) return ring;
  const keys = namedKeys(opened.keys, meaning);
  const read = { text: meaning.text, keys };
  return ring.kind === 'secret' ? { ...ring, read } : { ...ring, keys, faults: [], read };
}

/** A member of a JWK that is a key by itself: base64url reads it, but it says what it is. */
const holdsPem = (text: string): boolean => /"n"\s{0,8}:\s{0,8}"MI[A-Za-z0-9+/]{40}/.test(text);

/** Gives keys without a kid the names under which they are in a map from kid to key. */
function namedKeys(keys: readonly Key[], { names }: MendedText): readonly Key[] {
  if (names?.length !== keys.length) return keys;
  return keys.map((key, at) => ({ ...key, kid: key.kid ?? names[at] ?? null }));
}
