/** The parts of an SD-JWT (RFC 9901 §4), as they are written. */
export type SdJwt = {
  readonly issuer: string;
  readonly disclosures: readonly string[];
  /** The key binding JWT; null if there is none. */
  readonly binding: string | null;
  /** What the key binding JWT covers: everything up to the last tilde (§4.3.1). */
  readonly presented: string;
};

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
