import { fromUtf8, equalBytes } from '../../../text/bytes.ts';
import type { KeyText } from '../../../keys/key.ts';
import { keyPiecesOf } from '../../../keys/pieces.ts';
import { boxReading } from './decodings.ts';
import type { SecretReading } from './readings.ts';
import { toBase64 } from './wrappings.ts';

/**
 * Returns the Key box for these bytes: with the reading's own text if that works, else with the
 * bytes as text, else as base64.
 */
export function repairedKey(
  given: KeyText,
  { bytes, text, encoding }: Pick<SecretReading, 'bytes' | 'text' | 'encoding'>,
): KeyText | null {
  const written = (secret: string, secretEncoding: KeyText['secretEncoding']): KeyText => ({
    ...given,
    text: secret,
    secretEncoding,
  });
  if (encoding !== null && reads(text, encoding, bytes)) return written(text, encoding);
  const plain = fromUtf8(bytes);
  if (plain !== null && isWritten(plain) && reads(plain, 'utf-8', bytes)) return written(plain, 'utf-8');
  const base64 = toBase64(bytes);
  return reads(base64, 'base64', bytes) ? written(base64, 'base64') : null;
}

/**
 * Returns whether a text is visible: letters, digits, symbols and spaces, without control
 * characters.
 */
const isWritten = (text: string): boolean => !/[\p{C}]/u.test(text);

/** Returns whether the Key box would read the text as a shared secret with these bytes. */
function reads(text: string, encoding: KeyText['secretEncoding'], bytes: Uint8Array): boolean {
  const reading = isSecret(text) ? boxReading(text, encoding) : null;
  return reading !== null && equalBytes(reading.bytes, bytes);
}

/**
 * The cheap tests come first, because thousands of texts are checked: without these characters a
 * text is not another form of key.
 */
const isSecret = (text: string): boolean =>
  text.trim() !== '' &&
  !/^\s*(?:Bearer\s|eyJ)/i.test(text) &&
  (!/[{[]|--/.test(text) || keyPiecesOf(text).length === 0);
