import type { KeyFault, KeyProblem } from './key.ts';

/**
 * Returns the cause (an id of the catalog) of a key that cannot be read. Faults without a cause
 * of their own leave the verifier without a key.
 */
export const faultCause = (fault: KeyFault): FaultCause =>
  causes.find(({ kind, fits }) => fault.kind === kind && (fits?.(fault) ?? true))?.cause ?? 'no-key';

type FaultCause =
  | 'no-key'
  | 'token-pasted-as-key'
  | 'secret-not-base64'
  | 'secret-json-config'
  | 'jwk-k-is-plain-text'
  | 'pem-encrypted'
  | 'pem-wrong-label'
  | 'pem-bad-armor'
  | 'pem-escaped-newlines'
  | 'pem-newlines-lost'
  | 'weak-key'
  | 'key-is-discovery-document';

type Row = {
  readonly kind: KeyProblem['kind'];
  readonly cause: FaultCause;
  readonly fits?: (problem: KeyProblem) => boolean;
};

const lineBreaks =
  (found: string) =>
  (problem: KeyProblem): boolean =>
    problem.kind === 'pem-line-breaks' && problem.found === found;

/**
 * Returns whether `k` was written without encoding, although it must be base64url (RFC 7518
 * §6.4.1).
 */
const isPlainK = (problem: KeyProblem): boolean =>
  problem.kind === 'jwk-bad-member' &&
  problem.kty === 'oct' &&
  problem.member === 'k' &&
  ['bad-character', 'impossible-length'].includes(problem.problem.kind);

const isBase64 = (problem: KeyProblem): boolean =>
  problem.kind === 'secret-bad-encoding' && problem.encoding.startsWith('base64');

const isDiscovery = (problem: KeyProblem): boolean =>
  problem.kind === 'jwk-not-a-key' && problem.detail === 'discovery-document';

/** Returns whether anyone can write a signature that verifies with the key. */
const isWeak = (problem: KeyProblem): boolean =>
  problem.kind === 'jwk-bad-member' && ['bad-exponent', 'small-order'].includes(problem.problem.kind);

const causes: readonly Row[] = [
  { kind: 'jwk-not-a-key', cause: 'key-is-discovery-document', fits: isDiscovery },
  { kind: 'token-pasted-as-key', cause: 'token-pasted-as-key' },
  { kind: 'pem-needs-passphrase', cause: 'pem-encrypted' },
  { kind: 'pem-wrong-passphrase', cause: 'pem-encrypted' },
  { kind: 'pem-encryption-unsupported', cause: 'pem-encrypted' },
  { kind: 'pem-needs-secure-context', cause: 'pem-encrypted' },
  { kind: 'pem-label-mismatch', cause: 'pem-wrong-label' },
  { kind: 'pem-unknown-label', cause: 'pem-wrong-label' },
  { kind: 'pem-bad-armor', cause: 'pem-bad-armor' },
  { kind: 'pem-no-end', cause: 'pem-bad-armor' },
  { kind: 'pem-line-breaks', cause: 'pem-escaped-newlines', fits: lineBreaks('escaped') },
  { kind: 'pem-line-breaks', cause: 'pem-newlines-lost', fits: lineBreaks('lost') },
  { kind: 'pem-line-breaks', cause: 'secret-json-config', fits: lineBreaks('in-json') },
  { kind: 'secret-bad-encoding', cause: 'secret-not-base64', fits: isBase64 },
  { kind: 'jwk-bad-member', cause: 'jwk-k-is-plain-text', fits: isPlainK },
  { kind: 'jwk-bad-member', cause: 'weak-key', fits: isWeak },
];
