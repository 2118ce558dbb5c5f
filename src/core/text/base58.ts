/* Base58 in Bitcoin's alphabet, in which DIDs and Solana write keys. Quadratic: only for short texts. */

import { toHex } from './bytes.ts';

const digits58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Returns the bytes; null for another character. */
export function fromBase58(text: string): Uint8Array | null {
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

export function toBase58(bytes: Uint8Array): string {
  let text = '';
  for (let value = BigInt(`0x0${toHex(bytes)}`); value > 0n; value /= 58n)
    text = digits58.charAt(Number(value % 58n)) + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(zeros < 0 ? bytes.length : zeros) + text;
}
