import { memberNamed, type JsonNode, type JsonObject } from '../text/json.ts';
import { readDisclosure, type Disclosure } from './read-disclosure.ts';
import { sdHashOf } from './sd-hash.ts';

/** A line of the tree of a payload with its digests. */
export type DisclosureRow = { readonly depth: number } & (
  | /** A claim that everyone sees, and that contains digests. */ { readonly kind: 'claim'; readonly name: string }
  | {
      readonly kind: 'disclosure';
      readonly name: string | null;
      /** The value as JSON text. */
      readonly value: string;
      readonly written: string;
      /** Counts from 1 among the disclosures. */
      readonly at: number;
      /** The disclosure that contains its digest; null if the issuer's part does. */
      readonly parent: string | null;
      /** Whether a digest refers to it. */
      readonly isUsed: boolean;
    }
  | /** Withheld, or a decoy. */ { readonly kind: 'digest'; readonly digest: string }
);

type Entry = Disclosure & { readonly at: number };
type Walk = {
  readonly byDigest: ReadonlyMap<string, Entry>;
  readonly seen: Set<string>;
  readonly rows: DisclosureRow[];
};
type Place = { readonly text: string; readonly depth: number; readonly parent: string | null };

/** As in `apply.ts`: real payloads are far below this. */
const deepest = 64;

/**
 * Returns the places of a payload with digests, in order: what each disclosure is and where it belongs,
 * and the digests without one. Disclosures without a place are at the end. Total.
 */
export function disclosureRows(
  payload: JsonObject,
  text: string,
  written: readonly string[],
): readonly DisclosureRow[] {
  const hash = sdHashOf(payload);
  const byDigest = new Map<string, Entry>();
  written.forEach((one, index) => {
    const read = readDisclosure(one, index + 1);
    if ('disclosure' in read)
      byDigest.set(typeof hash === 'function' ? hash(one) : one, { ...read.disclosure, at: index + 1 });
  });
  const walk: Walk = { byDigest, seen: new Set(), rows: [] };
  walkNode(payload, { text, depth: 0, parent: null }, walk);
  for (const [digest, entry] of byDigest)
    if (!walk.seen.has(digest)) walk.rows.push({ ...lineOf(entry), depth: 0, parent: null, isUsed: false });
  return walk.rows;
}

const lineOf = ({ name, value, text, written, at }: Entry) =>
  ({ kind: 'disclosure', name, value: text.slice(value.span.start, value.span.end), written, at }) as const;

function walkNode(node: JsonNode, place: Place, walk: Walk): void {
  if ((node.kind !== 'object' && node.kind !== 'array') || place.depth > deepest) return;
  const own = place.text.slice(node.span.start, node.span.end);
  if (!/_sd|\.\.\.|\\u/.test(own)) return;
  if (node.kind === 'array') return walkArray(node.items, place, walk);
  const digests = memberNamed(node, '_sd');
  for (const member of node.members) {
    const { name, value } = member;
    if (member === digests) walkDigests(value, place, walk);
    else if (name !== '_sd') walkChild(name, value, place, walk);
  }
}

/** A claim is a line only if there are digests in it. */
function walkChild(name: string, value: JsonNode, place: Place, walk: Walk): void {
  const before = walk.rows.length;
  walk.rows.push({ kind: 'claim', name, depth: place.depth });
  walkNode(value, { ...place, depth: place.depth + 1 }, walk);
  if (walk.rows.length === before + 1) walk.rows.pop();
}

function walkArray(items: readonly JsonNode[], place: Place, walk: Walk): void {
  items.forEach((item, index) => {
    const digest = item.kind === 'object' ? memberNamed(item, '...')?.value : undefined;
    if (digest?.kind === 'string') walkDigest(digest.value, place, walk);
    else walkChild(`[${index}]`, item, place, walk);
  });
}

function walkDigests(value: JsonNode, place: Place, walk: Walk): void {
  if (value.kind !== 'array') return;
  for (const item of value.items) if (item.kind === 'string') walkDigest(item.value, place, walk);
}

function walkDigest(digest: string, { depth, parent }: Place, walk: Walk): void {
  const entry = walk.byDigest.get(digest);
  if (entry === undefined || walk.seen.has(digest)) {
    walk.rows.push({ kind: 'digest', digest, depth });
    return;
  }
  walk.seen.add(digest);
  walk.rows.push({ ...lineOf(entry), depth, parent, isUsed: true });
  walkNode(entry.value, { text: entry.text, depth: depth + 1, parent: entry.written }, walk);
}

/**
 * Returns the disclosures to present after one of them was chosen or left out. A disclosure brings those
 * that contain its digest, and takes with it those whose digest it contains (RFC 9901 §7.2).
 */
export function chosenAfter(
  rows: readonly DisclosureRow[],
  chosen: ReadonlySet<string>,
  written: string,
): ReadonlySet<string> {
  const parents = new Map(
    rows.flatMap((row) => (row.kind === 'disclosure' ? [[row.written, row.parent] as const] : [])),
  );
  const next = new Set(chosen);
  if (!chosen.has(written)) {
    for (let each: string | null = written; each !== null; each = parents.get(each) ?? null) next.add(each);
    return next;
  }
  next.delete(written);
  // Rows follow the disclosure that contains them.
  for (const [child, parent] of parents)
    if (parent !== null && parents.has(parent) && !next.has(parent)) next.delete(child);
  return next;
}
