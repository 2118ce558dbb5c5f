import { ecCurveOf } from '../../../keys/oids.ts';
import { readBase64url, toBase64url } from '../../../text/base64url.ts';
import { memberNamed, readJson, type JsonNode, type JsonObject } from '../../../text/json.ts';
import { t } from '../../../text/language.ts';
import type { Span } from '../../../text/spans.ts';
import { noMends, type Mend, type MendStep } from './mend.ts';

/** Members of a JWK that were written from integers instead of octets. */
export const jwkMemberSteps: readonly MendStep[] = [{ cost: 1, mend: coordinateSizes }];

type Flaw = { readonly span: Span; readonly right: string; readonly sentence: string };

/**
 * Fixes coordinates with the sign byte of a big integer, or without the leading zeros that RFC 7518
 * §6.2.1.2 requires.
 */
function coordinateSizes(text: string): readonly Mend[] {
  if (!text.includes('"crv"')) return noMends;
  const { node, fault } = readJson(text);
  const flaws = fault === null && node ? objectsIn(node).flatMap(flawsOf) : [];
  const [first] = flaws;
  if (!first) return noMends;
  const mended = flaws
    .toReversed()
    .reduce((all, { span, right }) => all.slice(0, span.start) + JSON.stringify(right) + all.slice(span.end), text);
  return [{ text: mended, finding: { cause: 'jwk-n-leading-zero', sentence: first.sentence } }];
}

/** Returns the key itself, or the keys of a set. At most 64, so that fixing stays linear. */
function objectsIn(node: JsonNode): readonly JsonObject[] {
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
    return [{ span: value.span, right: toBase64url(right), sentence }];
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
