import { verifyCertificateSignature } from '../crypto/certificate-signature.ts';
import { sha1, sha256 } from '../crypto/thumbprints.ts';
import { readBase64url } from '../text/base64url.ts';
import { equalBytes } from '../text/bytes.ts';
import { memberNamed, stringOf, type JsonObject } from '../text/json.ts';
import { readCertificate } from './certificate.ts';
import { derElementIn, type DerNode } from './der.ts';
import type { CertificateDetails } from './key.ts';
import { derFormOf } from './open-der.ts';
import { extendedKeyUsageOf, extensionOf, uncheckedExtensions } from './extensions.ts';
import { plainSignature, readLink, type ChainLink } from './x509.ts';

/** A certificate of `x5c`, from the one of the signer to the one nearest to the root. */
export type ChainItem = {
  /** null if it cannot be read. */
  readonly details: CertificateDetails | null;
  /** `digitalSignature`, `clientAuth` and the like; empty if nothing is said. */
  readonly usage: readonly string[];
  /** The critical extensions that are not checked here, such as limits of names. */
  readonly unchecked: readonly string[];
  /** Who signed it: the next certificate, itself, or one that is not in the chain. */
  readonly signer: 'next' | 'itself' | 'other';
  /** Whether its signature verifies; null if that cannot be told. */
  readonly isSigned: boolean | null;
  readonly faults: readonly ChainFault[];
};

/** What breaks a chain. `at` counts certificates from 1. */
export type ChainFault =
  | { readonly kind: 'not-a-list' }
  | { readonly kind: 'too-long'; readonly count: number; readonly most: number }
  | { readonly kind: 'unreadable'; readonly at: number }
  | { readonly kind: 'other-issuer'; readonly at: number }
  | { readonly kind: 'bad-signature'; readonly at: number }
  | { readonly kind: 'not-an-authority'; readonly at: number }
  /** More certificates follow it than its path length allows. */
  | { readonly kind: 'path-too-long'; readonly at: number }
  | { readonly kind: 'not-for-certificates'; readonly at: number }
  | { readonly kind: 'not-for-signatures'; readonly at: number }
  | { readonly kind: 'thumbprint'; readonly name: 'x5t' | 'x5t#S256' };

export type Chain = {
  readonly items: readonly ChainItem[];
  /** The thumbprints in the header, compared with the first certificate. */
  readonly thumbprints: readonly { readonly name: 'x5t' | 'x5t#S256'; readonly fits: boolean }[];
  readonly faults: readonly ChainFault[];
};

/** Longer chains are not real. */
const longest = 10;

/**
 * Checks that each certificate of `x5c` certifies the one before it (RFC 7515 §4.1.6, RFC 5280 §6.1), and
 * the thumbprints next to it. Whether the last one is trusted is not checked. The dates are compared with
 * the clock by `core/possession`. Total.
 */
export async function checkChain(header: JsonObject): Promise<Chain | null> {
  const x5c = memberNamed(header, 'x5c')?.value;
  if (x5c === undefined) return null;
  if (x5c.kind !== 'array' || x5c.items.length === 0)
    return { items: [], thumbprints: [], faults: [{ kind: 'not-a-list' }] };
  const ders = x5c.items.slice(0, longest).map((item) => derOf(stringOf(item)));
  const nodes = ders.map((der) => (der === null ? null : certificateIn(der)));
  const links = nodes.map((node) => (node === null ? null : readLink(node)));
  const items = await Promise.all(links.map((_, at) => checkItem(at, nodes, links)));
  const thumbprints = thumbprintsOf(header, ders[0] ?? null);
  const differing = thumbprints.filter(({ fits }) => !fits).map(({ name }) => ({ kind: 'thumbprint', name }) as const);
  const { length } = x5c.items;
  const unread = length > longest ? [{ kind: 'too-long', count: length, most: longest } as const] : [];
  return { items, thumbprints, faults: [...unread, ...items.flatMap(({ faults }) => faults), ...differing] };
}

function derOf(text: string | null): Uint8Array<ArrayBuffer> | null {
  const read = text === null ? null : readBase64url(text);
  return read === null || read.fault !== null ? null : read.bytes;
}

function certificateIn(der: Uint8Array<ArrayBuffer>): DerNode | null {
  const node = derElementIn(der);
  return node !== null && derFormOf(node) === 'certificate' ? node : null;
}

async function checkItem(
  at: number,
  nodes: readonly (DerNode | null)[],
  links: readonly (ChainLink | null)[],
): Promise<ChainItem> {
  const [node = null, link = null, next = null] = [nodes[at], links[at], links[at + 1]];
  if (node === null || link === null) return { ...unreadItem, faults: [{ kind: 'unreadable', at: at + 1 }] };
  const signer = signerOf(link, at + 1 < links.length);
  const issuer = signer === 'itself' ? link : next;
  const isSigned = signer === 'other' || issuer === null ? null : await isSignedBy(link, issuer);
  return {
    details: readCertificate(node),
    usage: [...(link.usage ?? []), ...extendedKeyUsageOf(extensionOf(node, 'extendedKeyUsage'))],
    unchecked: uncheckedExtensions(node),
    signer,
    isSigned,
    faults: faultsOf({ at, link, issuer: signer === 'next' ? next : null, isSigned, path: pathTo(at, links) }),
  };
}

const unreadItem = { details: null, usage: [], unchecked: [], signer: 'other', isSigned: null } as const;

function signerOf(link: ChainLink, hasNext: boolean): ChainItem['signer'] {
  if (hasNext) return 'next';
  return equalBytes(link.issuer, link.subject) ? 'itself' : 'other';
}

async function isSignedBy(link: ChainLink, { key }: ChainLink): Promise<boolean | null> {
  const { algorithm, signed } = link;
  if (algorithm === null || key === null) return null;
  const signature = plainSignature(link, key);
  return signature === null ? false : verifyCertificateSignature(algorithm, key, signed, signature);
}

type Checked = {
  readonly at: number;
  readonly link: ChainLink;
  readonly issuer: ChainLink | null;
  readonly isSigned: boolean | null;
  /** How many authorities are between the issuer and the first certificate. */
  readonly path: number;
};

/** Those that name themselves as issuer do not count (RFC 5280 §6.1.4 (l)). */
const pathTo = (at: number, links: readonly (ChainLink | null)[]): number =>
  links.slice(1, at + 1).filter((link) => link !== null && !equalBytes(link.issuer, link.subject)).length;

function faultsOf({ at, link, issuer, isSigned, path }: Checked): readonly ChainFault[] {
  const faults: ChainFault[] = [];
  const isOfOther = issuer !== null && !equalBytes(link.issuer, issuer.subject);
  if (isOfOther) faults.push({ kind: 'other-issuer', at: at + 1 });
  else if (isSigned === false) faults.push({ kind: 'bad-signature', at: at + 1 });
  if (issuer !== null) for (const fault of faultsOfIssuer(issuer, at + 2, path)) faults.push(fault);
  const { usage } = link;
  if (at === 0 && usage !== null && !usage.includes('digitalSignature') && !usage.includes('nonRepudiation'))
    faults.push({ kind: 'not-for-signatures', at: 1 });
  return faults;
}

function faultsOfIssuer(issuer: ChainLink, at: number, path: number): readonly ChainFault[] {
  const faults: ChainFault[] = [];
  if (!mayIssue(issuer)) faults.push({ kind: 'not-an-authority', at });
  else if (issuer.usage?.includes('keyCertSign') === false) faults.push({ kind: 'not-for-certificates', at });
  if (path > (issuer.longestPath ?? Infinity)) faults.push({ kind: 'path-too-long', at });
  return faults;
}

/**
 * Without basic constraints a certificate is not an authority (RFC 5280 §6.1.4 (k)). Old roots have none:
 * they are trusted for another reason.
 */
const mayIssue = ({ isAuthority, issuer, subject }: ChainLink): boolean => isAuthority ?? equalBytes(issuer, subject);

function thumbprintsOf(header: JsonObject, der: Uint8Array | null): Chain['thumbprints'] {
  if (der === null) return [];
  const expected = { x5t: sha1(der), 'x5t#S256': sha256(der) } as const;
  return (['x5t', 'x5t#S256'] as const).flatMap((name) => {
    const written = memberNamed(header, name)?.value;
    return written === undefined ? [] : [{ name, fits: stringOf(written) === expected[name] }];
  });
}
