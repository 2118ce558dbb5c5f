import { memberNamed, stringOf, type JsonObject } from '../text/json.ts';
import { seconds, type Seconds } from './numeric-date.ts';
import type { RelatedTimes } from './related-times.ts';

/**
 * Returns the validity of a W3C credential, which is in its own members and not in `nbf` and `exp`
 * (VC Data Model 2.0 §4.9 and 1.1 §4.6). A date that cannot be read is not a time.
 */
export function credentialTimes(claims: JsonObject): readonly RelatedTimes[] {
  const credential = credentialIn(claims);
  if (credential === null) return [];
  const nbf = dateOf(credential, 'validFrom') ?? dateOf(credential, 'issuanceDate');
  const exp = dateOf(credential, 'validUntil') ?? dateOf(credential, 'expirationDate');
  if (nbf === null && exp === null) return [];
  return [{ of: 'credential', times: { ...(nbf === null ? {} : { nbf }), ...(exp === null ? {} : { exp }) } }];
}

/** The claims set, or in version 1.1 its claim `vc`. */
function credentialIn(claims: JsonObject): JsonObject | null {
  if (memberNamed(claims, '@context') !== undefined) return claims;
  const vc = memberNamed(claims, 'vc')?.value;
  return vc?.kind === 'object' ? vc : null;
}

/** XML Schema's dateTimeStamp: a time zone is required. */
const dateTime = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

function dateOf(object: JsonObject, name: string): Seconds | null {
  const text = stringOf(memberNamed(object, name)?.value) ?? '';
  const at = dateTime.test(text) ? Date.parse(text) / 1000 : Number.NaN;
  return Number.isFinite(at) ? seconds(at) : null;
}
