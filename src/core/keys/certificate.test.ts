import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../crypto/openssl/jwk-members.ts';
import { readCertificate } from './certificate.ts';
import { derElementIn } from './der.ts';
import { rsaCertificate } from './fixtures/certificate.ts';
import { bags } from './fixtures/openssl.ts';
import { onlyKeyOf, ringOfText } from './fixtures/ask.ts';
import { keyTitle } from './words.ts';

const namesOf = ({ subjectAltName = '' }: X509Certificate): readonly string[] =>
  subjectAltName === '' ? [] : subjectAltName.split(', ');

describe('certificates', () => {
  it('shows subject, issuer and validity, in UTCTime and GeneralizedTime', async () => {
    const { certificate, jwk, form } = await onlyKeyOf(rsaCertificate);
    const independent = new X509Certificate(rsaCertificate);
    expect(form).toBe('certificate');
    expect(certificate).toEqual({
      subject: 'C=DE, O=Example Öffentlich, CN=login.example',
      issuer: 'C=DE, O=Example Öffentlich, CN=login.example',
      notBefore: Date.parse(independent.validFrom),
      notAfter: Date.parse(independent.validTo),
      alternativeNames: namesOf(independent),
      thumbprint: Buffer.from(independent.fingerprint256.replaceAll(':', ''), 'hex').toString('base64url'),
    });
    expect(jwk).toEqual(jwkMembersOf(independent.publicKey));
  });

  it('reads a certificate of an EC key, with domain components among its names', async () => {
    const key = (await ringOfText(bags)).keys[0];
    expect(key?.certificate?.subject).toBe('DC=org, DC=example, CN=EC leaf');
    expect(key && keyTitle(key)).toBe('X.509 certificate: EC P-256, DC=org, DC=example, CN=EC leaf');
  });

  it('returns empty names and no times for a structure without them', () => {
    const empty = derElementIn(Uint8Array.of(0x30, 0));
    expect(empty && readCertificate(empty)).toEqual({
      subject: '',
      issuer: '',
      notBefore: Number.NaN,
      notAfter: Number.NaN,
      alternativeNames: [],
      thumbprint: expect.any(String),
    });
  });
});
