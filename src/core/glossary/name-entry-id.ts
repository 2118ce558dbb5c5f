import { isRegisteredHeaderParameter } from '../claims/header-parameters.ts';
import { isRegisteredClaim } from '../claims/registered-claims.ts';
import type { EntryId } from './entry.ts';

/** Which entry explains a claim of that name. Total: one that is not registered is explained by what such names are. */
export const claimEntryId = (name: string): EntryId => (isRegisteredClaim(name) ? `claim:${name}` : 'claim-names');

/** The same for a header parameter. */
export const parameterEntryId = (name: string): EntryId =>
  isRegisteredHeaderParameter(name) ? `parameter:${name}` : 'header';
