import type { Translations } from '../core/text/language.ts';
import { app } from './de/app.ts';
import { assist } from './de/assist.ts';
import { claims } from './de/claims.ts';
import { claimsTable } from './de/claims-table.ts';
import { core } from './de/core.ts';
import { findings } from './de/findings.ts';
import { findingsOfClaims } from './de/findings-claims.ts';
import { findingsOfEncrypted } from './de/findings-encrypted.ts';
import { findingsOfPairs } from './de/findings-pairs.ts';
import { findingsPane } from './de/findings-pane.ts';
import { glossaryKeys } from './de/glossary-keys.ts';
import { glossaryParts } from './de/glossary-parts.ts';
import { glossaryUse } from './de/glossary-use.ts';
import { glossaryVerdicts } from './de/glossary-verdicts.ts';
import { headerParameterTexts } from './de/header-parameters.ts';
import { helpTexts } from './de/help.ts';
import { hosting } from './de/hosting.ts';
import { keySets } from './de/key-sets.ts';
import { keys } from './de/keys.ts';
import { profiles } from './de/profiles.ts';
import { providers } from './de/providers.ts';
import { registeredClaimTexts } from './de/registered-claims.ts';
import { signature } from './de/signature.ts';
import { times } from './de/times.ts';
import { token } from './de/token.ts';

/** All German sentences, by their English text; loaded only where German is chosen. */
export const german: Translations = {
  ...app,
  ...assist,
  ...claims,
  ...claimsTable,
  ...core,
  ...findings,
  ...findingsOfClaims,
  ...findingsOfEncrypted,
  ...findingsOfPairs,
  ...findingsPane,
  ...glossaryKeys,
  ...glossaryParts,
  ...glossaryUse,
  ...glossaryVerdicts,
  ...headerParameterTexts,
  ...helpTexts,
  ...hosting,
  ...keySets,
  ...keys,
  ...profiles,
  ...providers,
  ...registeredClaimTexts,
  ...signature,
  ...times,
  ...token,
};
