import type { Token } from '../../core/token/token.ts';
import { tokenOfSource } from '../state/source.ts';
import type { Source } from '../state/model.ts';
import type { LintFinding } from '../../core/lint/lint.ts';
import { isSecretFinding, privacyFindings } from './privacy.ts';
import { redactedToken } from './redact.ts';
import { safeText, type SafeText } from './safe-text.ts';
import { secretNames } from './secret-names.ts';
import type { Secrets } from './secrets.ts';

/**
 * How a token may go into a link, the least first: with its values replaced, without its signature,
 * or unchanged.
 */
export const tokenForms = ['redacted', 'unsigned', 'whole'] as const;
export type TokenForm = (typeof tokenForms)[number];

/** The token in each form that can go into a link, or why it cannot go in as it is. */
export type TokenOffer = {
  readonly forms: Readonly<Record<TokenForm, SafeText | null>>;
  readonly fault: TokenFault | null;
  /** What anyone who gets the token can read in it. */
  readonly privacy: readonly LintFinding[];
  /** The paths of what is a secret by its name. It may be none, so that the token is offered. */
  readonly named: readonly string[];
};

export type TokenFault =
  | 'no-token'
  /** It cannot be recognized as a token, so it may be anything. */
  | 'unreadable'
  | 'too-long'
  /** It contains a secret from the boxes, or a private key of any kind. */
  | 'holds-secret';

/** The maximum length of a token in a link that programs open, in characters. */
const longest = 100_000;

/**
 * Offers only the token itself. The text around it (a cookie, a command, a password next to it) is
 * never offered.
 */
export function tokenOffer(source: Source, secrets: Secrets): TokenOffer {
  const token = tokenOfSource(source);
  const fault = faultOf(token);
  if (fault !== null || token.kind === 'empty')
    return { forms: { whole: null, unsigned: null, redacted: null }, fault, privacy: [], named: [] };
  const privacy = privacyFindings(source);
  const safe = (text: string): SafeText | null => safeText(text, secrets);
  const readable = privacy.some(isSecretFinding) ? () => null : safe;
  const whole = readable(token.text);
  const forms =
    token.kind === 'jwe'
      ? { unsigned: null, redacted: null }
      : { unsigned: readable(`${token.signingInput}.`), redacted: safe(redactedToken(token)) };
  return {
    forms: { whole, ...forms },
    fault: whole === null ? 'holds-secret' : null,
    privacy,
    named: secretNames(token),
  };
}

function faultOf(token: Token): TokenFault | null {
  if (token.kind === 'empty') return 'no-token';
  if (token.text.length > longest) return 'too-long';
  // The characters of all compact forms (RFC 7515 §7.1, RFC 9901 §4), plus padding and the standard
  // alphabet.
  const isWritten = token.json !== undefined || /^[\w.~+/=-]+$/.test(token.text);
  const isRead = token.header.parameters.alg !== undefined && (token.kind === 'jwe' || token.payload !== null);
  return isWritten && isRead ? null : 'unreadable';
}
