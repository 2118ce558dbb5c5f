/**
 * Where a key came from, if not from the person who looks at the token. The same hand may have made
 * the token.
 */
export type Origin =
  /** The text that also contained the token. */
  | { readonly kind: 'text' }
  /** A URL in the token's header (`jku`, `x5u`). */
  | { readonly kind: 'token'; readonly url: string }
  | { readonly kind: 'link' }
  /** A URL that was derived from the token's issuer. */
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'example' };

/** None: the person brought the key. Several: it was put together, or went through many hands. */
export type Origins = readonly Origin[];

/** Returns all of them, each once, so that a key is at best as good as its worst part. */
export function joinedOrigins(...lists: readonly Origins[]): Origins {
  const seen = new Set<string>();
  return lists.flat().filter((origin) => {
    const mark = JSON.stringify(origin);
    return !seen.has(mark) && seen.add(mark);
  });
}

/** Returns whether a key, or a part of it, came from there. */
export const isFrom = ({ origins = [] }: { readonly origins?: Origins }, kind: Origin['kind']): boolean =>
  origins.some((origin) => origin.kind === kind);
