import type { AlgorithmRow } from '../crypto/algorithm-row.ts';
import type { AlgorithmName } from '../crypto/algorithms.ts';
import type { KeyManagementName } from '../crypto/encryption/names.ts';
import type { PolicyField } from '../claims/policy.ts';
import type { ClaimTree } from '../disclosure/claim-tree.ts';
import type { KeyForm, SecretEncoding } from '../keys/key.ts';
import type { JsonMember, JsonObject } from '../text/json.ts';

/** The purpose of the code: verify tokens like this one, sign one like it, or send it to an API. */
export const keyTasks = ['verify', 'sign', 'send'] as const;
export type Task = (typeof keyTasks)[number];

/**
 * Everything from which code is written. It contains no key and no token, so neither can get into
 * the code.
 */
export type CodeRequest = {
  readonly algorithm: CodeAlgorithm;
  /** null if no matching key was given. */
  readonly key: GivenKey | null;
  /**
   * What code that verifies allows instead, if the expectations do not allow the token's algorithm
   * (RFC 8725 §3.1): the first allowed algorithm, or its name if no library knows it.
   */
  readonly pinned: Pick<CodeRequest, 'algorithm' | 'key'> | string | null;
  /** What the page rejects in the claims and the code does not look at. */
  readonly overlooked: readonly Overlooked[];
  readonly expected: Expected;
  readonly header: WantedHeader;
  /** The claims as written. */
  readonly claims: WrittenJson;
  readonly form: CodeForm;
  /** null if the token is not an SD-JWT. */
  readonly disclosing: CodeDisclosing | null;
};

/** Forms of tokens that few libraries handle. */
export type OtherForm = 'json' | 'sd-jwt';

/** How a token is written. */
export type CodeForm =
  | { readonly kind: 'compact' }
  /** RFC 7515 §7.2. `unprotected`: the header parameters that the signature does not cover. */
  | {
      readonly kind: 'flattened' | 'general';
      /** The number of signatures. */
      readonly count: number;
      readonly unprotected: WrittenJson | null;
    };

/** An SD-JWT (RFC 9901). */
export type CodeDisclosing = {
  readonly tree: ClaimTree;
  readonly binding: CodeBinding | null;
};

/**
 * How old a key binding JWT may be without an expectation, in seconds: a verifier must have some limit
 * (RFC 9901 §7.3).
 */
export const usualBindingAge = 300;

/** What the code checks of a key binding JWT. */
export type CodeBinding = {
  /** null if the token has none, but a nonce is expected, which only a key binding JWT has. */
  readonly alg: string | null;
  /** null if none is expected. */
  readonly nonce: string | null;
};

export type Overlooked =
  | { readonly kind: 'iat-in-future' }
  | { readonly kind: 'wrong-json-type'; readonly claim: string };

/** `EdDSA` leaves the curve to the key, and libraries support different curves. */
type CodeAlgorithm = { readonly row: AlgorithmRow; readonly variant: Variant };
export type Variant = AlgorithmName | 'EdDSA on Ed448';

export type GivenKey = {
  readonly form: KeyForm;
  readonly isPrivate: boolean;
  readonly encoding: SecretEncoding;
  /** The length of the modulus or the secret. */
  readonly bits: number;
};

/**
 * What the code checks in addition to the signature and the times. A new expectation is a member
 * here and a line in each target.
 */
export type Expected = {
  /**
   * One of them must be `iss`; empty if no issuer is expected. The same applies to the audiences.
   * `type` is '' if no type is expected.
   */
  readonly issuers: readonly string[];
  readonly audiences: readonly string[];
  readonly type: string;
  /** In whole seconds. */
  readonly tolerance: number;
  /** Claims that must be present. */
  readonly required: readonly string[];
  /** Claims that must equal a text, such as `nonce`. */
  readonly exact: readonly { readonly claim: string; readonly value: string }[];
  /** Seconds since `iat`; null for any age. */
  readonly maxAge: number | null;
  /** Expectations that the page checks and the code does not. */
  readonly leftOut: readonly LeftOut[];
};

/** No library checks these, and few verifiers require them. */
export const leftOuts = [
  'checkAsOf',
  'maxLifetime',
  'revokedIds',
  'minVersion',
  'algorithms',
] as const satisfies readonly PolicyField[];
export type LeftOut = (typeof leftOuts)[number];

/** A JSON object with its text, so that numbers keep their digits. */
export type WrittenJson = { readonly object: JsonObject; readonly text: string };

/** The header parameters except `alg`. */
export type WantedHeader = {
  readonly typ: string | null;
  readonly kid: string | null;
  readonly others: readonly JsonMember[];
  readonly text: string;
};

/**
 * How the code gets its key: a secret in an environment variable, or a file. Never the key itself.
 */
export type KeySource = { readonly form: KeyForm; readonly encoding: SecretEncoding };

export type VerifyJob = Pick<CodeRequest, 'algorithm' | 'expected' | 'claims' | 'form' | 'disclosing'> & {
  readonly key: KeySource;
};
export type SignJob = Pick<CodeRequest, 'algorithm' | 'header' | 'claims' | 'form' | 'disclosing'> & {
  readonly key: KeySource;
};

/** Everything from which code for an encrypted token is written. No key, no token and no plaintext of a closed one. */
export type EncryptedRequest = {
  readonly alg: KeyManagementName;
  readonly enc: string;
  readonly form: CodeForm['kind'];
  /** null if no matching key was given. */
  readonly key: (GivenKey & { readonly curve: string | null }) | null;
  /** The iterations of PBES2; null for another algorithm. */
  readonly iterations: number | null;
  /** `apu` and `apv` (RFC 7518 §4.6.1), in base64url. */
  readonly parties: readonly { readonly name: 'apu' | 'apv'; readonly value: string }[];
  /** The header without what each encryption writes again. */
  readonly header: WantedHeader;
  readonly content: CodeContent;
  readonly expected: Expected;
};

export type CodeContent =
  /** No key here opens it. */
  | { readonly kind: 'sealed' }
  | { readonly kind: 'claims'; readonly claims: WrittenJson }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes' }
  /** A token, which the code reads from the environment. */
  | { readonly kind: 'token' };

export type EncryptedJob = Omit<EncryptedRequest, 'key'> & { readonly key: KeySource };
