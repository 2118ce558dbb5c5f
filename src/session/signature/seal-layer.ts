import { encryptToken } from '../../core/crypto/encryption/encrypt.ts';
import { keyMisfit } from '../../core/crypto/encryption/key-misfit.ts';
import type { SessionEvent } from '../state/events.ts';
import { headerWith } from '../state/sealed.ts';
import type { Job } from './jobs.ts';
import { readSealed } from './read-sealed.ts';

/** Encrypts an edited content with its header, and returns the parts of the new token. */
export async function sealLayer({
  revision,
  parts,
  token,
  plaintext,
  keys,
}: Extract<Job, { kind: 'encrypt' }>): Promise<SessionEvent> {
  const sealed = readSealed(token);
  if (!sealed.ok) return { type: 'decrypted', revision, outcome: { kind: 'not-encrypted', fault: sealed.fault } };
  let header = headerWith(parts, {});
  const segmentWith = (parameters: Readonly<Record<string, unknown>>): string => {
    header = headerWith(parts, parameters);
    return header.segment;
  };
  const { row, content } = sealed.value;
  const jwks = keys.map(({ jwk }) => jwk);
  const key = jwks.find((jwk) => keyMisfit({ row, content, key: jwk }) === null) ?? jwks[0];
  const made = await encryptToken({ ...sealed.value, segmentWith, plaintext }, key ?? { kty: 'oct' });
  if (!made.ok) return { type: 'decrypted', revision, outcome: { kind: 'not-encrypted', fault: made.fault } };
  return { type: 'encrypted', revision, header: header.part, rest: made.value.slice(header.segment.length) };
}
