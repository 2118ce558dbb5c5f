import { registeredHeaderParameters, type HeaderParameterType } from '../claims/header-parameters.ts';
import type { ClaimType } from '../claims/claim-row.ts';
import { registeredClaims } from '../claims/registered-claims.ts';
import type { Seconds } from '../claims/numeric-date.ts';
import { readJson } from '../text/json.ts';
import { say } from '../text/language.ts';
import type { Span } from '../text/spans.ts';
import type { JsonPart } from './about.ts';
import { jsonPlaceAt, type JsonPlace } from './place.ts';
import { valueChoices, type Known } from './values.ts';

/** Something to write at the cursor. */
type Completion = {
  readonly label: string;
  readonly detail: string;
  /** The text that replaces `span`. */
  readonly insert: string;
};
export type Completions = { readonly on: JsonPlace['on']; readonly span: Span; readonly items: readonly Completion[] };

/** A member that is missing, and its initial value. */
export type NewMember = { readonly name: string; readonly title: string; readonly value: string };

/** Returns what can be written at an offset, also in broken JSON; null if nothing is known. */
export function completionsAt(part: JsonPart, text: string, offset: number, known: Known): Completions | null {
  const place = jsonPlaceAt(text, offset);
  if (place === null || place.isInner) return null;
  if (place.on === 'name') return { on: 'name', span: place.span, items: namesFor(part, text, place, known) };
  const { span, items } = valueChoices({ part, text, offset, place, known });
  return items.length === 0
    ? null
    : { on: 'value', span, items: items.map(({ value, detail }) => ({ label: value, detail, insert: value })) };
}

type Named = { readonly name: string; readonly title: string; readonly type: ClaimType | HeaderParameterType };
const named: Readonly<Record<JsonPart, readonly Named[]>> = {
  header: registeredHeaderParameters,
  payload: registeredClaims,
};

function namesFor(part: JsonPart, text: string, place: JsonPlace, known: Known): readonly Completion[] {
  const rest = (value: string): string => (place.hasColon ? '' : `: ${value}${place.needsComma ? ',' : ''}`);
  return newMembers(part, text, known, place.span.start).map(({ name, title, value }) => ({
    label: name,
    detail: title,
    insert: `${JSON.stringify(name)}${rest(value)}`,
  }));
}

/**
 * Returns the registered names that are missing, those of the profile first. `rewritten` is the
 * beginning of a name that will be replaced.
 */
export function newMembers(
  part: JsonPart,
  text: string,
  { now, first }: Known,
  rewritten: number | null = null,
): readonly NewMember[] {
  const { node } = readJson(text);
  const present = new Set(
    node?.kind === 'object'
      ? node.members.filter(({ nameSpan }) => nameSpan.start !== rewritten).map(({ name }) => name)
      : [],
  );
  const rows = named[part]
    .filter(({ name }) => !present.has(name))
    .toSorted((one, other) => rankOf(one.name, first) - rankOf(other.name, first));
  return rows.map(({ name, title, type }) => ({ name, title: say(title), value: emptyValue(name, type, now) }));
}

const rankOf = (name: string, first: readonly string[]): number =>
  first.includes(name) ? first.indexOf(name) : first.length;

const hour = 3600;

/** Returns the initial value of a member. */
function emptyValue(name: string, type: ClaimType | HeaderParameterType, now: Seconds): string {
  switch (type) {
    case 'numeric-date':
      return String(name === 'exp' ? now + hour : now);
    case 'boolean':
      return 'true';
    case 'number':
    case 'seconds':
      return '0';
    case 'object':
      return '{}';
    case 'strings':
    case 'objects':
      return '[]';
    case 'string':
    case 'string-or-strings':
    case 'any':
      return '""';
  }
}
