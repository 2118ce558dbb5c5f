import { forgetResults } from '../text/memo.ts';
import type { Jwe, Jws, StructureFault } from './token.ts';

/**
 * What the page loads later to read tokens in JSON serialization (RFC 7515 §7.2, RFC 7516 §7.2). Until
 * then such a text is read as no token.
 */
export type TokenForms = {
  /** Returns the token with one of its signatures or recipients (from 0); null for any other text. */
  readonly read: (text: string, at: number) => Jws | Jwe | null;
  /** Returns the text with the members of one signature or recipient replaced. */
  readonly print: (text: string, at: number, members: Readonly<Record<string, string>>) => string;
  /** Returns the text with a parameter of an unprotected header replaced by a JSON text; null if there is none. */
  readonly withUnprotected: (token: Jws | Jwe, name: string, value: string) => string | null;
  readonly noun: (token: Jws | Jwe) => string;
  readonly faultWords: (fault: Extract<StructureFault, { kind: 'json-form' }>) => string;
};

let forms: TokenForms | null = null;

/** Returns the forms; null before they were loaded. */
export const tokenForms = (): TokenForms | null => forms;

export function installTokenForms(loaded: TokenForms): void {
  if (forms === loaded) return;
  forms = loaded;
  forgetResults();
}
