import { toBase64url } from '../text/base64url.ts';
import { err, ok, type Result } from '../text/result.ts';
import { readPoint } from './curve.ts';
import {
  bitStringOf,
  derElementIn,
  hasTags,
  derIntegerOf,
  oidOf,
  derTags,
  type DerFault,
  type DerNode,
} from './der.ts';
import type { DerDetail, KeyProblem } from './key.ts';
import { ecCurves, keyAlgorithms, nameOfOid, pssAlgorithms, type EcCurve, type KeyAlgorithm } from './oids.ts';

/** The members of a JWK as read from DER. `readJwk` checks them like those from JSON. */
export type Members = Readonly<Record<string, unknown>>;

/** A DER fault without a label, which the PEM block adds. */
export type DerProblem = ({ readonly kind: 'der' } & DerFault) | KeyProblem;

export const derProblem = (node: DerNode, detail: DerDetail): { readonly ok: false; readonly fault: DerProblem } =>
  err({ kind: 'der', at: node.at, detail });

/** Reads SubjectPublicKeyInfo (RFC 5280 §4.1.2.7). */
export function readSpki(node: DerNode): Result<Members, DerProblem> {
  const [identifier = node, key] = node.children;
  const algorithm = readAlgorithm(identifier);
  if (!algorithm.ok) return algorithm;
  const bits = bitStringOf(key);
  if (bits === null) return derProblem(key ?? node, 'bad-public-key');
  return readPublicBits(algorithm.value, key ?? node, bits);
}

/** Reads RSAPublicKey (RFC 8017 A.1.1). */
export function readPkcs1Public(node: DerNode): Result<Members, DerProblem> {
  const [n, e] = node.children.map(derIntegerOf);
  return n && e && node.children.length === 2
    ? ok({ kty: 'RSA', n: toBase64url(n), e: toBase64url(e) })
    : derProblem(node, 'bad-public-key');
}

/**
 * The contents of an AlgorithmIdentifier: the algorithm's row, the curve, and the JOSE algorithm
 * that its parameters determine.
 */
export type PublicKeyAlgorithm = {
  readonly row: KeyAlgorithm;
  readonly curve: EcCurve | null;
  readonly alg: string | null;
};

/** Reads AlgorithmIdentifier (RFC 5280 §4.1.1.2). */
export function readAlgorithm(node: DerNode): Result<PublicKeyAlgorithm, DerProblem> {
  const [identifier, parameters] = node.children;
  const oid = oidOf(identifier);
  if (oid === null) return derProblem(node, 'bad-algorithm');
  const row = keyAlgorithms.find((each) => each.oid === oid);
  if (!row) return err({ kind: 'key-algorithm-unsupported', name: nameOfOid(oid) });
  if (row.family === 'rsa') return ok({ row, curve: null, alg: row.pss ? pssAlgorithmOf(parameters) : null });
  if (row.family !== 'ec') return ok({ row, curve: null, alg: null });
  const curve = readCurve(parameters ?? node);
  return curve.ok ? ok({ row, curve: curve.value, alg: null }) : curve;
}

/**
 * Reads ECParameters (RFC 5480 §2.1.1) with a named curve. Any other choice is rejected with its
 * name.
 */
export function readCurve(node: DerNode): Result<EcCurve, DerProblem> {
  if (node.tag === derTags.sequence) return err({ kind: 'curve-unsupported', name: 'explicit parameters' });
  const oid = oidOf(node);
  if (oid === null) return derProblem(node, 'bad-algorithm');
  const curve = ecCurves.find((each) => each.oid === oid);
  return curve ? ok(curve) : err({ kind: 'curve-unsupported', name: nameOfOid(oid) });
}

/** Returns the octets of a point as members `crv`, `x`, `y`. */
export function pointMembers(curve: EcCurve, octets: Uint8Array<ArrayBuffer>): Members | null {
  const point = readPoint(curve, octets);
  return point && { kty: 'EC', crv: curve.crv, x: toBase64url(point.x), y: toBase64url(point.y) };
}

function readPublicBits(
  { row, curve, alg }: PublicKeyAlgorithm,
  node: DerNode,
  bits: Uint8Array<ArrayBuffer>,
): Result<Members, DerProblem> {
  if (row.family === 'okp') return ok({ kty: 'OKP', crv: row.crv, x: toBase64url(bits) });
  if (row.family === 'ml-dsa') return ok({ kty: 'AKP', alg: row.alg, pub: toBase64url(bits) });
  if (row.family === 'ec') {
    const members = curve && pointMembers(curve, bits);
    return members ? ok(members) : derProblem(node, 'bad-point');
  }
  const inner = derElementIn(bits);
  const members =
    inner && hasTags([inner], derTags.sequence) ? readPkcs1Public(inner) : derProblem(node, 'bad-public-key');
  return members.ok ? ok({ ...members.value, ...(alg === null ? {} : { alg }) }) : derProblem(node, 'bad-public-key');
}

/** Reads RSASSA-PSS-params (RFC 4055 §3.1): [0] hashAlgorithm. Without them any hash is allowed. */
function pssAlgorithmOf(parameters: DerNode | undefined): string | null {
  const hash = parameters?.children.find((child) => child.tag === derTags.context0)?.children[0];
  return pssAlgorithms.get(oidOf(hash?.children[0]) ?? '') ?? null;
}
