import type { CertificateAlgorithm } from '../crypto/certificate-signature.ts';
import type { Hash } from '../crypto/algorithm-row.ts';
import type { Jwk } from '../crypto/jwk.ts';
import { asPublicKey } from '../crypto/digest.ts';
import { concatBytes } from '../text/bytes.ts';
import { certificateFields } from './certificate-fields.ts';
import {
  bitStringOf,
  derElementIn,
  derIntegerOf,
  derTags,
  hasTags,
  oidOf,
  smallIntegerOf,
  type DerNode,
} from './der.ts';
import { derElement } from './der-write.ts';
import { extensionOf, isCertificateAuthority, keyUsageOf, longestPathOf } from './extensions.ts';
import { ecCurveOf } from './oids.ts';
import { readSpki } from './read-public.ts';

/** What the check of a chain needs of a certificate (RFC 5280 §4.1). */
export type ChainLink = {
  /** The DER of TBSCertificate, which is what is signed. */
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer> | null;
  /** null for an algorithm that cannot be checked here. */
  readonly algorithm: CertificateAlgorithm | null;
  /** The DER of the names, to be compared. */
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  /** null if the key is of a kind that is not known here. */
  readonly key: Jwk | null;
  /** null without basic constraints. */
  readonly isAuthority: boolean | null;
  /** How many authorities may follow it; null for any number. */
  readonly longestPath: number | null;
  /** null without key usage. */
  readonly usage: readonly string[] | null;
};

/** Reads a certificate; null if the structure is not one. */
export function readLink(certificate: DerNode): ChainLink | null {
  const [tbs, identifier, signature] = certificate.children;
  const [, , issuer, , subject, spki] = certificateFields(certificate);
  if (tbs === undefined || issuer === undefined || subject === undefined || spki === undefined) return null;
  const members = readSpki(spki);
  return {
    signed: derElement(tbs.tag, tbs.content),
    signature: bitStringOf(signature),
    algorithm: algorithmOfCertificate(identifier),
    issuer: issuer.content,
    subject: subject.content,
    key: members.ok ? asPublicKey(members.value) : null,
    isAuthority: isCertificateAuthority(extensionOf(certificate, 'basicConstraints')),
    longestPath: longestPathOf(extensionOf(certificate, 'basicConstraints')),
    usage: keyUsageOf(extensionOf(certificate, 'keyUsage')),
  };
}

/** RFC 3279 §2.2, RFC 4055 §5, RFC 5758 §3, RFC 8410 §3. */
const algorithms: ReadonlyMap<string, CertificateAlgorithm> = new Map<string, CertificateAlgorithm>([
  ['1.2.840.113549.1.1.5', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-1' }],
  ['1.2.840.113549.1.1.11', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }],
  ['1.2.840.113549.1.1.12', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' }],
  ['1.2.840.113549.1.1.13', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' }],
  ['1.2.840.10045.4.1', { name: 'ECDSA', hash: 'SHA-1' }],
  ['1.2.840.10045.4.3.2', { name: 'ECDSA', hash: 'SHA-256' }],
  ['1.2.840.10045.4.3.3', { name: 'ECDSA', hash: 'SHA-384' }],
  ['1.2.840.10045.4.3.4', { name: 'ECDSA', hash: 'SHA-512' }],
  ['1.3.101.112', { name: 'Ed25519' }],
]);
const pss = '1.2.840.113549.1.1.10';
const hashes: ReadonlyMap<string, Hash | 'SHA-1'> = new Map<string, Hash | 'SHA-1'>([
  ['1.3.14.3.2.26', 'SHA-1'],
  ['2.16.840.1.101.3.4.2.1', 'SHA-256'],
  ['2.16.840.1.101.3.4.2.2', 'SHA-384'],
  ['2.16.840.1.101.3.4.2.3', 'SHA-512'],
]);

function algorithmOfCertificate(identifier: DerNode | undefined): CertificateAlgorithm | null {
  const [oid, parameters] = identifier?.children ?? [];
  const name = oidOf(oid) ?? '';
  return name === pss ? pssOf(parameters) : (algorithms.get(name) ?? null);
}

/** RSASSA-PSS-params (RFC 4055 §3.1): SHA-1 and 20 bytes unless they say something else. */
function pssOf(parameters: DerNode | undefined): CertificateAlgorithm | null {
  const hash = parameters?.children.find(({ tag }) => tag === derTags.context0)?.children[0]?.children[0];
  const salt = parameters?.children.find(({ tag }) => tag === 0xa2)?.children[0];
  const name = hash === undefined ? 'SHA-1' : hashes.get(oidOf(hash) ?? '');
  return name === undefined ? null : { name: 'RSA-PSS', hash: name, saltLength: smallIntegerOf(salt) ?? 20 };
}

/** Returns the signature as WebCrypto wants it: that of ECDSA as r and s (RFC 5480 has them in DER). */
export function plainSignature({ algorithm, signature }: ChainLink, key: Jwk): Uint8Array<ArrayBuffer> | null {
  if (algorithm?.name !== 'ECDSA' || signature === null) return signature;
  const node = derElementIn(signature);
  const size = ecCurveOf(key['crv'])?.size;
  if (node === null || size === undefined || !hasTags(node.children, derTags.integer, derTags.integer)) return null;
  const [r, s] = node.children.map(derIntegerOf);
  if (!r || !s || r.length > size || s.length > size) return null;
  return concatBytes(new Uint8Array(size - r.length), r, new Uint8Array(size - s.length), s);
}
