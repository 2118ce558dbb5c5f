import { claimsHelp } from './claims.ts';
import { encryptionHelp } from './encryption.ts';
import type { HelpTable } from './entry.ts';
import { expectationsHelp } from './expectations.ts';
import { keyFormsHelp } from './key-forms.ts';
import { keyReadingsHelp } from './key-readings.ts';
import { keysHelp } from './keys.ts';
import { secretDamageHelp } from './secret-damage.ts';
import { receiversHelp } from './receivers.ts';
import { secretReadingsHelp } from './secret-readings.ts';
import { secretsHelp } from './secrets.ts';
import { signatureHelp } from './signature.ts';
import { tokenContentHelp } from './token-content.ts';
import { tokenFormsHelp } from './token-forms.ts';
import { tokenPlacesHelp } from './token-places.ts';
import { tokenWrappingHelp } from './token-wrapping.ts';
import { tokenHelp } from './token.ts';

/** The help of every cause. A missing one does not compile. */
export const help: HelpTable = {
  ...tokenWrappingHelp,
  ...tokenPlacesHelp,
  ...tokenContentHelp,
  ...tokenHelp,
  ...secretsHelp,
  ...secretDamageHelp,
  ...secretReadingsHelp,
  ...keyReadingsHelp,
  ...receiversHelp,
  ...keysHelp,
  ...keyFormsHelp,
  ...signatureHelp,
  ...tokenFormsHelp,
  ...claimsHelp,
  ...expectationsHelp,
  ...encryptionHelp,
};
