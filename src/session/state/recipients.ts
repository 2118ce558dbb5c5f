import { parseToken } from '../../core/token/parse-token.ts';
import { withoutEntries } from '../../core/token/serialized-edit.ts';
import type { Act } from './events.ts';
import type { Parts, Session } from './model.ts';
import { staleLayer } from './nested.ts';
import { tokenOfSource } from './source.ts';

/**
 * Returns what happens when an edited JWE in JSON serialization is encrypted without these recipients (from
 * 0); null if nothing was edited, or none would be left.
 */
export function recipientsRemoved(session: Session, without: readonly number[]): Act | null {
  const stale = staleLayer(session.source);
  const parts = stale === null ? null : withoutThem(stale.parts, without);
  return stale === null || parts === null ? null : { type: 'layer-edited', layer: stale.at, parts, renews: true };
}

function withoutThem(parts: Parts, without: readonly number[]): Parts | null {
  const token = tokenOfSource(parts);
  const text = token.kind === 'jwe' ? withoutEntries(token, without) : null;
  if (parts.envelope === undefined || text === null) return null;
  const { at } = parts.envelope;
  const shown = without.includes(at) ? 0 : at - without.filter((each) => each < at).length;
  const left = parseToken(text, shown);
  if (left.kind !== 'jwe') return null;
  const { unprotected: _, ...others } = parts;
  return { ...others, rest: left.parts.map((part) => `.${part.text}`).join(''), envelope: { text, at: shown } };
}

/** Returns what happens when signatures that cover other content are removed; null if none would be left. */
export function signaturesRemoved({ source }: Session, without: readonly number[]): Act | null {
  const token = tokenOfSource(source);
  const text = token.kind === 'jws' ? withoutEntries(token, without) : null;
  return text === null ? null : { type: 'form-chosen', token: text };
}
