type Bytes = Uint8Array<ArrayBuffer>;

/** Fewer bytes are not a key, and more are not a secret that people write as a list. */
const [fewest, most] = [4, 512];

const byte = /^(?:\(byte\))?(?:0x([0-9a-f]{1,2})|(-?\d{1,3}))[uUyY]?$/i;

/**
 * Reads bytes listed one by one, as programs print them and source code contains them: `[107, 68,
 * …]`, `new byte[] { 0x6b, … }`, Java's signed ones, Node's `<Buffer 6b 44 …>` and its JSON. Null
 * for any other text.
 */
export function listedBytes(text: string): Bytes | null {
  const buffer = /^\s*<Buffer((?: [0-9a-f]{2})+)>\s*$/i.exec(text)?.[1];
  if (buffer !== undefined)
    return bytesOf(
      buffer
        .trim()
        .split(' ')
        .map((digits) => Number.parseInt(digits, 16)),
    );
  const inner = /[[{(]((?:\s*(?:\(byte\)\s?)?-?[0-9a-fx]{1,4}\s*,){3,512}[^\]})]*)[\]})]/i.exec(text)?.[1] ?? '';
  const items = inner
    .replaceAll(/\(byte\)\s/gi, '(byte)')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return bytesOf(items.map(valueOf));
}

function valueOf(item: string): number {
  const [, hex, decimal] = byte.exec(item) ?? [];
  if (hex !== undefined) return Number.parseInt(hex, 16);
  return decimal === undefined ? Number.NaN : Number(decimal);
}

function bytesOf(values: readonly number[]): Bytes | null {
  const isBytes =
    values.length >= fewest && values.length <= most && values.every((value) => value >= -128 && value <= 255);
  return isBytes ? Uint8Array.from(values, (value) => value & 255) : null;
}

const simple: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'", '"': '"' };

/**
 * Reads the bytes that Python and Go print as `b'k\x9f…'` and `"k\x9f…"`, also without the quotes;
 * null if the text has no `\x`.
 */
export function shownBytes(text: string): Bytes | null {
  if (!/\\x[0-9a-f]{2}/i.test(text)) return null;
  const body = /^\s*b?(["'])([\s\S]*)\1[,;]?\s*$/.exec(text)?.[2] ?? text;
  const plain = body.replace(/\\(?:x([0-9a-f]{2})|([nrt\\'"]))/gi, (_, hex?: string, sign = '') =>
    hex === undefined ? (simple[sign] ?? sign) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const codes = Array.from({ length: plain.length }, (_, at) => plain.charCodeAt(at));
  return codes.every((code) => code < 256) ? Uint8Array.from(codes) : null;
}
