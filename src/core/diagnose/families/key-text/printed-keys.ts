import type { Jwk } from '../../../crypto/jwk.ts';
import { oidOf, readDer, type DerNode } from '../../../keys/der.ts';
import { derFormOf } from '../../../keys/open-der.ts';
import { okpCurves } from '../../../keys/oids.ts';
import { pemBlocksOf } from '../../../keys/pem.ts';
import { toPem } from '../../../keys/print-key.ts';
import { readBase64url, toBase64url } from '../../../text/base64url.ts';
import { fromHex } from '../../../text/bytes.ts';
import { t } from '../../../text/language.ts';
import { integerBytes, noMends, pemBlock, rsaJwk, type Mend, type MendStep } from './mend.ts';
import { standardBase64 } from './pem-repairs.ts';
import { pointKeys } from './public-keys.ts';

/** What openssl prints of a key with `-text`, and the container in which it puts certificates. */
export const printedKeys: readonly MendStep[] = [
  { cost: 1, mend: printedRsa },
  { cost: 1, mend: printedPoint },
  { cost: 1, mend: certificatesInPkcs7 },
];

const digits = String.raw`\s{0,80}((?:[0-9a-f]{2}:\s{0,80}){30,1100}[0-9a-f]{2})`;
const modulus = new RegExp(`\\bmodulus:${digits}`, 'i');
const point = new RegExp(`\\bpub:${digits}`, 'i');

/** Returns the bytes of a list of hex digits with colons and line breaks. */
const listedBytes = (listed: string | undefined): Uint8Array<ArrayBuffer> | null =>
  listed === undefined ? null : fromHex(listed.replace(/[:\s]/g, ''));

function printedRsa(text: string): readonly Mend[] {
  const n = listedBytes(modulus.exec(text)?.[1]);
  const e = /exponent:\s{0,8}(\d{1,15})\b/i.exec(text)?.[1];
  if (n === null || e === undefined) return noMends;
  const jwk = rsaJwk(n[0] === 0 ? n.subarray(1) : n, integerBytes(Number(e)));
  const sentence = t`This is what openssl prints of an RSA key: modulus and exponent as numbers. Libraries cannot read that.\nUse the PEM: openssl rsa -pubin -in key.pem, without -text and -noout.`;
  return [{ text: jwk, finding: { cause: 'key-rsa-modulus-hex', sentence } }];
}

/** Reads the public half, `pub:`, of an EC, Ed25519 or Ed448 key. */
function printedPoint(text: string): readonly Mend[] {
  const bytes = listedBytes(point.exec(text)?.[1]);
  const jwk = bytes === null ? null : (edwardsKey(bytes, text) ?? pointKeys(bytes)[0]?.jwk ?? null);
  const pem = jwk === null ? null : toPem(jwk, 'public');
  if (pem === null) return noMends;
  const sentence = t`This is what openssl prints of a key: its public point in hex. Libraries cannot read that.\nUse the PEM: openssl pkey -pubin -in key.pem, without -text and -noout.`;
  return [{ text: pem, finding: { cause: 'key-raw-ec-point-hex', sentence } }];
}

function edwardsKey(bytes: Uint8Array, text: string): Jwk | null {
  const curve = okpCurves.find(({ crv, size }) => size === bytes.length && new RegExp(`\\b${crv}\\b`, 'i').test(text));
  return curve ? { kty: 'OKP', crv: curve.crv, x: toBase64url(bytes) } : null;
}

/** SignedData, which openssl and Windows also write without a signature (RFC 5652 §5.1). */
const signedData = '1.2.840.113549.1.7.2';
const mostCertificates = 16;

/** Reads the certificates in a PKCS #7 file (`.p7b`, RFC 2315). */
function certificatesInPkcs7(text: string): readonly Mend[] {
  const found = pemBlocksOf(text)
    .filter(({ label }) => label === 'PKCS7' || label === 'CMS')
    .flatMap(({ body }) => certificatesIn(readBase64url((body ?? '').replace(/\s+/g, '')).bytes));
  if (found.length === 0) return noMends;
  const sentence = t`The key is inside a PKCS #7 file (.p7b), which JWT libraries cannot read.\nTake the certificates out: openssl pkcs7 -in file.p7b -print_certs.`;
  return [{ text: found.map((pem) => `${pem}\n`).join(''), finding: { cause: 'pem-wrong-label', sentence } }];
}

function certificatesIn(bytes: Uint8Array<ArrayBuffer>): readonly string[] {
  const read = readDer(bytes);
  const [type, content] = read.ok ? read.value.children : [];
  if (oidOf(type) !== signedData) return [];
  const set = content?.children[0]?.children.find(({ tag }) => tag === 0xa0);
  return (set?.children ?? [])
    .filter((node) => derFormOf(node) === 'certificate')
    .slice(0, mostCertificates)
    .map((node) => pemBlock('CERTIFICATE', base64Of(node, bytes)));
}

function base64Of({ at, content }: DerNode, whole: Uint8Array): string {
  const end = content.byteOffset - whole.byteOffset + content.length;
  return standardBase64(whole.subarray(at, end));
}
