import { memberNamed, type JsonNode, type JsonObject } from '../text/json.ts';
import type { DisclosureFault } from './fault.ts';
import { readDisclosure, type Disclosure } from './read-disclosure.ts';
import { sdHashOf } from './sd-hash.ts';

/** A disclosure that was read, and what it is of. */
export type Disclosed = {
  /** Its place among the disclosures, from 0. */
  readonly index: number;
  /** null for an element of an array. */
  readonly name: string | null;
  /** The value as JSON text. */
  readonly value: string;
  readonly digest: string;
  /** Whether a digest in the token refers to it. */
  readonly isUsed: boolean;
};

type Applied = {
  /** The payload as JSON text, with the disclosed claims in place and without digests. */
  readonly claims: string;
  readonly disclosed: readonly Disclosed[];
  /** Digests without a disclosure: withheld claims or decoys, which only the issuer can tell apart. */
  readonly undisclosed: number;
  readonly faults: readonly DisclosureFault[];
};

type Entry = Disclosure & { readonly index: number; readonly digest: string };
type Work = {
  readonly byDigest: ReadonlyMap<string, Entry>;
  readonly seen: Set<string>;
  readonly used: Set<string>;
  readonly faults: DisclosureFault[];
};

/** Puts the disclosures into the payload (RFC 9901 §7.1 steps 2 to 5). Total: faults are returned. */
export function applyDisclosures(payload: JsonObject, text: string, written: readonly string[]): Applied {
  const faults: DisclosureFault[] = [];
  const hash = sdHashOf(payload);
  if (typeof hash !== 'function') return { claims: text, disclosed: [], undisclosed: 0, faults: [hash] };
  const entries = written.flatMap((one, index): readonly Entry[] => {
    const read = readDisclosure(one, index + 1);
    if ('disclosure' in read) return [{ ...read.disclosure, index, digest: hash(one) }];
    faults.push(read.fault);
    return [];
  });
  const byDigest = new Map<string, Entry>();
  for (const entry of entries) {
    if (byDigest.has(entry.digest)) faults.push({ kind: 'disclosure-repeated', at: entry.index + 1 });
    byDigest.set(entry.digest, entry);
  }
  const work: Work = { byDigest, seen: new Set(), used: new Set(), faults };
  const claims = writtenNode(payload, text, { work, depth: 0 });
  for (const { digest, index, name: of } of entries)
    if (!work.used.has(digest)) faults.push({ kind: 'not-referenced', at: index + 1, name: of });
  const disclosed = entries.map(({ index, name: of, value, text: source, digest }) => ({
    index,
    name: of,
    value: source.slice(value.span.start, value.span.end),
    digest,
    isUsed: work.used.has(digest),
  }));
  return { claims, disclosed, undisclosed: work.seen.size - work.used.size, faults };
}

type Place = { readonly work: Work; readonly depth: number };

/** Real payloads are far below this. */
const deepest = 64;

/** Returns a value as JSON text, digests replaced. What has none keeps its text to the letter. */
function writtenNode(node: JsonNode, text: string, { work, depth }: Place): string {
  const own = text.slice(node.span.start, node.span.end);
  if ((node.kind !== 'object' && node.kind !== 'array') || !/_sd|\.\.\.|\\u/.test(own)) return own;
  if (depth > deepest) {
    work.faults.push({ kind: 'too-deep' });
    return own;
  }
  const inside = { work, depth: depth + 1 };
  return node.kind === 'object' ? writtenObject(node, text, inside) : writtenArray(node.items, text, inside);
}

function writtenObject(node: JsonObject, text: string, place: Place): string {
  const { work, depth } = place;
  const names = new Set(node.members.map(({ name }) => name));
  // Of two, readers of JSON take the last.
  const digests = memberNamed(node, '_sd');
  const members = node.members.flatMap((member) => {
    const { name, nameSpan, value } = member;
    if (name === '_sd' && member !== digests) return [];
    if (name === '_sd') return digestsIn(value, work).flatMap((digest) => disclosedMember(digest, names, place));
    if (name === '_sd_alg' && depth === 1) return [];
    if (name === '_sd_alg') work.faults.push({ kind: 'hash-nested' });
    if (name === '...') work.faults.push({ kind: 'ellipsis-misplaced' });
    return [`${text.slice(nameSpan.start, nameSpan.end)}:${writtenNode(value, text, place)}`];
  });
  return `{${members.join(',')}}`;
}

function digestsIn(value: JsonNode, { faults }: Work): readonly string[] {
  if (value.kind !== 'array') {
    faults.push({ kind: 'sd-not-an-array' });
    return [];
  }
  return value.items.flatMap((item) => {
    if (item.kind === 'string') return [item.value];
    faults.push({ kind: 'digest-not-a-string' });
    return [];
  });
}

function disclosedMember(digest: string, names: Set<string>, place: Place): readonly string[] {
  const { work } = place;
  const entry = entryOf(digest, work);
  if (entry === null) return [];
  const { name, value, text, index } = entry;
  if (name === null) {
    work.faults.push({ kind: 'not-for-a-member', at: index + 1 });
    return [];
  }
  if (names.has(name)) {
    work.faults.push({ kind: 'name-taken', name });
    return [];
  }
  names.add(name);
  // As if it were in the payload (RFC 9901 §7.1 step 3.6).
  if (name === '_sd_alg' && place.depth === 1) return [];
  if (name === '_sd_alg') work.faults.push({ kind: 'hash-nested' });
  return [`${JSON.stringify(name)}:${writtenNode(value, text, place)}`];
}

function writtenArray(items: readonly JsonNode[], text: string, place: Place): string {
  const { work } = place;
  const kept = items.flatMap((item) => {
    const ellipsis = item.kind === 'object' ? memberNamed(item, '...') : undefined;
    if (item.kind !== 'object' || ellipsis === undefined) return [writtenNode(item, text, place)];
    if (item.members.length === 1 && ellipsis.value.kind === 'string')
      return disclosedElement(ellipsis.value.value, place);
    work.faults.push({ kind: item.members.length > 1 ? 'ellipsis-not-alone' : 'digest-not-a-string' });
    return [];
  });
  return `[${kept.join(',')}]`;
}

function disclosedElement(digest: string, place: Place): readonly string[] {
  const entry = entryOf(digest, place.work);
  if (entry === null) return [];
  if (entry.name !== null) {
    place.work.faults.push({ kind: 'not-for-an-element', at: entry.index + 1, name: entry.name });
    return [];
  }
  return [writtenNode(entry.value, entry.text, place)];
}

/** Returns the disclosure of a digest. A digest must not occur twice (RFC 9901 §7.1 step 4). */
function entryOf(digest: string, { byDigest, seen, used, faults }: Work): Entry | null {
  if (seen.has(digest)) {
    faults.push({ kind: 'digest-repeated' });
    return null;
  }
  seen.add(digest);
  const entry = byDigest.get(digest) ?? null;
  if (entry !== null) used.add(digest);
  return entry;
}
