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

export type JsonFault = {
  readonly at: number;
  readonly kind:
    | 'empty'
    | 'value-expected'
    | 'name-expected'
    | 'colon-expected'
    | 'comma-expected'
    | 'trailing-comma'
    | 'close-expected'
    | 'unterminated-string'
    | 'bad-escape'
    | 'control-character'
    | 'bad-number'
    | 'bad-character'
    | 'comment'
    | 'text-after-end'
    | 'too-deep';
  /** The offending text, shortened; empty at the end of the text. */
  readonly found: string;
};

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

/** Returns the member of a name; the last of several, like JSON.parse and most libraries. */
export const memberNamed = (object: JsonObject, name: string): JsonMember | undefined =>
  object.members.findLast((member) => member.name === name);

/** Returns the strings among the items of an array, in order; none if the node is not an array. */
export const stringItems = (node: JsonNode | undefined): readonly string[] =>
  node?.kind === 'array' ? node.items.flatMap((item) => (item.kind === 'string' ? [item.value] : [])) : [];

/** Returns the items of an array of strings; null if it is not one or contains other items. */
export function onlyStrings(node: JsonNode): readonly string[] | null {
  const strings = stringItems(node);
  return node.kind === 'array' && strings.length === node.items.length ? strings : null;
}

/**
 * Returns every occurrence of a name after its first in the same object, at any depth, in the order
 * of the text.
 */
export function duplicateNamesOf(node: JsonNode): { name: string; span: Span }[] {
  const found: { name: string; span: Span }[] = [];
  collectDuplicates(node, found);
  return found;
}

/**
 * Returns the value as JSON.parse does, except that objects have no prototype, so `__proto__` is an
 * ordinary member.
 */
export function jsonValueOf(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return jsonRecordOf(node);
    case 'array':
      return node.items.map(jsonValueOf);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

/** Returns the members of an object by name, without a prototype. */
export function jsonRecordOf(object: JsonObject): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null);
  for (const { name, value } of object.members) record[name] = jsonValueOf(value);
  return record;
}

function collectDuplicates(node: JsonNode, found: { name: string; span: Span }[]): void {
  if (node.kind === 'array') for (const item of node.items) collectDuplicates(item, found);
  if (node.kind !== 'object') return;
  const seen = new Set<string>();
  for (const { name, nameSpan, value } of node.members) {
    if (seen.has(name)) found.push({ name, span: nameSpan });
    seen.add(name);
    collectDuplicates(value, found);
  }
}

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
