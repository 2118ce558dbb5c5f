import { memberNamed, type JsonObject } from '../text/json.ts';
import { textIn } from '../text/spans.ts';
import { partsOfEntry, readSerialized, unprotectedHeaders } from './serialized.ts';
import type { Jwe, Jws, StructureFault } from './token.ts';

/* The text of a JSON serialization with some of its members changed, and everything else as it was. */

/** A member to set. `value` is JSON text. */
export type MemberEdit = { readonly object: JsonObject; readonly name: string; readonly value: string };

type Splice = { readonly start: number; readonly end: number; readonly by: string };

/**
 * Returns the text with these members set: whitespace, order and unknown members stay. A missing member
 * is added at the front of its object. `text` is the one in which the spans of the objects are.
 */
export function withMembersSet(text: string, edits: readonly MemberEdit[]): string {
  const splices = [...replacements(edits), ...additions(text, edits)].toSorted((one, other) => one.start - other.start);
  let printed = '';
  let at = 0;
  for (const { start, end, by } of splices) {
    printed += text.slice(at, start) + by;
    at = end;
  }
  return printed + text.slice(at);
}

const replacements = (edits: readonly MemberEdit[]): readonly Splice[] =>
  edits.flatMap(({ object, name, value }) => {
    const span = memberNamed(object, name)?.value.span;
    return span === undefined ? [] : [{ ...span, by: value }];
  });

/** All that an object gets is added at once, because an empty one has no comma to come before. */
function additions(text: string, edits: readonly MemberEdit[]): readonly Splice[] {
  const added = new Map<JsonObject, string[]>();
  for (const { object, name, value } of edits) {
    if (memberNamed(object, name) !== undefined) continue;
    const members = added.get(object) ?? [];
    members.push(`${JSON.stringify(name)}:${value}`);
    added.set(object, members);
  }
  return [...added].map(([object, members]) => {
    const start = object.span.start + 1;
    const [first] = object.members;
    const space = first === undefined ? '' : text.slice(start, first.nameSpan.start);
    const by = members.map((member) => space + member).join(',');
    return { start, end: start, by: by + (first === undefined ? '' : ',') };
  });
}

const isTooLarge = (fault: StructureFault): boolean => fault.kind === 'json-form' && fault.what === 'too-large';

/**
 * Returns the text with these strings as members of one signature or recipient. A member that already
 * has this value stays as written.
 */
export function printSerialized(text: string, at: number, values: Readonly<Record<string, string>>): string {
  const read = readSerialized(text);
  if (read === null || read.faults.some(isTooLarge)) return text;
  const { object, entries } = read.json;
  const ofEntry = partsOfEntry(read.kind);
  const edits = Object.entries(values).flatMap(([name, value]): readonly MemberEdit[] => {
    const owner = ofEntry.includes(name) ? (entries[at] ?? object) : object;
    const present = memberNamed(owner, name)?.value;
    const was = present?.kind === 'string' ? present.value : '';
    return was === value ? [] : [{ object: owner, name, value: JSON.stringify(value) }];
  });
  return withMembersSet(text, edits);
}

/** Returns the text with a parameter of an unprotected header replaced; null if none has it. */
export function withUnprotected({ text, json }: Jws | Jwe, name: string, value: string): string | null {
  const owner = json === undefined ? undefined : unprotectedHeaders(json).find((object) => memberNamed(object, name));
  return owner === undefined ? null : withMembersSet(text, [{ object: owner, name, value }]);
}

/**
 * Returns the text without these recipients or signatures (from 0); null if none would be left, or the list
 * contains anything else.
 */
export function withoutEntries({ kind, text, json }: Jws | Jwe, without: readonly number[]): string | null {
  const name = kind === 'jwe' ? 'recipients' : 'signatures';
  const list = json === undefined ? undefined : memberNamed(json.object, name)?.value;
  if (list?.kind !== 'array' || list.items.length !== json?.entries.length) return null;
  const { items, span } = list;
  const gone = new Set(without);
  const [first] = items;
  const kept = items.filter((_, at) => !gone.has(at));
  if (first === undefined || kept.length === 0) return null;
  const spaceBefore = new Map(
    items.map((item, at) => [item, text.slice(items[at - 1]?.span.end ?? 0, item.span.start)]),
  );
  const printed = kept.map((item, at) => (at === 0 ? '' : (spaceBefore.get(item) ?? ',')) + textIn(text, item.span));
  const end = text.slice(items.at(-1)?.span.end, span.end);
  return text.slice(0, first.span.start) + printed.join('') + end + text.slice(span.end);
}
