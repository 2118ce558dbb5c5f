import { scopeClaims, scopeWords } from '../../core/claims/scope-words.ts';
import { memberNamed, type JsonObject } from '../../core/text/json.ts';
import { preparedClaimsOf } from './claims.ts';
import type { Session } from '../state/model.ts';
import { tokensFound } from './tokens-found.ts';

/** Returns the scopes of this token and of the tokens pasted with it, each once. */
export function scopesSeen(session: Session): readonly string[] {
  const sets = [preparedClaimsOf(session), ...(tokensFound(session)?.listed ?? []).map(({ claims }) => claims)];
  return [...new Set(sets.flatMap((claims) => (claims === null ? [] : scopesIn(claims))))];
}

const scopesIn = (claims: JsonObject): readonly string[] =>
  scopeClaims.flatMap((name) => {
    const node = memberNamed(claims, name)?.value;
    return node === undefined ? [] : scopeWords(node);
  });
