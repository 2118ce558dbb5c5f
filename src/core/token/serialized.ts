import { jsonRecordOf, memberNamed, readJson, type JsonNode, type JsonObject } from '../text/json.ts';
import { mayBeObject, serializedObject } from '../text/json-serialization.ts';
import { memoLast } from '../text/memo.ts';
import type { Span } from '../text/spans.ts';
import { readBase64url } from '../text/base64url.ts';
import type { Segment, Serialized, StructureFault } from './token.ts';

type Read = {
  readonly kind: 'jws' | 'jwe';
  readonly json: Omit<Serialized, 'at'>;
  readonly faults: readonly StructureFault[];
};

/** Returns the object of a JWS or JWE in JSON serialization; null for any other text. */
export const readSerialized = (text: string): Read | null => (mayBeObject(text) ? readObject(text) : null);

const readObject = memoLast((text: string): Read | null => {
  const whole = serializedObject(text);
  if (whole === null) return null;
  const { kind, object: node, isTooLarge = false } = whole;
  if (isTooLarge) {
    const json = { form: 'general', object: node, entries: [node], count: 1 } as const;
    return { kind, json, faults: [fault('too-large', '')] };
  }
  const list = memberNamed(node, kind === 'jws' ? 'signatures' : 'recipients')?.value;
  const listed = list?.kind === 'array' ? list.items : [];
  const entries = listed.slice(0, mostEntries).filter(isObject);
  const form = list === undefined ? 'flattened' : 'general';
  const json = {
    form,
    object: node,
    entries: form === 'flattened' || entries.length === 0 ? [node] : entries,
    count: Math.max(1, listed.length),
  } as const;
  return { kind, json, faults: formFaults(kind, json) };
});

const isObject = (node: JsonNode): node is JsonObject => node.kind === 'object';

/** Each may cost a computation for each key. */
const mostEntries = 100;

/** Returns a member that contains base64url or, unencoded, the payload; null if it is not there. */
export function memberSegment(object: JsonObject, name: string): Segment | null {
  const value = memberNamed(object, name)?.value;
  if (value?.kind !== 'string') return null;
  return { text: value.value, span: insideOf(value.span), ...readBase64url(value.value) };
}

const insideOf = ({ start, end }: Span): Span => ({ start: start + 1, end: end - 1 });

/** A part that is not there, at the beginning of an object. */
export const absentSegment = ({ span }: JsonObject): Segment => ({
  text: '',
  span: { start: span.start, end: span.start },
  bytes: new Uint8Array(),
  deviations: [],
  fault: null,
});

/** Returns the headers that are not protected: shared by all recipients, and of this one. */
export function unprotectedHeaders({ object, entries, at }: Serialized): readonly JsonObject[] {
  const entry = entries[at] ?? object;
  return [memberNamed(object, 'unprotected')?.value, memberNamed(entry, 'header')?.value].filter(
    (node): node is JsonObject => node?.kind === 'object',
  );
}

/** Returns the parameters in these headers; those of different headers do not overlap (RFC 7516 §4). */
export function unprotectedRecord(json: Serialized | undefined): Readonly<Record<string, unknown>> {
  let joined: Readonly<Record<string, unknown>> = {};
  for (const object of json === undefined ? [] : unprotectedHeaders(json))
    joined = { ...jsonRecordOf(object), ...joined };
  return joined;
}

/** Returns what is authenticated after the protected header: the `aad` after a dot (RFC 7516 §5.1 step 14). */
export function authenticatedAfter(json: Serialized | undefined): string {
  const aad = json === undefined ? undefined : memberNamed(json.object, 'aad')?.value;
  return aad?.kind === 'string' ? `.${aad.value}` : '';
}

const strings = {
  jws: { object: ['payload'], entry: ['protected', 'signature'] },
  jwe: { object: ['protected', 'iv', 'ciphertext', 'tag', 'aad'], entry: ['encrypted_key'] },
} as const;

/** Returns the names of the strings that each signature or recipient has of its own. */
export const partsOfEntry = (kind: 'jws' | 'jwe'): readonly string[] => strings[kind].entry;

type FormFault = Extract<StructureFault, { kind: 'json-form' }>;
const fault = (what: FormFault['what'], name: string): FormFault => ({ kind: 'json-form', what, name });

/** Returns what RFC 7515 §7.2 and RFC 7516 §7.2 forbid, of all signatures or recipients. */
function formFaults(kind: 'jws' | 'jwe', json: Omit<Serialized, 'at'>): readonly StructureFault[] {
  const { object, entries, form } = json;
  const list = kind === 'jws' ? 'signatures' : 'recipients';
  const single = kind === 'jws' ? ['signature', 'protected', 'header'] : ['encrypted_key', 'header'];
  const { value } = memberNamed(object, list) ?? {};
  const isList =
    value === undefined || (value.kind === 'array' && value.items.length > 0 && value.items.every(isObject));
  return [
    ...(isList ? [] : [fault('not-objects', list)]),
    ...(form === 'general' ? single.filter((name) => has(object, name)).map((name) => fault('beside-list', name)) : []),
    ...twice(object),
    ...mistyped(object, strings[kind].object, ['unprotected']),
    ...entries.flatMap((entry) => [
      ...mistyped(entry, strings[kind].entry, ['header']),
      ...(entry === object ? [] : twice(entry)),
    ]),
    ...(kind === 'jwe'
      ? []
      : entries.filter((entry) => !has(entry, 'signature')).map(() => fault('missing', 'signature'))),
    ...entries.flatMap((_, at) => headerFaults(kind, { ...json, at })),
    ...(kind === 'jwe'
      ? ['enc', 'zip'].filter((name) => differs(json, name)).map((name) => fault('differs', name))
      : payloadForms(json)),
  ].slice(0, mostFaults);
}

const mostFaults = 10;

const has = (object: JsonObject, name: string): boolean => memberNamed(object, name) !== undefined;

function twice({ members }: JsonObject): readonly StructureFault[] {
  const seen = new Set<string>();
  return members.flatMap(({ name }) => (seen.has(name) ? [fault('twice', name)] : (seen.add(name), [])));
}

const mistyped = (
  object: JsonObject,
  texts: readonly string[],
  objects: readonly string[],
): readonly StructureFault[] =>
  object.members.flatMap(({ name, value }) => {
    if (texts.includes(name) && value.kind !== 'string') return [fault('not-a-string', name)];
    return objects.includes(name) && value.kind !== 'object' ? [fault('not-an-object', name)] : [];
  });

/** The parameters that only count if they are protected (RFC 7515 §4.1.11, RFC 7797 §6, RFC 7516 §4.1.3). */
const onlyProtected = { jws: ['crit', 'b64'], jwe: ['crit', 'zip'] } as const;

/** The names in the headers of one signature or recipient must differ (RFC 7515 §4, RFC 7516 §4). */
function headerFaults(kind: 'jws' | 'jwe', json: Serialized): readonly StructureFault[] {
  const owner = kind === 'jws' ? (json.entries[json.at] ?? json.object) : json.object;
  const names = new Set(protectedNames(memberNamed(owner, 'protected')?.value));
  return unprotectedHeaders(json).flatMap(({ members }) =>
    members.flatMap(({ name }) => {
      if (names.has(name)) return [fault('in-two-headers', name)];
      names.add(name);
      return onlyProtected[kind].some((each) => each === name) ? [fault('unprotected', name)] : [];
    }),
  );
}

/** Only their own headers can differ. */
function differs({ entries }: Omit<Serialized, 'at'>, name: string): boolean {
  const values = entries.map((entry) => {
    const header = memberNamed(entry, 'header')?.value;
    const value = header?.kind === 'object' ? memberNamed(header, name)?.value : undefined;
    return value?.kind === 'string' ? value.value : null;
  });
  return new Set(values).size > 1;
}

/** All signatures are over the same payload, so `b64` must be the same in all (RFC 7797 §3). */
function payloadForms({ entries }: Omit<Serialized, 'at'>): readonly StructureFault[] {
  const forms = entries.map((entry) => {
    const header = protectedObject(memberNamed(entry, 'protected')?.value);
    const b64 = header === null ? undefined : memberNamed(header, 'b64')?.value;
    return b64?.kind !== 'boolean' || b64.value;
  });
  return new Set(forms).size > 1 ? [fault('payload-form', 'b64')] : [];
}

const protectedNames = (node: JsonNode | undefined): readonly string[] =>
  protectedObject(node)?.members.map(({ name }) => name) ?? [];

/** Several rules ask about the headers of all signatures, which may be long. */
const readHeaders = new WeakMap<JsonNode, JsonObject | null>();

function protectedObject(node: JsonNode | undefined): JsonObject | null {
  if (node?.kind !== 'string') return null;
  const known = readHeaders.get(node);
  if (known !== undefined) return known;
  const { node: read } = readJson(new TextDecoder().decode(readBase64url(node.value).bytes));
  const header = read?.kind === 'object' ? read : null;
  readHeaders.set(node, header);
  return header;
}
