import { invisibleCharacters } from './alphabet.ts';
import { basicIn, brancaIn, cwtIn, macaroonIn, pypiIn, samlIn } from './other-credentials.ts';
import { cookieIn, cookiesOf, djangoIn, fernetIn } from './other-cookies.ts';
import { decodedViewIn, encodedClaimsIn, jsonKindOf } from './other-json.ts';
import { mapboxIn, opaqueIn, salesforceIn } from './opaque.ts';
import type { Found } from './found.ts';
import type { Recognised } from './recognised.ts';
import { unwrapToken } from './wrapping.ts';
import { unwrapText } from './wrappers.ts';

/** The pasted text, and the rest without wrappings: one word, or several. */
type Pasted = { readonly text: string; readonly inner: string; readonly word: string | null };

/**
 * The most telling first. Each looks at the text once. To add a kind, add a row here, a line in
 * `recognised.ts`, and its words.
 */
const recognisers: readonly ((pasted: Pasted) => Recognised | null)[] = [
  ({ text }) => keyIn(text),
  ({ inner }) => jsonKindOf(inner),
  ({ text }) => decodedViewIn(text),
  ({ text, word }) => samlIn(text, word),
  ({ text }) => basicIn(text),
  ({ text }) => pasetoIn(text),
  ({ text }) => pypiIn(text),
  ({ text }) => withKind(mapboxIn(text)),
  ({ word }) =>
    word === null ? null : (macaroonIn(word) ?? cwtIn(word) ?? fernetIn(word) ?? cookieIn(word) ?? brancaIn(word)),
  ({ text }) => encodedClaimsIn(text),
  ({ text }) => djangoIn(text),
  ({ text }) => cookiesOf(text),
  ({ text }) => withKind(opaqueIn(text)),
  ({ inner }) => noValueIn(inner),
  ({ word }) => (word === null ? null : shapeOf(word)),
];

/** Those that may be next to a token. The others would match the token itself. */
const besides: readonly ((pasted: Pasted) => Recognised | null)[] = [
  ({ text }) => samlIn(text, null),
  ({ text }) => basicIn(text),
  ({ text }) => withKind(opaqueIn(text)),
];

/** Returns what a text without a token is; null if unknown. Total and linear. */
export function recogniseText(text: string): Recognised | null {
  const inner = withoutWrappings(text);
  const word = /^\S+$/.test(inner) ? inner.replace(new RegExp(`[${invisibleCharacters}]`, 'g'), '') : null;
  return first(recognisers, { text, inner, word });
}

/**
 * Removes quotes, whitespace and percent-encoding around the whole text, as `recogniseText` does.
 */
export function withoutWrappings(text: string): string {
  const { span } = unwrapText(text);
  const written = text.slice(span.start, span.end);
  return /^[\w.+/=~%-]+$/.test(written) && written.includes('%') ? unwrapToken(written, 'percent') : written;
}

/** Returns what is special about the first token, or else what is next to the tokens. */
export function recogniseBeside(text: string, token: Found): Recognised | null {
  return kindOfToken(token.token) ?? first(besides, { text, inner: text, word: null });
}

/** Returns what a text with something like a token in it really is; null if it may be one. */
export const insteadOf = (text: string, token: string): Recognised | null =>
  withKind(mapboxIn(text)) ?? withKind(salesforceIn(token)) ?? cookieIn(token);

/** Recognizes a JWE (by its five parts, RFC 7516 §9), an SD-JWT, a Flask session. */
function kindOfToken(token: string): Recognised | null {
  if (token.startsWith('{')) return null;
  // Each disclosure is between two tildes, and a key binding JWT may follow the last one (RFC 9901
  // §4).
  const tildes = token.split('~').length - 1;
  if (tildes > 0) return { kind: 'sd-jwt', disclosures: tildes - 1 };
  if (/^[\w-]+\.[\w-]*\.[\w-]*\.[\w-]*\.[\w-]*$/.test(token)) return { kind: 'jwe' };
  return cookieIn(token);
}

function first(of: readonly ((pasted: Pasted) => Recognised | null)[], pasted: Pasted): Recognised | null {
  for (const recogniser of of) {
    const recognised = recogniser(pasted);
    if (recognised !== null) return recognised;
  }
  return null;
}

function keyIn(text: string): Recognised | null {
  const label = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text)?.[1];
  if (label !== undefined) return { kind: 'pem', label };
  return /^\s*(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-nistp\d{3}) AAAA/.test(text.slice(0, 200))
    ? { kind: 'ssh-key' }
    : null;
}

const withKind = (opaque: ReturnType<typeof opaqueIn>): Recognised | null =>
  opaque && { kind: 'opaque', issuer: opaque.issuer, what: opaque.what };

/** What JavaScript and Python write for a variable that contains no text. */
const noValue = /^(?:undefined|null|None|nil|NaN|\[object [A-Z]\w{1,20}\])$/;
const placeholder =
  /^(?:(?:your|my|insert|paste|replace)[\w-]{0,40}(?:token|jwt)[\w-]{0,20}|\$\w{1,60}|\$?\{{1,2}\s*[\w.-]{1,60}\s*\}{1,2}|<[\w .-]{1,60}>|%\w{1,60}%)$/i;

/** A name for a token before its value, as in a header, a variable or a log. */
const named =
  /^[\w."'[\]-]{0,40}(?:token|jwt|auth)[\w."'[\]-]{0,40}\s{0,8}[:=]\s{0,8}(?:bearer\s{1,8})?["']?([^\s"';]{1,64})["']?;?$/i;

function noValueIn(written: string): Recognised | null {
  const text = named.exec(written)?.[1] ?? written;
  const isPlaceholder = placeholder.test(text);
  return isPlaceholder || noValue.test(text) ? { kind: 'no-value', text, isPlaceholder } : null;
}

function pasetoIn(text: string): Recognised | null {
  const [, version, purpose] = /(?<![\w.-])v([1-4])\.(local|public)\.[\w-]{20,}/.exec(text) ?? [];
  return version === undefined || purpose === undefined ? null : { kind: 'paseto', version, purpose };
}

/** Returns the shape of a single word of unknown kind. */
function shapeOf(word: string): Recognised | null {
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(word)) return { kind: 'uuid' };
  if (/^(?:[0-9a-f]{2}){8,}$/i.test(word)) return { kind: 'hex', bytes: word.length / 2 };
  // With dots it may be the name of a host, so letters of both cases are required.
  const isPlain = /^[\w~+/=-]+$/.test(word) || (/^[\w~+=.-]+$/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word));
  const isOpaque = isPlain && word.length >= 15 && /\d/.test(word) && /[a-z]/i.test(word) && !/(?:^|\.)ey/.test(word);
  return isOpaque ? { kind: 'opaque', issuer: null, what: 'token' } : null;
}
