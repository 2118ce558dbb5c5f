import { readDer } from '../../../keys/der.ts';
import { derFormOf } from '../../../keys/open-der.ts';
import { ecCurveOf } from '../../../keys/oids.ts';
import { readBase64url, toBase64url } from '../../../text/base64url.ts';
import { memberNamed, readJson, type JsonNode, type JsonObject } from '../../../text/json.ts';
import { t } from '../../../text/language.ts';
import type { Span } from '../../../text/spans.ts';
import { noMends, pemBlock, type Mend, type MendStep } from './mend.ts';
import { standardBase64 } from './pem-repairs.ts';

/** Members of a JWK that were written from integers instead of octets. */
export const jwkMemberSteps: readonly MendStep[] = [
  { cost: 1, mend: coordinateSizes },
  { cost: 0, mend: pemInModulus },
];

type Flaw = {
  readonly span: Span;
  readonly right: string;
  readonly cause: 'jwk-coordinate-short' | 'jwk-n-leading-zero';
  readonly sentence: string;
};

/**
 * Fixes coordinates with the sign byte of a big integer, or without the leading zeros that RFC 7518
 * §6.2.1.2 requires.
 */
function coordinateSizes(text: string): readonly Mend[] {
  if (!text.includes('"crv"')) return noMends;
  const { node, fault } = readJson(text);
  const flaws = fault === null && node ? jwkObjectsIn(node).flatMap(flawsOf) : [];
  const [first] = flaws;
  if (!first) return noMends;
  const mended = flaws
    .toReversed()
    .reduce((all, { span, right }) => all.slice(0, span.start) + JSON.stringify(right) + all.slice(span.end), text);
  return [{ text: mended, finding: { cause: first.cause, sentence: first.sentence } }];
}

/** Returns the key itself, or the keys of a set. At most 64, so that fixing stays linear. */
export function jwkObjectsIn(node: JsonNode): readonly JsonObject[] {
  const keys = node.kind === 'object' ? memberNamed(node, 'keys')?.value : node;
  const items = keys?.kind === 'array' ? keys.items : [node];
  return items.filter((item) => item.kind === 'object').slice(0, 64);
}

function flawsOf(object: JsonObject): readonly Flaw[] {
  const crv = memberNamed(object, 'crv')?.value;
  const curve = crv?.kind === 'string' ? ecCurveOf(crv.value) : undefined;
  if (!curve) return [];
  return object.members.flatMap(({ name, value }) => {
    if (!['x', 'y', 'd'].includes(name) || value.kind !== 'string') return [];
    const { bytes, fault } = readBase64url(value.value);
    const right = fault === null ? sized(bytes, curve.size) : null;
    if (right === null) return [];
    const sentence =
      bytes.length < curve.size
        ? t`"${name}" in the JWK has ${bytes.length} bytes, but ${curve.crv} needs ${curve.size}: leading zero bytes are missing.\nWrite coordinates at their full width (RFC 7518 §6.2.1.2).`
        : t`"${name}" in the JWK has ${bytes.length} bytes, but ${curve.crv} needs ${curve.size}: it starts with an extra zero byte.\nWrite coordinates at their full width (RFC 7518 §6.2.1.2).`;
    const cause = bytes.length < curve.size ? 'jwk-coordinate-short' : 'jwk-n-leading-zero';
    return [{ span: value.span, right: toBase64url(right), cause, sentence }];
  });
}

/**
 * Returns the same number with a fixed number of bytes; null if it already has this size, or is
 * larger. A number that is far too short cannot be recovered.
 */
function sized(bytes: Uint8Array, size: number): Uint8Array | null {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = bytes.subarray(Math.max(0, first));
  if (bytes.length === size || first < 0 || digits.length > size || digits.length < size - 3) return null;
  const wide = new Uint8Array(size);
  wide.set(digits, size - digits.length);
  return wide;
}

/** Reads a whole PEM, or its base64, in the place of a modulus: it says itself what it is. */
function pemInModulus(text: string): readonly Mend[] {
  const { node, fault } = /"n"\s{0,8}:/.test(text) ? readJson(text) : { node: null, fault: null };
  const values = fault === null && node ? jwkObjectsIn(node).flatMap(modulusOf) : [];
  const pems = values.flatMap((value) => pemOf(value) ?? []);
  if (pems.length === 0) return noMends;
  const sentence = t`"n" in the JWK contains a whole key in PEM, but a JWK needs only the modulus in base64url (RFC 7518 §6.3.1.1).\nUse the PEM by itself, or convert it to a JWK.`;
  return [{ text: pems.join('\n'), finding: { cause: 'jwk-n-is-pem', sentence } }];
}

const modulusOf = (object: JsonObject): readonly string[] => {
  const n = memberNamed(object, 'n')?.value;
  return n?.kind === 'string' ? [n.value] : [];
};

/** The beginning of SPKI, of PKCS#1 and of a certificate in DER: a sequence of two length bytes. */
const der = /^MI[A-Za-z0-9+/_-]{100,8000}={0,2}$/;

function pemOf(value: string): string | null {
  if (value.includes('-----BEGIN ')) return value.replaceAll('\\n', '\n');
  const bare = value.replace(/\s+/g, '');
  const bytes = der.test(bare) ? readBase64url(bare).bytes : null;
  const structure = bytes === null ? null : readDer(bytes);
  const form = structure?.ok === true ? derFormOf(structure.value) : null;
  const label = form === null ? undefined : labels.get(form);
  return label === undefined || bytes === null ? null : pemBlock(label, standardBase64(bytes));
}

const labels: ReadonlyMap<string, string> = new Map([
  ['spki', 'PUBLIC KEY'],
  ['pkcs1-public', 'RSA PUBLIC KEY'],
  ['certificate', 'CERTIFICATE'],
]);
