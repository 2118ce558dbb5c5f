import { algorithmFamily, azureNonce } from './algorithm.ts';
import { signatureFamily } from './signature-forms.ts';
import { tokenAsGiven } from './token-as-given.ts';
import { tokenDamage } from './token-damage.ts';
import { tokenObservations } from './token-observations.ts';
import { tokenPairs } from './token-pairs.ts';
import type { KeyFamily, Observation, TokenFamily } from '../trial.ts';
import { intakeObservations } from './intake-observations.ts';
import { keysAsGiven } from './as-given.ts';
import { claimsAsSecrets } from './claims-as-secrets.ts';
import { embeddedKey } from './embedded-key.ts';
import { publicKeyAsSecret } from './hmac-public-key.ts';
import { keysPassedOver } from './jwk-sets.ts';
import { keyObservations } from './key-observations.ts';
import { mendedKeys } from './key-texts.ts';
import { sharedSecrets } from './shared-secret.ts';
import { swappedBoxes } from './swapped.ts';
import { wellKnownSecrets } from './well-known-secrets.ts';

/** Every family, in the order in which equal costs are tried. To add a family: its file, its line here. */
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
  mendedKeys,
  keysPassedOver,
  publicKeyAsSecret,
  embeddedKey,
];
/** Where two see the same cause, the first tells of it: the token's own reader knows more than the one of the text around it. */
export const observations: readonly Observation[] = [
  tokenObservations,
  intakeObservations,
  swappedBoxes,
  keyObservations,
];
