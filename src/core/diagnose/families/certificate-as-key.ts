import { t } from '../../text/language.ts';
import type { Observation } from '../trial.ts';

/**
 * Reports that the Key box contains certificates (RFC 7468 §5), from which Jotscope takes the key itself.
 * Many libraries read only a public key.
 */
export const certificateAsKey: Observation = ({ ring, row }) => {
  if (row === null || row.kty === 'oct' || ring.keys.length === 0) return [];
  if (!ring.keys.every(({ form }) => form === 'certificate')) return [];
  const finding = {
    cause: 'key-is-certificate',
    sentence: t`The Key box contains a certificate. Jotscope took the public key from it, but PyJWT and other libraries that need a public key cannot read a certificate.\nExtract the key for them: openssl x509 -in cert.pem -noout -pubkey`,
  } as const;
  return [{ findings: [finding], kind: 'remark', changes: [], repair: null }];
};
