import { toHex } from '../text/bytes.ts';
import type { EcCurve } from './oids.ts';

/** A point on an elliptic curve in affine coordinates, each as long as the field. */
type Point = { readonly x: Uint8Array<ArrayBuffer>; readonly y: Uint8Array<ArrayBuffer> };

/** Returns whether both coordinates are in the field and satisfy the curve's equation. */
export function isOnCurve(curve: EcCurve, point: Point): boolean {
  const [x, y] = [toBigInt(point.x), toBigInt(point.y)];
  return x < curve.p && y < curve.p && mod(y * y, curve.p) === rightSide(curve, x);
}

/**
 * Reads a point from an octet string (SEC 1 v2 §2.3.4): uncompressed (04), compressed (02, 03) or
 * hybrid (06, 07). Null for any other length or first octet. Does not check whether an uncompressed
 * point is on the curve.
 */
export function readPoint(curve: EcCurve, octets: Uint8Array<ArrayBuffer>): Point | null {
  const [form = 0] = octets;
  if (octets.length === 1 + 2 * curve.size && [4, 6, 7].includes(form)) {
    return { x: octets.slice(1, 1 + curve.size), y: octets.slice(1 + curve.size) };
  }
  return octets.length === 1 + curve.size && (form === 2 || form === 3)
    ? decompress(curve, octets.slice(1), form === 3)
    : null;
}

function decompress(curve: EcCurve, x: Uint8Array<ArrayBuffer>, odd: boolean): Point | null {
  const square = rightSide(curve, toBigInt(x));
  const root = power(square, (curve.p + 1n) / 4n, curve.p);
  if (mod(root * root, curve.p) !== square) return null;
  const y = (root & 1n) === (odd ? 1n : 0n) ? root : curve.p - root;
  return { x, y: toOctets(y, curve.size) };
}

const rightSide = ({ p, a, b }: EcCurve, x: bigint): bigint => mod(x * x * x + a * x + b, p);
const mod = (value: bigint, p: bigint): bigint => ((value % p) + p) % p;
const toBigInt = (octets: Uint8Array): bigint => BigInt(`0x0${toHex(octets)}`);

function power(base: bigint, exponent: bigint, p: bigint): bigint {
  let result = 1n;
  for (let square = base, left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % p;
    square = (square * square) % p;
  }
  return result;
}

function toOctets(value: bigint, size: number): Uint8Array<ArrayBuffer> {
  const digits = value.toString(16).padStart(size * 2, '0');
  return Uint8Array.from({ length: size }, (_, at) => Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16));
}
