/**
 * base64url without padding (RFC 7515 §2, Appendix C; RFC 4648 §5). Reading is tolerant: what only
 * a strict reader rejects is a deviation, and what cannot be read is a fault with its position.
 */
export type Base64Deviation = {
  readonly kind: 'padding' | 'standard-alphabet' | 'trailing-bits';
  /** The offset of the first affected character. */
  readonly at: number;
};

export type Base64Fault =
  | { readonly kind: 'bad-character'; readonly at: number; readonly character: string }
  /** One character after a whole group has six bits, which are not a byte (RFC 4648 §4). */
  | { readonly kind: 'impossible-length'; readonly at: number; readonly length: number };

type Base64Reading = {
  /** All bytes before the fault. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly deviations: readonly Base64Deviation[];
  readonly fault: Base64Fault | null;
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const none = 255;
const values = new Uint8Array(128).fill(none);
for (let value = 0; value < 64; value += 1) values[alphabet.charCodeAt(value)] = value;
values['+'.charCodeAt(0)] = 62;
values['/'.charCodeAt(0)] = 63;

const valueAt = (text: string, at: number): number => values[text.charCodeAt(at)] ?? none;

/**
 * Reads base64url or base64, with or without padding. Total: returns the bytes up to the first
 * fault.
 */
export function readBase64url(text: string): Base64Reading {
  const padding = /={1,2}$/.exec(text)?.index ?? text.length;
  const fault = firstFault(text, padding);
  const sound = fault?.kind === 'bad-character' ? fault.at : padding;
  return { bytes: bytesOf(text, sound), deviations: deviationsOf(text, sound, padding), fault };
}

/**
 * Returns bytes as base64url without padding. Writes into bytes, because a string that grows by
 * four characters is slow and creates garbage.
 */
export function toBase64url(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  let to = 0;
  let bits = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    bits = (bits << 8) | (bytes[at] ?? 0);
    const after = at % 3;
    text[to++] = codeOf(bits >> (2 * after + 2));
    if (after === 2) text[to++] = codeOf(bits);
  }
  const unwritten = bytes.length % 3;
  if (unwritten > 0) text[to] = codeOf(bits << (6 - 2 * unwritten));
  return ascii.decode(text);
}

const ascii = new TextDecoder();
const codes = Uint8Array.from(alphabet, (character) => character.charCodeAt(0));
const codeOf = (bits: number): number => codes[bits & 63] ?? 0;

function firstFault(text: string, length: number): Base64Fault | null {
  for (let at = 0; at < length; at += 1) {
    if (valueAt(text, at) === none)
      return { kind: 'bad-character', at, character: String.fromCodePoint(text.codePointAt(at) ?? 0) };
  }
  return length % 4 === 1 ? { kind: 'impossible-length', at: length - 1, length } : null;
}

function bytesOf(text: string, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  for (let at = 0, to = 0; at < length; at += 1) {
    bits = (bits << 6) | valueAt(text, at);
    const ready = at % 4;
    if (ready > 0) bytes[to++] = bits >> (6 - 2 * ready);
  }
  return bytes;
}

function deviationsOf(text: string, sound: number, padding: number): Base64Deviation[] {
  const found: Base64Deviation[] = [];
  const standard = text.slice(0, sound).search(/[+/]/);
  if (standard >= 0) found.push({ kind: 'standard-alphabet', at: standard });
  // The last character of an incomplete group has bits that belong to no byte. They must be zero
  // (RFC 4648 §3.5).
  const unused = [0, 0, 15, 3][sound % 4] ?? 0;
  if (sound === padding && (valueAt(text, sound - 1) & unused) !== 0)
    found.push({ kind: 'trailing-bits', at: sound - 1 });
  if (padding < text.length && sound === padding) found.push({ kind: 'padding', at: padding });
  return found;
}
