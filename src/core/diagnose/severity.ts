import type { CauseId } from './cause.ts';
import type { Diagnosis } from './trial.ts';

/**
 * How much a diagnosis matters. `critical`: anyone, or anyone who has the token, can sign such tokens.
 * `problem`: the token does not verify, or verifiers reject it. `note`: worth knowing.
 */
export type Severity = 'critical' | 'problem' | 'note';

const critical: ReadonlySet<CauseId> = new Set<CauseId>([
  'signed-with-well-known-secret',
  'empty-secret',
  'hmac-with-public-key',
  'secret-is-file-name',
  'embedded-jwk',
  'embedded-x5c',
  'weak-key',
  'alg-none',
  'alg-none-missing-dot',
  'psychic-signature',
]);

/** Remarks with which strict verifiers reject the token, although it verifies here. */
const weighty: ReadonlySet<CauseId> = new Set<CauseId>([
  'short-secret',
  'crit-unknown',
  'b64-false',
  'token-padded',
  'token-standard-base64',
  'token-noncanonical-base64',
  'jwks-duplicate-kid',
  'jwk-standard-base64',
  'json-bom',
  'fingerprint-mismatch',
  'payload-not-json',
]);

/** What is true before anything is wrong. */
const neutral: ReadonlySet<CauseId> = new Set<CauseId>(['no-key', 'edited-not-signed', 'jwe-not-jws', 'sd-jwt']);

export function severityOf({ kind, findings, isRefused = false }: Diagnosis): Severity {
  const causes = findings.map(({ cause }) => cause);
  if (causes.some((cause) => critical.has(cause))) return 'critical';
  if (kind === 'remark') return isRefused || causes.some((cause) => weighty.has(cause)) ? 'problem' : 'note';
  return kind !== 'rejected' && causes.every((cause) => neutral.has(cause)) ? 'note' : 'problem';
}
