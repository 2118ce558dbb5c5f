import type { Profile } from './profile.ts';
import { credentialProfiles } from './table/credentials.ts';
import { federationProfiles } from './table/federation.ts';
import { oauthProfiles } from './table/oauth.ts';
import { openIdProfiles } from './table/openid.ts';
import { workloadProfiles } from './table/workload.ts';

/**
 * Every profile by its id. If two match a token equally well, the earlier one is used, so special
 * profiles come before general ones.
 */
const table = {
  ...openIdProfiles,
  ...credentialProfiles,
  ...workloadProfiles,
  ...federationProfiles,
  ...oauthProfiles,
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileId = keyof typeof table;

export const profiles: Readonly<Record<ProfileId, Profile>> = table;

export const isProfileId = (id: string): id is ProfileId => Object.hasOwn(profiles, id);

export const profileIds: readonly ProfileId[] = Object.keys(profiles).filter(isProfileId);
