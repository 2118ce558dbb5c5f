import type { Base64Deviation, Base64Fault } from '../text/base64url.ts';
import type { JsonFault, JsonObject } from '../text/json.ts';
import type { Span } from '../text/spans.ts';

/**
 * The model of a token's text. Parsing is total: every string gives a model, with as much as can be read and the
 * faults beside it. Nothing here is rewritten: a segment is kept to the letter.
 */
export type Token = Empty | Jws | Jwe;

export type Empty = { readonly kind: 'empty' };

/** JWS Compact Serialization (RFC 7515 §3.1, §7.1), or what is nearest to it: also one segment, two, or four. */
export type Jws = {
  readonly kind: 'jws';
  readonly text: string;
  readonly header: Header;
  /** null: there is no first dot. */
  readonly payload: Payload | null;
  /** null: there is no second dot. */
  readonly signature: Segment | null;
  /** The JWS Signing Input, ASCII(BASE64URL(header) || '.' || BASE64URL(payload)), to the letter (RFC 7515 §5.2 step 8). */
  readonly signingInput: string;
  readonly faults: readonly StructureFault[];
  readonly remarks: readonly StructureRemark[];
};

/** JWE Compact Serialization (RFC 7516 §7.1): a header with `enc`, or five segments unless the header names an `alg` without `enc`. */
export type Jwe = {
  readonly kind: 'jwe';
  readonly text: string;
  readonly header: Header;
  /** encrypted key, initialization vector, ciphertext, authentication tag; fewer where the text ends early. */
  readonly parts: readonly Segment[];
  readonly faults: readonly StructureFault[];
  readonly remarks: readonly StructureRemark[];
};

export type Segment = {
  /** The segment to the letter. */
  readonly text: string;
  /** Where it stands in the token's text. */
  readonly span: Span;
  /** As many bytes as could be read. */
  readonly bytes: Uint8Array;
  /** What a strict reader would refuse although the bytes are plain (RFC 7515 §2: no padding, URL-safe alphabet). */
  readonly deviations: readonly Base64Deviation[];
  readonly fault: Base64Fault | null;
};

export type Header = {
  readonly segment: Segment;
  /** The bytes as UTF-8, null where they are none. */
  readonly text: string | null;
  /** null where the text is no JSON object. */
  readonly object: JsonObject | null;
  /** The parameters that verifying needs, each only if it has the type RFC 7515 §4.1 demands. The last of a doubled name wins, as in JSON.parse. */
  readonly parameters: HeaderParameters;
};

export type HeaderParameters = {
  readonly alg?: string;
  readonly enc?: string;
  readonly kid?: string;
  readonly typ?: string;
  readonly cty?: string;
  readonly crit?: readonly string[];
  readonly b64?: boolean;
  /** The embedded key's members, by name (RFC 7515 §4.1.3). */
  readonly jwk?: Readonly<Record<string, unknown>>;
  /** Standard-base64 DER certificates, leaf first (RFC 7515 §4.1.6). */
  readonly x5c?: readonly string[];
};

/** What the payload's bytes are: a claims set, other JSON, text, or bytes that are no text. */
export type Payload =
  | { readonly kind: 'claims'; readonly segment: Segment; readonly text: string; readonly object: JsonObject }
  | { readonly kind: 'json'; readonly segment: Segment; readonly text: string }
  | { readonly kind: 'broken-json'; readonly segment: Segment; readonly text: string; readonly fault: JsonFault }
  | { readonly kind: 'text'; readonly segment: Segment; readonly text: string }
  | { readonly kind: 'bytes'; readonly segment: Segment };

export type PartName = 'header' | 'payload' | 'signature';

/** Why the structure is `malformed`: which character of which part. Offsets `at` count in the token's text, from 0; `byte` in the part's bytes; `line` and `column` in its decoded text, from 1. */
export type StructureFault =
  | {
      readonly kind: 'not-base64url';
      readonly part: PartName | 'jwe-part';
      readonly at: number;
      readonly fault: Base64Fault;
    }
  | { readonly kind: 'not-utf8'; readonly part: 'header' | 'payload'; readonly at: number; readonly byte: number }
  | {
      readonly kind: 'broken-json';
      readonly part: 'header' | 'payload';
      readonly fault: JsonFault;
      readonly line: number;
      readonly column: number;
    }
  | { readonly kind: 'header-not-object'; readonly found: 'array' | 'string' | 'number' | 'boolean' | 'null' }
  | { readonly kind: 'header-empty' }
  | { readonly kind: 'alg-missing' }
  | { readonly kind: 'alg-not-a-string' }
  | { readonly kind: 'segment-count'; readonly count: number; readonly expected: 3 | 5 }
  /** Behind the last part, in segments too many: a character that no part could hold. */
  | { readonly kind: 'character-outside'; readonly at: number; readonly character: string };

/** True of a well-formed token and worth saying. */
export type StructureRemark =
  | {
      readonly kind: 'padding' | 'standard-alphabet' | 'trailing-bits';
      readonly part: PartName | 'jwe-part';
      readonly at: number;
    }
  | { readonly kind: 'duplicate-name'; readonly part: 'header' | 'payload'; readonly name: string; readonly span: Span }
  | { readonly kind: 'payload-not-claims'; readonly found: 'json' | 'text' | 'bytes' | 'empty' };
