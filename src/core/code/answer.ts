import type { LeftOut, OtherForm, Overlooked } from './request.ts';
import type { KeyForm, SecretEncoding } from '../keys/key.ts';

/** The code for a request, or the reason why there is none. Words: `words.ts`. */
export type CodeAnswer =
  | {
      readonly kind: 'code';
      readonly text: string;
      /** The commands that install what it needs; empty if it needs nothing. */
      readonly install: string;
      readonly inputs: readonly Input[];
      readonly notes: readonly CodeNote[];
    }
  | { readonly kind: 'unable'; readonly reason: NoCodeReason };

/** What the code reads from the environment. */
export type Input =
  | { readonly name: 'TOKEN'; readonly holds: 'token' }
  | { readonly name: 'API_URL'; readonly holds: 'address' }
  | { readonly name: 'JWT_SECRET'; readonly holds: 'secret'; readonly encoding: SecretEncoding }
  | { readonly name: 'JWT_KEY_FILE'; readonly holds: 'key-file'; readonly form: KeyForm }
  | { readonly name: 'JWT_PASSPHRASE'; readonly holds: 'passphrase' };

export type NoCodeReason =
  | { readonly kind: 'no-token' }
  | { readonly kind: 'no-encryption'; readonly library: string; readonly isUnwritten: boolean }
  | {
      readonly kind: 'management-lacks';
      readonly library: string;
      readonly version: string;
      readonly alg: string;
      readonly curve: string | null;
    }
  | { readonly kind: 'encryption-unknown'; readonly alg: string; readonly enc: string }
  | { readonly kind: 'content-closed' }
  | { readonly kind: 'content-bytes' }
  | { readonly kind: 'header-unreadable' }
  | { readonly kind: 'alg-unknown'; readonly alg: string }
  | { readonly kind: 'alg-none' }
  /**
   * `crit` names extensions that JWT libraries do not support, `b64: false` among them (RFC 7515
   * §4.1.11, RFC 7797).
   */
  | { readonly kind: 'critical' }
  | { readonly kind: 'form-lacks'; readonly library: string; readonly form: OtherForm }
  /** Only a header that is not protected names it. */
  | { readonly kind: 'alg-unprotected' }
  /** The holder's key is not in the token itself. */
  | { readonly kind: 'no-holder-key' }
  | { readonly kind: 'disclosures-faulty'; readonly clause: string }
  | { readonly kind: 'not-claims' }
  | {
      readonly kind: 'library-lacks';
      readonly library: string;
      readonly version: string;
      readonly alg: string;
      readonly knowsEdDsa: boolean;
    }
  | { readonly kind: 'not-without-loss'; readonly library: string };

/** What the reader should know about the code. */
export type CodeNote =
  | { readonly kind: 'nothing-expected' }
  | { readonly kind: 'left-out'; readonly expectation: LeftOut }
  | Overlooked
  | { readonly kind: 'public-half' }
  | { readonly kind: 'private-needed' }
  | { readonly kind: 'recipient-half' }
  | { readonly kind: 'recipient-needed' }
  /** The content is a token, whose signature the code does not check. */
  | { readonly kind: 'token-inside' }
  | { readonly kind: 'content-unknown' }
  | { readonly kind: 'other-form'; readonly library: string; readonly given: KeyForm; readonly reads: KeyForm }
  | {
      readonly kind: 'short-secret';
      readonly library: string;
      readonly alg: string;
      readonly bits: number;
      readonly needed: number;
    }
  | { readonly kind: 'short-rsa'; readonly library: string; readonly bits: number }
  | { readonly kind: 'own-times' }
  | { readonly kind: 'claims-as-text'; readonly library: string }
  | { readonly kind: 'header-left-out'; readonly library: string; readonly names: readonly string[] }
  | { readonly kind: 'typ-added'; readonly library: string }
  | { readonly kind: 'audience-unified'; readonly library: string }
  | { readonly kind: 'needs-runtime'; readonly needs: string }
  | { readonly kind: 'set-without-kid' }
  /** The code makes one of several signatures. */
  | { readonly kind: 'one-signature'; readonly count: number }
  | { readonly kind: 'binding-age'; readonly seconds: number }
  | { readonly kind: 'nonce-not-expected' }
  | { readonly kind: 'binding-not-made' }
  | { readonly kind: 'digests-as-decoys'; readonly count: number }
  /** Anyone who has the token can use what it gives access to. */
  | { readonly kind: 'bearer' }
  | { readonly kind: 'posix-shell' };
