import type { DerDetail } from './key.ts';
import { err, ok, type Result } from '../text/result.ts';

/**
 * Reads DER (ITU-T X.690), as far as keys and certificates need it: one-byte tags, definite
 * lengths. The whole tree is checked first, so that the readers of keys only have to compare
 * shapes.
 */
export type DerNode = {
  /** The identifier octet, including class and constructed bit. */
  readonly tag: number;
  /** The offset of the identifier octet in the bytes passed to `readDer`. */
  readonly at: number;
  readonly content: Uint8Array<ArrayBuffer>;
  /** Empty for primitive types. The contents of an OCTET STRING need another `readDer`. */
  readonly children: readonly DerNode[];
};

export type DerFault = { readonly at: number; readonly detail: DerDetail };

export const derTags = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
  context1: 0xa1,
} as const;

// Keys nest 6 deep, certificates about 10. The limits keep the cost of a hostile text proportional
// to its length.
const deepest = 24;
const mostNodes = 20_000;

type Reading = { readonly bytes: Uint8Array<ArrayBuffer>; nodes: number };
type Stretch = { readonly at: number; readonly end: number };
type Header = { readonly tag: number; readonly content: Stretch };

/**
 * Reads one element that fills the bytes. Faults have the offset of the byte where reading ended.
 */
export function readDer(bytes: Uint8Array<ArrayBuffer>): Result<DerNode, DerFault> {
  if (bytes.length === 0) return err({ at: 0, detail: 'empty' });
  const reading: Reading = { bytes, nodes: 0 };
  const header = readHeader(bytes, { at: 0, end: bytes.length });
  if (!header.ok) return header;
  if (header.value.content.end < bytes.length) return err({ at: header.value.content.end, detail: 'trailing-bytes' });
  return readNode(reading, { at: 0, end: bytes.length }, 0);
}

function readNode(reading: Reading, within: Stretch, depth: number): Result<DerNode, DerFault> {
  if (depth > deepest) return err({ at: within.at, detail: 'too-deep' });
  if ((reading.nodes += 1) > mostNodes) return err({ at: within.at, detail: 'too-many' });
  const header = readHeader(reading.bytes, within);
  if (!header.ok) return header;
  const { tag, content } = header.value;
  const children = readChildren(reading, tag, content, depth + 1);
  if (!children.ok) return children;
  return ok({ tag, at: within.at, content: reading.bytes.subarray(content.at, content.end), children: children.value });
}

function readChildren(
  reading: Reading,
  tag: number,
  content: Stretch,
  depth: number,
): Result<readonly DerNode[], DerFault> {
  const children: DerNode[] = [];
  if ((tag & 0x20) === 0) return ok(children);
  for (let at = content.at; at < content.end;) {
    const header = readHeader(reading.bytes, { at, end: content.end });
    if (!header.ok) return header;
    const child = readNode(reading, { at, end: header.value.content.end }, depth);
    if (!child.ok) return child;
    children.push(child.value);
    at = header.value.content.end;
  }
  return ok(children);
}

function readHeader(bytes: Uint8Array, { at, end }: Stretch): Result<Header, DerFault> {
  const [tag, short] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || short === undefined || at + 2 > end) return err({ at, detail: 'ends-early' });
  if ((tag & 0x1f) === 0x1f) return err({ at, detail: 'long-tag' });
  if (short < 0x80) return stretchOf(tag, at + 2, short, end);
  if (short === 0x80) return err({ at: at + 1, detail: 'indefinite-length' });
  const octets = short & 0x7f;
  if (octets > 4) return err({ at: at + 1, detail: 'bad-length' });
  if (at + 2 + octets > end) return err({ at: at + 1, detail: 'ends-early' });
  const length = bytes.subarray(at + 2, at + 2 + octets).reduce((sum, octet) => sum * 256 + octet, 0);
  return stretchOf(tag, at + 2 + octets, length, end);
}

function stretchOf(tag: number, at: number, length: number, end: number): Result<Header, DerFault> {
  return at + length > end ? err({ at, detail: 'ends-early' }) : ok({ tag, content: { at, end: at + length } });
}

/** Returns the object identifier in dotted form, or null for any other node. */
export function oidOf(node: DerNode | undefined): string | null {
  if (node?.tag !== derTags.oid || node.content.length === 0 || node.content.length > 32) return null;
  const arcs: number[] = [];
  let arc = 0;
  for (const octet of node.content) {
    arc = arc * 128 + (octet & 0x7f);
    if ((octet & 0x80) !== 0) continue;
    arcs.push(arc);
    arc = 0;
  }
  const [first = 0, ...rest] = arcs;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}

/**
 * Returns the big-endian magnitude of a non-negative INTEGER, without the sign's zero byte; null
 * for any other node.
 */
export function derIntegerOf(node: DerNode | undefined): Uint8Array<ArrayBuffer> | null {
  if (node?.tag !== derTags.integer || node.content.length === 0 || (node.content[0] ?? 0) >= 0x80) return null;
  const first = node.content.findIndex((octet) => octet !== 0);
  return first < 0 ? new Uint8Array(1) : node.content.slice(first);
}

/** Returns an INTEGER that fits into a number (versions, iteration counts); null otherwise. */
export function smallIntegerOf(node: DerNode | undefined): number | null {
  const bytes = derIntegerOf(node);
  return bytes === null || bytes.length > 6 ? null : bytes.reduce((sum, octet) => sum * 256 + octet, 0);
}

/**
 * Returns the bytes of a BIT STRING of whole octets, also under an IMPLICIT tag; null if bits are
 * left over.
 */
export function bitStringOf(node: DerNode | undefined): Uint8Array<ArrayBuffer> | null {
  return node?.content[0] === 0 && node.children.length === 0 ? node.content.slice(1) : null;
}

export const octetStringOf = (node: DerNode | undefined): Uint8Array<ArrayBuffer> | null =>
  node?.tag === derTags.octetString ? node.content.slice() : null;

export const hasTags = (nodes: readonly DerNode[], ...expected: readonly number[]): boolean =>
  expected.every((tag, at) => nodes[at]?.tag === tag);

/** Returns the only element in these bytes; null if they are not DER. */
export function derElementIn(bytes: Uint8Array<ArrayBuffer> | null): DerNode | null {
  const node = bytes && readDer(bytes);
  return node?.ok ? node.value : null;
}
