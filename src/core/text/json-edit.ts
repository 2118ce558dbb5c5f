import { memberNamed, readJson } from './json.ts';

/**
 * Returns a JSON object's text with one member's value replaced, or with the member added at the
 * front, and all other text unchanged. `value` is JSON text. Null if the text is not a JSON object.
 */
export function withMember(text: string, name: string, value: string): string | null {
  const { node, fault } = readJson(text);
  if (fault !== null || node?.kind !== 'object') return null;
  const member = memberNamed(node, name);
  if (member !== undefined) return text.slice(0, member.value.span.start) + value + text.slice(member.value.span.end);
  const inside = node.span.start + 1;
  const first = node.members[0];
  if (first === undefined) return `${text.slice(0, inside)}${JSON.stringify(name)}:${value}${text.slice(inside)}`;
  const space = text.slice(inside, first.nameSpan.start);
  return `${text.slice(0, inside)}${space}${JSON.stringify(name)}: ${value},${text.slice(inside)}`;
}

/** The same, but a member that is missing is added at the end, laid out as the one before it. */
export function withLastMember(text: string, name: string, value: string): string | null {
  const { node, fault } = readJson(text);
  if (fault !== null || node?.kind !== 'object') return null;
  const last = node.members.at(-1);
  if (last === undefined || memberNamed(node, name) !== undefined) return withMember(text, name, value);
  const before = node.members.at(-2)?.value.span.end ?? node.span.start;
  const space = text.slice(before, last.nameSpan.start).replace(/^[,{]/, '');
  const colon = text.slice(last.nameSpan.end, last.value.span.start);
  const end = last.value.span.end;
  return `${text.slice(0, end)},${space}${JSON.stringify(name)}${colon}${value}${text.slice(end)}`;
}

/**
 * Returns a JSON object's text without a member, and all other text unchanged. Null if the text is not a
 * JSON object.
 */
export function withoutMember(text: string, name: string): string | null {
  const { node, fault } = readJson(text);
  if (fault !== null || node?.kind !== 'object') return null;
  const at = node.members.findIndex((member) => member.name === name);
  const [before, member, after] = [node.members[at - 1], node.members[at], node.members[at + 1]];
  if (member === undefined) return text;
  const start = after === undefined && before !== undefined ? before.value.span.end : member.nameSpan.start;
  return text.slice(0, start) + text.slice(after?.nameSpan.start ?? member.value.span.end);
}
