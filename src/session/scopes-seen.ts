import type { JsonObject } from '../core/text/json.ts';
import { memberOf } from '../core/text/json.ts';
import { claimsOf } from './claims.ts';
import type { Session } from './model.ts';
import { tokensFound } from './tokens-found.ts';

/** The scopes of this token and of those pasted with it, each once. */
export function scopesSeen(session: Session): readonly string[] {
  const sets = [claimsOf(session), ...(tokensFound(session)?.listed ?? []).map(({ claims }) => claims)];
  return [...new Set(sets.flatMap((claims) => (claims === null ? [] : scopesIn(claims))))];
}

function scopesIn(claims: JsonObject): readonly string[] {
  return ['scope', 'scp'].flatMap((name) => {
    const node = memberOf(claims, name)?.value;
    if (node?.kind === 'string') return node.value.split(' ').filter((word) => word !== '');
    return node?.kind === 'array' ? node.items.flatMap((item) => (item.kind === 'string' ? [item.value] : [])) : [];
  });
}
