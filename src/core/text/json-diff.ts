import { readJson, type JsonNode, type JsonObject } from './json.ts';
import { compactJson } from './json-layout.ts';
import { pathStep } from './json-path.ts';
import { textIn } from './spans.ts';

/**
 * The change of a member or item. Values are as written, without whitespace, so a number keeps its
 * digits.
 */
export type JsonChange = {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  /** A normalized JSONPath (RFC 9535 §2.7); duplicate names share one. */
  readonly path: string;
  /** null if it was added. */
  readonly before: string | null;
  /** null if it was removed. */
  readonly after: string | null;
};

/**
 * Returns the common and different values of two JSON texts, in the order of the first, then those
 * that only the second contains; null if one is not JSON.
 */
export function diffJson(before: string, after: string): readonly JsonChange[] | null {
  const [was, is] = [readJson(before), readJson(after)];
  if (was.node === null || was.fault !== null || is.node === null || is.fault !== null) return null;
  return compare({ path: '$', depth: 0 }, valueIn(before, was.node), valueIn(after, is.node));
}

/** Deeper values are compared as a whole, because details would be unreadable. */
const deepest = 32;

/** A value with its text. */
type Value = { readonly node: JsonNode; readonly text: string };
type Place = { readonly path: string; readonly depth: number };

const valueIn = (text: string, node: JsonNode): Value => ({ node, text });
const written = ({ node, text }: Value): string => compactJson(textIn(text, node.span));
const below = ({ path, depth }: Place, step: string | number): Place => ({
  path: path + pathStep(step),
  depth: depth + 1,
});

function compare(place: Place, was: Value, is: Value): JsonChange[] {
  if (place.depth < deepest && was.node.kind === 'object' && is.node.kind === 'object')
    return compareMembers(place, membersOf(was.node, was.text), membersOf(is.node, is.text));
  if (place.depth < deepest && was.node.kind === 'array' && is.node.kind === 'array')
    return compareItems(place, itemsOf(was.node.items, was.text), itemsOf(is.node.items, is.text));
  const [before, after] = [written(was), written(is)];
  return [{ kind: before === after ? 'same' : 'changed', path: place.path, before, after }];
}

const added = ({ path }: Place, value: Value): JsonChange => ({
  kind: 'added',
  path,
  before: null,
  after: written(value),
});
const removed = ({ path }: Place, value: Value): JsonChange => ({
  kind: 'removed',
  path,
  before: written(value),
  after: null,
});

type Member = { readonly name: string; readonly value: Value };

/** Returns members by name, and duplicate names also by their position among each other. */
function membersOf({ members }: JsonObject, text: string): ReadonlyMap<string, Member> {
  const turns = new Map<string, number>();
  return new Map(
    members.map(({ name, value }) => {
      const turn = (turns.get(name) ?? 0) + 1;
      turns.set(name, turn);
      return [`${turn} ${name}`, { name, value: valueIn(text, value) }];
    }),
  );
}

function compareMembers(place: Place, was: ReadonlyMap<string, Member>, is: ReadonlyMap<string, Member>): JsonChange[] {
  const kept = [...was].flatMap(([key, { name, value }]) => {
    const other = is.get(key);
    return other === undefined ? [removed(below(place, name), value)] : compare(below(place, name), value, other.value);
  });
  const only = [...is].filter(([key]) => !was.has(key));
  return [...kept, ...only.map(([, { name, value }]) => added(below(place, name), value))];
}

type Item = { readonly value: Value; readonly as: string };

const itemsOf = (nodes: readonly JsonNode[], text: string): readonly Item[] =>
  nodes.map((node) => ({ value: valueIn(text, node), as: written(valueIn(text, node)) }));

/** Skips the equal items at the beginning and end of both lists, and pairs the rest in order. */
function compareItems(place: Place, was: readonly Item[], is: readonly Item[]): JsonChange[] {
  const most = Math.min(was.length, is.length);
  const start = countWhile(most, (at) => was[at]?.as === is[at]?.as);
  const end = countWhile(most - start, (at) => was[was.length - 1 - at]?.as === is[is.length - 1 - at]?.as);
  const same = ({ as }: Item, at: number): JsonChange => ({
    kind: 'same',
    path: below(place, at).path,
    before: as,
    after: as,
  });
  return [
    ...is.slice(0, start).map(same),
    ...pairs(place, start, [was.slice(start, was.length - end), is.slice(start, is.length - end)]),
    ...is.slice(is.length - end).map((item, at) => same(item, is.length - end + at)),
  ];
}

function pairs(place: Place, from: number, [was, is]: readonly [readonly Item[], readonly Item[]]): JsonChange[] {
  return Array.from({ length: Math.max(was.length, is.length) }, (_, at) => {
    const [before, after] = [was[at], is[at]];
    const here = below(place, from + at);
    if (before === undefined) return after === undefined ? [] : [added(here, after.value)];
    return after === undefined ? [removed(here, before.value)] : compare(here, before.value, after.value);
  }).flat();
}

/** Counts how many indexes from 0, up to `most`, fulfill a condition. */
function countWhile(most: number, holds: (at: number) => boolean): number {
  let count = 0;
  while (count < most && holds(count)) count += 1;
  return count;
}
