import { toHex, utf8 } from '../text/bytes.ts';
import { compactJson, layoutsOf } from '../text/json-layout.ts';
import { segmentText } from './segment.ts';
import type { Segment } from './token.ts';

/** How bytes are shown: as the JSON or the text that they are, or as lower-case hexadecimal pairs, 32 bytes a line. */
export type PartForm = 'json' | 'text' | 'hex';

/** How a part stands in its pane. `compact`: its JSON has no white space of its own, so it is shown indented and its edits are written compact. */
export type PaneText = { readonly text: string; readonly form: PartForm; readonly compact: boolean };

/** The text in which a segment is shown, its JSON by `indent` for a level. Of a segment with a fault, the bytes before the fault. */
export function paneTextOf(segment: Segment, indent = '  '): PaneText {
  const text = segmentText(segment);
  const layouts = text === null ? null : layoutsOf(text, indent);
  if (text === null || layouts === null) return { ...readingOfNoJson(text, segment.bytes), compact: false };
  return { text: layouts.isCompact ? layouts.pretty : text, form: 'json', compact: layouts.isCompact };
}

/**
 * The bytes that a pane's text stands for: `bytesOfPane(paneTextOf(segment))` are the bytes of the segment, and what
 * is typed is written compact by lexeme, as it stands, or as the bytes its hexadecimal digits name.
 */
export function bytesOfPane(
  text: string,
  { form, compact }: Pick<PaneText, 'form' | 'compact'>,
): Uint8Array<ArrayBuffer> {
  if (form === 'hex' && /^[0-9a-f\s]*$/i.test(text)) return bytesOfHex(text);
  return utf8(compact ? compactJson(text) : text);
}

/** Does a text begin as JSON that is no bare word or number? Then it was meant as JSON, also if it is broken. */
export const beginsAsJson = (text: string): boolean => /^\s*[[{"]/.test(text);

const control = /[^\P{Cc}\t\n\r]/u;

/** An object with a raw control character in it is broken JSON, which is mended in its text and not in its bytes. */
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

/** A last digit without its fellow is left out: it is being typed. */
function bytesOfHex(text: string): Uint8Array<ArrayBuffer> {
  const digits = text.replace(/\s+/g, '');
  const bytes = new Uint8Array(Math.floor(digits.length / 2));
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16);
  return bytes;
}
