import { fromHex } from '../../text/bytes.ts';
import { toBase64url } from '../../text/base64url.ts';
import { withMember } from '../../text/json-edit.ts';
import { memberNamed, readJson, stringOf, type JsonNode, type JsonObject } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import { textIn } from '../../text/spans.ts';
import { openKeys } from '../../keys/open-keys.ts';
import type { KeyFamily, KeyVariant } from '../trial.ts';

/** A set with more keys was not written by hand. */
const most = 8;

/**
 * Proposes the modulus of an RSA JWK read as hex or as a decimal number. Both are base64url as well,
 * so only a proof counts. At most 16.
 */
export const jwkNumbers: KeyFamily = async function* (given) {
  const { key, row } = given;
  if (row?.kty !== 'RSA' || key.text.length > 100_000 || !key.text.includes('"n"')) return;
  const { node, fault } = readJson(key.text);
  if (fault !== null || node === null) return;
  for (const object of objectsIn(node).slice(0, most)) {
    const n = stringOf(memberNamed(object, 'n')?.value)?.trim() ?? '';
    const source = textIn(key.text, object.span);
    for (const { bytes, cause, sentence } of numbersOf(n)) {
      const written = withMember(source, 'n', JSON.stringify(toBase64url(bytes)));
      const text = written === null ? null : withExponent(written, object);
      if (text === null) continue;
      const repaired = key.text.slice(0, object.span.start) + text + key.text.slice(object.span.end);
      const { keys } = await openKeys({ ...key, text });
      const findings = [{ cause, sentence }] as const;
      for (const { jwk } of keys.slice(0, 1))
        yield { findings, cost: 1, jwk, repaired: { ...key, text: repaired } } satisfies KeyVariant;
    }
  }
};

function objectsIn(node: JsonNode): readonly JsonObject[] {
  const keys = node.kind === 'object' ? memberNamed(node, 'keys')?.value : node;
  const items = keys?.kind === 'array' ? keys.items : [node];
  return items.filter((item) => item.kind === 'object');
}

type Reading = {
  readonly bytes: Uint8Array;
  readonly cause: 'jwk-n-is-hex' | 'jwk-n-is-decimal';
  readonly sentence: string;
};

function numbersOf(n: string): readonly Reading[] {
  const digits = n.replace(/^0x/i, '').replace(/[:\s]/g, '');
  const hex = /^[0-9a-f]{128,4096}$/i.test(digits) ? fromHex(digits.length % 2 === 0 ? digits : `0${digits}`) : null;
  const decimal = /^\d{150,2500}$/.test(digits) ? fromHex(evenHex(BigInt(digits))) : null;
  return [
    ...(hex === null ? [] : [{ bytes: trimmed(hex), cause: 'jwk-n-is-hex' as const, sentence: hexWords() }]),
    ...(decimal === null ? [] : [{ bytes: decimal, cause: 'jwk-n-is-decimal' as const, sentence: decimalWords() }]),
  ];
}

const evenHex = (value: bigint): string => {
  const hex = value.toString(16);
  return hex.length % 2 === 0 ? hex : `0${hex}`;
};

const trimmed = (bytes: Uint8Array): Uint8Array => (bytes[0] === 0 ? bytes.subarray(1) : bytes);

const hexWords = (): string =>
  t`"n" in the JWK is the modulus in hex, but a JWK needs it in base64url (RFC 7518 §6.3.1.1).\nConvert the hex digits to bytes and encode those.`;
const decimalWords = (): string =>
  t`"n" in the JWK is the modulus as a decimal number, but a JWK needs it in base64url (RFC 7518 §6.3.1.1).\nConvert the number to bytes and encode those.`;

/** Writes the usual exponent if it is also a number: 65537, 010001. */
function withExponent(text: string, object: JsonObject): string | null {
  const value = memberNamed(object, 'e')?.value;
  const e = value?.kind === 'number' ? String(value.value) : (stringOf(value) ?? '');
  return /^(?:65537|(?:0x)?0*10001)$/i.test(e) ? withMember(text, 'e', '"AQAB"') : text;
}
