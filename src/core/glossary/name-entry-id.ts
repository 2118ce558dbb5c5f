import { isRegisteredHeaderParameter } from '../claims/header-parameters.ts';
import { isRegisteredClaim } from '../claims/registered-claims.ts';
import type { EntryId } from './entry.ts';

/**
 * Returns the entry that explains a claim. Total: an unregistered name is explained by the entry on
 * such names.
 */
export const claimEntryId = (name: string): EntryId => (isRegisteredClaim(name) ? `claim:${name}` : 'claim-names');

/** Returns the entry that explains a header parameter. */
export const parameterEntryId = (name: string): EntryId =>
  isRegisteredHeaderParameter(name) ? `parameter:${name}` : 'header';
