import { stringItems, duplicateNamesOf, memberNamed, stringOf, type JsonNode, type JsonObject } from '../text/json.ts';
import { critFaultOf } from '../token/critical.ts';
import type { Jws, Segment } from '../token/token.ts';

/** What a verifier sees of a token before any option: the forms, the claims, the signature and the key. */
export type AcceptanceFacts = {
  readonly parts: number;
  /** How a part is written although RFC 7515 §2 allows only one form; `broken` is not base64 at all. */
  readonly writing: ReadonlySet<Writing>;
  readonly hasHeader: boolean;
  readonly alg: string | null;
  readonly typ: string | null;
  readonly crit: ReturnType<typeof critFaultOf>;
  /** Whether there is a `crit`, and not an empty list. */
  readonly hasCrit: boolean;
  /** `"b64": false` (RFC 7797). */
  readonly isUnencoded: boolean;
  readonly payload: 'claims' | 'array' | 'null' | 'scalar' | 'other';
  readonly hasDuplicates: boolean;
  readonly times: Readonly<Record<'exp' | 'nbf' | 'iat', TimeFact>>;
  readonly claims: ReadonlySet<string>;
  /** Those that are null. */
  readonly nulls: ReadonlySet<string>;
  /** Which of kid, iss, sub and jti is there and not a string. */
  readonly oddIds: ReadonlySet<string>;
  readonly iss: string | null;
  /** A set, because it can be long and is looked at each second. */
  readonly aud: ReadonlySet<string>;
  readonly audience: AudienceForm;
  readonly signature: SignatureVerdictFact;
  readonly key: KeySize;
};

type Writing = 'padding' | 'incomplete-padding' | 'standard-alphabet' | 'trailing-bits' | 'signature-bits' | 'broken';

/** Seconds since 1970, what is there instead of a number, or null if the claim is absent. */
export type TimeFact = number | OddTime | null;

export type OddTime =
  /** A number in quotes. */
  | { readonly is: 'quoted'; readonly value: number; readonly isInteger: boolean }
  | { readonly is: 'boolean'; readonly value: 0 | 1 }
  /** A date of ISO 8601. */
  | { readonly is: 'date'; readonly value: number }
  /** `empty` is an empty list or object. */
  | { readonly is: 'text' | 'null' | 'empty' | 'structure' };

/** `empty` is what counts as false in many languages: an empty string or list, null, 0, false. */
type AudienceForm = 'absent' | 'empty' | 'strings' | 'mixed' | 'other';

/** Whether the signature is right for exactly these characters. */
export type SignatureVerdictFact = 'valid' | 'invalid' | 'missing' | 'unknown';

/** The size of the key that was used, in bits; null if there is none. */
type KeySize = { readonly kty: string; readonly bits: number } | null;

type Judged = { readonly signature: SignatureVerdictFact; readonly key: KeySize };

export function acceptanceFacts(token: Jws, { signature, key }: Judged): AcceptanceFacts {
  const header = token.header.object;
  const claims = token.payload?.kind === 'claims' ? token.payload.object : null;
  return {
    ...headerFacts(header),
    parts: token.text.split('.').length,
    writing: writingOf(token),
    payload: payloadKind(token),
    hasDuplicates: [header, claims].some((object) => object !== null && duplicateNamesOf(object).length > 0),
    times: { exp: timeOf(claims, 'exp'), nbf: timeOf(claims, 'nbf'), iat: timeOf(claims, 'iat') },
    claims: new Set(claims?.members.map(({ name }) => name)),
    nulls: new Set(claims?.members.filter(({ value }) => value.kind === 'null').map(({ name }) => name)),
    oddIds: new Set([...notStrings(header, ['kid']), ...notStrings(claims, ['iss', 'sub', 'jti'])]),
    iss: stringOf(valueOf(claims, 'iss')),
    aud: new Set(audienceOf(valueOf(claims, 'aud'))),
    audience: audienceForm(valueOf(claims, 'aud')),
    signature: (token.signature?.text ?? '') === '' ? 'missing' : signature,
    key,
  };
}

const valueOf = (object: JsonObject | null, name: string): JsonNode | undefined =>
  object === null ? undefined : memberNamed(object, name)?.value;

function headerFacts(header: JsonObject | null) {
  const b64 = valueOf(header, 'b64');
  return {
    hasHeader: header !== null,
    alg: stringOf(valueOf(header, 'alg')),
    typ: stringOf(valueOf(header, 'typ')),
    crit: header === null ? null : critFaultOf(header),
    hasCrit: hasCrit(valueOf(header, 'crit')),
    isUnencoded: b64?.kind === 'boolean' && !b64.value,
  };
}

const hasCrit = (crit: JsonNode | undefined): boolean =>
  crit !== undefined && !(crit.kind === 'array' && crit.items.length === 0);

function payloadKind({ payload }: Jws): AcceptanceFacts['payload'] {
  if (payload?.kind === 'claims') return 'claims';
  if (payload?.kind !== 'json') return 'other';
  const text = payload.text.trim();
  if (text === 'null') return 'null';
  return text.startsWith('[') ? 'array' : 'scalar';
}

const notStrings = (object: JsonObject | null, names: readonly string[]): readonly string[] =>
  names.filter((name) => ![undefined, 'string'].includes(valueOf(object, name)?.kind));

function timeOf(claims: JsonObject | null, name: string): TimeFact {
  const value = valueOf(claims, name);
  if (value === undefined) return null;
  return value.kind === 'number' ? value.value : oddTime(value);
}

const quotedNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

const isoDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

function oddTime(value: JsonNode): OddTime {
  if (value.kind === 'boolean') return { is: 'boolean', value: value.value ? 1 : 0 };
  if (value.kind === 'null') return { is: 'null' };
  if (value.kind !== 'string') return { is: isEmpty(value) ? 'empty' : 'structure' };
  const text = value.value.trim();
  if (text.length > 40) return { is: 'text' };
  if (isoDate.test(text)) return { is: 'date', value: Date.parse(text) / 1000 };
  if (!quotedNumber.test(text)) return { is: 'text' };
  return { is: 'quoted', value: Number(text), isInteger: /^[+-]?\d+$/.test(text) };
}

function audienceForm(value: JsonNode | undefined): AudienceForm {
  if (value === undefined) return 'absent';
  if (isEmpty(value)) return 'empty';
  if (value.kind === 'string') return 'strings';
  if (value.kind !== 'array') return 'other';
  return value.items.every(({ kind }) => kind === 'string') ? 'strings' : 'mixed';
}

function isEmpty(value: JsonNode): boolean {
  switch (value.kind) {
    case 'string':
      return value.value === '';
    case 'number':
      return value.value === 0;
    case 'boolean':
      return !value.value;
    case 'array':
      return value.items.length === 0;
    case 'object':
      return value.members.length === 0;
    default:
      return true;
  }
}

const audienceOf = (value: JsonNode | undefined): readonly string[] =>
  value?.kind === 'string' ? [value.value] : stringItems(value);

function writingOf({ header, payload, signature }: Jws): ReadonlySet<Writing> {
  const found = [header.segment, payload?.segment ?? null, signature].flatMap((segment) =>
    segment === null ? [] : segmentWriting(segment),
  );
  const hasOddSignature = signature?.deviations.some(({ kind }) => kind === 'trailing-bits') === true;
  return new Set(hasOddSignature ? [...found, 'signature-bits' as const] : found);
}

function segmentWriting({ text, deviations, fault }: Segment): readonly Writing[] {
  const kinds = deviations.map(({ kind }) => kind);
  return [
    ...kinds,
    ...(kinds.includes('padding') && text.length % 4 !== 0 ? (['incomplete-padding'] as const) : []),
    ...(fault === null ? [] : (['broken'] as const)),
  ];
}
