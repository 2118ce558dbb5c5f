import type { Jwk } from '../../../crypto/jwk.ts';
import { toBase64url } from '../../../text/base64url.ts';
import { t } from '../../../text/language.ts';
import { noMends, unquotedKey, type Mend, type MendStep } from './mend.ts';

/** Ed25519 keys in base58 (DID documents, Solana) and in the base32 of NATS. They become a JWK. */
export const encodedKeySteps: readonly MendStep[] = [
  { cost: 1, mend: multibaseKey },
  { cost: 1, mend: nkey },
  { cost: 3, mend: bareBase58, isGuess: true },
];

const digits58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Decodes base58 in Bitcoin's alphabet; null for another character. Only for short texts. */
function base58(text: string): Uint8Array | null {
  let value = 0n;
  for (const digit of text) {
    const at = digits58.indexOf(digit);
    if (at < 0) return null;
    value = value * 58n + BigInt(at);
  }
  const hex = value.toString(16);
  const whole = hex.length % 2 === 0 ? hex : `0${hex}`;
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  const bytes = whole.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  return Uint8Array.from([...Array.from({ length: zeros }, () => 0), ...(value === 0n ? [] : bytes)]);
}

const okp = (x: Uint8Array): string => JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: toBase64url(x) } satisfies Jwk);

/** Reads `z6Mk…`: multibase base58 of the multicodec prefix ed01 and 32 bytes, also in a DID. */
function multibaseKey(text: string): readonly Mend[] {
  const word = /(?<![A-Za-z0-9])z(6Mk[1-9A-HJ-NP-Za-km-z]{43,46})(?![A-Za-z0-9])/.exec(text)?.[1];
  const bytes = word === undefined ? null : base58(word);
  if (bytes?.length !== 34 || bytes[0] !== 0xed || bytes[1] !== 1) return noMends;
  const sentence = t`The key is in base58 with the prefix of its type (z6Mk…), as in a DID document, which JWT libraries cannot read.\nUse the JWK that Jotscope makes from it.`;
  return [{ text: okp(bytes.subarray(2)), finding: { cause: 'key-base58', sentence } }];
}

/** Reads 32 bare bytes in base58. */
function bareBase58(text: string): readonly Mend[] {
  const word = unquotedKey(text);
  const bytes = /^[1-9A-HJ-NP-Za-km-z]{43,44}$/.test(word) ? base58(word) : null;
  if (bytes?.length !== 32) return noMends;
  const sentence = t`The key is the bare 32 bytes of an Ed25519 public key in base58, which JWT libraries cannot read.\nUse the JWK that Jotscope makes from it.`;
  return [{ text: okp(bytes), finding: { cause: 'key-base58', sentence } }];
}

const digits32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Decodes base32 without padding (RFC 4648 §6). */
function base32(text: string): Uint8Array {
  let [bits, value] = [0, 0];
  const bytes: number[] = [];
  for (const digit of text) {
    value = ((value << 5) | digits32.indexOf(digit)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 255);
  }
  return Uint8Array.from(bytes);
}

/** CRC-16/XMODEM, which NATS appends with its low byte first. */
function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021;
    crc &= 0xffff;
  }
  return crc;
}

/** Reads a public key of NATS: base32 of a type, 32 bytes and a checksum (nats-io/nkeys). */
function nkey(text: string): readonly Mend[] {
  const word = unquotedKey(text);
  if (!/^[ACNOUX][A-Z2-7]{55}$/.test(word)) return noMends;
  const bytes = base32(word);
  const [low = 0, high = 0] = bytes.subarray(33);
  if (bytes.length !== 35 || crc16(bytes.subarray(0, 33)) !== ((high << 8) | low)) return noMends;
  const sentence = t`The key is a public key of NATS in base32, which JWT libraries cannot read.\nUse the JWK that Jotscope makes from it.`;
  return [{ text: okp(bytes.subarray(1, 33)), finding: { cause: 'key-nkey', sentence } }];
}
