import { memberNamed, type JsonNode, type JsonObject } from '../text/json.ts';
import { readDisclosure, type Disclosure } from './read-disclosure.ts';
import { sdHashOf } from './sd-hash.ts';

/** A claim, or a value in one, as its issuer sees it: it is selectively disclosable or not. */
export type ClaimNode = {
  /** The positions that lead to it, such as `0/2`. */
  readonly id: string;
  /** As it is written in JavaScript: `address.street`, `list[0]`. */
  readonly path: string;
  /** null for an element of an array. */
  readonly name: string | null;
  /** The name as JSON text, as the issuer wrote it; empty for an element of an array. */
  readonly label: string;
  /** The value as JSON text, with the digests in it. */
  readonly text: string;
  /** Its disclosure; null while it is in the payload itself. */
  readonly written: string | null;
  readonly content: ClaimContent;
};

/** What a value contains. A digest without a disclosure is of a withheld claim, or a decoy. */
export type ClaimContent =
  | { readonly kind: 'scalar' }
  | { readonly kind: 'object'; readonly members: readonly ClaimNode[]; readonly digests: readonly string[] }
  /** A text is a digest without a disclosure, in its place among the elements. */
  | { readonly kind: 'array'; readonly items: readonly (ClaimNode | string)[] };

export type ClaimTree = {
  /** The payload as JSON text. */
  readonly text: string;
  /** The name in `_sd_alg`, or its default (RFC 9901 §4.1.1). */
  readonly hash: string;
  readonly content: ClaimContent & { readonly kind: 'object' };
};

type Place = { readonly text: string; readonly id: string; readonly path: string; readonly depth: number };
type ByDigest = ReadonlyMap<string, Disclosure>;

/** As in `apply.ts`. A deeper value is one claim with everything in it. */
const deepest = 64;

/**
 * Returns the claims of a payload with its disclosures in their places. For an SD-JWT that
 * `applyDisclosures` finds no fault with.
 */
export function claimTree(payload: JsonObject, text: string, written: readonly string[]): ClaimTree {
  const hash = sdHashOf(payload);
  const byDigest = new Map<string, Disclosure>();
  written.forEach((one, index) => {
    const read = readDisclosure(one, index + 1);
    if ('disclosure' in read && typeof hash === 'function') byDigest.set(hash(one), read.disclosure);
  });
  const named = memberNamed(payload, '_sd_alg')?.value;
  return {
    text: text.slice(payload.span.start, payload.span.end),
    hash: named?.kind === 'string' ? named.value : 'sha-256',
    content: objectContent(payload, { text, id: '', path: '', depth: 0 }, byDigest),
  };
}

function objectContent(node: JsonObject, place: Place, byDigest: ByDigest): ClaimTree['content'] {
  const hidden = memberNamed(node, '_sd')?.value;
  const digests = hidden?.kind === 'array' ? hidden.items.flatMap((item) => stringIn(item)) : [];
  const open = node.members.filter(({ name }) => name !== '_sd' && (name !== '_sd_alg' || place.depth > 0));
  const plain = open.map(({ name, nameSpan, value }, at) => {
    const label = place.text.slice(nameSpan.start, nameSpan.end);
    return childNode({ name, label, value, written: null }, at, place, byDigest);
  });
  const disclosed = digests.flatMap((digest) => byDigest.get(digest) ?? []);
  const others = disclosed.map((each, at) => disclosedNode(each, plain.length + at, place, byDigest));
  return {
    kind: 'object',
    members: [...plain, ...others],
    digests: digests.filter((digest) => !byDigest.has(digest)),
  };
}

function arrayContent(items: readonly JsonNode[], place: Place, byDigest: ByDigest): ClaimContent {
  return {
    kind: 'array',
    items: items.map((item, at) => {
      const digest = digestIn(item);
      const disclosure = digest === null ? undefined : byDigest.get(digest);
      if (disclosure !== undefined) return disclosedNode(disclosure, at, place, byDigest);
      return digest ?? childNode({ name: null, label: '', value: item, written: null }, at, place, byDigest);
    }),
  };
}

/** Returns the digest in the place of an array element (RFC 9901 §4.2.4.2); null for another element. */
function digestIn(item: JsonNode): string | null {
  const value = item.kind === 'object' && item.members.length === 1 ? memberNamed(item, '...')?.value : undefined;
  return value?.kind === 'string' ? value.value : null;
}

const disclosedNode = (
  { name, value, text, written }: Disclosure,
  at: number,
  place: Place,
  byDigest: ByDigest,
): ClaimNode =>
  childNode(
    { name, label: name === null ? '' : JSON.stringify(name), value, written },
    at,
    { ...place, text },
    byDigest,
  );

type Child = Pick<ClaimNode, 'name' | 'label' | 'written'> & { readonly value: JsonNode };

function childNode({ value, ...child }: Child, at: number, place: Place, byDigest: ByDigest): ClaimNode {
  const id = place.id === '' ? String(at) : `${place.id}/${at}`;
  const path = child.name === null ? `${place.path}[${at}]` : joined(place.path, child.name);
  const inside = { text: place.text, id, path, depth: place.depth + 1 };
  const { start, end } = value.span;
  return { id, path, ...child, text: place.text.slice(start, end), content: contentOf(value, inside, byDigest) };
}

function joined(path: string, name: string): string {
  // Each path contains the ones above it, so a long name would be there many times.
  const short = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
  return path === '' ? short : `${path}.${short}`;
}

const longestName = 100;

function contentOf(value: JsonNode, place: Place, byDigest: ByDigest): ClaimContent {
  if (place.depth > deepest) return { kind: 'scalar' };
  if (value.kind === 'object') return objectContent(value, place, byDigest);
  return value.kind === 'array' ? arrayContent(value.items, place, byDigest) : { kind: 'scalar' };
}

const stringIn = (item: JsonNode): readonly string[] => (item.kind === 'string' ? [item.value] : []);

/** Returns the claims in the order of the text, each before what is in it, with its depth. */
export function claimRows({ content }: ClaimTree): readonly { readonly node: ClaimNode; readonly depth: number }[] {
  const rows: { readonly node: ClaimNode; readonly depth: number }[] = [];
  const waiting = childrenOf(content)
    .map((node) => ({ node, depth: 0 }))
    .toReversed();
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    rows.push(row);
    const { depth } = row;
    for (const node of childrenOf(row.node.content).toReversed()) waiting.push({ node, depth: depth + 1 });
  }
  return rows;
}

/** Returns the number of digests in the tree without a disclosure. */
export function undisclosedIn(tree: ClaimTree): number {
  const contents = [tree.content, ...claimRows(tree).map(({ node }) => node.content)];
  return contents.reduce((sum, content) => sum + digestsOf(content), 0);
}

function digestsOf(content: ClaimContent): number {
  if (content.kind === 'object') return content.digests.length;
  return content.kind === 'array' ? content.items.filter((item) => typeof item === 'string').length : 0;
}

function childrenOf(content: ClaimContent): readonly ClaimNode[] {
  if (content.kind === 'object') return content.members;
  return content.kind === 'array' ? content.items.filter((item) => typeof item !== 'string') : [];
}
