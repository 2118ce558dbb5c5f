import { memberNamed } from '../../core/text/json.ts';
import { isUnencoded } from '../../core/token/header.ts';
import { unprotectedHeaders } from '../../core/token/serialized.ts';
import type { Jwe, Jws } from '../../core/token/token.ts';
import type { Source } from './model.ts';
import { tokenOfSource } from './source.ts';

/* One serialization of a token as another. Nothing is signed or encrypted again, because the same bytes are covered. */

/** Why a token has no compact form (RFC 7515 §7.1, RFC 7516 §7.1). */
export type NotCompact = 'is-compact' | 'unprotected' | 'aad' | 'unencoded' | 'incomplete';

/**
 * Returns the compact form of a token in JSON serialization, with the signature or for the recipient
 * that is shown; or why there is none.
 */
export function compactForm(source: Source): { readonly text: string } | { readonly why: NotCompact } {
  const token = tokenOfSource(source);
  if (token.kind === 'empty' || token.json === undefined) return { why: 'is-compact' };
  if (unprotectedHeaders(token.json).some(({ members }) => members.length > 0)) return { why: 'unprotected' };
  if (token.header.segment.text === '' || token.faults.length > 0) return { why: 'incomplete' };
  return token.kind === 'jws' ? compactJws(token) : compactJwe(token);
}

function compactJws({ signingInput, signature, payload, header }: Jws): ReturnType<typeof compactForm> {
  const isSplit = isUnencoded(header.parameters) && payload?.segment.text.includes('.') === true;
  return isSplit ? { why: 'unencoded' } : { text: `${signingInput}.${signature?.text ?? ''}` };
}

function compactJwe({ header, parts, json }: Jwe): ReturnType<typeof compactForm> {
  if (json !== undefined && memberNamed(json.object, 'aad') !== undefined) return { why: 'aad' };
  return { text: [header.segment, ...parts].map(({ text }) => text).join('.') };
}

/** Returns a token in compact serialization as a flattened JSON object; null if it is not one. */
function flattenedForm(source: Source): string | null {
  const token = tokenOfSource(source);
  if (token.kind === 'empty' || token.json !== undefined || token.faults.length > 0) return null;
  const head = { protected: token.header.segment.text };
  if (token.kind === 'jws')
    return token.signature === null || token.text.includes('~')
      ? null
      : JSON.stringify({ payload: token.payload?.segment.text, ...head, signature: token.signature.text });
  const [key = '', iv, ciphertext, tag] = token.parts.map(({ text }) => text);
  return JSON.stringify({ ...head, ...(key === '' ? {} : { encrypted_key: key }), iv, ciphertext, tag });
}

/** Returns the token in another serialization; null if it has none. */
export function convertedForm(source: Source, form: 'compact' | 'flattened'): string | null {
  if (form === 'flattened') return flattenedForm(source);
  const compact = compactForm(source);
  return 'text' in compact ? compact.text : null;
}
