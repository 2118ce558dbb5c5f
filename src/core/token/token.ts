import type { Base64Deviation, Base64Fault } from '../text/base64url.ts';
import type { JsonObject } from '../text/json.ts';
import type { JsonFault } from '../text/json-fault.ts';
import type { Span } from '../text/spans.ts';

/**
 * The model of a token's text. Parsing is total: every string gives a model with as much as can be
 * read, and the faults. Nothing is rewritten: a segment keeps its exact text.
 */
export type Token = Empty | Jws | Jwe;

type Empty = { readonly kind: 'empty' };

/**
 * JWS Compact Serialization (RFC 7515 §3.1, §7.1), or the nearest form: one, two or four segments
 * as well.
 */
export type Jws = {
  readonly kind: 'jws';
  readonly text: string;
  readonly header: Header;
  /** null if the first dot is missing. */
  readonly payload: Payload | null;
  /** null if the second dot is missing. */
  readonly signature: Segment | null;
  /**
   * The exact JWS Signing Input, ASCII(BASE64URL(header) || '.' || BASE64URL(payload)) (RFC 7515
   * §5.2 step 8).
   */
  readonly signingInput: string;
  readonly faults: readonly StructureFault[];
  readonly remarks: readonly StructureRemark[];
  /** A detached payload that was put in place. */
  readonly content?: Uint8Array<ArrayBuffer>;
  /** Of a JSON serialization (RFC 7515 §7.2), whose text `text` is; this is one of its signatures. */
  readonly json?: Serialized;
};

/** The object of a JWS or JWE in JSON serialization (RFC 7515 §7.2, RFC 7516 §7.2). */
export type Serialized = {
  readonly form: 'flattened' | 'general';
  readonly object: JsonObject;
  /** Its signatures or recipients, at most 100; the object itself if it is flattened. */
  readonly entries: readonly JsonObject[];
  /** How many the text contains. */
  readonly count: number;
  /** Which of them the token is read with, from 0. */
  readonly at: number;
};

/**
 * JWE Compact Serialization (RFC 7516 §7.1): a header with `enc`, or five segments unless the
 * header names an `alg` without `enc`.
 */
export type Jwe = {
  readonly kind: 'jwe';
  readonly text: string;
  readonly header: Header;
  /**
   * Encrypted key, initialization vector, ciphertext, authentication tag; fewer if the text ends
   * early.
   */
  readonly parts: readonly Segment[];
  readonly faults: readonly StructureFault[];
  readonly remarks: readonly StructureRemark[];
  /** Of a JSON serialization (RFC 7516 §7.2), whose text `text` is; this is one of its recipients. */
  readonly json?: Serialized;
};

export type Segment = {
  /** The exact text of the segment. */
  readonly text: string;
  /** Its place in the token's text. */
  readonly span: Span;
  /** As many bytes as could be read. */
  readonly bytes: Uint8Array;
  /**
   * What a strict reader would reject although the bytes are unambiguous (RFC 7515 §2: no padding,
   * URL-safe alphabet).
   */
  readonly deviations: readonly Base64Deviation[];
  readonly fault: Base64Fault | null;
};

export type Header = {
  readonly segment: Segment;
  /** The bytes as UTF-8 text; null if they are not UTF-8. */
  readonly text: string | null;
  /** null if the text is not a JSON object. */
  readonly object: JsonObject | null;
  /**
   * The parameters that verifying needs, only those with the type that RFC 7515 §4.1 requires. The
   * last of a duplicate name wins, as in JSON.parse.
   */
  readonly parameters: HeaderParameters;
};

export type HeaderParameters = {
  readonly alg?: string;
  readonly enc?: string;
  readonly kid?: string;
  /** Whether `kid` is there with another JSON type than string. */
  readonly isKidMistyped?: true;
  readonly typ?: string;
  /** Whether `typ` was left out because only a header that is not protected has it. */
  readonly isTypUnprotected?: true;
  readonly cty?: string;
  readonly crit?: readonly string[];
  readonly b64?: boolean;
  /** The members of the embedded key, by name (RFC 7515 §4.1.3). */
  readonly jwk?: Readonly<Record<string, unknown>>;
  /** DER certificates in standard base64, leaf first (RFC 7515 §4.1.6). */
  readonly x5c?: readonly string[];
};

/** What the payload's bytes are: a claims set, other JSON, text, or bytes that are not text. */
export type Payload =
  | { readonly kind: 'claims'; readonly segment: Segment; readonly text: string; readonly object: JsonObject }
  | { readonly kind: 'json'; readonly segment: Segment; readonly text: string }
  | { readonly kind: 'broken-json'; readonly segment: Segment; readonly text: string; readonly fault: JsonFault }
  | { readonly kind: 'text'; readonly segment: Segment; readonly text: string }
  | { readonly kind: 'bytes'; readonly segment: Segment };

export type PartName = 'header' | 'payload' | 'signature';

/**
 * Why the structure is `malformed`: which character of which part. Offsets in `at` refer to the
 * token's text and start at 0; `byte` refers to the part's bytes; `line` and `column` to its
 * decoded text, starting at 1.
 */
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
  /**
   * What no JSON serialization may contain (RFC 7515 §7.2, RFC 7516 §7.2), with the member's name; or the last
   * four parts of a JWE.
   */
  | {
      readonly kind: 'json-form';
      readonly what:
        | 'missing'
        | 'twice'
        | 'not-a-string'
        | 'not-an-object'
        | 'not-objects'
        | 'beside-list'
        | 'in-two-headers'
        | 'unprotected'
        | 'differs'
        | 'payload-form'
        | 'too-large'
        | 'headless';
      readonly name: string;
    }
  /** After the last part, among extra segments: a character that no part could contain. */
  | { readonly kind: 'character-outside'; readonly at: number; readonly character: string };

/** A fact about a well-formed token that is worth reporting. */
export type StructureRemark =
  | {
      readonly kind: 'padding' | 'standard-alphabet' | 'trailing-bits';
      readonly part: PartName | 'jwe-part';
      readonly at: number;
    }
  /** `enc` belongs to a JWE (RFC 7516 §4.1.2), and this has the parts and the `alg` of a JWS. */
  | { readonly kind: 'enc-in-jws' }
  | { readonly kind: 'duplicate-name'; readonly part: 'header' | 'payload'; readonly name: string; readonly span: Span }
  | { readonly kind: 'payload-not-claims'; readonly found: 'json' | 'text' | 'bytes' | 'empty' };
