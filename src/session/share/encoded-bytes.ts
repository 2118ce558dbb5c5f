import { readBase64url } from '../../core/text/base64url.ts';
import { fromHex, fromUtf8 } from '../../core/text/bytes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Returns the runs that may encode bytes: base64 in either alphabet, which includes hexadecimal
 * digits. Shorter runs are too short to hide anything.
 */
const runsIn = (text: string): readonly string[] => text.match(/[\w+/-]{8,}/g) ?? [];

/** Bytes that something was read from, and whether they begin where the text that encodes them does. */
type Encoded = { readonly bytes: Bytes; readonly isShifted: boolean };

/** Returns the bytes that are encoded in a text: in base64, in hexadecimal, or listed as numbers. */
export const bytesIn = (text: string): readonly Encoded[] =>
  [...runsIn(text).flatMap(decoded), ...listsIn(text)].filter(({ bytes }) => bytes.length > 0);

function decoded(run: string): readonly Encoded[] {
  const digits = fromHex(run.replace(/^0?x/i, ''));
  const others = run.length < fewestShifted ? [] : shifts;
  return [
    { bytes: readBase64url(run).bytes, isShifted: false },
    ...(digits === null ? [] : [{ bytes: digits, isShifted: false }]),
    ...others.map((from) => ({ bytes: readBase64url(run.slice(from)).bytes, isShifted: true })),
  ];
}

/** A word or path may touch base64, whose groups of four then begin elsewhere: `keys/MIIE…`. */
const shifts = [1, 2, 3];
const fewestShifted = 24;

/** A shorter list of numbers is not a key or a secret. */
const fewestListed = 6;
const mostListed = 200_000;

/**
 * Returns the bytes of numbers in a row, as programs print them: `48, -126, 4`, `0x30,0x82`,
 * `\x30\x82`, `(byte) 48`.
 */
function listsIn(text: string): readonly Encoded[] {
  const lists: Encoded[] = [];
  let list: number[] = [];
  const end = (): void => {
    if (list.length >= fewestListed) lists.push({ bytes: Uint8Array.from(list), isShifted: false });
    list = [];
  };
  for (const [item] of text.matchAll(/\w[^\s,;:[\](){}\\]*|-\d+/g)) {
    const value = listedByte(item);
    if (value !== null && list.length < mostListed) list.push(value);
    else if (item !== 'byte') end();
  }
  end();
  return lists;
}

function listedByte(item: string): number | null {
  const [, hexadecimal, decimal] = /^(?:0?x([0-9a-f]{1,2})|(-?\d{1,3}))[uy]?$/i.exec(item) ?? [];
  const value = hexadecimal === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hexadecimal, 16);
  return value >= -128 && value < 256 ? value & 255 : null;
}

/** Fewer printable characters in a row are there by chance. */
const fewestPrinted = 8;

/**
 * Returns the text that bytes are. Of bytes that are not text returns what is printed in them, a
 * stretch a line; null if there is nothing.
 */
export function textOf({ bytes, isShifted }: Encoded): string | null {
  // UTF-16 is UTF-8 with zero bytes, as long as it is ASCII: PowerShell's `ToBase64String`.
  const whole = isShifted ? null : fromUtf8(bytes)?.replaceAll('\0', '');
  return whole ?? (printedIn(bytes) || null);
}

function printedIn(bytes: Bytes): string {
  const stretches: string[] = [];
  for (let from = 0; from < bytes.length;) {
    let to = from;
    while (isPrinted(bytes[to])) to += 1;
    if (to - from >= fewestPrinted) stretches.push(ascii.decode(bytes.subarray(from, to)));
    from = to + 1;
  }
  return stretches.join('\n');
}

const isPrinted = (byte = 0): boolean =>
  (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
const ascii = new TextDecoder();
