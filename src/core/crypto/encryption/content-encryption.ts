import { cbc, gcm } from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac.js';
import { concatBytes, equalBytes } from '../../text/bytes.ts';
import type { Hash } from '../algorithm-row.ts';
import { hashFunctions } from '../digest.ts';

/** A content encryption algorithm, the header's `enc` (RFC 7518 §5). All lengths are in bytes. */
export type ContentRow = {
  readonly name: string;
  readonly title: string;
  /** The length of the content encryption key (CEK). */
  readonly keyBytes: number;
  readonly ivBytes: number;
  readonly tagBytes: number;
  /** The hash of the HMAC beside AES-CBC; null for AES-GCM. */
  readonly hash: Hash | null;
  readonly source: string;
};

const gcmRow = (bits: 128 | 192 | 256): ContentRow => ({
  name: `A${bits}GCM`,
  title: `AES-GCM with a ${bits}-bit key`,
  keyBytes: bits / 8,
  ivBytes: 12,
  tagBytes: 16,
  hash: null,
  source: 'RFC 7518 §5.3',
});

const cbcRow = (bits: 128 | 192 | 256, mac: 256 | 384 | 512): ContentRow => ({
  name: `A${bits}CBC-HS${mac}`,
  title: `AES-CBC with a ${bits}-bit key and HMAC SHA-${mac}`,
  keyBytes: bits / 4,
  ivBytes: 16,
  tagBytes: bits / 8,
  hash: `SHA-${mac}`,
  source: 'RFC 7518 §5.2',
});

export const contentRows: readonly ContentRow[] = [
  gcmRow(128),
  gcmRow(192),
  gcmRow(256),
  cbcRow(128, 256),
  cbcRow(192, 384),
  cbcRow(256, 512),
];

/** Returns the row of an `enc` value, case-sensitively; null if it is unknown. */
export const contentRowOf = (enc: string): ContentRow | null => contentRows.find(({ name }) => name === enc) ?? null;

/** What is encrypted, as bytes. `aad` is the additional authenticated data (RFC 7516 §5.1 step 14). */
type Sealed = {
  readonly iv: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly tag: Uint8Array;
  readonly aad: Uint8Array;
};

/**
 * Returns the plaintext; null if the tag does not fit, so that key, header, ciphertext or tag are
 * not those of the encryption. The lengths of key, IV and tag must be those of the row.
 */
export function openContent(row: ContentRow, cek: Uint8Array, sealed: Sealed): Uint8Array<ArrayBuffer> | null {
  const { iv, ciphertext, tag, aad } = sealed;
  const half = cek.length / 2;
  if (row.hash !== null && !equalBytes(tag, macOf(row, cek.subarray(0, half), sealed))) return null;
  try {
    return new Uint8Array(
      row.hash === null
        ? gcm(cek, iv, aad).decrypt(concatBytes(ciphertext, tag))
        : cbc(cek.subarray(half), iv).decrypt(ciphertext),
    );
  } catch {
    // The tag of GCM, or the padding of CBC.
    return null;
  }
}

/** Encrypts with a key and an initialization vector that must never be used again together. */
export function sealContent(
  row: ContentRow,
  cek: Uint8Array,
  { iv, plaintext, aad }: { readonly iv: Uint8Array; readonly plaintext: Uint8Array; readonly aad: Uint8Array },
): Pick<Sealed, 'ciphertext' | 'tag'> {
  if (row.hash === null) {
    const both = gcm(cek, iv, aad).encrypt(plaintext);
    return { ciphertext: both.subarray(0, -row.tagBytes), tag: both.subarray(-row.tagBytes) };
  }
  const half = cek.length / 2;
  const ciphertext = cbc(cek.subarray(half), iv).encrypt(plaintext);
  return { ciphertext, tag: macOf(row, cek.subarray(0, half), { iv, ciphertext, aad }) };
}

/** Returns the whole tag of a ciphertext, to compare with one that was cut off. */
export function fullTag(row: ContentRow, cek: Uint8Array, { iv, ciphertext, aad }: Omit<Sealed, 'tag'>): Uint8Array {
  if (row.hash !== null) return macOf(row, cek.subarray(0, cek.length / 2), { iv, ciphertext, aad });
  // In counter mode, encrypting is also decrypting (NIST SP 800-38D §6.5).
  const plaintext = gcm(cek, iv, aad).encrypt(ciphertext).subarray(0, ciphertext.length);
  return gcm(cek, iv, aad).encrypt(plaintext).subarray(-row.tagBytes);
}

/** The left half of the HMAC over AAD, IV, ciphertext and the AAD's length in bits (RFC 7518 §5.2.2.1). */
function macOf({ hash, tagBytes }: ContentRow, key: Uint8Array, { iv, ciphertext, aad }: Omit<Sealed, 'tag'>) {
  const length = new Uint8Array(8);
  new DataView(length.buffer).setBigUint64(0, BigInt(aad.length) * 8n);
  return hmac(hashFunctions[hash ?? 'SHA-256'], key, concatBytes(aad, iv, ciphertext, length)).subarray(0, tagBytes);
}
