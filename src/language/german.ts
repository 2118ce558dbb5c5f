import type { Translations } from '../core/text/language.ts';
import { acceptance } from './de/acceptance.ts';
import { appGerman } from './de/app.ts';
import { assistGerman } from './de/assist.ts';
import { besideGerman } from './de/beside.ts';
import { claimsTable } from './de/claims-table.ts';
import { claimsGerman } from './de/claims.ts';
import { codeGerman } from './de/code.ts';
import { commandsGerman } from './de/commands.ts';
import { compareGerman } from './de/compare.ts';
import { coreGerman } from './de/core.ts';
import { derivationGerman } from './de/derivation.ts';
import { diagnoseClaimsHelp } from './de/diagnose-claims-help.ts';
import { diagnoseEncryptedHelp } from './de/diagnose-encrypted-help.ts';
import { diagnoseEncrypted } from './de/diagnose-encrypted.ts';
import { diagnoseHeadlines } from './de/diagnose-headlines.ts';
import { diagnoseKeyFormsHelp } from './de/diagnose-key-forms-help.ts';
import { diagnoseKeyTexts } from './de/diagnose-key-texts.ts';
import { diagnoseKeysHelp } from './de/diagnose-keys-help.ts';
import { diagnoseKeys } from './de/diagnose-keys.ts';
import { diagnosePane } from './de/diagnose-pane.ts';
import { diagnosePasted } from './de/diagnose-pasted.ts';
import { diagnoseRemedies } from './de/diagnose-remedies.ts';
import { diagnoseReceivers } from './de/diagnose-receivers.ts';
import { diagnoseKeyReadings } from './de/diagnose-key-readings.ts';
import { diagnoseSecretReadings } from './de/diagnose-secret-readings.ts';
import { diagnoseSecretDamageHelp } from './de/diagnose-secret-damage-help.ts';
import { diagnoseSecretsHelp } from './de/diagnose-secrets-help.ts';
import { diagnoseSecrets } from './de/diagnose-secrets.ts';
import { diagnoseSignatureHelp } from './de/diagnose-signature-help.ts';
import { diagnoseTables } from './de/diagnose-tables.ts';
import { diagnoseTokenHelp } from './de/diagnose-token-help.ts';
import { diagnoseTokenPlaces } from './de/diagnose-token-places.ts';
import { diagnoseTokens } from './de/diagnose-tokens.ts';
import { errorMeanings } from './de/error-meanings.ts';
import { errorProofs } from './de/error-proofs.ts';
import { findingsOfClaims } from './de/findings-claims.ts';
import { findingsOfEncrypted } from './de/findings-encrypted.ts';
import { findingsOfPairs } from './de/findings-pairs.ts';
import { examplesGerman } from './de/examples.ts';
import { disclosureGerman } from './de/disclosure.ts';
import { possessionGerman } from './de/possession.ts';
import { encryptionGerman } from './de/encryption.ts';
import { failures } from './de/failures.ts';
import { findingsPane } from './de/findings-pane.ts';
import { findingsGerman } from './de/findings.ts';
import { glossaryKeys } from './de/glossary-keys.ts';
import { glossaryForms } from './de/glossary-forms.ts';
import { tokenFormsGerman } from './de/token-forms.ts';
import { glossaryParts } from './de/glossary-parts.ts';
import { glossaryUse } from './de/glossary-use.ts';
import { glossaryVerdicts } from './de/glossary-verdicts.ts';
import { headerParameterTexts } from './de/header-parameters.ts';
import { helpTexts } from './de/help.ts';
import { hostingGerman } from './de/hosting.ts';
import { intakeGerman } from './de/intake.ts';
import { keySets } from './de/key-sets.ts';
import { keysGerman } from './de/keys.ts';
import { learnGerman } from './de/learn.ts';
import { lifecycleNotes } from './de/lifecycle-notes.ts';
import { lifecycleGerman } from './de/lifecycle.ts';
import { panesGerman } from './de/panes.ts';
import { profilesGerman } from './de/profiles.ts';
import { providersGerman } from './de/providers.ts';
import { registeredClaimTexts } from './de/registered-claims.ts';
import { rightColumn } from './de/right-column.ts';
import { shareGerman } from './de/share.ts';
import { signatureWarnings } from './de/signature-warnings.ts';
import { signatureGerman } from './de/signature.ts';
import { summaryGerman } from './de/summary.ts';
import { timesGerman } from './de/times.ts';
import { tokenGerman } from './de/token.ts';
import { walkGerman } from './de/walk.ts';
import { verdictsGerman } from './de/verdicts.ts';

/** A table for each area. No sentence is in two of them. */
export const germanTables: readonly Translations[] = [
  appGerman,
  assistGerman,
  besideGerman,
  claimsTable,
  claimsGerman,
  codeGerman,
  commandsGerman,
  compareGerman,
  coreGerman,
  examplesGerman,
  disclosureGerman,
  possessionGerman,
  encryptionGerman,
  glossaryForms,
  tokenFormsGerman,
  failures,
  derivationGerman,
  diagnoseClaimsHelp,
  diagnoseEncryptedHelp,
  diagnoseEncrypted,
  diagnoseHeadlines,
  diagnoseKeyFormsHelp,
  diagnoseKeyTexts,
  diagnoseKeysHelp,
  diagnoseKeys,
  diagnosePane,
  diagnosePasted,
  diagnoseRemedies,
  diagnoseSecretDamageHelp,
  diagnoseSecretsHelp,
  diagnoseSecrets,
  diagnoseSignatureHelp,
  diagnoseTables,
  diagnoseTokenHelp,
  diagnoseKeyReadings,
  diagnoseReceivers,
  diagnoseSecretReadings,
  diagnoseTokenPlaces,
  diagnoseTokens,
  errorMeanings,
  errorProofs,
  acceptance,
  findingsOfClaims,
  findingsOfEncrypted,
  findingsOfPairs,
  findingsPane,
  findingsGerman,
  glossaryKeys,
  glossaryParts,
  glossaryUse,
  glossaryVerdicts,
  headerParameterTexts,
  helpTexts,
  hostingGerman,
  intakeGerman,
  keySets,
  keysGerman,
  learnGerman,
  walkGerman,
  lifecycleGerman,
  lifecycleNotes,
  panesGerman,
  profilesGerman,
  providersGerman,
  registeredClaimTexts,
  rightColumn,
  shareGerman,
  signatureGerman,
  signatureWarnings,
  summaryGerman,
  timesGerman,
  tokenGerman,
  verdictsGerman,
];

/** All German sentences by their English text; loaded only if German is chosen. */
export const germanSpeech: Translations = Object.assign({}, ...germanTables);
