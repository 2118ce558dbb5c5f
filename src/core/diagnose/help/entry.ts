import type { CauseId } from '../cause.ts';

/** Where a remedy applies: a library in its current version, a language, or anywhere. */
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

/** What to do at the source, with a line of code if that says it best. */
export type Remedy = { readonly where: Where; readonly text: string; readonly code?: string };

export type Help = {
  /** What it means, in one or two sentences. */
  readonly meaning: string;
  /** How it happens: which library, which setting, which habit. */
  readonly origin: string;
  readonly remedies: readonly Remedy[];
  /** The specification, or an entry in a catalog of weaknesses; null if neither exists. */
  readonly source: string | null;
};

/** One family of the help, for `satisfies`: its ids are causes, each with complete help. */
export type HelpOf = Readonly<Partial<Record<CauseId, Help>>>;

/** The help of every cause. */
export type HelpTable = Readonly<Record<CauseId, Help>>;
