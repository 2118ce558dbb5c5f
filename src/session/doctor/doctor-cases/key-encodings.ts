import type { KeyObject } from 'node:crypto';
import { jwkMembersOf } from '../../../core/crypto/openssl/jwk-members.ts';

/** Writes keys in encodings of other systems, without code of the product. */

export const memberOf = (key: KeyObject, name: 'n' | 'x' | 'y'): Buffer =>
  Buffer.from(jwkMembersOf(key)[name] ?? '', 'base64url');

const digits58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Returns base58 in Bitcoin's alphabet. */
export function base58Of(bytes: Buffer): string {
  let text = '';
  for (let value = BigInt(`0x${bytes.toString('hex')}`); value > 0n; value /= 58n)
    text = digits58.charAt(Number(value % 58n)) + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(Math.max(0, zeros)) + text;
}

const digits32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Returns the nkey of a NATS user: type 20 << 3, the key, and CRC-16/XMODEM with its low byte first. */
export function nkeyOf(publicKey: Buffer): string {
  const body = Buffer.concat([Buffer.from([20 << 3]), publicKey]);
  let crc = 0;
  for (const byte of body) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021) & 0xffff;
  }
  const bits = [...body, crc & 255, crc >> 8].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => digits32.charAt(Number.parseInt(five, 2))).join('');
}
