import { t } from '../../core/text/language.ts';
import { noKey } from '../../session/state/reduce.ts';
import type { Store } from '../../session/state/store.ts';
import { announce } from '../page/announcements.ts';

/** Larger files hold no token or key that anyone pastes, bytes. */
const largest = 5_000_000;

/** Reads a dropped file: as a key where it fell on the key box or holds one, else as a token. */
export async function takeFile(store: Store, file: File, isOnKey: boolean): Promise<void> {
  if (file.size > largest) return announce(t`${file.name} is larger than 5 MB: too large for a token or a key.`);
  const text = new TextDecoder('utf-8').decode(await file.arrayBuffer());
  if (text.includes('\u0000') || text.includes('\uFFFD')) {
    return announce(
      t`${file.name} is a binary file. Convert a DER key or certificate to PEM first: openssl pkey -inform DER -in ${file.name}.`,
    );
  }
  if (isOnKey || looksLikeKey(text))
    store.dispatch({ type: 'key-typed', key: { ...noKey, secretEncoding: store.get().key.secretEncoding, text } });
  else store.dispatch({ type: 'token-typed', text });
  announce(t`${file.name} was read; nothing was uploaded.`);
}

const looksLikeKey = (text: string): boolean => text.includes('-----BEGIN ') || /"(kty|keys)"\s*:/.test(text);
