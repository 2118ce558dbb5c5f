import type { Jwk } from '../crypto/jwk.ts';
import type { Span } from '../text/spans.ts';
import type { Origins } from './origin.ts';

/** How the characters of a shared secret become bytes. */
export const secretEncodings = ['utf-8', 'base64', 'base64url', 'hex'] as const;
export type SecretEncoding = (typeof secretEncodings)[number];

/**
 * Everything the user entered in the Key box. Each change makes a new object, so that the ring of
 * an older one is recognized by identity.
 */
export type KeyText = {
  readonly text: string;
  /** Used only if the text is a shared secret. */
  readonly secretEncoding: SecretEncoding;
  /** A repair set the encoding, so it belongs to this text. Absent: the user chose it. */
  readonly isEncodingRepaired?: true;
  /** For encrypted PKCS#8; empty until one is needed. */
  readonly passphrase: string;
  /**
   * Where the text came from. Absent: the user brought it. It stays whatever is done with the key,
   * until the box is emptied or its whole text is replaced at once.
   */
  readonly origins?: Origins;
};

/** An empty Key box. */
export const noKey: KeyText = { text: '', secretEncoding: 'utf-8', passphrase: '' };

/** Returns the key with these origins in place of its own. */
export const withOrigins = (
  { text, secretEncoding, isEncodingRepaired, passphrase }: KeyText,
  origins: Origins,
): KeyText => ({
  text,
  secretEncoding,
  ...(isEncodingRepaired === true ? { isEncodingRepaired } : {}),
  passphrase,
  ...(origins.length === 0 ? {} : { origins }),
});

/** The form in which the key was given. */
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

/**
 * The subject and issuer of a certificate, its other names, and its validity (ms since the epoch; NaN if
 * unreadable).
 */
export type CertificateDetails = {
  readonly subject: string;
  readonly issuer: string;
  readonly notBefore: number;
  readonly notAfter: number;
  /** SubjectAltName: `DNS:a.example` and the like. */
  readonly alternativeNames: readonly string[];
  /** SHA-256 of the DER in base64url, as in `x5t#S256` (RFC 7515 §4.1.8). */
  readonly thumbprint: string;
};

export type Key = {
  /** The position in the ring, also used as React key. */
  readonly index: number;
  /** Its place in the key text. */
  readonly span: Span;
  readonly form: KeyForm;
  /**
   * With the private members if they were given, and always with the public half, derived if
   * necessary (RFC 7517 §9.3).
   */
  readonly jwk: Jwk;
  /** Whether it must be kept secret: it has private members, or is a shared secret. */
  readonly isPrivate: boolean;
  /**
   * The bits of the modulus or the secret, or of the curve's field; for AKP the bits of the public
   * key.
   */
  readonly bits: number;
  /** The crv of EC and OKP, the alg of AKP; null for RSA and oct. */
  readonly curve: string | null;
  readonly kid: string | null;
  readonly alg: string | null;
  readonly use: string | null;
  readonly keyOps: readonly string[] | null;
  /**
   * RFC 7638 with SHA-256, base64url. Null without a secure context, and for secrets, which could
   * be guessed from it (RFC 7638 §7).
   */
  readonly thumbprint: string | null;
  /** For X.509. */
  readonly certificate: CertificateDetails | null;
  /** Oddities of a key that works, as ids with details. */
  readonly remarks: readonly KeyRemark[];
};

export type KeyRemark =
  | { readonly kind: 'label-differs'; readonly label: string; readonly holds: string }
  | { readonly kind: 'rsa-short'; readonly bits: number }
  | { readonly kind: 'leading-zero'; readonly member: string }
  | { readonly kind: 'standard-base64-member'; readonly member: string }
  /** A member of the wrong JSON type that is not needed (`kid`, `alg`, `use`, `key_ops`). */
  | { readonly kind: 'member-ignored'; readonly member: string }
  /** The member is in the JWK more than once. The last one is used. */
  | { readonly kind: 'member-repeated'; readonly member: string }
  /** The private value belongs to another public key than the one next to it. */
  | { readonly kind: 'halves-differ' }
  /** An RSA key with some of its private members and without `d`, which signing needs. */
  | { readonly kind: 'private-exponent-missing'; readonly members: readonly string[] }
  /** There is other text next to this secret, which was not used. */
  | { readonly kind: 'text-skipped' }
  /** Its identifier is id-RSASSA-PSS, so it is for PS256, PS384 and PS512 only (RFC 4055 §1.2). */
  | { readonly kind: 'pss-only' }
  | { readonly kind: 'trailing-line-break' };

export const hasRemark = ({ remarks }: Key, kind: KeyRemark['kind']): boolean =>
  remarks.some((remark) => remark.kind === kind);

/** A part of the key text that is not a usable key, and the reason. Words: `keys/words.ts`. */
export type KeyFault = { readonly span: Span } & KeyProblem;

export type KeyProblem =
  | { readonly kind: 'pem-bad-armor'; readonly line: number; readonly found: string }
  | { readonly kind: 'pem-label-mismatch'; readonly label: string; readonly holds: string }
  | { readonly kind: 'pem-no-end'; readonly label: string }
  | { readonly kind: 'pem-line-breaks'; readonly label: string; readonly found: 'escaped' | 'lost' | 'in-json' }
  /** `character` is empty if the base64 ends in the middle of a group. */
  | { readonly kind: 'pem-bad-base64'; readonly label: string; readonly line: number; readonly character: string }
  /** `at` is an offset in bytes of the DER. */
  | { readonly kind: 'pem-bad-der'; readonly label: string; readonly at: number; readonly detail: DerDetail }
  /** A line inside the block is shorter than the others, and the block cannot be read. */
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
  /** Opening it needs WebCrypto, which plain http does not have (W3C Secure Contexts). */
  | { readonly kind: 'pem-needs-secure-context'; readonly label: string }
  | { readonly kind: 'key-algorithm-unsupported'; readonly name: string }
  | { readonly kind: 'curve-unsupported'; readonly name: string }
  | { readonly kind: 'point-not-on-curve'; readonly curve: string }
  /**
   * An ML-DSA private key only in expanded form. Signing here starts from the 32-byte seed (RFC
   * 9964 §3).
   */
  | { readonly kind: 'seed-missing'; readonly name: string }
  | { readonly kind: 'jwk-broken-json'; readonly line: number; readonly column: number; readonly detail: string }
  | { readonly kind: 'jwk-not-a-key'; readonly detail: NotAKey }
  | { readonly kind: 'jwk-missing-member'; readonly kty: string; readonly member: string }
  | { readonly kind: 'jwk-bad-member'; readonly kty: string; readonly member: string; readonly problem: MemberProblem }
  | { readonly kind: 'jwk-unknown-kty'; readonly kty: string }
  | { readonly kind: 'jwk-set-empty' }
  /** `at` is an offset. `character` is empty if the text ends too early. */
  | {
      readonly kind: 'secret-bad-encoding';
      readonly encoding: SecretEncoding;
      readonly at: number;
      readonly character: string;
    }
  | { readonly kind: 'token-pasted-as-key' }
  /** Reading itself failed because of a bug in this page or in a library. */
  | { readonly kind: 'reading-failed'; readonly detail: string };

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

/** Why JSON that looks like a key is not one. */
export type NotAKey = 'kty-missing' | 'kty-not-text' | 'keys-not-a-list' | 'not-an-object' | 'discovery-document';

export type MemberProblem =
  | { readonly kind: 'not-text' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'bad-character'; readonly at: number; readonly character: string }
  | { readonly kind: 'impossible-length'; readonly length: number }
  | { readonly kind: 'wrong-size'; readonly bytes: number; readonly needed: number }
  /**
   * An RSA exponent that is one or even, so that the signature is the message or does not exist
   * (RFC 8017 §3.1).
   */
  | { readonly kind: 'bad-exponent' }
  /** An Edwards point with which one signature fits many contents. */
  | { readonly kind: 'small-order' }
  /**
   * The cryptography could not derive a public half: the value is zero, or not below the order of
   * the curve.
   */
  | { readonly kind: 'refused' };

/** The contents of the Key box, read and opened. `of` is the text object that it belongs to. */
export type KeyRing = {
  readonly of: KeyText;
  /**
   * `secret` means that the text has no known key form, so it is one shared secret in which every
   * character counts.
   */
  readonly kind: 'empty' | 'secret' | 'keys';
  readonly keys: readonly Key[];
  readonly faults: readonly KeyFault[];
  /**
   * What the text can only mean, although it is not written as a key should be, and the keys in it.
   * For a secret it applies to algorithms with key pairs only, because its characters may be meant.
   */
  readonly read?: { readonly text: string; readonly keys: readonly Key[] };
};
