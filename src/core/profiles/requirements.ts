import type { Place, Requirement } from './profile.ts';
import type { ShapeId } from './shapes.ts';

type Names = readonly string[];
type Need = 'required' | 'recommended' | 'optional' | 'discouraged' | 'forbidden';

const needed =
  (kind: Need, place: Place) =>
  (source: string, ...names: Names): readonly Requirement[] =>
    names.map((name) => ({ kind, place, name, source }));

/** For the rows of the tables: claims and header parameters with what a section says about them. */
export const required = needed('required', 'claims');
export const recommended = needed('recommended', 'claims');
export const optional = needed('optional', 'claims');
export const discouraged = needed('discouraged', 'claims');
export const forbidden = needed('forbidden', 'claims');
export const requiredParameters = needed('required', 'header');

export const anyOf = (source: string, ...names: Names): Requirement => ({
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

export const shaped = (source: string, name: string, shape: ShapeId): Requirement => ({
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
