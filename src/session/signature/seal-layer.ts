import { encryptToken } from '../../core/crypto/encryption/encrypt.ts';
import type { DecryptionFault } from '../../core/crypto/encryption/fault.ts';
import type { SessionEvent } from '../state/events.ts';
import { headerWith } from '../state/sealed.ts';
import type { Job } from './jobs.ts';
import { readSealed } from './read-sealed.ts';
import { onlyKey } from './recipient-keys.ts';
import { sealRecipients } from './seal-recipients.ts';

/** Encrypts an edited content with its header, and returns the parts of the new token. */
export async function sealLayer({
  revision,
  parts,
  token,
  plaintext,
  ring,
  layer,
}: Extract<Job, { kind: 'encrypt' }>): Promise<SessionEvent> {
  const { json } = token;
  if (json !== undefined) {
    const made = await sealRecipients({ parts, token: { ...token, json }, plaintext, ring });
    return made.ok ? { type: 'encrypted', revision, ...made.value, layer } : failed(revision, made.fault);
  }
  const sealed = readSealed(token);
  if (!sealed.ok) return failed(revision, sealed.fault);
  let header = headerWith(parts, {});
  const segmentWith = (parameters: Readonly<Record<string, unknown>>): string => {
    header = headerWith(parts, parameters);
    return header.segment;
  };
  const key = onlyKey(sealed.value, ring, token.header.parameters.kid);
  const made = await encryptToken({ ...sealed.value, segmentWith, plaintext }, key?.jwk ?? { kty: 'oct' });
  if (!made.ok) return failed(revision, made.fault);
  return { type: 'encrypted', revision, header: header.part, rest: made.value.slice(header.segment.length), layer };
}

const failed = (revision: number, fault: DecryptionFault): SessionEvent => ({
  type: 'decrypted',
  revision,
  outcome: { kind: 'not-encrypted', fault },
});
