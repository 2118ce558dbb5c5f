import type { Seconds } from '../claims/numeric-date.ts';
import { claimRow } from '../claims/registered-claims.ts';
import { isScopeClaim } from '../claims/scope-words.ts';
import { algorithms } from '../crypto/algorithms.ts';
import { say } from '../text/language.ts';
import type { Span } from '../text/spans.ts';
import type { JsonPart } from './about.ts';
import type { JsonPlace } from './place.ts';
import { timeValues } from './times.ts';

/**
 * `scopes` are words in this token and in the tokens next to it. `first` are names that the token's
 * profile requires.
 */
export type Known = { readonly now: Seconds; readonly scopes: readonly string[]; readonly first: readonly string[] };

/** A value as JSON text. */
type Value = { readonly value: string; readonly detail: string };
type Values = { readonly span: Span; readonly items: readonly Value[] };

type Asked = {
  readonly part: JsonPart;
  readonly text: string;
  readonly offset: number;
  readonly place: JsonPlace;
  readonly known: Known;
};

/** Returns the possible values at a place; without items if anything is allowed. */
export function valueChoices(asked: Asked): Values {
  const { part, place } = asked;
  if (part === 'header') return { span: place.span, items: parameterValues(place.name) };
  if (isScopeClaim(place.name)) return scopesAt(asked);
  return { span: place.span, items: claimRow(place.name)?.isTime === true ? timeValues(asked.known.now) : [] };
}

/**
 * Returns whether a header parameter with a fixed list has this value in it. Media types compare
 * without case (RFC 7515 §4.1.9).
 */
export const isListedValue = (name: string, value: string): boolean => {
  const isType = name === 'typ' || name === 'cty';
  const plain = (text: string): string => (isType ? text.toLowerCase().replace(/^application\//, '') : text);
  return parameterValues(name).some((each) => plain(String(JSON.parse(each.value))) === plain(value));
};

/** Returns the values of a header parameter with a fixed list. */
function parameterValues(name: string): readonly Value[] {
  const values: Readonly<Record<string, readonly (readonly [value: string, detail: string])[]>> = {
    alg: Object.values(algorithms).map((row) => [row.name, say(row.title)]),
    typ: types,
    cty: [
      ['JWT', 'RFC 7519 §5.2'],
      ['json', 'RFC 7515 §4.1.10'],
    ],
    enc: encryptions,
  };
  const listed = Object.hasOwn(values, name) ? values[name] : [];
  return (listed ?? []).map(([value, detail]) => ({ value: JSON.stringify(value), detail }));
}

/**
 * Registered media types of JWTs without their `application/` (RFC 7515 §4.1.9), and the section of
 * each.
 */
const types = [
  ['JWT', 'RFC 7519 §5.1'],
  ['at+jwt', 'RFC 9068 §2.1'],
  ['dpop+jwt', 'RFC 9449 §4.2'],
  ['logout+jwt', 'OpenID Connect Back-Channel Logout 1.0 §2.4'],
  ['secevent+jwt', 'RFC 8417 §2.3'],
  ['oauth-authz-req+jwt', 'RFC 9101 §10.8'],
  ['token-introspection+jwt', 'RFC 9701 §5'],
  ['client-authentication+jwt', 'draft-ietf-oauth-rfc7523bis'],
  ['kb+jwt', 'RFC 9901 §4.3'],
  ['statuslist+jwt', 'draft-ietf-oauth-status-list'],
] as const;

const encryptions = [
  ['A128GCM', 'RFC 7518 §5.3'],
  ['A192GCM', 'RFC 7518 §5.3'],
  ['A256GCM', 'RFC 7518 §5.3'],
  ['A128CBC-HS256', 'RFC 7518 §5.2.3'],
  ['A192CBC-HS384', 'RFC 7518 §5.2.4'],
  ['A256CBC-HS512', 'RFC 7518 §5.2.5'],
] as const;

/** Completes the word at the cursor in a list of words, with words that are not yet in it. */
function scopesAt({ text, offset, place: { span }, known: { scopes } }: Asked): Values {
  const written = text.slice(span.start, span.end);
  if (!written.startsWith('"')) return { span, items: [] };
  const before = /[^\s"]*$/.exec(text.slice(span.start + 1, offset))?.[0] ?? '';
  const behind = /^[^\s"]*/.exec(text.slice(offset, span.end))?.[0] ?? '';
  const present = new Set(written.slice(1).replace(/"$/, '').split(' '));
  const items = scopes
    .filter((scope) => !present.has(scope))
    .map((scope) => ({ value: JSON.stringify(scope).slice(1, -1), detail: '' }));
  return { span: { start: offset - before.length, end: offset + behind.length }, items };
}
