import { memberNamed, type JsonObject, stringOf } from '../text/json.ts';
import { mediaType } from '../text/media-type.ts';
import type { Contents, Marker, Profile } from './profile.ts';
import { profileIds, profiles, type ProfileId } from './profiles.ts';
import { issuerOf, providerRow, type ProviderId } from './providers.ts';
import { shapes } from './shapes.ts';

/**
 * `certain`: the `typ` says so. `likely`: claims that no other kind has. `guess`: claims that are
 * common in it.
 */
export type Confidence = 'certain' | 'likely' | 'guess';

/** What a token seems to be, and why. */
export type Recognition = {
  readonly profile: ProfileId;
  readonly confidence: Confidence;
  readonly reason: RecognitionReason;
};

export type RecognitionReason =
  | { readonly kind: 'typ'; readonly typ: string }
  | { readonly kind: 'claims'; readonly marker: Marker }
  | { readonly kind: 'issuer'; readonly provider: ProviderId };

/**
 * Returns the profile that a token follows, by explicit typing (RFC 8725 §3.11) or else by its
 * contents; null if unknown. Total.
 */
export function recogniseProfile(contents: Contents): Recognition | null {
  return (
    byType(contents) ??
    byMarkers(contents, 'certain') ??
    byMarkers(contents, 'likely') ??
    byIssuer(contents) ??
    byMarkers(contents, 'guess')
  );
}

/** Returns what the claims alone suggest, whatever `typ` says: the two should agree. */
export const recogniseByClaims = (contents: Contents): Recognition | null => byMarkers(contents, 'likely');

/** Returns whether a `typ` is one of the profile's, compared as media types (RFC 7515 §4.1.9). */
export const isTyped = ({ typs }: Profile, typ: string): boolean => typs.some((each) => fits(each, mediaType(typ)));

function byType({ header, claims }: Contents): Recognition | null {
  const typ = header === null ? null : textNamed(header, 'typ');
  if (typ === null) return null;
  const typed = profileIds.filter((id) => isTyped(profiles[id], typ));
  const [first] = typed;
  if (first === undefined) return null;
  return { profile: amongTyped(first, typed, { header, claims }), confidence: 'certain', reason: { kind: 'typ', typ } };
}

/** Returns which of the kinds with the same `typ` it is: they differ only in their claims, or in `ppt`. */
function amongTyped(first: ProfileId, typed: readonly ProfileId[], { header, claims }: Contents): ProfileId {
  if (first === 'passport') return header !== null && textNamed(header, 'ppt') === 'shaken' ? 'shaken-passport' : first;
  if (claims === null) return first;
  if (first === 'security-event')
    return fitting('shared-signal', { header: null, claims }, 'likely') === undefined ? first : 'shared-signal';
  // `vc+sd-jwt` is the earlier type of an SD-JWT VC, and today that of a W3C credential.
  const w3c = typed.find((id) => id === 'w3c-credential' || id === 'w3c-presentation');
  return w3c !== undefined && memberNamed(claims, '@context') !== undefined ? w3c : first;
}

const textNamed = (header: JsonObject, name: string): string | null => stringOf(memberNamed(header, name)?.value);

const fits = (pattern: string, typ: string): boolean =>
  pattern.startsWith('*') ? typ.endsWith(pattern.slice(1)) : typ === mediaType(pattern);

function byMarkers(contents: Contents, confidence: Marker['confidence']): Recognition | null {
  for (const profile of profileIds) {
    const marker = fitting(profile, contents, confidence);
    if (marker !== undefined) return { profile, confidence, reason: { kind: 'claims', marker } };
  }
  return null;
}

function byIssuer({ claims }: Contents): Recognition | null {
  const provider = claims === null ? null : issuerOf(claims);
  const profile = provider === null ? null : (providerRow(provider).profile ?? null);
  return provider === null || profile === null
    ? null
    : { profile, confidence: 'likely', reason: { kind: 'issuer', provider } };
}

const fitting = (profile: ProfileId, contents: Contents, confidence: Marker['confidence']): Marker | undefined =>
  markersOf(profile).find((marker) => {
    const object = contents[marker.in ?? 'claims'];
    return marker.confidence === confidence && object !== null && isMarked(marker, object);
  });

const markersOf = (profile: ProfileId): readonly Marker[] => profiles[profile].markers;

function isMarked({ has, hasNot = [], shape, says }: Marker, claims: JsonObject): boolean {
  const present = (name: string): boolean => memberNamed(claims, name) !== undefined;
  if (!has.every(present) || hasNot.some(present)) return false;
  return (shape === undefined || isShaped(claims, shape)) && (says === undefined || doesSay(claims, says));
}

function isShaped(claims: JsonObject, [name, shape]: NonNullable<Marker['shape']>): boolean {
  const value = memberNamed(claims, name)?.value;
  return value !== undefined && shapes[shape].holds(value, claims);
}

const doesSay = (claims: JsonObject, [name, word]: NonNullable<Marker['says']>): boolean =>
  stringOf(memberNamed(claims, name)?.value)?.toLowerCase() === word.toLowerCase();
