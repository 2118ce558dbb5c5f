import { toHex, utf8 } from '../text/bytes.ts';
import { compactJson, layoutsOf } from '../text/json-layout.ts';
import { segmentText } from './segment.ts';
import type { Segment } from './token.ts';

/**
 * How bytes are shown: as the JSON or text that they are, or as lowercase hexadecimal pairs, 32
 * bytes on a line.
 */
export type PartForm = 'json' | 'text' | 'hex';

/**
 * The text of a part in its pane. `compact` means that its JSON has no whitespace of its own, so it
 * is shown indented and edits are written compact.
 */
export type PaneText = { readonly text: string; readonly form: PartForm; readonly compact: boolean };

/**
 * Returns the text for a segment, with its JSON indented by `indent` for each level. For a segment
 * with a fault, the bytes before the fault.
 */
export function paneTextOf(segment: Segment, indent = '  '): PaneText {
  const text = segmentText(segment);
  const layouts = text === null ? null : layoutsOf(text, indent);
  if (text === null || layouts === null) return { ...readingOfNoJson(text, segment.bytes), compact: false };
  return { text: layouts.isCompact ? layouts.pretty : text, form: 'json', compact: layouts.isCompact };
}

/**
 * Returns the bytes of a pane's text: `bytesOfPane(paneTextOf(segment))` are the bytes of the
 * segment. Edited text is written compact with its lexemes, as it is, or as the bytes of its
 * hexadecimal digits.
 */
export function bytesOfPane(
  text: string,
  { form, compact }: Pick<PaneText, 'form' | 'compact'>,
): Uint8Array<ArrayBuffer> {
  if (form === 'hex' && /^[0-9a-f\s]*$/i.test(text)) return bytesOfHex(text);
  return utf8(compact ? compactJson(text) : text);
}

/**
 * Returns whether a text begins like JSON other than a bare word or number. Then it was meant as
 * JSON, even if it is broken.
 */
export const beginsAsJson = (text: string): boolean => /^\s*[[{"]/.test(text);

const control = /[^\P{Cc}\t\n\r]/u;

/**
 * Returns whether bytes are shown as text. An object with a raw control character is broken JSON,
 * which is fixed in its text, not in its bytes.
 */
export const isShownAsText = (text: string): boolean => /^\s*\{/.test(text) || !control.test(text);

function readingOfNoJson(text: string | null, bytes: Uint8Array): Pick<PaneText, 'form' | 'text'> {
  return text !== null && isShownAsText(text) ? { form: 'text', text } : { form: 'hex', text: hexLines(bytes) };
}

const bytesALine = 32;

function hexLines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesALine)
    lines.push(toHex(bytes.subarray(at, at + bytesALine)).replace(/..(?!$)/g, '$& '));
  return lines.join('\n');
}

/** Ignores a last single digit, which is still being typed. */
function bytesOfHex(text: string): Uint8Array<ArrayBuffer> {
  const digits = text.replace(/\s+/g, '');
  const bytes = new Uint8Array(Math.floor(digits.length / 2));
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16);
  return bytes;
}
