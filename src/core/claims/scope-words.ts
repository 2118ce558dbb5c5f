import { stringItems, type JsonNode } from '../text/json.ts';

/** The claims that hold scopes: RFC 8693 §4.2, and Microsoft's and Okta's own. */
export const scopeClaims = ['scope', 'scp'] as const;

export const isScopeClaim = (name: string): boolean => scopeClaims.some((each) => each === name);

/** The scopes of such a claim: words with spaces between them, or as many issuers write them an array. */
export const scopeWords = (node: JsonNode): readonly string[] =>
  node.kind === 'string' ? node.value.split(' ').filter((word) => word !== '') : stringItems(node);
