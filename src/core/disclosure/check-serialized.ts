import { memberNamed, onlyStrings, type JsonNode } from '../text/json.ts';
import type { Jws } from '../token/token.ts';
import type { DisclosureFault } from './fault.ts';

/** Checks where an SD-JWT in JSON serialization has its disclosures (RFC 9901 §8.1, §8.3). */
export function checkSerialized({ json }: Jws): readonly DisclosureFault[] {
  if (json === undefined) return [];
  const [first, ...later] = json.entries.map((entry) => memberNamed(entry, 'header')?.value);
  const list = namedIn(first, 'disclosures');
  const isList = list === undefined || onlyStrings(list) !== null;
  const isLater = later.some((each) => ['disclosures', 'kb_jwt'].some((name) => namedIn(each, name) !== undefined));
  return [
    ...(isList ? [] : [{ kind: 'disclosures-not-strings' } as const]),
    ...(isLater ? [{ kind: 'later-header' } as const] : []),
  ];
}

const namedIn = (node: JsonNode | undefined, name: string): JsonNode | undefined =>
  node?.kind === 'object' ? memberNamed(node, name)?.value : undefined;
