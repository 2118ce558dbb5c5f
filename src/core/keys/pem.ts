import { readBase64url } from '../text/base64url.ts';
import { err, ok, type Result } from '../text/result.ts';
import type { Span } from '../text/spans.ts';
import type { KeyProblem } from './key.ts';
import type { Places } from './lines.ts';

/**
 * PEM (RFC 7468 §2), read as tolerantly as that section allows: any line ends, indentation, long
 * lines, RFC 1421 headers. A block is found by its two lines, and what is wrong inside is a fault
 * of that block only.
 */
export type PemBlock = {
  readonly span: Span;
  readonly label: string;
  /** The text between the two lines; null if the END line is missing. */
  readonly body: string | null;
  readonly bodyAt: number;
  /**
   * The block is in a JSON string, in which a line break is written as an escape and is not a fault
   * of the key.
   */
  readonly isInJson?: true;
};

// Labels are short. The limit keeps the search linear on hostile text.
const marker = /-----(BEGIN|END) ([^\r\n-]{0,64})-----/g;

/**
 * Returns all blocks of the text in order. A BEGIN without an END reaches to the next BEGIN, or to
 * the end of the text.
 */
export function pemBlocksOf(text: string): readonly PemBlock[] {
  const markers = [...text.matchAll(marker)].map((match) => ({
    opens: match[1] === 'BEGIN',
    label: (match[2] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return markers.flatMap(({ opens, label, start, end }, at): PemBlock[] => {
    const next = markers[at + 1];
    if (!opens) return [];
    if (!next || next.opens || next.label !== label)
      return [{ span: { start, end: next?.start ?? text.length }, label, body: null, bodyAt: end }];
    return [{ span: { start, end: next.end }, label, body: text.slice(end, next.start), bodyAt: end }];
  });
}

/** Finds a damaged first line of a PEM block: too few dashes, or no closing dashes. */
export function badArmorOf(
  text: string,
  within: Span,
  position: Places,
): { readonly problem: KeyProblem; readonly span: Span } | null {
  const match = /(?:-----BEGIN|-{1,16}[ \t]{0,4}BEGIN [A-Z0-9 ]{0,40}(?:KEY|CERTIFICATE))[^\r\n]{0,60}/.exec(
    text.slice(within.start, within.end),
  );
  if (!match) return null;
  const start = within.start + match.index;
  const problem: KeyProblem = { kind: 'pem-bad-armor', line: position(start).line, found: match[0] };
  return { problem, span: { start, end: start + match[0].length } };
}

/** Returns the bytes of a block. */
export function readPem(
  { label, body, bodyAt, isInJson }: PemBlock,
  position: Places,
): Result<Uint8Array<ArrayBuffer>, KeyProblem> {
  if (body === null) return err({ kind: 'pem-no-end', label });
  if (/\\[nr]/.test(body))
    return err({ kind: 'pem-line-breaks', label, found: isInJson && !/\\\\[nr]/.test(body) ? 'in-json' : 'escaped' });
  if (!/[\r\n]/.test(body)) return err({ kind: 'pem-line-breaks', label, found: 'lost' });
  const headers = readHeaders(body);
  if (headers.encryption !== null)
    return err({ kind: 'pem-encryption-unsupported', label, scheme: headers.encryption });
  return readBody(label, body.slice(headers.length), (at) => position(bodyAt + headers.length + at).line);
}

function readBody(
  label: string,
  body: string,
  lineAt: (at: number) => number,
): Result<Uint8Array<ArrayBuffer>, KeyProblem> {
  const fault = (at: number, character: string): { readonly ok: false; readonly fault: KeyProblem } =>
    err({ kind: 'pem-bad-base64', label, line: lineAt(at), character });
  const data = body.slice(0, endOfData(body));
  const bad = /[^A-Za-z0-9+/\s]/.exec(data);
  if (bad) return fault(bad.index, String.fromCodePoint(data.codePointAt(bad.index) ?? 0));
  const reading = readBase64url(data.replace(/\s+/g, ''));
  return reading.fault ? fault(data.length, '') : ok(reading.bytes);
}

/**
 * Returns where the base64 ends and padding and whitespace begin. Uses a loop, because `/[=\s]+$/`
 * is quadratic on long runs.
 */
function endOfData(body: string): number {
  let end = body.length;
  while (end > 0 && /[=\s]/.test(body.charAt(end - 1))) end -= 1;
  return end;
}

type Headers = {
  /** The number of UTF-16 units before the base64. */
  readonly length: number;
  /** The encryption in OpenSSL's old format; null if the block is not encrypted. */
  readonly encryption: string | null;
};

/** Reads RFC 1421 §4.4 headers: `Name: value` lines up to an empty line. */
function readHeaders(body: string): Headers {
  const block = /^\s*[A-Za-z0-9-]+:[^]*?(?:\r?\n[ \t]*\r?\n|$)/.exec(body)?.[0] ?? '';
  if (!/Proc-Type:\s*4,\s*ENCRYPTED/i.test(block)) return { length: block.length, encryption: null };
  const cipher = /DEK-Info:\s*([A-Za-z0-9-]+)/i.exec(block)?.[1];
  return { length: block.length, encryption: cipher === undefined ? 'Proc-Type: 4,ENCRYPTED' : `DEK-Info: ${cipher}` };
}
