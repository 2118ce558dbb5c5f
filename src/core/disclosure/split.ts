import { memberNamed, stringOf, type JsonNode } from '../text/json.ts';
import type { Jws, Serialized } from '../token/token.ts';

/** The parts of an SD-JWT (RFC 9901 §4), as they are written. */
export type SdJwt = {
  readonly issuer: string;
  readonly disclosures: readonly string[];
  /** The key binding JWT; null if there is none. */
  readonly binding: string | null;
  /** What the key binding JWT covers: everything up to the last tilde (§4.3.1). */
  readonly presented: string;
};

/**
 * Returns the parts of an SD-JWT in JSON serialization, whose disclosures are in the first unprotected
 * header (RFC 9901 §8); null for another token.
 */
export function splitSerialized({ json, signingInput, signature }: Jws): SdJwt | null {
  const header = json === undefined ? undefined : unprotectedHeader(json);
  if (header?.kind !== 'object') return null;
  const [list, kb] = ['disclosures', 'kb_jwt'].map((name) => memberNamed(header, name)?.value);
  if (list === undefined && kb === undefined) return null;
  const issuer = `${signingInput}.${signature?.text ?? ''}`;
  const disclosures = list?.kind === 'array' ? list.items.map((item) => stringOf(item) ?? '') : [];
  const presented = [issuer, ...disclosures, ''].join('~');
  return { issuer, disclosures, binding: kb === undefined ? null : (stringOf(kb) ?? ''), presented };
}

/** Returns the header with the disclosures. */
export const unprotectedHeader = ({ entries: [first], object }: Serialized): JsonNode | undefined =>
  memberNamed(first ?? object, 'header')?.value;

/** Splits at the tildes; null if there is none. */
export function splitSdJwt(text: string): SdJwt | null {
  const [issuer = '', ...rest] = text.split('~');
  const binding = rest.pop();
  if (binding === undefined) return null;
  return {
    issuer,
    disclosures: rest,
    binding: binding === '' ? null : binding,
    presented: text.slice(0, text.length - binding.length),
  };
}
