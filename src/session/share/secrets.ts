import { algorithmOf } from '../../core/crypto/algorithms.ts';
import { readingsOf } from '../../core/diagnose/families/secret/readings.ts';
import { findTokens } from '../../core/intake/find-tokens.ts';
import { privateMembers } from '../../core/crypto/public-half.ts';
import type { Key, KeyRing, KeyText } from '../../core/keys/key.ts';
import { openKeys } from '../../core/keys/open-keys.ts';
import { readBase64url, toBase64url } from '../../core/text/base64url.ts';
import { fromUtf8, toHex } from '../../core/text/bytes.ts';
import { memoLast } from '../../core/text/memo.ts';
import { textIn } from '../../core/text/spans.ts';
import type { Inputs, Session } from '../state/model.ts';
import { boxTextOf } from '../state/source.ts';

/** What must not go into a link, in each encoding in which it might appear there. */
export type Secrets = ReadonlySet<string>;

/**
 * Returns every secret in the boxes: the key box with its passphrase, and a key next to the token.
 * `ring` belongs to `key`. What a key can only mean does not count as read: all of its text may be
 * private.
 */
export async function secretsInBoxes({ source, key }: Pick<Inputs, 'source' | 'key'>, ring: KeyRing): Promise<Secrets> {
  const beside = findTokens(boxTextOf(source)).key;
  const other: KeyText = { ...key, text: beside?.text ?? '' };
  const rings = [ring.read === undefined ? ring : await openKeys(key), await openKeys(other)];
  const read = ring.read?.keys ?? [];
  const found = [...rings.flatMap(secretsIn), ...read.flatMap(privateValues), key.passphrase];
  return secretsOf(found);
}

const secretsOf = (found: readonly string[]): Secrets =>
  new Set(found.flatMap((text) => [text, text.trim()]).filter((text) => text.length >= shortest));

/**
 * Returns the same without opening keys, which takes a moment: what is not open yet counts as a
 * secret as it is written.
 */
export function secretsAtOnce({ source, key, ring }: Pick<Session, 'source' | 'key' | 'ring'>): Secrets {
  const beside = findTokens(boxTextOf(source)).key;
  const unopened = (of: KeyText): KeyRing => ({ of, kind: 'secret', keys: [], faults: [] });
  const other = unopened({ ...key, text: beside?.text ?? '' });
  const rings = [ring?.of === key ? ring : unopened(key), other];
  return secretsOf([...rings.flatMap(secretsIn), ...longWords(other.of.text), key.passphrase]);
}

/** A shorter text occurs in every token and is not worth protecting. */
const shortest = 4;
/** A shorter text counts only as a whole text, so that `test` is not found in every `latest`. */
const shortestPart = 6;

/** A shorter text may be in another one by chance if case and signs do not count. */
const shortestFolded = 10;

/** Returns whether a text contains one of the secrets. Call it for each layer of a text. */
export function holdsSecret(text: string, secrets: Secrets): boolean {
  if (secrets.has(text.trim())) return true;
  for (const secret of secrets) if (secret.length >= shortestPart && text.includes(secret)) return true;
  const letters = folded(text);
  return foldedSecrets(secrets).some((secret) => letters.includes(secret));
}

const foldedSecrets = memoLast((secrets: Secrets): readonly string[] =>
  [...new Set([...secrets].map(folded))].filter(({ length }) => length >= shortestFolded),
);

/** Returns the letters and digits of a text, whatever their case, width and style and the signs between them. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function secretsIn(ring: KeyRing): readonly string[] {
  const { text } = ring.of;
  // A key that could not be opened may still be private.
  const unread = ring.kind === 'keys' ? ring.faults.map(({ span }) => textIn(text, span)) : [];
  return [
    ...(ring.kind === 'secret' ? [text] : [...unread, ...linesBetween(ring)]).flatMap((each) => readings(each, ring)),
    ...unread.flatMap(longWords),
    ...ring.keys.flatMap(privateValues),
    ...ring.keys.flatMap((key) => pemLinesOf(key, text)),
  ];
}

/** Returns the lines of a private key in PEM: a few of them are enough to find the rest of a key. */
function pemLinesOf({ jwk, span }: Key, text: string): readonly string[] {
  const own = textIn(text, span);
  const isPem = own.includes('-----BEGIN') && privateMembers.some((name) => jwk[name] !== undefined);
  return isPem ? longWords(own.replace(/-----[^-\n]{0,80}-----/g, ' ')) : [];
}

/** A box with more lines next to its keys is not a key with a secret above it. */
const mostLines = 40;

/** Returns the lines of the Key box that belong to no key, such as a secret above a PEM. */
function linesBetween({ of: { text }, keys, faults }: KeyRing): readonly string[] {
  const spans = [...keys, ...faults].map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  let at = 0;
  const between = spans.flatMap((span) => {
    const before = text.slice(at, span.start);
    at = Math.max(at, span.end);
    return before.split(/[\r\n]+/);
  });
  return [...between, ...text.slice(at).split(/[\r\n]+/)]
    .map((line) => line.trim())
    .filter((line) => !isFrame(line))
    .slice(0, mostLines);
}

/** What is around the keys of a JWK Set, and armor. */
const isFrame = (line: string): boolean => /^(?:[\s{}[\]:,"]*(?:keys)?[\s{}[\]:,"]*|-----.*)$/.test(line);

/**
 * Returns a text and everything that it may have been meant to be, as the doctor reads it: the
 * value of a line of configuration, base64 that was taken for text, and so on.
 */
function readings(text: string, { of }: KeyRing): readonly string[] {
  const meant = readingsOf(text, of.secretEncoding, false).flatMap((reading) => [
    reading.text,
    ...writingsOf(reading.bytes),
  ]);
  // A configuration names the algorithm too, as every token does.
  return [text, ...meant.filter((each) => algorithmOf(each) === null)];
}

const longWords = (text: string): readonly string[] => text.match(/[\w+/=-]{16,}/g) ?? [];

function privateValues({ jwk }: Key): readonly string[] {
  return privateMembers.flatMap((name) => {
    const value = jwk[name];
    return typeof value === 'string' ? [value, ...writingsOf(readBase64url(value).bytes)] : [];
  });
}

function writingsOf(bytes: Uint8Array): readonly string[] {
  const text = toBase64url(bytes);
  const standard = text.replaceAll('-', '+').replaceAll('_', '/');
  const plain = fromUtf8(bytes);
  return [text, standard, toHex(bytes), toHex(bytes).toUpperCase(), ...(plain === null ? [] : [plain])];
}
