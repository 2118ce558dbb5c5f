import type { JsonFault } from './json-fault.ts';
import { stringValue } from './json-lexemes.ts';
import type { Lexeme } from './json-lexemes.ts';
import { walkJson } from './json-walk.ts';
import type { Bracket, JsonSink } from './json-walk.ts';
import type { Span } from './spans.ts';

/**
 * A JSON text as a tree whose nodes know their position. Values keep their lexeme: nothing is
 * rounded or reordered.
 */
export type JsonNode =
  | JsonObject
  | { readonly kind: 'array'; readonly span: Span; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly span: Span; readonly value: string }
  /** `value` may have lost digits; `textIn(text, span)` is the original text. */
  | { readonly kind: 'number'; readonly span: Span; readonly value: number }
  | { readonly kind: 'boolean'; readonly span: Span; readonly value: boolean }
  | { readonly kind: 'null'; readonly span: Span };

/** Members in the order written, including duplicate names. */
export type JsonObject = { readonly kind: 'object'; readonly span: Span; readonly members: readonly JsonMember[] };
export type JsonMember = { readonly name: string; readonly nameSpan: Span; readonly value: JsonNode };

/**
 * Reads a JSON text (RFC 8259). `fault` is the first fault, null exactly if JSON.parse accepts the
 * text and it is at most 2,000 levels deep. `node` has as much as could be read, also with a fault:
 * members without a readable value are left out, and what is not closed ends with the text.
 */
export function readJson(text: string): { node: JsonNode | null; fault: JsonFault | null } {
  const tree = new Tree(text);
  const fault = walkJson(text, tree);
  return { node: tree.root, fault };
}

/** Returns the value of a string; null for anything else. */
export const stringOf = (node: JsonNode | undefined): string | null => (node?.kind === 'string' ? node.value : null);

/** Returns the member of a name; the last of several, like JSON.parse and most libraries. */
export function memberNamed({ members }: JsonObject, name: string): JsonMember | undefined {
  // Hundreds of names are looked up in the claims of a token, which may have any number of members.
  let known = byName.get(members);
  if (known === undefined) byName.set(members, (known = new Map(members.map((member) => [member.name, member]))));
  return known.get(name);
}
const byName = new WeakMap<readonly JsonMember[], ReadonlyMap<string, JsonMember>>();

/** Returns the strings among the items of an array, in order; none if the node is not an array. */
export const stringItems = (node: JsonNode | undefined): readonly string[] =>
  node?.kind === 'array' ? node.items.flatMap((item) => (item.kind === 'string' ? [item.value] : [])) : [];

/** Returns the items of an array of strings; null if it is not one or contains other items. */
export function onlyStrings(node: JsonNode): readonly string[] | null {
  const strings = stringItems(node);
  return node.kind === 'array' && strings.length === node.items.length ? strings : null;
}

/**
 * A value somewhere in a tree, with the name of its member (for an item, the name of its array; '' at
 * the top).
 */
export type HeldValue = { readonly node: JsonNode; readonly name: string };

/**
 * Returns a value and all values in it, in the order of the text. A value that is not wanted is
 * skipped with all values in it. Every reader of a whole tree uses this: the author of a text decides
 * how deep it is nested, so nothing may recurse.
 */
export function* eachValue(root: JsonNode, isWanted: (node: JsonNode) => boolean = () => true): Generator<HeldValue> {
  const waiting: HeldValue[] = [{ node: root, name: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isWanted(next.node)) continue;
    yield next;
    const { node, name } = next;
    if (node.kind === 'array') for (const item of node.items.toReversed()) waiting.push({ node: item, name });
    if (node.kind === 'object')
      for (const member of node.members.toReversed()) waiting.push({ node: member.value, name: member.name });
  }
}

/**
 * Returns every occurrence of a name after its first in the same object, at any depth, in the order
 * of the text.
 */
export function duplicateNamesOf(root: JsonNode): readonly Repeated[] {
  const found: Repeated[] = [];
  for (const { node } of eachValue(root)) {
    if (node.kind !== 'object') continue;
    const seen = new Set<string>();
    for (const { name, nameSpan } of node.members) {
      if (seen.has(name)) found.push({ name, span: nameSpan });
      seen.add(name);
    }
  }
  return found.sort((one, other) => one.span.start - other.span.start);
}
type Repeated = { readonly name: string; readonly span: Span };

/**
 * Returns the value as JSON.parse does, except that objects have no prototype, so `__proto__` is an
 * ordinary member.
 */
export function jsonValueOf(root: JsonNode): unknown {
  // A container is put in its place empty and filled later, without recursion.
  const toFill: (() => void)[] = [];
  const begin = (node: JsonNode): unknown => {
    if (node.kind === 'array') {
      const items: unknown[] = [];
      toFill.push(() => node.items.forEach((item) => items.push(begin(item))));
      return items;
    }
    if (node.kind === 'object') {
      const record = emptyRecord();
      toFill.push(() => node.members.forEach(({ name, value }) => (record[name] = begin(value))));
      return record;
    }
    return node.kind === 'null' ? null : node.value;
  };
  const value = begin(root);
  for (let fill = toFill.pop(); fill !== undefined; fill = toFill.pop()) fill();
  return value;
}

/**
 * Returns whether two values are written alike, apart from whitespace, escapes and the form of a
 * number. The order of members counts. Iterative, because JSON.stringify overflows some stack.
 */
export function isSameJson(one: JsonNode, other: JsonNode): boolean {
  const left = [[one, other] as const];
  for (let pair = left.pop(); pair !== undefined; pair = left.pop()) {
    const [own, theirs] = pair;
    const [inside, outside] = [childrenOf(own), childrenOf(theirs)];
    if (faceOf(own) !== faceOf(theirs) || inside.length !== outside.length) return false;
    for (const [at, child] of inside.entries()) {
      const counterpart = outside[at];
      if (counterpart === undefined || child.name !== counterpart.name) return false;
      left.push([child.value, counterpart.value]);
    }
  }
  return true;
}

/** Returns the kind of a node, with its value if it is a scalar. */
const faceOf = (node: JsonNode): string => ('value' in node ? `${node.kind} ${node.value}` : node.kind);

function childrenOf(node: JsonNode): readonly { readonly name: string | null; readonly value: JsonNode }[] {
  if (node.kind === 'array') return node.items.map((value) => ({ name: null, value }));
  return node.kind === 'object' ? node.members : [];
}

/** Returns the members of an object by name, without a prototype. */
export function jsonRecordOf(object: JsonObject): Record<string, unknown> {
  const record = emptyRecord();
  for (const { name, value } of object.members) record[name] = jsonValueOf(value);
  return record;
}

const emptyRecord = (): Record<string, unknown> => Object.create(null);

type Container = {
  start: number;
  name: { name: string; nameSpan: Span } | null;
  members: JsonMember[];
  items: JsonNode[];
};

/** Builds the tree from the calls of the walk. */
class Tree implements JsonSink {
  root: JsonNode | null = null;
  readonly #text: string;
  readonly #open: Container[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  open(_: Bracket, start: number): void {
    this.#open.push({ start, name: null, members: [], items: [] });
  }

  name({ start, end }: Lexeme): void {
    const container = this.#open.at(-1);
    if (container) container.name = { name: stringValue(this.#text.slice(start, end)), nameSpan: { start, end } };
  }

  scalar({ kind, start, end }: Lexeme): void {
    this.#put(scalarNode(kind, this.#text.slice(start, end), { start, end }));
  }

  close(bracket: Bracket, end: number): void {
    const container = this.#open.pop();
    if (!container) return;
    const span = { start: container.start, end };
    this.#put(
      bracket === '{'
        ? { kind: 'object', span, members: container.members }
        : { kind: 'array', span, items: container.items },
    );
  }

  #put(node: JsonNode): void {
    const container = this.#open.at(-1);
    if (!container) this.root = node;
    else if (container.name) container.members.push({ ...container.name, value: node });
    else container.items.push(node);
    if (container) container.name = null;
  }
}

function scalarNode(kind: Lexeme['kind'], lexeme: string, span: Span): JsonNode {
  if (kind === 'string') return { kind: 'string', span, value: stringValue(lexeme) };
  if (kind === 'number') return { kind: 'number', span, value: Number(lexeme) };
  return lexeme === 'null' ? { kind: 'null', span } : { kind: 'boolean', span, value: lexeme === 'true' };
}
