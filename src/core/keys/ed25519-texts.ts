import { fromBase58 } from '../text/base58.ts';

/* Ed25519 public keys in the forms in which identifiers contain them: base58 of a DID, base32 of NATS. */

/** Returns the 32 bytes of `z6Mk…`, also in a DID: multibase base58 of the multicodec prefix ed01 and the key. */
export function multibaseKeyIn(text: string): Uint8Array | null {
  const word = /(?<![A-Za-z0-9])z(6Mk[1-9A-HJ-NP-Za-km-z]{43,46})(?![A-Za-z0-9])/.exec(text)?.[1];
  const bytes = word === undefined ? null : fromBase58(word);
  return bytes?.length === 34 && bytes[0] === 0xed && bytes[1] === 1 ? bytes.subarray(2) : null;
}

const digits32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Decodes base32 without padding (RFC 4648 §6). */
function fromBase32(text: string): Uint8Array {
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

/** Returns the 32 bytes of a public key of NATS: base32 of a type, the key and a checksum (nats-io/nkeys). */
export function nkeyBytes(text: string): Uint8Array | null {
  if (!/^[ACNOUX][A-Z2-7]{55}$/.test(text)) return null;
  const bytes = fromBase32(text);
  const [low = 0, high = 0] = bytes.subarray(33);
  return bytes.length === 35 && crc16(bytes.subarray(0, 33)) === ((high << 8) | low) ? bytes.subarray(1, 33) : null;
}
