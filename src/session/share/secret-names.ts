import type { JsonNode, JsonObject } from '../../core/text/json.ts';
import { pathStep } from '../../core/text/json-path.ts';
import { unprotectedHeaders } from '../../core/token/serialized.ts';
import type { Token } from '../../core/token/token.ts';

/** What a member is called, by its last words, in any case: `db_password`, `clientSecret`, `X-Api-Key`. */
const secretName =
  /(?:^| )(?:pass(?:word|wd|phrase|code)?|pwd|pw|secret|mnemonic|(?:seed|recovery) phrase|credential|authorization|cookie|api ?key|(?:access|refresh|auth|bearer|api|session|device|secret) token|(?:private|secret|access|account|encryption|signing|master|shared) key|pin|otp|totp|cvv|cvc)s?$/;

/** A longer list is not read. */
const mostNames = 10;

/**
 * Returns the paths of members whose names say that they are secrets, in the headers and claims of a
 * token. Not those that are empty.
 */
export function secretNames(token: Token): readonly string[] {
  const found: string[] = [];
  for (const { root, object } of objectsOf(token))
    for (const path of pathsIn(object)) {
      if (found.length === mostNames) return found;
      found.push(root + path);
    }
  return found;
}

function objectsOf(token: Token): readonly { readonly root: string; readonly object: JsonObject }[] {
  if (token.kind === 'empty') return [];
  const headers = token.json === undefined ? [] : unprotectedHeaders(token.json);
  return [
    ...[token.header.object, ...headers].flatMap((object) => (object === null ? [] : [{ root: 'header', object }])),
    ...(token.kind === 'jws' && token.payload?.kind === 'claims'
      ? [{ root: 'payload', object: token.payload.object }]
      : []),
  ];
}

type Waiting = { readonly node: JsonNode; readonly name: string; readonly path: readonly (string | number)[] };

function* pathsIn(object: JsonObject): Generator<string> {
  const waiting: Waiting[] = [{ node: object, name: '', path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, name, path } = next;
    if (isFilled(node) && secretName.test(wordsOf(name))) yield path.map(pathStep).join('');
    // A deeper member is not named in a sentence.
    if (path.length === deepest) continue;
    if (node.kind === 'array')
      for (const [at, item] of [...node.items.entries()].toReversed())
        waiting.push({ node: item, name, path: [...path, at] });
    if (node.kind === 'object')
      for (const member of node.members.toReversed())
        waiting.push({ node: member.value, name: member.name, path: [...path, member.name] });
  }
}

const deepest = 20;

const isFilled = (node: JsonNode): boolean =>
  (node.kind === 'string' && node.value.trim() !== '') || node.kind === 'number';

const wordsOf = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
    .replace(/[^a-z\d]+/gi, ' ')
    .trim()
    .toLowerCase();
