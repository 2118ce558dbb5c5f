import type { JsonObject } from '../text/json.ts';
import type { ShapeId } from './shapes.ts';

/**
 * The readable contents of a token: header and claims set, with spans that refer to the text that
 * each was read from.
 */
export type Contents = { readonly header: JsonObject | null; readonly claims: JsonObject | null };

export type ContentsPart = keyof Contents;

/** A statement of a profile about a header parameter or claim, with its section. */
export type Requirement =
  | { readonly kind: 'optional'; readonly place: ContentsPart; readonly name: string; readonly source: string }
  | {
      readonly kind: 'required' | 'recommended' | 'discouraged' | 'forbidden';
      readonly place: ContentsPart;
      readonly name: string;
      readonly source: string;
      /** Whether the source makes recipients check it, so that they reject the token without it. */
      readonly isChecked?: boolean;
    }
  /** At least one of several, or exactly one. */
  | {
      readonly kind: 'any-of' | 'one-of';
      readonly place: ContentsPart;
      readonly names: readonly string[];
      readonly source: string;
    }
  /** What it must be if it is present. */
  | {
      readonly kind: 'shape';
      readonly place: ContentsPart;
      readonly name: string;
      readonly shape: ShapeId;
      readonly source: string;
    }
  /** `typ` must, or should, be one of the profile's values (RFC 8725 §3.11). */
  | { readonly kind: 'typ-required' | 'typ-recommended'; readonly source: string };

/** A requirement that a token can violate. */
export type Demand = Exclude<Requirement, { kind: 'optional' }>;

/** What identifies a token of this profile if its `typ` does not. All of it must be true. */
export type Marker = {
  /** `certain`: header parameters that no other kind has. */
  readonly confidence: 'certain' | 'likely' | 'guess';
  /** Where the names are; absent: among the claims. */
  readonly in?: 'header';
  readonly has: readonly string[];
  readonly hasNot?: readonly string[];
  /** A claim with a certain shape. */
  readonly shape?: readonly [name: string, shape: ShapeId];
  /** A claim that contains a certain word, in any case. */
  readonly says?: readonly [name: string, word: string];
};

export type Profile = {
  /** Within a sentence: "OAuth access token". */
  readonly name: string;
  /** The specification, as people cite it. */
  readonly source: string;
  /** The values of `typ` that identify it; `*+x` is any media type with that suffix. */
  readonly typs: readonly string[];
  readonly markers: readonly Marker[];
  readonly requirements: readonly Requirement[];
};
