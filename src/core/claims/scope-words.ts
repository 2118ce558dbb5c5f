import { stringItems, type JsonNode } from '../text/json.ts';

/** The claims that contain scopes: `scope` (RFC 8693 §4.2), and `scp` of Microsoft and Okta. */
export const scopeClaims = ['scope', 'scp'] as const;

export const isScopeClaim = (name: string): boolean => scopeClaims.some((each) => each === name);

/**
 * Returns the scopes in such a claim: words separated by spaces, or an array, as many issuers write
 * them.
 */
export const scopeWords = (node: JsonNode): readonly string[] =>
  node.kind === 'string' ? node.value.split(' ').filter((word) => word !== '') : stringItems(node);
