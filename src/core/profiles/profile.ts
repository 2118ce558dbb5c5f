import type { JsonObject } from '../text/json.ts';
import type { ShapeId } from './shapes.ts';

/** What can be read of a token: its header and its claims set, spans counting in the text that each was read from. */
export type Contents = { readonly header: JsonObject | null; readonly claims: JsonObject | null };

export type Place = keyof Contents;

/** One thing that a profile says of a header parameter or claim, and the section that says it. */
export type Requirement =
  | { readonly kind: 'optional'; readonly place: Place; readonly name: string; readonly source: string }
  | {
      readonly kind: 'required' | 'recommended' | 'discouraged' | 'forbidden';
      readonly place: Place;
      readonly name: string;
      readonly source: string;
    }
  /** At least one of several, or exactly one. */
  | {
      readonly kind: 'any-of' | 'one-of';
      readonly place: Place;
      readonly names: readonly string[];
      readonly source: string;
    }
  /** What it must be where it is there. */
  | {
      readonly kind: 'shape';
      readonly place: Place;
      readonly name: string;
      readonly shape: ShapeId;
      readonly source: string;
    }
  /** `typ` must, or should, be one of the profile's own (RFC 8725 §3.11). */
  | { readonly kind: 'typ-required' | 'typ-recommended'; readonly source: string };

/** A requirement that a token can fail. */
export type Demand = Exclude<Requirement, { kind: 'optional' }>;

/** What tells a token of this profile where its `typ` does not: all of it must be true. */
export type Marker = {
  readonly confidence: 'likely' | 'guess';
  readonly has: readonly string[];
  readonly hasNot?: readonly string[];
  /** A claim that has a certain shape. */
  readonly shape?: readonly [name: string, shape: ShapeId];
  /** A claim that says a certain word, in whatever case. */
  readonly says?: readonly [name: string, word: string];
};

export type Profile = {
  /** In a sentence: "OAuth access token". */
  readonly name: string;
  /** The specification, as a person would cite it. */
  readonly source: string;
  /** The values of `typ` that tell it; `*+x` is any media type that ends so. */
  readonly typs: readonly string[];
  readonly markers: readonly Marker[];
  readonly requirements: readonly Requirement[];
};
