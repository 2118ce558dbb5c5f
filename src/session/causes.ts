import type { KeyFault } from '../core/keys/key.ts';

/** The cause id for a key that could not be read; the catalogue names a few, the rest leave no key to check with. */
export function causeOfFault({ kind }: KeyFault): string {
  return faultCauses.get(kind) ?? 'no-key';
}

const faultCauses: ReadonlyMap<KeyFault['kind'], string> = new Map<KeyFault['kind'], string>([
  ['token-pasted-as-key', 'token-pasted-as-key'],
  ['pem-needs-passphrase', 'pem-encrypted'],
  ['pem-wrong-passphrase', 'pem-encrypted'],
  ['pem-encryption-unsupported', 'pem-encrypted'],
  ['pem-needs-secure-context', 'pem-encrypted'],
  ['pem-label-mismatch', 'pem-wrong-label'],
  ['pem-bad-armor', 'pem-bad-armor'],
]);
