import { sha256 } from '../crypto/thumbprints.ts';
import { fromUtf8 } from '../text/bytes.ts';
import { certificateFields, nameOf } from './certificate-fields.ts';
import type { DerNode } from './der.ts';
import { derElement } from './der-write.ts';
import { alternativeNamesOf } from './extensions.ts';
import type { CertificateDetails } from './key.ts';

/** Reads names and dates for display. Nothing is verified. */
export function readCertificate(certificate: DerNode): CertificateDetails {
  const [, , issuer, validity, subject] = certificateFields(certificate);
  const [from, until] = validity?.children ?? [];
  return {
    subject: nameOf(subject),
    issuer: nameOf(issuer),
    notBefore: timeOf(from),
    notAfter: timeOf(until),
    alternativeNames: alternativeNamesOf(certificate),
    // DER has one way to write an element.
    thumbprint: sha256(derElement(certificate.tag, certificate.content)),
  };
}

/**
 * Reads UTCTime YYMMDDHHMMSSZ, in which years from 50 are 19YY, or GeneralizedTime YYYYMMDDHHMMSSZ
 * (RFC 5280 §4.1.2.5).
 */
function timeOf(node: DerNode | undefined): number {
  const digits = fromUtf8(node?.content ?? new Uint8Array()) ?? '';
  const century = Number(digits.slice(0, 2)) >= 50 ? '19' : '20';
  const text = node?.tag === 0x17 ? `${century}${digits}` : digits;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (!parts) return Number.NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  // Date.UTC makes a later date of month 13 or 30 February.
  const isDate = new Date(time).toISOString().replace(/\D/g, '').startsWith(text.slice(0, -1));
  return isDate ? time : Number.NaN;
}

/** Writes a certificate of `x5c` as PEM. Some issuers write it in base64url (RFC 7517 §4.7 forbids it). */
export const pemOfCertificate = (base64: string): string =>
  `-----BEGIN CERTIFICATE-----\n${base64.replaceAll('-', '+').replaceAll('_', '/')}\n-----END CERTIFICATE-----`;
