import type { ContentsPart, Requirement } from './profile.ts';
import type { ShapeId } from './shapes.ts';

type Names = readonly string[];
type Need = 'required' | 'recommended' | 'optional' | 'discouraged' | 'forbidden';

const needed =
  (kind: Need, place: ContentsPart) =>
  (source: string, ...names: Names): readonly Requirement[] =>
    names.map((name) => ({ kind, place, name, source }));

/** For the rows of the tables: claims and header parameters with what a section says about them. */
export const requiredClaims = needed('required', 'claims');
export const recommendedClaims = needed('recommended', 'claims');
export const optionalClaims = needed('optional', 'claims');
export const discouragedClaims = needed('discouraged', 'claims');
export const forbiddenClaims = needed('forbidden', 'claims');
export const requiredParameters = needed('required', 'header');

/** What is required and also checked by recipients. */
const checked =
  (place: ContentsPart) =>
  (source: string, ...names: Names): readonly Requirement[] =>
    names.map((name) => ({ kind: 'required', place, name, source, isChecked: true }));
export const checkedClaims = checked('claims');
export const checkedParameters = checked('header');

export const anyClaimOf = (source: string, ...names: Names): Requirement => ({
  kind: 'any-of',
  place: 'claims',
  names,
  source,
});
export const oneParameterOf = (source: string, ...names: Names): Requirement => ({
  kind: 'one-of',
  place: 'header',
  names,
  source,
});

export const shapedValue = (source: string, name: string, shape: ShapeId): Requirement => ({
  kind: 'shape',
  place: 'claims',
  name,
  shape,
  source,
});
export const shapedParameter = (source: string, name: string, shape: ShapeId): Requirement => ({
  kind: 'shape',
  place: 'header',
  name,
  shape,
  source,
});

export const typRequired = (source: string): Requirement => ({ kind: 'typ-required', source });
export const typRecommended = (source: string): Requirement => ({ kind: 'typ-recommended', source });
