import { JOSENotSupported, JWSSignatureVerificationFailed } from 'jose/errors';
import { compactVerify } from 'jose/jws/compact/verify';
import { flattenedVerify } from 'jose/jws/flattened/verify';
import { modulusBits } from './fit.ts';
import type { Jwk } from './jwk.ts';
import { memberBytes } from './members.ts';
import { publicHalfOf } from './public-half.ts';

/**
 * What a strict library says about a token and key, even if the bare mathematics accepts them.
 */
export type StrictOpinion =
  | { readonly kind: 'accepts' }
  /** `message` is the library's own, for interested readers. */
  | { readonly kind: 'refuses'; readonly why: StrictRefusal; readonly message: string };

export type StrictRefusal =
  /** Under 2048 bits (RFC 7518 §3.3, §3.5). */
  | 'rsa-too-short'
  /** `crit` names what the library does not understand (RFC 7515 §4.1.11). */
  | 'crit-unknown'
  /** A part is not in plain base64url, although its bytes are certain (RFC 7515 §2). */
  | 'encoding'
  | 'alg-unsupported'
  /** The key's `use`, `key_ops` or `alg` names another purpose (RFC 7517 §4.2–4.4). */
  | 'key-use'
  /** The secret is empty. */
  | 'secret-empty'
  | 'signature'
  | 'other';

type StrictInput = {
  /** The three segments, exactly as in the token. */
  readonly protected: string;
  readonly payload: string;
  readonly signature: string;
  /** Of a token that is not compact: its unprotected header, and the payload as its bytes if it is detached. */
  readonly apart?: { readonly header?: Readonly<Record<string, unknown>>; readonly payload?: Uint8Array<ArrayBuffer> };
  /** Whether a verifier that knows only `b64` must reject the header because of its `crit`. */
  readonly hasCritFault: boolean;
  /** Whether every part is in plain base64url, with unused bits of zero. Many decoders ignore that. */
  readonly isPlain: boolean;
  /** A public key, a private key (its public half is used) or a secret. */
  readonly key: Jwk;
  readonly alg: string;
};

/**
 * Asks jose, with the token's own `alg` as the only allowed algorithm. Does not check claims. Never
 * throws.
 */
export async function strictOpinion(input: StrictInput): Promise<StrictOpinion> {
  // A copy, because jose freezes the key objects it gets.
  const key = { ...(publicHalfOf(input.key) ?? input.key) };
  try {
    await verified(input, key);
    if (hasDuplicates(input.key.key_ops))
      return { kind: 'refuses', why: 'key-use', message: 'key_ops contains an operation twice.' };
    if (input.isPlain) return { kind: 'accepts' };
    return { kind: 'refuses', why: 'encoding', message: 'The token is not in plain base64url.' };
  } catch (error) {
    const message = error instanceof Error ? error.message || error.name : String(error);
    return { kind: 'refuses', why: refusalOf(error, input), message };
  }
}

function verified({ protected: covered, payload, signature, apart, alg }: StrictInput, key: Jwk): Promise<unknown> {
  const options = { algorithms: [alg] };
  if (apart === undefined) return compactVerify(`${covered}.${payload}.${signature}`, key, options);
  const { header } = apart;
  const given = { payload: apart.payload ?? payload, signature, ...(covered === '' ? {} : { protected: covered }) };
  return flattenedVerify({ ...given, ...(header === undefined ? {} : { header: { ...header } }) }, key, options);
}

/** RFC 7517 §4.3 forbids it, and the public half of a private key has each only once. */
const hasDuplicates = (operations: unknown): boolean =>
  Array.isArray(operations) && new Set(operations).size < operations.length;

const leastModulusBits = 2048;

/**
 * Returns the reason for jose's error. One error code can have several reasons, so the inputs tell
 * them apart.
 */
function refusalOf(error: unknown, input: StrictInput): StrictRefusal {
  const { key } = input;
  // These speak against the token. That a library lacks the algorithm does not.
  if (input.hasCritFault) return 'crit-unknown';
  if (!input.isPlain) return 'encoding';
  if (error instanceof JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof JOSENotSupported) return 'alg-unsupported';
  if (error instanceof TypeError && /^(?:Invalid key for this operation|"key_ops")/.test(error.message))
    return 'key-use';
  if (error instanceof TypeError && key.kty === 'RSA' && modulusBits(key) < leastModulusBits) return 'rsa-too-short';
  // jose does not support Ed448 under any alg.
  if (key.crv === 'Ed448' || (error instanceof Error && error.name === 'NotSupportedError')) return 'alg-unsupported';
  return key.kty === 'oct' && memberBytes(key, 'k').length === 0 ? 'secret-empty' : 'other';
}
