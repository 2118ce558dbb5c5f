import { concatBytes } from '../text/bytes.ts';
import { derTags } from './der.ts';

/** Writes the DER (ITU-T X.690) of public and private keys, which `der.ts` reads. */
type Bytes = Uint8Array<ArrayBuffer>;

export const derSequence = (...parts: readonly Uint8Array[]): Bytes => derElement(derTags.sequence, ...parts);
export const octetString = (...parts: readonly Uint8Array[]): Bytes => derElement(derTags.octetString, ...parts);
/** Makes a BIT STRING of whole octets, without unused bits. */
export const bitString = (...parts: readonly Uint8Array[]): Bytes =>
  derElement(derTags.bitString, new Uint8Array(1), ...parts);
export const nullElement = (): Bytes => derElement(derTags.null);

/** Makes a non-negative INTEGER from its big-endian magnitude. */
export function derInteger(magnitude: Uint8Array): Bytes {
  const first = magnitude.findIndex((octet) => octet !== 0);
  const digits = first < 0 ? new Uint8Array(1) : magnitude.subarray(first);
  // If the first bit were one, the number would be negative.
  return (digits[0] ?? 0) >= 0x80
    ? derElement(derTags.integer, new Uint8Array(1), digits)
    : derElement(derTags.integer, digits);
}

/** Makes an OBJECT IDENTIFIER from its dotted form. */
export function objectIdentifier(oid: string): Bytes {
  const [root = 0, second = 0, ...rest] = oid.split('.').map(Number);
  return derElement(derTags.oid, Uint8Array.from([root * 40 + second, ...rest].flatMap(base128)));
}

export function derElement(tag: number, ...parts: readonly Uint8Array[]): Bytes {
  const content = concatBytes(...parts);
  return concatBytes(Uint8Array.from([tag, ...lengthOctets(content.length)]), content);
}

function lengthOctets(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}

function base128(arc: number): readonly number[] {
  const digits = [arc % 128];
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) digits.unshift(0x80 | (rest % 128));
  return digits;
}
