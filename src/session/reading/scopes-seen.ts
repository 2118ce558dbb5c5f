import { scopeClaims, scopeWords } from '../../core/claims/scope-words.ts';
import { memberOf, type JsonObject } from '../../core/text/json.ts';
import { claimsOf } from './claims.ts';
import type { Session } from '../state/model.ts';
import { tokensFound } from './tokens-found.ts';

/** The scopes of this token and of those pasted with it, each once. */
export function scopesSeen(session: Session): readonly string[] {
  const sets = [claimsOf(session), ...(tokensFound(session)?.listed ?? []).map(({ claims }) => claims)];
  return [...new Set(sets.flatMap((claims) => (claims === null ? [] : scopesIn(claims))))];
}

const scopesIn = (claims: JsonObject): readonly string[] =>
  scopeClaims.flatMap((name) => {
    const node = memberOf(claims, name)?.value;
    return node === undefined ? [] : scopeWords(node);
  });
