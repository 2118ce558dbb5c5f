import type { CauseId } from '../cause.ts';
import { claimsHelp } from './claims.ts';
import { expectationsHelp } from './expectations.ts';
import { keyFormsHelp } from './key-forms.ts';
import { keysHelp } from './keys.ts';
import { secretDamageHelp } from './secret-damage.ts';
import { secretsHelp } from './secrets.ts';
import { signatureHelp } from './signature.ts';
import { tokenFormsHelp } from './token-forms.ts';
import { tokenWrappingHelp } from './token-wrapping.ts';
import { tokenHelp } from './token.ts';

/** Where a remedy is applied: a library in today's version, a language, or wherever it may be. */
export type Where =
  | 'Anywhere'
  | 'Shell'
  | 'Node'
  | 'jsonwebtoken (Node)'
  | 'jose (Node, browser)'
  | 'Python'
  | 'PyJWT (Python)'
  | 'Java'
  | 'jjwt (Java)'
  | 'Nimbus JOSE + JWT (Java)'
  | '.NET'
  | 'Go'
  | 'golang-jwt (Go)'
  | 'PHP'
  | 'firebase/php-jwt (PHP)'
  | 'lcobucci/jwt (PHP)';

/** What to do at the source, with the line of code where one says it best. */
export type Remedy = { readonly where: Where; readonly text: string; readonly code?: string };

export type Help = {
  /** A heading of a few words, without a full stop. */
  readonly title: string;
  /** What it means, in a sentence or two. */
  readonly meaning: string;
  /** How it comes about: which library, which setting, which habit. */
  readonly origin: string;
  readonly remedies: readonly Remedy[];
  /** The specification or the entry of a catalogue of weaknesses; null where there is none. */
  readonly source: string | null;
};

/** The help of every cause; a missing one does not compile. */
export const help: Readonly<Record<CauseId, Help>> = {
  ...tokenWrappingHelp,
  ...tokenHelp,
  ...secretsHelp,
  ...secretDamageHelp,
  ...keysHelp,
  ...keyFormsHelp,
  ...signatureHelp,
  ...tokenFormsHelp,
  ...claimsHelp,
  ...expectationsHelp,
};

/** A family's part of the help, for `satisfies`: its ids are causes, each with all that belongs to it. */
export type HelpOf = Readonly<Partial<Record<CauseId, Help>>>;
