import type { Token } from '../../core/token/token.ts';
import { tokenOfSource } from '../state/source.ts';
import type { Source } from '../state/model.ts';
import { redactedToken } from './redact.ts';
import { safeText, type SafeText } from './safe-text.ts';
import type { Secrets } from './secrets.ts';

/**
 * How a token may go into a link: to the letter, without its signature, or with its values
 * replaced.
 */
export const tokenForms = ['whole', 'unsigned', 'redacted'] as const;
export type TokenForm = (typeof tokenForms)[number];

/** The token in each form that can go into a link, or why it cannot go as it stands. */
export type TokenOffer = {
  readonly forms: Readonly<Record<TokenForm, SafeText | null>>;
  readonly fault: TokenFault | null;
};

export type TokenFault =
  | 'no-token'
  /** Nobody can tell that it is a token and not something else. */
  | 'unreadable'
  | 'too-long'
  /** A secret of the boxes, or a private key of any kind, stands in it. */
  | 'holds-secret';

/** A longer token fits in no link that anything opens, characters. */
const longest = 100_000;

/**
 * Only the token itself: the text around it (a cookie, a command, a password beside it) is never
 * offered.
 */
export function tokenOffer(source: Source, secrets: Secrets): TokenOffer {
  const token = tokenOfSource(source);
  const fault = faultOf(token);
  if (fault !== null || token.kind === 'empty')
    return { forms: { whole: null, unsigned: null, redacted: null }, fault };
  const safe = (text: string): SafeText | null => safeText(text, secrets);
  const whole = safe(token.text);
  const forms =
    token.kind === 'jwe'
      ? { unsigned: null, redacted: null }
      : { unsigned: safe(`${token.signingInput}.`), redacted: safe(redactedToken(token)) };
  return { forms: { whole, ...forms }, fault: whole === null ? 'holds-secret' : null };
}

function faultOf(token: Token): TokenFault | null {
  if (token.kind === 'empty') return 'no-token';
  if (token.text.length > longest) return 'too-long';
  // The characters of all compact forms (RFC 7515 §7.1, RFC 9901 §4), padding and the standard
  // alphabet included.
  const isWritten = /^[\w.~+/=-]+$/.test(token.text);
  const isRead = token.header.parameters.alg !== undefined && (token.kind === 'jwe' || token.payload !== null);
  return isWritten && isRead ? null : 'unreadable';
}
