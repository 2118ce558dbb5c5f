import { keyMark } from '../../core/keys/embedded-keys.ts';
import { noKey, type Key } from '../../core/keys/key.ts';
import { openKeys } from '../../core/keys/open-keys.ts';
import { pemOfCertificate } from '../../core/keys/certificate.ts';
import { t } from '../../core/text/language.ts';
import type { Warning } from '../state/warning.ts';

/* What speaks against the certificate of a key, which is otherwise not checked. */

type Said = Omit<Warning, 'id'>;

/** Returns the key of the first certificate in a JWK's `x5c`; null if none can be read. */
export async function leafOf({ jwk: { x5c } }: Key): Promise<Key | null> {
  const [first] = Array.isArray(x5c) ? x5c : [];
  if (typeof first !== 'string') return null;
  const { keys } = await openKeys({ ...noKey, text: pemOfCertificate(first) });
  return keys[0] ?? null;
}

/**
 * Returns the certificate of a key: its own, that of its `x5c`, or that of an equal key next to it.
 * A public key does not outlive its certificate because it was exported without it.
 */
export function certificateFor(key: Key, leaf: Key | null, keys: readonly Key[]): Key['certificate'] {
  const beside = (): Key | undefined =>
    keys.find((other) => other.certificate !== null && keyMark(other.jwk) === keyMark(key.jwk));
  return key.certificate ?? leaf?.certificate ?? beside()?.certificate ?? null;
}

/** Says that a JWK has an `x5c` without a certificate that can be read. */
export function unreadableLeaf({ jwk: { x5c } }: Key, leaf: Key | null): Said | null {
  return x5c === undefined || leaf !== null
    ? null
    : {
        clause: t`the certificate in x5c of the key cannot be read`,
        detail: t`x5c is an array of certificates in standard base64 (RFC 7517 §4.7). It was not used.`,
      };
}

export function otherLeaf(key: Key, leaf: Key | null): Said | null {
  return leaf === null || keyMark(leaf.jwk) === keyMark(key.jwk)
    ? null
    : {
        clause: t`the certificate in x5c of the key contains another key`,
        detail: t`The two must match (RFC 7517 §4.7). The certificate was not used.`,
      };
}

/** The moment may be chosen later, so that every certificate has its words. */
export function expiring(certificate: Key['certificate']): Said | null {
  if (certificate === null) return null;
  const { notBefore, notAfter } = certificate;
  if (Number.isNaN(notAfter) || Number.isNaN(notBefore))
    return { clause: t`the dates of the key's certificate cannot be read`, detail: unchecked() };
  return {
    clause: t`the certificate of the key expired on ${dayOf(notAfter)}`,
    detail: unchecked(),
    after: notAfter,
  };
}

export function beginning(certificate: Key['certificate']): Said | null {
  if (certificate === null || Number.isNaN(certificate.notBefore)) return null;
  return {
    clause: t`the certificate of the key is not valid before ${dayOf(certificate.notBefore)}`,
    detail: unchecked(),
    before: certificate.notBefore,
  };
}

const unchecked = (): string => t`Only the key in it was used. The certificate itself is not checked.`;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
