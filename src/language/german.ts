import type { Translations } from '../core/text/language.ts';
import { app } from './de/app.ts';
import { claims } from './de/claims.ts';
import { claimsTable } from './de/claims-table.ts';
import { core } from './de/core.ts';
import { diagnoseKeys } from './de/diagnose-keys.ts';
import { diagnoseTables } from './de/diagnose-tables.ts';
import { diagnoseSecrets } from './de/diagnose-secrets.ts';
import { diagnoseClaimsHelp } from './de/diagnose-claims-help.ts';
import { diagnoseKeyFormsHelp } from './de/diagnose-key-forms-help.ts';
import { diagnoseKeysHelp } from './de/diagnose-keys-help.ts';
import { diagnoseRemedies } from './de/diagnose-remedies.ts';
import { diagnoseSecretDamageHelp } from './de/diagnose-secret-damage-help.ts';
import { diagnoseSecretsHelp } from './de/diagnose-secrets-help.ts';
import { diagnoseSignatureHelp } from './de/diagnose-signature-help.ts';
import { diagnoseTokenHelp } from './de/diagnose-token-help.ts';
import { keys } from './de/keys.ts';
import { registeredClaimTexts } from './de/registered-claims.ts';
import { signature } from './de/signature.ts';
import { times } from './de/times.ts';
import { token } from './de/token.ts';

/** All German sentences, by their English text; loaded only where German is chosen. */
export const german: Translations = {
  ...app, ...claims, ...claimsTable, ...core, ...keys, ...registeredClaimTexts, ...signature, ...times, ...token,
  ...diagnoseClaimsHelp, ...diagnoseKeyFormsHelp, ...diagnoseKeysHelp, ...diagnoseRemedies,
  ...diagnoseSecretDamageHelp, ...diagnoseSecretsHelp, ...diagnoseSignatureHelp, ...diagnoseTokenHelp, ...diagnoseKeys, ...diagnoseTables, ...diagnoseSecrets,
};
