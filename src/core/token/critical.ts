import { memberNamed, onlyStrings, type JsonObject } from '../text/json.ts';

/**
 * Why a verifier that knows only `b64` rejects a header because of its `crit` (RFC 7515 §4.1.11, RFC
 * 7797 §6), in the order in which jose looks.
 */
type CritFault =
  /** `crit` is not a list of names, or an empty one. */
  | 'malformed'
  | 'unknown'
  /** The header does not contain the parameter that `crit` names. */
  | 'missing'
  | 'b64-not-boolean';

/** Returns the first fault of `crit`; null if there is none, or no `crit`. */
export function critFaultOf(header: JsonObject): CritFault | null {
  const crit = memberNamed(header, 'crit')?.value;
  if (crit === undefined) return null;
  const names = onlyStrings(crit);
  if (names === null || names.length === 0 || names.includes('')) return 'malformed';
  if (names.some((name) => name !== 'b64')) return names[0] === 'b64' && !has(header) ? 'missing' : 'unknown';
  if (!has(header)) return 'missing';
  return memberNamed(header, 'b64')?.value.kind === 'boolean' ? null : 'b64-not-boolean';
}

const has = (header: JsonObject): boolean => memberNamed(header, 'b64') !== undefined;

/** What RFC 7797 §6 and RFC 7515 §4.1.11 forbid and jose accepts; null if there is neither. */
export function laxCritOf(header: JsonObject): 'b64-unlisted' | 'repeated' | null {
  const crit = memberNamed(header, 'crit')?.value;
  const b64 = memberNamed(header, 'b64')?.value;
  if (crit === undefined) return b64?.kind === 'boolean' && !b64.value ? 'b64-unlisted' : null;
  const names = onlyStrings(crit) ?? [];
  return new Set(names).size < names.length ? 'repeated' : null;
}
