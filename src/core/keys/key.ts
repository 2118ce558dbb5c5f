import type { Jwk } from '../crypto/jwk.ts';
import type { Span } from '../text/spans.ts';

/** How the characters of a shared secret become bytes. */
export const secretEncodings = ['utf-8', 'base64', 'base64url', 'hex'] as const;
export type SecretEncoding = (typeof secretEncodings)[number];

/**
 * All that the person gave in the key box. A new object for each change: the ring of an older one
 * is recognised by identity.
 */
export type KeyText = {
  readonly text: string;
  /** Used only while the text is a shared secret. */
  readonly secretEncoding: SecretEncoding;
  /** For encrypted PKCS#8; empty while none was asked for. */
  readonly passphrase: string;
  /** The key came with an example, so that it says nothing about a token of the person's own. */
  readonly isExample?: true;
  /** Another token was pasted since. */
  readonly isLeftOver?: true;
  /** The key came with a link, so that whoever made the link chose it. */
  readonly isFromLink?: true;
};

/** In what form the key was given. */
export type KeyForm =
  | 'secret'
  | 'jwk'
  | 'jwk-set'
  | 'spki'
  | 'pkcs8'
  | 'pkcs8-encrypted'
  | 'pkcs1-public'
  | 'pkcs1-private'
  | 'sec1'
  | 'certificate';

export type Key = {
  /** Position in the ring, also its React key. */
  readonly index: number;
  /** Where it stands in the key text. */
  readonly span: Span;
  readonly form: KeyForm;
  /**
   * With the private members where they were given; the public half always derived (RFC 7517 §9.3).
   */
  readonly jwk: Jwk;
  /** Whether it must be kept secret: private members, or a shared secret. */
  readonly isPrivate: boolean;
  /** Modulus bits, secret bits, or the curve's field size; of AKP the bits of the public key. */
  readonly bits: number;
  /** crv of EC and OKP, alg of AKP; null for RSA and oct. */
  readonly curve: string | null;
  readonly kid: string | null;
  readonly alg: string | null;
  readonly use: string | null;
  readonly keyOps: readonly string[] | null;
  /**
   * RFC 7638 with SHA-256, base64url; null without a secure context, and for secrets, which could
   * be guessed from it (RFC 7638 §7).
   */
  readonly thumbprint: string | null;
  /** For X.509: who, by whom, from when, until when (ms since the epoch). */
  readonly certificate: {
    readonly subject: string;
    readonly issuer: string;
    readonly notBefore: number;
    readonly notAfter: number;
  } | null;
  /** What is odd about it though it works, as ids with particulars. */
  readonly remarks: readonly KeyRemark[];
};

export type KeyRemark =
  | { readonly kind: 'label-differs'; readonly label: string; readonly holds: string }
  | { readonly kind: 'rsa-short'; readonly bits: number }
  | { readonly kind: 'leading-zero'; readonly member: string }
  | { readonly kind: 'standard-base64-member'; readonly member: string }
  /**
   * A member of the wrong JSON type that the key works without (`kid`, `alg`, `use`, `key_ops`).
   */
  | { readonly kind: 'member-ignored'; readonly member: string }
  | { readonly kind: 'trailing-line-break' };

/** One stretch of the key text that is no usable key, and why. Words: `keys/words.ts`. */
export type KeyFault = { readonly span: Span } & KeyProblem;

export type KeyProblem =
  | { readonly kind: 'pem-bad-armor'; readonly line: number; readonly found: string }
  | { readonly kind: 'pem-label-mismatch'; readonly label: string; readonly holds: string }
  | { readonly kind: 'pem-no-end'; readonly label: string }
  | { readonly kind: 'pem-line-breaks'; readonly label: string; readonly found: 'escaped' | 'lost' | 'in-json' }
  /** `character` is empty where the base64 ends in the middle of a group. */
  | { readonly kind: 'pem-bad-base64'; readonly label: string; readonly line: number; readonly character: string }
  /** `at` counts bytes of the DER. */
  | { readonly kind: 'pem-bad-der'; readonly label: string; readonly at: number; readonly detail: DerDetail }
  /** A line inside is shorter than the others, and the block cannot be read. */
  | {
      readonly kind: 'pem-short-line';
      readonly label: string;
      readonly line: number;
      readonly length: number;
      readonly others: number;
    }
  | { readonly kind: 'pem-unknown-label'; readonly label: string }
  | { readonly kind: 'pem-needs-passphrase'; readonly label: string; readonly scheme: string }
  | { readonly kind: 'pem-wrong-passphrase'; readonly label: string }
  | { readonly kind: 'pem-encryption-unsupported'; readonly label: string; readonly scheme: string }
  /** Opening it needs WebCrypto, which plain http has not (W3C Secure Contexts). */
  | { readonly kind: 'pem-needs-secure-context'; readonly label: string }
  | { readonly kind: 'key-algorithm-unsupported'; readonly name: string }
  | { readonly kind: 'curve-unsupported'; readonly name: string }
  | { readonly kind: 'point-not-on-curve'; readonly curve: string }
  /**
   * An ML-DSA private key in expanded form only; signing here starts from the 32-byte seed (RFC
   * 9964 §3).
   */
  | { readonly kind: 'seed-missing'; readonly name: string }
  | { readonly kind: 'jwk-broken-json'; readonly line: number; readonly column: number; readonly detail: string }
  | { readonly kind: 'jwk-not-a-key'; readonly detail: NotAKey }
  | { readonly kind: 'jwk-missing-member'; readonly kty: string; readonly member: string }
  | { readonly kind: 'jwk-bad-member'; readonly kty: string; readonly member: string; readonly problem: MemberProblem }
  | { readonly kind: 'jwk-unknown-kty'; readonly kty: string }
  | { readonly kind: 'jwk-set-empty' }
  /** `at` is an offset; `character` is empty where the text ends too early. */
  | {
      readonly kind: 'secret-bad-encoding';
      readonly encoding: SecretEncoding;
      readonly at: number;
      readonly character: string;
    }
  | { readonly kind: 'token-pasted-as-key' };

/** What is wrong with a piece of DER (ITU-T X.690). */
export type DerDetail =
  | 'empty'
  | 'ends-early'
  | 'indefinite-length'
  | 'bad-length'
  | 'long-tag'
  | 'too-deep'
  | 'too-many'
  | 'trailing-bytes'
  | 'not-a-key'
  | 'bad-algorithm'
  | 'bad-private-key'
  | 'bad-public-key'
  | 'bad-point';

/** Why JSON that looks like a key is none. */
export type NotAKey = 'kty-missing' | 'kty-not-text' | 'keys-not-a-list' | 'not-an-object' | 'discovery-document';

export type MemberProblem =
  | { readonly kind: 'not-text' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'bad-character'; readonly at: number; readonly character: string }
  | { readonly kind: 'impossible-length'; readonly length: number }
  | { readonly kind: 'wrong-size'; readonly bytes: number; readonly needed: number }
  /**
   * An RSA exponent that is one or even: the signature is the message then, or nothing is (RFC 8017
   * §3.1).
   */
  | { readonly kind: 'bad-exponent' }
  /** The cryptography could make no public half of it: zero, or past the order of the curve. */
  | { readonly kind: 'refused' };

/** What the key box holds, read and opened. `of` is the very text it answers to. */
export type KeyRing = {
  readonly of: KeyText;
  /**
   * `secret`: the text is no known key form, so it is one shared secret, every character counting.
   */
  readonly kind: 'empty' | 'secret' | 'keys';
  readonly keys: readonly Key[];
  readonly faults: readonly KeyFault[];
};
