import { toBase64url } from '../text/base64url.ts';
import { concatBytes } from '../text/bytes.ts';
import { err, ok, type Result } from '../text/result.ts';
import {
  bitStringOf,
  derElementIn,
  derIntegerOf,
  octetStringOf,
  smallIntegerOf,
  derTags,
  type DerNode,
} from './der.ts';
import { mlDsaSeedSize, type EcCurve } from './oids.ts';
import {
  derProblem,
  pointMembers,
  readAlgorithm,
  readCurve,
  type PublicKeyAlgorithm,
  type DerProblem,
  type Members,
} from './read-public.ts';

/**
 * Reads PrivateKeyInfo (RFC 5208 §5) and OneAsymmetricKey (RFC 5958 §2), which may contain the
 * public key in [1].
 */
export function readPkcs8(node: DerNode): Result<Members, DerProblem> {
  const [, identifier = node, key = node] = node.children;
  const algorithm = readAlgorithm(identifier);
  if (!algorithm.ok) return algorithm;
  const publicKey = bitStringOf(node.children.find((child) => child.tag === 0x81));
  return privateReaders[algorithm.value.row.family](key, algorithm.value, publicKey);
}

/** Reads RSAPrivateKey (RFC 8017 A.1.2) with two primes. */
export function readPkcs1Private(node: DerNode): Result<Members, DerProblem> {
  const [version, ...rest] = node.children;
  if (smallIntegerOf(version) === 1)
    return err({ kind: 'key-algorithm-unsupported', name: 'RSA with more than two primes' });
  const members: Record<string, string> = { kty: 'RSA' };
  for (const [at, name] of ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'].entries()) {
    const magnitude = derIntegerOf(rest[at]);
    if (magnitude === null) return derProblem(rest[at] ?? node, 'bad-private-key');
    members[name] = toBase64url(magnitude);
  }
  return ok(members);
}

/**
 * Reads ECPrivateKey (RFC 5915 §3). The curve is `known` from PKCS#8 or an EC PARAMETERS block if
 * [0] is missing.
 */
export function readSec1(node: DerNode, known: EcCurve | null): Result<Members, DerProblem> {
  const [, key] = node.children;
  const given = node.children.find((child) => child.tag === derTags.context0)?.children[0];
  const read = given ? readCurve(given) : null;
  if (read && !read.ok) return read;
  const curve = read?.value ?? known;
  const scalar = octetStringOf(key);
  if (!curve) return err({ kind: 'curve-unsupported', name: 'no curve' });
  if (scalar === null) return derProblem(key ?? node, 'bad-private-key');
  const point = bitStringOf(node.children.find((child) => child.tag === derTags.context1)?.children[0]);
  const members = point ? pointMembers(curve, point) : { kty: 'EC', crv: curve.crv };
  return members ? ok({ ...members, d: toBase64url(fitted(scalar, curve.size)) }) : derProblem(node, 'bad-point');
}

type PrivateReader = (
  key: DerNode,
  algorithm: PublicKeyAlgorithm,
  publicKey: Uint8Array<ArrayBuffer> | null,
) => Result<Members, DerProblem>;

const privateReaders: Record<PublicKeyAlgorithm['row']['family'], PrivateReader> = {
  rsa: (key, { alg }) => {
    const inner = derElementIn(octetStringOf(key));
    const members = inner ? readPkcs1Private(inner) : derProblem(key, 'bad-private-key');
    return members.ok ? ok({ ...members.value, ...(alg === null ? {} : { alg }) }) : within(key, members.fault);
  },
  ec: (key, { curve }, publicKey) => {
    const inner = derElementIn(octetStringOf(key));
    const members = inner ? readSec1(inner, curve) : derProblem(key, 'bad-private-key');
    if (!members.ok) return within(key, members.fault);
    const point = curve && publicKey && !members.value.x ? pointMembers(curve, publicKey) : null;
    return ok({ ...point, ...members.value });
  },
  okp: (key, { row }, publicKey) => {
    const seed = octetStringOf(derElementIn(octetStringOf(key)) ?? undefined);
    if (seed === null || row.family !== 'okp') return derProblem(key, 'bad-private-key');
    return ok({ kty: 'OKP', crv: row.crv, ...(publicKey ? { x: toBase64url(publicKey) } : {}), d: toBase64url(seed) });
  },
  'ml-dsa': (key, { row }, publicKey) => {
    const inner = derElementIn(octetStringOf(key));
    if (inner === null || row.family !== 'ml-dsa') return derProblem(key, 'bad-private-key');
    const seed = seedOf(inner);
    if (seed === null) return err({ kind: 'seed-missing', name: row.alg });
    return ok({
      kty: 'AKP',
      alg: row.alg,
      ...(publicKey ? { pub: toBase64url(publicKey) } : {}),
      priv: toBase64url(seed),
    });
  },
};

/**
 * Reads ML-DSA-PrivateKey (RFC 9881 §6): seed [0], expandedKey, or both. Older programs write the
 * bare seed instead of expandedKey.
 */
function seedOf(inner: DerNode): Uint8Array<ArrayBuffer> | null {
  if (inner.tag === 0x80) return inner.content.slice();
  const octets = inner.tag === derTags.sequence ? octetStringOf(inner.children[0]) : octetStringOf(inner);
  return octets?.length === mlDsaSeedSize ? octets : null;
}

/** Points at the OCTET STRING itself, because offsets inside it would mislead. */
const within = (key: DerNode, fault: DerProblem): { readonly ok: false; readonly fault: DerProblem } =>
  fault.kind === 'der' ? derProblem(key, fault.detail) : err(fault);

/**
 * Restores the length that RFC 5915 §3 specifies. Some programs drop or add leading zero octets of
 * the scalar.
 */
function fitted(scalar: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const first = scalar.findIndex((octet) => octet !== 0);
  const magnitude = scalar.slice(first < 0 ? scalar.length : first);
  return concatBytes(new Uint8Array(Math.max(0, size - magnitude.length)), magnitude);
}
