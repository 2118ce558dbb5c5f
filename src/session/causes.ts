import type { KeyFault } from '../core/keys/key.ts';
import type { SelectionReason } from '../core/keys/selection.ts';

/** The cause id for a key that could not be read; the catalogue names a few, the rest leave no key to check with. */
export function causeOfFault({ kind }: KeyFault): string {
  return faultCauses.get(kind) ?? 'no-key';
}

const faultCauses: ReadonlyMap<KeyFault['kind'], string> = new Map<KeyFault['kind'], string>([
  ['token-pasted-as-key', 'token-pasted-as-key'],
  ['pem-needs-passphrase', 'pem-encrypted'],
  ['pem-wrong-passphrase', 'pem-encrypted'],
  ['pem-encryption-unsupported', 'pem-encrypted'],
  ['pem-label-mismatch', 'pem-wrong-label'],
]);

/** The cause id for keys of which none fits. */
export function causeOfSelection({ kind }: SelectionReason): string {
  return selectionCauses[kind];
}

const selectionCauses = {
  'no-key': 'no-key',
  'alg-none': 'alg-none',
  'asymmetric-alg-with-secret': 'asymmetric-alg-with-secret',
  // That the public key's bytes were the HMAC secret would be a proof; that it was given for an HMAC is a misfit only.
  'hmac-with-public-key': 'key-type-mismatch',
  'key-type-mismatch': 'key-type-mismatch',
  'alg-curve-mismatch': 'alg-curve-mismatch',
  'jwks-kid-not-found': 'jwks-kid-not-found',
  'jwks-key-not-for-signing': 'jwks-key-not-for-signing',
  'key-not-private': 'no-key',
  'only-key': 'no-key',
  'kid-names-key': 'no-key',
  'keys-without-kid': 'no-key',
  'token-without-kid': 'no-key',
} as const satisfies Record<SelectionReason['kind'], string>;
