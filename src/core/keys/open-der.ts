import { ok, type Result } from '../text/result.ts';
import { certificateFields } from './certificate-fields.ts';
import { readCertificate } from './certificate.ts';
import { hasTags, oidOf, smallIntegerOf, derTags, type DerNode } from './der.ts';
import type { CertificateDetails, KeyForm } from './key.ts';
import { pssOid, type EcCurve } from './oids.ts';
import { readPkcs1Private, readPkcs8, readSec1 } from './read-private.ts';
import { derProblem, readPkcs1Public, readSpki, type DerProblem, type Members } from './read-public.ts';

export type DerForm = Exclude<KeyForm, 'secret' | 'jwk' | 'jwk-set'>;
/** What people paste instead of keys. */
export type OtherForm = 'request' | 'dsa';

export type ReadKey = {
  readonly members: Members;
  readonly certificate: CertificateDetails | null;
  /** Its identifier allows RSASSA-PSS only, with any hash (RFC 4055 §1.2). */
  readonly isPssOnly: boolean;
};

/** Returns the kind of structure by its shape alone; null if it is none of them. */
export function derFormOf(node: DerNode): DerForm | OtherForm | null {
  return node.tag === derTags.sequence ? (shapes.find(([, fits]) => fits(node.children, node))?.[0] ?? null) : null;
}

/**
 * Reads the key of a structure that `derFormOf` recognized. `curve` comes from an EC PARAMETERS
 * block before it.
 */
export function readForm(
  form: Exclude<DerForm, 'pkcs8-encrypted'>,
  node: DerNode,
  curve: EcCurve | null,
): Result<ReadKey, DerProblem> {
  const members = readers[form](node, curve);
  if (!members.ok) return members;
  const isPssOnly = members.value.alg === undefined && oidOf(identifierOf[form]?.(node)?.children[0]) === pssOid;
  return ok({ members: members.value, certificate: form === 'certificate' ? readCertificate(node) : null, isPssOnly });
}

/** The AlgorithmIdentifier of the forms that have one. */
const identifierOf: Readonly<Partial<Record<DerForm, (node: DerNode) => DerNode | undefined>>> = {
  spki: ({ children }) => children[0],
  pkcs8: ({ children }) => children[1],
  certificate: (node) => certificateFields(node)[5]?.children[0],
};

const readers: Record<
  Exclude<DerForm, 'pkcs8-encrypted'>,
  (node: DerNode, curve: EcCurve | null) => Result<Members, DerProblem>
> = {
  spki: readSpki,
  pkcs8: readPkcs8,
  'pkcs1-public': readPkcs1Public,
  'pkcs1-private': readPkcs1Private,
  sec1: readSec1,
  certificate: (node) => {
    const spki = certificateFields(node)[5];
    return spki ? readSpki(spki) : derProblem(node, 'bad-public-key');
  },
};

const { sequence, integer, octetString, bitString } = derTags;
const isIdentifier = (node: DerNode | undefined): boolean => oidOf(node?.children[0]) !== null;

const shapes: readonly (readonly [DerForm | OtherForm, (children: readonly DerNode[], node: DerNode) => boolean])[] = [
  ['pkcs8', (at) => hasTags(at, integer, sequence, octetString) && isIdentifier(at[1])],
  ['spki', (at) => at.length === 2 && hasTags(at, sequence, bitString) && isIdentifier(at[0])],
  ['pkcs8-encrypted', (at) => at.length === 2 && hasTags(at, sequence, octetString) && isIdentifier(at[0])],
  ['sec1', (at) => hasTags(at, integer, octetString) && smallIntegerOf(at[0]) === 1],
  ['pkcs1-public', (at) => at.length === 2 && hasTags(at, integer, integer)],
  ['pkcs1-private', (at) => at.length >= 9 && at.slice(0, 9).every((child) => child.tag === integer)],
  [
    'certificate',
    (at, node) =>
      isSigned(at) && hasTags(certificateFields(node), integer, sequence, sequence, sequence, sequence, sequence),
  ],
  // CertificationRequestInfo (RFC 2986 §4.1): version, subject, key, attributes.
  ['request', (at) => isSigned(at) && hasTags(at[0]?.children ?? [], integer, sequence, sequence)],
  ['dsa', (at) => at.length === 6 && at.every((child) => child.tag === integer)],
];

const isSigned = (at: readonly DerNode[]): boolean => at.length === 3 && hasTags(at, sequence, sequence, bitString);
