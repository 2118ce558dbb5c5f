import { memberNamed, type JsonMember, type JsonObject, stringOf } from '../text/json.ts';
import type { Span } from '../text/spans.ts';
import type { Contents, Demand, ContentsPart, Profile, Requirement } from './profile.ts';
import { isTyped } from './recognise.ts';
import { shapes } from './shapes.ts';

/**
 * A requirement that the token does not meet, and the place: the member at fault, or the beginning
 * of the object that lacks it.
 */
export type Unmet = { readonly demand: Demand; readonly place: ContentsPart; readonly span: Span };

/**
 * Returns the requirements of a profile that the token does not meet. What cannot be read is not
 * judged. Total.
 */
export function unmetOf(profile: Profile, contents: Contents): readonly Unmet[] {
  return demandsOfProfile(profile).flatMap((demand) => {
    const place = 'place' in demand ? demand.place : 'header';
    const object = contents[place];
    const span = object === null ? null : failureOf(demand, object, profile);
    return span === null ? [] : [{ demand, place, span }];
  });
}

/** How a token relates to a requirement. `absent` means optional and not present. */
export type Standing = { readonly requirement: Requirement; readonly state: 'met' | 'unmet' | 'absent' };

/** Returns every requirement of a profile in order, for a complete list. */
export function requirementStandings(profile: Profile, contents: Contents): readonly Standing[] {
  const unmet = new Set<Requirement>(unmetOf(profile, contents).map(({ demand }) => demand));
  return profile.requirements.map((requirement) => ({ requirement, state: stateOf(requirement, contents, unmet) }));
}

function stateOf(requirement: Requirement, contents: Contents, unmet: ReadonlySet<Requirement>): Standing['state'] {
  if (unmet.has(requirement)) return 'unmet';
  // The member with a required shape is absent, or the whole part cannot be read, so nothing was
  // checked.
  const object = contents['place' in requirement ? requirement.place : 'header'];
  if (object === null) return 'absent';
  const isAsked = requirement.kind === 'optional' || requirement.kind === 'shape';
  return isAsked && memberNamed(object, requirement.name) === undefined ? 'absent' : 'met';
}

/** Returns what a token of the profile can violate. */
export const demandsOfProfile = ({ requirements }: Profile): readonly Demand[] =>
  requirements.flatMap((each) => (each.kind === 'optional' ? [] : [each]));

/** Returns the place of a violation, or null if there is none. */
function failureOf(demand: Demand, object: JsonObject, profile: Profile): Span | null {
  switch (demand.kind) {
    case 'required':
    case 'recommended':
      return memberNamed(object, demand.name) === undefined ? startOf(object) : null;
    case 'discouraged':
    case 'forbidden':
      return memberNamed(object, demand.name)?.nameSpan ?? null;
    case 'any-of':
      return presentOf(object, demand.names).length === 0 ? startOf(object) : null;
    case 'one-of':
      return notOne(object, presentOf(object, demand.names));
    case 'shape':
      return misshapen(object, demand);
    case 'typ-required':
    case 'typ-recommended':
      return mistyped(object, profile);
  }
}

const startOf = ({ span: { start } }: JsonObject): Span => ({ start, end: start + 1 });

const presentOf = (object: JsonObject, names: readonly string[]): readonly JsonMember[] =>
  names.flatMap((name) => memberNamed(object, name) ?? []);

const notOne = (object: JsonObject, present: readonly JsonMember[]): Span | null =>
  present.length === 1 ? null : (present[1]?.nameSpan ?? startOf(object));

function misshapen(object: JsonObject, { name, shape }: Demand & { kind: 'shape' }): Span | null {
  const value = memberNamed(object, name)?.value;
  return value === undefined || shapes[shape].holds(value, object) ? null : value.span;
}

function mistyped(header: JsonObject, profile: Profile): Span | null {
  const value = memberNamed(header, 'typ')?.value;
  if (value === undefined) return startOf(header);
  const typ = stringOf(value);
  return typ !== null && isTyped(profile, typ) ? null : value.span;
}
