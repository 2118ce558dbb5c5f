import { t } from '../../core/text/language.ts';
import { othersText } from '../../core/text/others-text.ts';
import { noKey } from '../../core/keys/key.ts';
import type { Store } from '../../session/state/store.ts';
import { readFile, type FileFault } from './read-file.ts';

/** What was dropped: its first file, how many files there were, and where they were dropped. */
export type Drop = {
  readonly file: File;
  readonly isFolder: boolean;
  readonly count: number;
  readonly isOnKey: boolean;
};

/**
 * Loads a dropped file: as a key if it was dropped on the Key box or contains one, otherwise as a
 * token. Returns what to announce. A file that cannot be used changes nothing.
 */
export async function takeFile(store: Store, drop: Drop): Promise<string> {
  const words = await taken(store, drop);
  return drop.count === 1 ? words : t`You dropped ${drop.count} files. Only the first was read. ${words}`;
}

async function taken(store: Store, { file, isFolder, isOnKey }: Drop): Promise<string> {
  const name = othersText(file.name);
  if (isFolder) return t`${name} is a folder. Drop one of its files instead.`;
  const read = await readFile(file);
  if (!read.ok) return faultWords[read.fault](name);
  const { secretEncoding } = store.get().key;
  if (isOnKey || looksLikeKey(read.value))
    store.dispatch({ type: 'key-put', key: { ...noKey, secretEncoding, text: read.value } });
  else store.dispatch({ type: 'token-typed', text: read.value, isWhole: true });
  return t`Read ${name}. Nothing was uploaded.`;
}

const looksLikeKey = (text: string): boolean => text.includes('-----BEGIN ') || /"(kty|keys)"\s*:/.test(text);

const faultWords: Readonly<Record<FileFault, (name: string) => string>> = {
  'too-large': (name) => t`${name} is larger than 5 MB, which is too large for a token or a key.`,
  unreadable: (name) => t`The browser could not read ${name}. Nothing was changed.`,
  empty: (name) => t`${name} is empty. Nothing was changed.`,
  binary: (name) =>
    t`${name} is a binary file. If it is a DER key or certificate, convert it to PEM first: openssl pkey -inform DER -in ${name}.`,
};
