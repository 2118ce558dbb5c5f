import type { Hash } from '../algorithm-row.ts';
import { sha256 } from './sha256.ts';
import { sha384, sha512 } from './sha512.ts';
import { wordAt, type Sha2 } from './sha2.ts';

/**
 * Tries thousands of secrets on a few messages (HMAC, RFC 2104). What the tries have in common is
 * computed once: for a secret the states after its two pads, for a message its expanded blocks. A
 * try is then one compression for each block of the message and one for the result.
 */
const hashes = { 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 } as const satisfies Record<Hash, Sha2>;

/** Secrets of one list, after their pads. The first state is where `compress` writes. */
type Secrets = { readonly sha: Sha2; readonly states: Int32Array };

/** A message behind the block of a pad: its blocks, expanded. */
type Message = { readonly words: Int32Array };

/** Returns how many blocks an HMAC of so many bytes has, and the digest's, besides those of the secret. */
export const blocksOf = (hash: Hash, length: number): number => blockCount(hashes[hash], length) + 1;

const bytesIn = (sha: Sha2): number => sha.block * 4;

/** Returns secrets as they are needed for trying them. */
export function preparedSecrets(hash: Hash, secrets: readonly Uint8Array[]): Secrets {
  const sha = hashes[hash];
  const states = new Int32Array((1 + 2 * secrets.length) * sha.state);
  const words = new Int32Array(sha.expanded);
  for (const [index, secret] of secrets.entries()) {
    const key = new Int32Array(sha.block);
    if (secret.length > bytesIn(sha)) key.set(digestOf(sha, secret));
    else putBytes(key, secret, 0);
    for (const [at, pad] of pads.entries()) {
      for (let word = 0; word < sha.block; word += 1) words[word] = wordAt(key, word) ^ pad;
      sha.expand(words, 0);
      states.set(sha.initial, 0);
      sha.compress(states, 0, words, 0);
      states.copyWithin((1 + 2 * index + at) * sha.state, 0, sha.state);
    }
  }
  return { sha, states };
}

/** The inner and the outer one (RFC 2104 §2). */
const pads = [0x36363636, 0x5c5c5c5c] as const;

/** Returns a message as it is needed for trying secrets on it. */
export function preparedMessage(hash: Hash, bytes: Uint8Array): Message {
  const sha = hashes[hash];
  return { words: expandedBlocks(sha, bytes, bytesIn(sha)) };
}

/** Returns the indexes, within a span of the list, of the secrets with which this is the message's HMAC. */
export function secretsThatSign(
  { sha, states }: Secrets,
  { words }: Message,
  signature: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
): readonly number[] {
  if (signature.length !== sha.digest * 4) return [];
  const found: number[] = [];
  const wanted = new Int32Array(sha.digest);
  putBytes(wanted, signature, 0);
  const outer = new Int32Array(sha.expanded);
  for (let at = start; at < end; at += 1) {
    const pad = (1 + 2 * at) * sha.state;
    sha.compress(states, pad, words, 0);
    for (let block = sha.expanded; block < words.length; block += sha.expanded) sha.compress(states, 0, words, block);
    for (let word = 0; word < sha.digest; word += 1) outer[word] = wordAt(states, word);
    finish(sha, outer, sha.digest * 4, bytesIn(sha));
    sha.expand(outer, 0);
    sha.compress(states, pad + sha.state, outer, 0);
    if (wordAt(states, 0) === wordAt(wanted, 0) && wanted.every((word, index) => word === wordAt(states, index)))
      found.push(at);
  }
  return found;
}

/** Ends the only block of a digest: a bit, zeros and the length (FIPS 180-4 §5.1). */
function finish(sha: Sha2, block: Int32Array, length: number, before: number): void {
  block.fill(0, length / 4, sha.block);
  block[length / 4] = 1 << 31;
  block[sha.block - 1] = (before + length) * 8;
}

/** Returns the hash of bytes, for secrets that are longer than a block. */
function digestOf(sha: Sha2, bytes: Uint8Array): Int32Array {
  const states = sha.initial.slice();
  const words = expandedBlocks(sha, bytes, 0);
  for (let at = 0; at < words.length; at += sha.expanded) sha.compress(states, 0, words, at);
  return states.subarray(0, sha.digest);
}

/** A message ends with a bit and its length, which takes an eighth of a block (FIPS 180-4 §5.1). */
const blockCount = (sha: Sha2, length: number): number => Math.ceil((length + 1 + sha.block / 2) / bytesIn(sha));

/** Returns the padded blocks of a message, expanded, as if so many bytes were before it. */
function expandedBlocks(sha: Sha2, bytes: Uint8Array, before: number): Int32Array {
  const count = blockCount(sha, bytes.length);
  const plain = new Int32Array(count * sha.block);
  putBytes(plain, bytes, 0);
  plain[bytes.length >> 2] = wordAt(plain, bytes.length >> 2) | (0x80 << (24 - 8 * (bytes.length % 4)));
  plain[plain.length - 1] = (before + bytes.length) * 8;
  plain[plain.length - 2] = ((before + bytes.length) / 2 ** 29) | 0;
  const words = new Int32Array(count * sha.expanded);
  for (let block = 0; block < count; block += 1) {
    words.set(plain.subarray(block * sha.block, (block + 1) * sha.block), block * sha.expanded);
    sha.expand(words, block * sha.expanded);
  }
  return words;
}

/** Writes bytes into words, the first byte uppermost. */
function putBytes(words: Int32Array, bytes: Uint8Array, at: number): void {
  for (let byte = 0; byte < bytes.length; byte += 1) {
    const word = at + (byte >> 2);
    words[word] = wordAt(words, word) | ((bytes[byte] ?? 0) << (24 - 8 * (byte % 4)));
  }
}
