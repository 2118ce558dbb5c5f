import type { ContentsPart, Requirement } from '../../core/profiles/profile.ts';
import { profiles } from '../../core/profiles/profiles.ts';
import { recogniseProfile } from '../../core/profiles/recognise.ts';
import { lintMaterialOf } from './findings.ts';
import type { Session } from '../state/model.ts';

/**
 * Returns the names that the token's kind, pinned or recognized, expects in the header or the
 * claims, the most important first.
 */
export function profileNames(session: Session, place: ContentsPart): readonly string[] {
  const profile = session.profile ?? recogniseProfile(lintMaterialOf(session).contents)?.profile ?? null;
  if (profile === null) return [];
  const { requirements } = profiles[profile];
  return wanted.flatMap((kind) =>
    requirements.flatMap((requirement) => (requirement.kind === kind ? namesIn(requirement, place) : [])),
  );
}

const wanted: readonly Requirement['kind'][] = ['required', 'one-of', 'any-of', 'recommended', 'optional'];

function namesIn(requirement: Requirement, place: ContentsPart): readonly string[] {
  if (!('place' in requirement) || requirement.place !== place) return [];
  return 'names' in requirement ? requirement.names : [requirement.name];
}
