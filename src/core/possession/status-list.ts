import { readBase64url } from '../text/base64url.ts';
import { inflated } from '../text/deflate.ts';
import { memberNamed, stringOf, type JsonNode, type JsonObject } from '../text/json.ts';
import { err, ok, type Result } from '../text/result.ts';
import type { StatusList, StatusListFault } from './relation.ts';

/** A list of 100 million tokens with a bit each; more is refused. */
const mostBytes = 12_500_000;

/** Reads the claim `status_list`: base64url of zlib. Total, in bounded memory. */
export async function readStatusList(claim: JsonNode | undefined): Promise<Result<StatusList, StatusListFault>> {
  const { bits, lst } = membersOf(claim);
  if (bits === null || lst === null) return err('malformed');
  const read = readBase64url(lst);
  if (read.fault !== null || read.deviations.length > 0) return err('not-base64url');
  const body = zlibBody(read.bytes);
  if (body === null) return err('not-zlib');
  const list = await inflated(body, mostBytes);
  if (!list.ok) return err(list.fault === 'too-much' ? 'too-long' : 'not-zlib');
  return adler32(list.value) === checksumOf(read.bytes) ? ok({ bits, bytes: list.value }) : err('not-zlib');
}

function membersOf(claim: JsonNode | undefined): { readonly bits: number | null; readonly lst: string | null } {
  const list: JsonObject | null = claim?.kind === 'object' ? claim : null;
  const bits = list === null ? undefined : memberNamed(list, 'bits')?.value;
  return {
    bits: bits?.kind === 'number' && [1, 2, 4, 8].includes(bits.value) ? bits.value : null,
    lst: list === null ? null : stringOf(memberNamed(list, 'lst')?.value),
  };
}

/** Returns the DEFLATE data between zlib's header and checksum (RFC 1950 §2.2); null if there is none. */
function zlibBody(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  const [method = 0, flags = 0] = bytes;
  const isZlib = (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0 && (flags & 0x20) === 0;
  return isZlib && bytes.length > 6 ? bytes.subarray(2, -4) : null;
}

const checksumOf = (bytes: Uint8Array): number => bytes.subarray(-4).reduce((sum, octet) => sum * 256 + octet, 0);

/** RFC 1950 §8.2. */
function adler32(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const octet of bytes) {
    low = (low + octet) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
}

export const statusCount = ({ bits, bytes }: StatusList): number => (bytes.length * 8) / bits;

/** Returns the status of an index, from the least significant bit of each byte; null past the end. */
export function statusAt({ bits, bytes }: StatusList, index: number): number | null {
  const octet = bytes[Math.floor((index * bits) / 8)];
  if (octet === undefined || index < 0 || !Number.isInteger(index)) return null;
  return (octet >> ((index * bits) % 8)) & (2 ** bits - 1);
}

/** Returns how many tokens have each status, by the status. */
export function statusCounts(list: StatusList): readonly number[] {
  const { bits, bytes } = list;
  const counts = Array.from({ length: 2 ** bits }, () => 0);
  const mask = 2 ** bits - 1;
  for (const octet of bytes)
    for (let at = 0; at < 8; at += bits) {
      const status = (octet >> at) & mask;
      counts[status] = (counts[status] ?? 0) + 1;
    }
  return counts;
}

/** The statuses of a part of a list as the pieces of an SVG path, a square each, by the status; without 0. */
export function statusSquares(
  list: StatusList,
  { from, columns, rows }: { readonly from: number; readonly columns: number; readonly rows: number },
): ReadonlyMap<number, string> {
  const squares = new Map<number, string>();
  const end = Math.min(statusCount(list), from + columns * rows);
  for (let index = from; index < end; index += 1) {
    const status = statusAt(list, index) ?? 0;
    if (status === 0) continue;
    const place = index - from;
    const square = `M${place % columns} ${Math.floor(place / columns)}h1v1h-1z`;
    squares.set(status, (squares.get(status) ?? '') + square);
  }
  return squares;
}
