import { readBase64url } from '../text/base64url.ts';
import { fromUtf8 } from '../text/bytes.ts';
import { readJson, stringOf, type JsonNode } from '../text/json.ts';
import type { DisclosureFault } from './fault.ts';

/** A disclosure: an array of a salt, a name unless it is of an array element, and a value (RFC 9901 §4.2). */
export type Disclosure = {
  /** As it is in the token. */
  readonly written: string;
  /** null for an element of an array. */
  readonly name: string | null;
  readonly value: JsonNode;
  /** The JSON text that `value` refers to. */
  readonly text: string;
};

/** Names that a disclosure must not have (RFC 9901 §7.1 step 3). */
const reserved: ReadonlySet<string> = new Set(['_sd', '...']);

type Fault = { readonly fault: DisclosureFault };

/** Reads a disclosure. `at` counts from 1. */
export function readDisclosure(written: string, at: number): { readonly disclosure: Disclosure } | Fault {
  const text = textOf(written, at);
  if (typeof text !== 'string') return text;
  const { node, fault } = readJson(text);
  if (fault !== null || node?.kind !== 'array') return { fault: { kind: 'not-an-array', at } };
  const [salt, second, third] = node.items;
  if (node.items.length < 2 || node.items.length > 3)
    return { fault: { kind: 'wrong-length', at, length: node.items.length } };
  if (salt?.kind !== 'string' || second === undefined) return { fault: { kind: 'salt-not-a-string', at } };
  if (third === undefined) return { disclosure: { written, name: null, value: second, text } };
  const name = stringOf(second);
  if (name === null) return { fault: { kind: 'name-not-a-string', at } };
  if (reserved.has(name)) return { fault: { kind: 'name-reserved', name } };
  return { disclosure: { written, name, value: third, text } };
}

function textOf(written: string, at: number): string | Fault {
  if (written === '') return { fault: { kind: 'disclosure-empty', at } };
  const { bytes, fault, deviations } = readBase64url(written);
  if (fault !== null || deviations.length > 0) return { fault: { kind: 'not-base64url', at } };
  return fromUtf8(bytes) ?? { fault: { kind: 'not-utf8', at } };
}
