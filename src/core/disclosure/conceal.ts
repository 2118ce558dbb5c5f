import { namedHash } from '../crypto/named-hash.ts';
import { toBase64url } from '../text/base64url.ts';
import { utf8 } from '../text/bytes.ts';
import { compactJson } from '../text/json-layout.ts';
import { claimRows, undisclosedIn, type ClaimContent, type ClaimNode, type ClaimTree } from './claim-tree.ts';

/** What the issuer wants. */
export type Concealment = {
  /** The ids of the claims that are selectively disclosable. */
  readonly marked: ReadonlySet<string>;
  /** The number of decoys in each object and array that has such a claim (RFC 9901 §4.2.5). */
  readonly decoys: number;
  /**
   * A name of `hashNames`. It has no effect while there are digests without a disclosure, whose new
   * digest cannot be computed.
   */
  readonly hash: string;
  /** Other values, as JSON text, by the ids of their claims. What was in such a claim is gone. */
  readonly values?: ReadonlyMap<string, string>;
};

type Concealed = {
  /** The payload as JSON text without whitespace, with digests in place of these claims. */
  readonly payload: string;
  /** One for each of these claims. Those in a claim come before it. */
  readonly disclosures: readonly string[];
};

/**
 * Makes these claims selectively disclosable, and all others not (RFC 9901 §4.2). A claim that already
 * is, and in which nothing changes, keeps its disclosure. Numbers keep their digits.
 */
export function concealClaims(
  tree: ClaimTree,
  { marked, decoys, hash: wanted, values = none }: Concealment,
): Concealed {
  const name = undisclosedIn(tree) > 0 ? tree.hash : wanted;
  const hash = namedHash(name);
  if (hash === null) return { payload: tree.text, disclosures: writtenIn(tree) };
  const isOtherHash = name !== tree.hash;
  const work: Work = { marked, decoys, hash, values, isOtherHash, disclosures: [], hasDigests: false };
  const { each } = objectMembers(tree.content, work);
  const named = work.hasDigests ? [...each, `"_sd_alg":${JSON.stringify(name)}`] : each;
  return { payload: compactJson(`{${named.join(',')}}`), disclosures: work.disclosures };
}

const writtenIn = (tree: ClaimTree): readonly string[] => claimRows(tree).flatMap(({ node }) => node.written ?? []);

const none: ReadonlyMap<string, string> = new Map();

type Work = Required<Omit<Concealment, 'hash'>> & {
  readonly hash: (text: string) => string;
  readonly isOtherHash: boolean;
  readonly disclosures: string[];
  hasDigests: boolean;
};

/** A JSON text, and whether it is written in another way than before. */
type Written = { readonly text: string; readonly isNew: boolean };

/** Returns the value of a claim as JSON text. What does not change keeps its text to the letter. */
function valueOf({ id, content, text }: ClaimNode, work: Work): Written {
  const other = work.values.get(id);
  if (other !== undefined && other !== text) return { text: other, isNew: true };
  if (content.kind === 'scalar') return { text, isNew: false };
  const parts = content.kind === 'object' ? objectMembers(content, work) : arrayItems(content.items, work);
  if (!parts.isNew) return { text, isNew: false };
  const joined = parts.each.join(',');
  return { text: content.kind === 'object' ? `{${joined}}` : `[${joined}]`, isNew: true };
}

type Parts = { readonly each: readonly string[]; readonly isNew: boolean };

/** Digests are sorted, so that they do not show the order of the claims (RFC 9901 §4.2.4.1). */
function objectMembers({ members, digests }: ClaimContent & { kind: 'object' }, work: Work): Parts {
  const plain: string[] = [];
  const hidden = [...digests];
  let isChanged = false;
  for (const member of members) {
    const { text, isNew } = claimOf(member, work);
    if (work.marked.has(member.id)) hidden.push(text);
    else plain.push(`${member.label}:${text}`);
    isChanged ||= isNew;
  }
  const decoys = hidden.length > digests.length ? decoysOf(work) : [];
  const all = [...hidden, ...decoys].toSorted();
  work.hasDigests ||= all.length > 0;
  const list = all.length === 0 ? [] : [`"_sd":${JSON.stringify(all)}`];
  return { each: [...list, ...plain], isNew: isChanged || decoys.length > 0 };
}

function arrayItems(items: readonly (ClaimNode | string)[], work: Work): Parts {
  let [isChanged, isMarked] = [false, false];
  const written = items.map((item) => {
    if (typeof item === 'string') return elementText(item, work);
    const { text, isNew } = claimOf(item, work);
    isChanged ||= isNew;
    if (!work.marked.has(item.id)) return text;
    isMarked = true;
    return elementText(text, work);
  });
  const decoys = isMarked ? decoysOf(work) : [];
  // At the end, decoys would be recognized.
  for (const decoy of decoys) written.splice(randomBelow(written.length + 1), 0, elementText(decoy, work));
  return { each: written, isNew: isChanged || decoys.length > 0 };
}

function elementText(digest: string, work: Work): string {
  work.hasDigests = true;
  return `{"...":${JSON.stringify(digest)}}`;
}

/** Returns the value of a claim, or the digest of its disclosure if it is selectively disclosable. */
function claimOf(node: ClaimNode, work: Work): Written {
  const value = valueOf(node, work);
  const { written } = node;
  if (!work.marked.has(node.id)) return { text: value.text, isNew: value.isNew || written !== null };
  const disclosure = written !== null && !value.isNew ? written : newDisclosure(node, value.text);
  work.disclosures.push(disclosure);
  return { text: work.hash(disclosure), isNew: work.isOtherHash || disclosure !== written };
}

/** Each has a salt of its own, also in place of an earlier one (RFC 9901 §9.3). */
function newDisclosure({ label }: ClaimNode, value: string): string {
  const items = [JSON.stringify(random(saltBytes)), ...(label === '' ? [] : [label]), compactJson(value)];
  return toBase64url(utf8(`[${items.join(',')}]`));
}

/** RFC 9901 §9.3 recommends at least 128 bits. */
const saltBytes = 16;

const decoysOf = ({ decoys, hash }: Work): readonly string[] => Array.from({ length: decoys }, () => hash(random(32)));

const random = (bytes: number): string => toBase64url(crypto.getRandomValues(new Uint8Array(bytes)));

const randomBelow = (limit: number): number =>
  Math.floor(((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32) * limit);
