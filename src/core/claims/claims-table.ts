import { onlyStrings, type JsonMember, type JsonNode, type JsonObject } from '../text/json.ts';
import { pathStep } from '../text/json-path.ts';
import { t } from '../text/language.ts';
import { textIn } from '../text/spans.ts';
import { kindWords } from './claim-values.ts';
import { inferredTime, readNumericDate, type InferredTime, type Seconds } from './numeric-date.ts';
import type { ClaimRow, ClaimType } from './claim-row.ts';
import { claimRow } from './registered-claims.ts';
import { isScopeClaim, scopeWords } from './scope-words.ts';

/** Who defines the meaning of a claim (RFC 7519 §4.1–4.3). */
export type Registry = 'registered' | 'public' | 'private';

/** One claim, or a member or item inside one. */
export type ClaimEntry = {
  /** Its name, or its index in an array, starting at 0. */
  readonly name: string;
  /** A normalized JSONPath (RFC 9535 §2.7). Duplicate names share one; `span` tells them apart. */
  readonly path: string;
  /** 0 for a claim itself. */
  readonly depth: number;
  readonly node: JsonNode;
  /** As written, so that no digit is lost. For an object or array, `inner` has the contents. */
  readonly text: string;
  /** null inside a claim, where names mean what the claim defines. */
  readonly registry: Registry | null;
  readonly row: ClaimRow | null;
  /** The registered type, if the value has a different one. */
  readonly misfit: ClaimType | null;
  /** The moment of a time claim, as written. */
  readonly at: Seconds | null;
  /** What a number could be as a time, if it is not a time claim. */
  readonly inferred: InferredTime | null;
  /** The items of a list of strings, or the words of a `scope`; null for anything else. */
  readonly words: readonly string[] | null;
  readonly inner: readonly ClaimEntry[];
};

/** Returns all claims of a set, in the order written. Total; linear in the text. */
export const claimEntries = (claims: JsonObject, text: string): readonly ClaimEntry[] =>
  claims.members.map((member) => claimEntry(member, text));

function claimEntry({ name, value }: JsonMember, text: string): ClaimEntry {
  const row = claimRow(name);
  const isTime = row?.isTime === true;
  const date = isTime ? readNumericDate(value) : null;
  return {
    ...valueEntry(value, { name, path: `$${pathStep(name)}`, depth: 0, text }),
    registry: registryOf(name, row),
    row,
    misfit: row === null || fits[row.type](value) ? null : row.type,
    at: date?.kind === 'seconds' ? date.seconds : null,
    inferred: isTime || row?.type === 'seconds' ? null : inferredIn(value),
    words: wordsOf(name, value),
  };
}

type Place = { readonly name: string; readonly path: string; readonly depth: number; readonly text: string };

/** Deeper values are not expanded; the payload shows all of them. */
const deepest = 8;

function valueEntry(node: JsonNode, { name, path, depth, text }: Place): ClaimEntry {
  const below = (inner: JsonNode, innerName: string, innerStep: string): ClaimEntry =>
    valueEntry(inner, { name: innerName, path: path + innerStep, depth: depth + 1, text });
  const words = wordsOf('', node);
  return {
    name,
    path,
    depth,
    node,
    text: textIn(text, node.span),
    registry: null,
    row: null,
    misfit: null,
    at: null,
    inferred: inferredIn(node),
    words,
    inner:
      depth >= deepest || words !== null
        ? []
        : innerOf(node).map(([innerName, innerNode]) => below(innerNode, String(innerName), pathStep(innerName))),
  };
}

function innerOf(node: JsonNode): readonly (readonly [string | number, JsonNode])[] {
  if (node.kind === 'object') return node.members.map(({ name, value }) => [name, value] as const);
  return node.kind === 'array' ? node.items.map((item, at) => [at, item] as const) : [];
}

function registryOf(name: string, row: ClaimRow | null): Registry {
  if (row !== null) return 'registered';
  return isCollisionResistant(name) ? 'public' : 'private';
}

/**
 * Returns whether a name contains a domain, a URN or an OID that only its owner assigns (RFC 7519
 * §2).
 */
const isCollisionResistant = (name: string): boolean =>
  /^(https?:\/\/[^/]+\.|urn:[a-z0-9-]+:|oid:|[a-z]{2,6}(\.[a-z0-9-]+){2,})/i.test(name);

const inferredIn = (node: JsonNode): InferredTime | null => (node.kind === 'number' ? inferredTime(node.value) : null);

function wordsOf(name: string, node: JsonNode): readonly string[] | null {
  if (isScopeClaim(name) && node.kind === 'string') return scopeWords(node);
  const strings = onlyStrings(node);
  return strings === null || strings.length === 0 ? null : strings;
}

const isString = ({ kind }: JsonNode): boolean => kind === 'string';
const isNumber = ({ kind }: JsonNode): boolean => kind === 'number';
const areAll = (node: JsonNode, kind: JsonNode['kind']): boolean =>
  node.kind === 'array' && node.items.every((item) => item.kind === kind);

const fits: Readonly<Record<ClaimType, (node: JsonNode) => boolean>> = {
  string: isString,
  boolean: ({ kind }) => kind === 'boolean',
  object: ({ kind }) => kind === 'object',
  'string-or-strings': (node) => isString(node) || areAll(node, 'string'),
  strings: (node) => areAll(node, 'string'),
  objects: (node) => areAll(node, 'object'),
  'numeric-date': isNumber,
  seconds: isNumber,
  any: () => true,
};

const types: Readonly<Record<ClaimType, () => string>> = {
  string: () => t`a string`,
  boolean: () => t`a boolean`,
  object: () => t`an object`,
  'string-or-strings': () => t`a string or an array of strings`,
  strings: () => t`an array of strings`,
  objects: () => t`an array of objects`,
  'numeric-date': () => t`a number of seconds since 1970`,
  seconds: () => t`a number of seconds`,
  any: () => t`anything`,
};

/** Returns whether a value has the claim's registered JSON type. */
export const fitsType = (type: ClaimType, node: JsonNode): boolean => fits[type](node);

export const typeWords = (type: ClaimType): string => types[type]();

/** Returns a clause such as `should be a boolean, is a string`. */
export const misfitWords = ({ misfit, node }: ClaimEntry): string =>
  misfit === null ? '' : t`should be ${typeWords(misfit)}, is ${kindWords(node.kind)}`;

/**
 * Returns the entries with a text in their name, value or title, and the entries that contain
 * those. Returns all for an empty text.
 */
export function claimsContaining(entries: readonly ClaimEntry[], sought: string): readonly ClaimEntry[] {
  const text = sought.trim().toLowerCase();
  if (text === '') return entries;
  const holds = (entry: ClaimEntry): boolean =>
    [entry.name, entry.text, entry.row?.title ?? ''].some((each) => each.toLowerCase().includes(text));
  return entries.filter(holds);
}
