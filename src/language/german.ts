import type { Translations } from '../core/text/language.ts';
import { app } from './de/app.ts';
import { assist } from './de/assist.ts';
import { claimsTable } from './de/claims-table.ts';
import { claims } from './de/claims.ts';
import { code } from './de/code.ts';
import { commands } from './de/commands.ts';
import { compare } from './de/compare.ts';
import { core } from './de/core.ts';
import { diagnoseClaimsHelp } from './de/diagnose-claims-help.ts';
import { diagnoseKeyFormsHelp } from './de/diagnose-key-forms-help.ts';
import { diagnoseKeyTexts } from './de/diagnose-key-texts.ts';
import { diagnoseKeysHelp } from './de/diagnose-keys-help.ts';
import { diagnoseKeys } from './de/diagnose-keys.ts';
import { diagnosePasted } from './de/diagnose-pasted.ts';
import { diagnoseRemedies } from './de/diagnose-remedies.ts';
import { diagnoseSecretDamageHelp } from './de/diagnose-secret-damage-help.ts';
import { diagnoseSecretsHelp } from './de/diagnose-secrets-help.ts';
import { diagnoseSecrets } from './de/diagnose-secrets.ts';
import { diagnoseSignatureHelp } from './de/diagnose-signature-help.ts';
import { diagnoseTables } from './de/diagnose-tables.ts';
import { diagnoseTokenHelp } from './de/diagnose-token-help.ts';
import { diagnoseTokens } from './de/diagnose-tokens.ts';
import { findingsOfClaims } from './de/findings-claims.ts';
import { findingsOfEncrypted } from './de/findings-encrypted.ts';
import { findingsOfPairs } from './de/findings-pairs.ts';
import { findingsPane } from './de/findings-pane.ts';
import { findings } from './de/findings.ts';
import { glossaryKeys } from './de/glossary-keys.ts';
import { glossaryParts } from './de/glossary-parts.ts';
import { glossaryUse } from './de/glossary-use.ts';
import { glossaryVerdicts } from './de/glossary-verdicts.ts';
import { headerParameterTexts } from './de/header-parameters.ts';
import { helpTexts } from './de/help.ts';
import { hosting } from './de/hosting.ts';
import { intake } from './de/intake.ts';
import { keySets } from './de/key-sets.ts';
import { keys } from './de/keys.ts';
import { profiles } from './de/profiles.ts';
import { providers } from './de/providers.ts';
import { registeredClaimTexts } from './de/registered-claims.ts';
import { share } from './de/share.ts';
import { signature } from './de/signature.ts';
import { times } from './de/times.ts';
import { token } from './de/token.ts';

/** A table for each area. No sentence is in two of them. */
export const germanTables: readonly Translations[] = [
  app,
  assist,
  claimsTable,
  claims,
  code,
  commands,
  compare,
  core,
  diagnoseClaimsHelp,
  diagnoseKeyFormsHelp,
  diagnoseKeyTexts,
  diagnoseKeysHelp,
  diagnoseKeys,
  diagnosePasted,
  diagnoseRemedies,
  diagnoseSecretDamageHelp,
  diagnoseSecretsHelp,
  diagnoseSecrets,
  diagnoseSignatureHelp,
  diagnoseTables,
  diagnoseTokenHelp,
  diagnoseTokens,
  findingsOfClaims,
  findingsOfEncrypted,
  findingsOfPairs,
  findingsPane,
  findings,
  glossaryKeys,
  glossaryParts,
  glossaryUse,
  glossaryVerdicts,
  headerParameterTexts,
  helpTexts,
  hosting,
  intake,
  keySets,
  keys,
  profiles,
  providers,
  registeredClaimTexts,
  share,
  signature,
  times,
  token,
];

/** All German sentences by their English text; loaded only if German is chosen. */
export const german: Translations = Object.assign({}, ...germanTables);
