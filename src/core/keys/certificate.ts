import { fromUtf8 } from '../text/bytes.ts';
import type { DerNode } from './der.ts';
import { oidOf, derTags } from './der.ts';

/**
 * The subject and issuer of a certificate, and its validity (ms since the epoch; NaN if
 * unreadable).
 */
export type CertificateDetails = {
  readonly subject: string;
  readonly issuer: string;
  readonly notBefore: number;
  readonly notAfter: number;
};

/** Returns the fields of a TBSCertificate in order, without the version (RFC 5280 §4.1). */
export function certificateFields(certificate: DerNode): readonly DerNode[] {
  const fields = certificate.children[0]?.children ?? [];
  return fields[0]?.tag === derTags.context0 ? fields.slice(1) : fields;
}

/** Reads names and dates for display. Nothing is verified. */
export function readCertificate(certificate: DerNode): CertificateDetails {
  const [, , issuer, validity, subject] = certificateFields(certificate);
  const [from, until] = validity?.children ?? [];
  return { subject: nameOf(subject), issuer: nameOf(issuer), notBefore: timeOf(from), notAfter: timeOf(until) };
}

/** RFC 4514 §3 and its registry: the short names that people know. */
const attributeNames: ReadonlyMap<string, string> = new Map([
  ['2.5.4.3', 'CN'],
  ['2.5.4.5', 'serialNumber'],
  ['2.5.4.6', 'C'],
  ['2.5.4.7', 'L'],
  ['2.5.4.8', 'ST'],
  ['2.5.4.9', 'street'],
  ['2.5.4.10', 'O'],
  ['2.5.4.11', 'OU'],
  ['0.9.2342.19200300.100.1.25', 'DC'],
  ['0.9.2342.19200300.100.1.1', 'UID'],
  ['1.2.840.113549.1.9.1', 'emailAddress'],
]);

/** Returns a Name in the order written, `CN=…, O=…`. */
function nameOf(name: DerNode | undefined): string {
  const attributes = (name?.children ?? []).flatMap((set) => set.children);
  return attributes
    .map(({ children: [type, value] }) => {
      const oid = oidOf(type) ?? '?';
      return `${attributeNames.get(oid) ?? oid}=${value ? textOf(value) : ''}`;
    })
    .join(', ');
}

/** Reads DirectoryString and IA5String (RFC 5280 §4.1.2.4). T61String in practice is Latin-1. */
function textOf({ tag, content }: DerNode): string {
  if (tag === 0x1e) return new TextDecoder('utf-16be').decode(content);
  return (tag === 0x14 ? null : fromUtf8(content)) ?? new TextDecoder('latin1').decode(content);
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
