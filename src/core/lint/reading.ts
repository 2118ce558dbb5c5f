import type { ContentsPart } from '../profiles/profile.ts';
import {
  eachValue,
  memberNamed,
  stringOf,
  type HeldValue,
  type JsonMember,
  type JsonNode,
  type JsonObject,
} from '../text/json.ts';
import type { Span } from '../text/spans.ts';
import type { Sighting, LintSubject } from './rule.ts';

/** Returns a member of the header or the claims. */
export const memberOfPart = ({ contents }: LintSubject, place: ContentsPart, name: string): JsonMember | undefined => {
  const object = contents[place];
  return object === null ? undefined : memberNamed(object, name);
};

export const headerParameter = (subject: LintSubject, name: string): JsonNode | undefined =>
  memberOfPart(subject, 'header', name)?.value;
export const claimNamed = (subject: LintSubject, name: string): JsonNode | undefined =>
  memberOfPart(subject, 'claims', name)?.value;

export const textClaim = (subject: LintSubject, name: string): string | null => stringOf(claimNamed(subject, name));
export const textParameter = (subject: LintSubject, name: string): string | null =>
  stringOf(headerParameter(subject, name));

/** Returns the seconds of a time claim; null if it is not a number. */
export function timeClaim(subject: LintSubject, name: string): number | null {
  const node = claimNamed(subject, name);
  return node?.kind === 'number' && Number.isFinite(node.value) ? node.value : null;
}

/** Returns whether the header has a parameter, for a rule that asks for many. */
export const hasParameter = ({ contents: { header } }: LintSubject, name: string): boolean =>
  header !== null && namesIn(header).has(name);

/** Looks at a value if it is present. */
export function sightValue(
  node: JsonNode | undefined,
  look: (node: JsonNode) => readonly Sighting[],
): readonly Sighting[] {
  return node === undefined ? [] : look(node);
}

/** Returns a sighting of something missing, at the beginning of the claims. */
export function lackingClaim({ contents: { claims } }: LintSubject, what: string, advice: string): readonly Sighting[] {
  return claims === null ? [] : [{ place: 'claims', span: startOf(claims), what, advice }];
}

const startOf = ({ span: { start } }: JsonObject): Span => ({ start, end: start + 1 });

/** A value somewhere in a claims set, with the name of its member (for an item, of its array). */
type Leaf = HeldValue;

/** Rules look at no more: a token with thousands of values is a case for other tools. */
const mostLeaves = 5000;

/** Returns all values without children, in the order of the text. Collected once for all rules. */
export const leafValues = onceFor((object: JsonObject): readonly Leaf[] => {
  const leaves: Leaf[] = [];
  for (const value of eachValue(object)) {
    if (leaves.length >= mostLeaves) break;
    if (value.node.kind !== 'object' && value.node.kind !== 'array') leaves.push(value);
  }
  return leaves;
});

export type Text = Leaf & { readonly text: string };

const longest = 4096;

/**
 * Returns only the strings among them, with their value. Patterns see only the beginning of a long
 * one.
 */
export const textsIn = onceFor((object: JsonObject): readonly Text[] =>
  leafValues(object).flatMap(({ name, node }) =>
    node.kind === 'string' ? [{ name, node, text: node.value.slice(0, longest) }] : [],
  ),
);

const namesIn = remembered(
  (object: JsonObject): ReadonlySet<string> => new Set(object.members.map(({ name }) => name)),
);

/** Returns the first string in a list that is the same as an earlier one. */
export function firstRepeated(items: readonly JsonNode[]): JsonNode | undefined {
  const seen = new Set<string>();
  return items.find((item) => {
    const text = stringOf(item);
    if (text === null) return false;
    if (seen.has(text)) return true;
    seen.add(text);
    return false;
  });
}

function onceFor<T>(collect: (object: JsonObject) => readonly T[]): (object: JsonObject | null) => readonly T[] {
  const collected = remembered(collect);
  return (object) => (object === null ? [] : collected(object));
}

function remembered<T extends object>(read: (object: JsonObject) => T): (object: JsonObject) => T {
  const known = new WeakMap<JsonObject, T>();
  return (object) => {
    const found = known.get(object) ?? read(object);
    known.set(object, found);
    return found;
  };
}
