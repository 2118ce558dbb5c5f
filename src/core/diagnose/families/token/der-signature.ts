import { concatBytes } from '../../../text/bytes.ts';

/**
 * Converts an ECDSA-Sig-Value in DER (RFC 3279 §2.2.3) to R and S concatenated, each padded to half
 * the length (RFC 7518 §3.4). Accepts sloppy encodings with missing or surplus leading zeros. null
 * if it is not one, or a number is too long.
 */
export function fromDer(der: Uint8Array, length: number): Uint8Array<ArrayBuffer> | null {
  const sequence = elementAt(der, 0, 0x30);
  if (sequence === null || sequence.end !== der.length) return null;
  const r = elementAt(der, sequence.start, 0x02);
  const s = r && elementAt(der, r.end, 0x02);
  if (r === null || s === null || s.end !== der.length) return null;
  const halves = [r, s].map(({ start, end }) => filled(der.subarray(start, end), length / 2));
  const [left, right] = halves;
  return left && right ? concatBytes(left, right) : null;
}

type Element = { readonly start: number; readonly end: number };

function elementAt(der: Uint8Array, at: number, tag: number): Element | null {
  const [found, first = 0, second = 0] = der.subarray(at, at + 3);
  // The length is one byte up to 127, or 0x81 and one more. Signatures on JWS curves are never
  // longer (X.690 §8.1.3).
  const isLong = first === 0x81;
  if (found !== tag || (first > 0x7f && !isLong)) return null;
  const start = at + (isLong ? 3 : 2);
  const end = start + (isLong ? second : first);
  return end <= der.length ? { start, end } : null;
}

function filled(number: Uint8Array, width: number): Uint8Array | null {
  const zeros = number.findIndex((byte) => byte !== 0);
  const bare = zeros < 0 ? new Uint8Array() : number.subarray(zeros);
  if (bare.length > width) return null;
  const wide = new Uint8Array(width);
  wide.set(bare, width - bare.length);
  return wide;
}
