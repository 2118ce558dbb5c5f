import { readBase64url, toBase64url } from '../../../text/base64url.ts';
import { fromHex, fromUtf8, toHex, utf8 } from '../../../text/bytes.ts';
import { base64In } from '../key-text/mend.ts';
import { toBase64 } from './wrappings.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Fewer bytes would be what a decoder happens to make of any word. */
const least = 4;
/** Published secrets are shorter. */
const longest = 4096;

/**
 * Returns the secrets that these bytes are, or are another form of: with quotes, whitespace or
 * zero bytes around them, as base64 or hex text, once or twice, or decoded from it; 16 at most.
 */
export function plainForms(bytes: Bytes): readonly Bytes[] {
  if (bytes.length > longest) return [bytes];
  const once = within(bytes);
  const encoded = [toBase64url(bytes), toBase64(bytes), toHex(bytes)].map(utf8);
  return [bytes, ...once, ...once.flatMap(within), ...encoded];
}

function within(bytes: Bytes): readonly Bytes[] {
  const text = fromUtf8(bytes);
  // HMAC fills a key with zero bytes (RFC 2104 §2), so that they change nothing at its end.
  if (text === null) return [withoutEndingZeros(bytes)];
  const bare = bareText(text);
  const base64 = base64In(bare, least);
  const decoded = [base64 === null ? null : readBase64url(base64).bytes, fromHex(bare)];
  return [utf8(bare), ...decoded.flatMap((each) => (each === null || each.length < least ? [] : [each]))];
}

function withoutEndingZeros(bytes: Bytes): Bytes {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}

/** Returns the text without the quotes, whitespace, zero bytes and byte-order mark around it. */
export function bareText(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && around.test(text.charAt(start))) start += 1;
  while (end > start && around.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const around = /[\s"'`\0\ufeff]/;
