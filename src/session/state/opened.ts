import { fromUtf8 } from '../../core/text/bytes.ts';
import { toBase64url } from '../../core/text/base64url.ts';
import { memoLast } from '../../core/text/memo.ts';
import { paneTextOf } from '../../core/token/parts.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import { readSegment } from '../../core/token/segment.ts';
import type { Token } from '../../core/token/token.ts';
import { issuerToken } from './disclosures.ts';
import type { Decryption } from './decryption.ts';
import type { Parts, Session, Source } from './model.ts';
import { asParts, pastedSource, tokenOfSource } from './source.ts';

/** Returns what decryption gave for the present inputs; null while they were not answered. */
export const freshDecryption = ({ decryption, revision }: Session): Decryption | null =>
  decryption?.revision === revision ? decryption.outcome : null;

/**
 * Returns the plaintext of the innermost layer that is open; null if the token is not encrypted or
 * was not decrypted.
 */
function plaintextOf(session: Session): Uint8Array<ArrayBuffer> | null {
  const outcome = freshDecryption(session);
  return outcome?.kind === 'decrypted' ? (outcome.layers.at(-1)?.plaintext ?? null) : null;
}

/** Returns the text of a token inside a JWE (RFC 7519 §5.2); null if the plaintext is not a token. */
export function nestedToken(plaintext: Uint8Array): string | null {
  const text =
    fromUtf8(plaintext)
      ?.replace(/^\ufeff/, '')
      .trim() ?? '';
  if (!/^[\w-]+\.[\w-]*(?:\.|$)/.test(text)) return null;
  const token = parseToken(text);
  return token.kind !== 'empty' && token.header.object !== null ? text : null;
}

/**
 * Returns the source of what the panes show: the session's own, or what is inside a JWE that was
 * decrypted. The token box keeps the JWE. The plaintext does not become an input, so no link and no kept work
 * contains it.
 */
export const openSource = (session: Session): Source => sourceInside(session.source, plaintextOf(session));

const sourceInside = memoLast((source: Source, plaintext: Uint8Array<ArrayBuffer> | null): Source => {
  if (source.kind === 'parts' && source.plaintext !== undefined) return { ...source, payload: source.plaintext };
  if (plaintext === null || tokenOfSource(source).kind !== 'jwe') return source;
  const nested = nestedToken(plaintext);
  if (nested !== null) return pastedSource(nested);
  const text = toBase64url(plaintext);
  const segment = readSegment(text, { start: 0, end: text.length });
  return { ...asParts(source), payload: { kind: 'written', ...paneTextOf(segment) } };
});

/** Returns the token whose signature is judged: the one in a JWE, or the issuer's part of an SD-JWT. */
export const openToken = (session: Session): Token => {
  const token = tokenOfSource(session.source);
  if (token.kind !== 'jwe') return issuerToken(session.source) ?? token;
  const source = openSource(session);
  return source.kind === 'token' ? tokenOfSource(source) : token;
};

/** Returns whether the content is encrypted and was not opened. */
export const isSealed = (session: Session): boolean =>
  tokenOfSource(session.source).kind === 'jwe' && openSource(session) === session.source;

/**
 * Returns the parts of a JWE with its content as payload, to be edited; null if it is closed, or
 * contains a token, which has panes of its own.
 */
export function openParts(session: Session): Parts | null {
  const source = openSource(session);
  return source !== session.source && source.kind === 'parts' ? source : null;
}

/** Returns the parts after an edit of such parts: the payload is again what will be encrypted. */
export function sealedAgain({ payload, ...parts }: Parts): Parts {
  return { ...parts, payload: null, ...(payload === null ? {} : { plaintext: payload }) };
}
