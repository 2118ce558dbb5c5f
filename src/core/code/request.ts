import type { AlgorithmName, AlgorithmRow } from '../crypto/algorithms.ts';
import type { PolicyField } from '../claims/policy.ts';
import type { KeyForm, SecretEncoding } from '../keys/key.ts';
import type { JsonMember, JsonObject } from '../text/json.ts';

/** What the code is to do: verify tokens like this one, sign one like it, or send it to an API. */
export const tasks = ['verify', 'sign', 'send'] as const;
export type Task = (typeof tasks)[number];

/** All that code is written from. No key is in it and no token: nothing of either can get into the code. */
export type CodeRequest = {
  readonly algorithm: Algorithm;
  /** null: no key that fits was given. */
  readonly key: GivenKey | null;
  readonly expected: Expected;
  readonly header: WantedHeader;
  /** The claims as they are written. */
  readonly claims: WrittenJson;
};

/** `EdDSA` leaves the curve to the key, and libraries differ in which they know. */
export type Algorithm = { readonly row: AlgorithmRow; readonly variant: Variant };
export type Variant = AlgorithmName | 'EdDSA on Ed448';

export type GivenKey = {
  readonly form: KeyForm;
  readonly isPrivate: boolean;
  readonly encoding: SecretEncoding;
  /** Of the modulus or the secret. */
  readonly bits: number;
};

/** What the code checks beside the signature and the times. A further expectation is a member here and a line in each target. */
export type Expected = {
  /** One of them is `iss`; empty: none is expected. So are the audiences, and the type where it is ''. */
  readonly issuers: readonly string[];
  readonly audiences: readonly string[];
  readonly type: string;
  /** Whole seconds. */
  readonly tolerance: number;
  /** Claims that must be there. */
  readonly required: readonly string[];
  /** Claims that must be exactly these texts, such as `nonce`. */
  readonly exact: readonly { readonly claim: string; readonly value: string }[];
  /** Seconds since `iat`; null: any age. */
  readonly maxAge: number | null;
  /** Expectations that the page checks and the code does not. */
  readonly leftOut: readonly LeftOut[];
};

/** No library checks them, and few verifiers ask for them. */
export const leftOuts = [
  'checkAsOf',
  'maxLifetime',
  'revokedIds',
  'minVersion',
  'algorithms',
] as const satisfies readonly PolicyField[];
export type LeftOut = (typeof leftOuts)[number];

/** A JSON object with the text it stands in, so that numbers keep the digits they are written with. */
export type WrittenJson = { readonly object: JsonObject; readonly text: string };

/** The header parameters beside `alg`. */
export type WantedHeader = {
  readonly typ: string | null;
  readonly kid: string | null;
  readonly others: readonly JsonMember[];
  readonly text: string;
};

/** How the code gets its key: a secret in an environment variable, or a file. Never the key itself. */
export type KeySource = { readonly form: KeyForm; readonly encoding: SecretEncoding };

export type VerifyJob = { readonly algorithm: Algorithm; readonly key: KeySource; readonly expected: Expected };
export type SignJob = {
  readonly algorithm: Algorithm;
  readonly key: KeySource;
  readonly header: WantedHeader;
  readonly claims: WrittenJson;
};
