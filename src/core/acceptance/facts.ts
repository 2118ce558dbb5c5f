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
  /** Whether there is a `crit`. */
  readonly hasCrit: boolean;
  /** `"b64": false` (RFC 7797). */
  readonly isUnencoded: boolean;
  readonly payload: 'claims' | 'json' | 'other';
  readonly hasDuplicates: boolean;
  readonly times: Readonly<Record<'exp' | 'nbf' | 'iat', TimeFact>>;
  readonly claims: ReadonlySet<string>;
  readonly iss: string | null;
  /** A set, because it can be long and is looked at each second. */
  readonly aud: ReadonlySet<string>;
  readonly signature: SignatureVerdictFact;
  readonly key: KeySize;
};

type Writing = 'padding' | 'incomplete-padding' | 'standard-alphabet' | 'trailing-bits' | 'signature-bits' | 'broken';

/** Seconds since 1970, a value that is not a number, or absent. */
type TimeFact = number | 'wrong' | null;

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
    iss: stringOf(valueOf(claims, 'iss')),
    aud: new Set(audienceOf(valueOf(claims, 'aud'))),
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
    hasCrit: valueOf(header, 'crit') !== undefined,
    isUnencoded: b64?.kind === 'boolean' && !b64.value,
  };
}

function payloadKind({ payload }: Jws): AcceptanceFacts['payload'] {
  if (payload?.kind === 'claims') return 'claims';
  return payload?.kind === 'json' ? 'json' : 'other';
}

function timeOf(claims: JsonObject | null, name: string): TimeFact {
  const value = valueOf(claims, name);
  if (value === undefined) return null;
  return value.kind === 'number' ? value.value : 'wrong';
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
