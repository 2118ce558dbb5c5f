/**
 * How tokens of a text, and the request around them, relate to each other. `fits`: whether the two belong
 * together; null if that cannot be told.
 */
export type Relation =
  // A DPoP proof by itself (RFC 9449 §4.3).
  | { readonly kind: 'proof-several'; readonly fits: false }
  | { readonly kind: 'proof-typ'; readonly fits: false; readonly typ: string | null }
  | { readonly kind: 'proof-alg'; readonly fits: false; readonly alg: string }
  | { readonly kind: 'proof-key'; readonly fits: false; readonly problem: 'missing' | 'private' | 'unreadable' }
  | { readonly kind: 'proof-signature'; readonly fits: boolean | null }
  | { readonly kind: 'proof-claim'; readonly fits: false; readonly name: string; readonly problem: ClaimProblem }
  // What another token of these kinds must contain.
  | { readonly kind: 'claim-missing'; readonly fits: false; readonly of: TokenKind; readonly name: string }
  | {
      readonly kind: 'typ-differs';
      readonly fits: false;
      readonly of: TokenKind;
      readonly typ: string | null;
      readonly wanted: string;
    }
  // A crit that a verifier does not understand (RFC 7515 §4.1.11).
  | { readonly kind: 'crit'; readonly fits: false; readonly of: TokenKind | 'proof' }
  // A DPoP proof and its request.
  | { readonly kind: 'proof-method'; readonly fits: boolean; readonly found: string; readonly expected: string }
  | { readonly kind: 'proof-address'; readonly fits: boolean; readonly found: string; readonly expected: string }
  // A DPoP proof and its access token.
  | { readonly kind: 'proof-hash-missing'; readonly fits: false }
  | { readonly kind: 'proof-hash'; readonly fits: boolean }
  // `kid`: the token names its key by it, and no key in the Key box has it.
  | { readonly kind: 'proof-token-key'; readonly fits: boolean | null; readonly kid?: string }
  // An ACME request and the HTTP request that it is in (RFC 8555 §6.4, §6.2).
  | { readonly kind: 'request-url'; readonly fits: boolean; readonly found: string; readonly expected: string }
  | { readonly kind: 'request-unprotected'; readonly fits: false }
  // A client assertion by itself, and with the request that it is in (RFC 7523 §3).
  | { readonly kind: 'assertion-subject'; readonly fits: false; readonly found: string; readonly expected: string }
  | { readonly kind: 'assertion-client'; readonly fits: boolean; readonly found: string; readonly expected: string }
  // The server that a client assertion or the proof of an attestation is for, and the one it is sent to.
  | {
      readonly kind: 'audience';
      readonly fits: boolean | null;
      readonly of: 'assertion' | 'attestation-proof';
      readonly found: string;
      readonly expected: string;
    }
  // The signature of what a client sends, with the keys in the Key box; null: none of them is known to be its own.
  | {
      readonly kind: 'token-signature';
      readonly fits: boolean | null;
      readonly of: 'assertion' | 'attestation';
      readonly hasKeys: boolean;
    }
  // A client attestation and its proof.
  | { readonly kind: 'attestation-key'; readonly fits: boolean | null; readonly kid?: string }
  | { readonly kind: 'attestation-request'; readonly fits: boolean; readonly found: string; readonly expected: string }
  | { readonly kind: 'attestation-client'; readonly fits: boolean; readonly found: string; readonly expected: string }
  // A token and the certificate of its client (RFC 8705 §3.1).
  | { readonly kind: 'certificate'; readonly fits: boolean }
  // A token and its status list.
  | { readonly kind: 'status-list'; readonly fits: boolean; readonly found: string; readonly expected: string }
  | { readonly kind: 'status-broken'; readonly fits: false; readonly problem: StatusListFault }
  | { readonly kind: 'status-ttl'; readonly fits: false }
  // The signature of the list, with the keys in the Key box; null: none of them is known to be its own.
  | { readonly kind: 'status-signature'; readonly fits: boolean | null; readonly hasKeys: boolean }
  | { readonly kind: 'status-no-index'; readonly fits: false }
  | { readonly kind: 'status-index'; readonly fits: false; readonly index: number; readonly length: number }
  | {
      readonly kind: 'status';
      readonly fits: boolean | null;
      readonly index: number;
      readonly value: number;
      /** The signature of the list was verified. */
      readonly isSigned?: true;
    };

export type TokenKind = 'status-list' | 'attestation' | 'attestation-proof' | 'assertion';

export type ClaimProblem = 'missing' | 'twice' | 'not-a-string' | 'not-a-number';

/** A status list, or why it cannot be read. */
export type StatusListRead =
  | { readonly list: StatusList; readonly fault: null }
  | { readonly list: null; readonly fault: StatusListFault };

/** The statuses of a list (draft-ietf-oauth-status-list, "Status List"). */
export type StatusList = {
  /** The number of bits of a status: 1, 2, 4 or 8. */
  readonly bits: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** Why a status list cannot be read. */
export type StatusListFault = 'malformed' | 'not-base64url' | 'not-zlib' | 'too-long';
