import { algorithmFamily, azureNonce } from './algorithm.ts';
import { signatureFamily } from './signature-forms.ts';
import { tokenAsGiven } from './token-as-given.ts';
import { tokenDamage } from './token-damage.ts';
import { tokenObservations } from './token-observations.ts';
import { tokenPairs } from './token-pairs.ts';
import type { KeyFamily, Observation, TokenFamily } from '../trial.ts';
import { intakeObservations } from './intake-observations.ts';
import { keysAsGiven } from './as-given.ts';
import { appleKeyFile } from './apple-key-file.ts';
import { boundToken } from './bound-token.ts';
import { certificateAsKey } from './certificate-as-key.ts';
import { claimsAsSecrets } from './claims-as-secrets.ts';
import { derivedSecrets } from './derived-secrets.ts';
import { embeddedKey } from './embedded-key.ts';
import { fileNames } from './file-names.ts';
import { publicKeyAsSecret } from './hmac-public-key.ts';
import { keysPassedOver } from './jwk-sets.ts';
import { jwkNumbers } from './jwk-numbers.ts';
import { keyObservations } from './key-observations.ts';
import { keyReading } from './key-reading.ts';
import { mendedKeys } from './key-texts.ts';
import { namedOtherwise } from './named-otherwise.ts';
import { sharedSecrets } from './shared-secret.ts';
import { swappedBoxes } from './swapped.ts';
import { wellKnownSecrets } from './well-known-secrets.ts';

/**
 * Every family, in the order in which equal costs are tried. To add a family, write its file and
 * add it here.
 */
export const tokenFamilies: readonly TokenFamily[] = [
  tokenAsGiven,
  signatureFamily,
  algorithmFamily,
  azureNonce,
  tokenDamage,
  tokenPairs,
];
export const keyFamilies: readonly KeyFamily[] = [
  keysAsGiven,
  sharedSecrets,
  wellKnownSecrets,
  claimsAsSecrets,
  derivedSecrets,
  fileNames,
  mendedKeys,
  jwkNumbers,
  keysPassedOver,
  publicKeyAsSecret,
  embeddedKey,
];
/**
 * If two find the same cause, the first one reports it. The reader of the token knows more than the
 * reader of the text around it.
 */
export const observations: readonly Observation[] = [
  tokenObservations,
  boundToken,
  namedOtherwise,
  appleKeyFile,
  intakeObservations,
  swappedBoxes,
  keyObservations,
  keyReading,
  certificateAsKey,
];
