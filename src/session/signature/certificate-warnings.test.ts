import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seconds } from '../../core/claims/numeric-date.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import { bareCertificate, certificateToken } from '../../core/diagnose/families/key-text/fixtures/certificate.ts';
import { ec, es256, jwkOf } from '../doctor/doctor-cases/signers.ts';
import type { SessionEvent } from '../state/events.ts';
import { pastedSource } from '../state/source.ts';
import { keyTyped, openSession, secretKey, tokenTyped } from '../testing.ts';
import { signatureVerdict } from './signature-verdict.ts';

async function verdictAfter(...events: readonly SessionEvent[]) {
  const { say, settle } = openSession();
  for (const event of events) {
    say(event);
    await settle();
  }
  return signatureVerdict(await settle());
}

/** Returns the certificate with other dates of the same length. Nothing here checks its signature. */
const dated = ([from, to]: readonly [string, string]): string =>
  Buffer.from(
    Buffer.from(bareCertificate, 'base64')
      .toString('latin1')
      .replace('261122204208Z', from)
      .replace('21261029204208Z', to),
    'latin1',
  ).toString('base64');
const pemOf = (base64: string): string => `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----`;

const expired = dated(['090101000000Z', '20100101000000Z']);

it('shows an expired certificate although a link chose an earlier moment', async () => {
  const verdict = await verdictAfter(
    {
      type: 'loaded',
      source: pastedSource(certificateToken, { origins: [{ kind: 'link' }] }),
      key: secretKey(''),
      policy: { ...noPolicy, checkAsOf: seconds(Date.UTC(2009, 5) / 1000) },
      intent: 'verify',
      by: 'link',
    },
    keyTyped(pemOf(expired)),
  );
  expect(verdict).toMatchObject({ verdict: 'verified', warnings: ['certificate-expired'], tone: 'warn' });
});

describe('a certificate that is not valid', () => {
  it.each([
    ['its time has not begun', ['480101000000Z', '21261029204208Z'], 'certificate-not-yet-valid'],
    ['its end has month 13', ['200101000000Z', '21261329204208Z'], 'certificate-expired'],
    ['its end has a zone', ['200101000000Z', '210301010000+01'], 'certificate-expired'],
    ['its start has month 99', ['109901000000Z', '21261029204208Z'], 'certificate-expired'],
  ] as const)('warns if %s', async (_, dates, warning) => {
    const pem = pemOf(dated(dates));
    expect(await verdictAfter(tokenTyped(certificateToken), keyTyped(pem))).toMatchObject({
      verdict: 'verified',
      warnings: [warning],
      tone: 'warn',
    });
  });
});

describe('a JWK with x5c', () => {
  const certified = new X509Certificate(pemOf(bareCertificate)).publicKey;
  const jwkWith = (base64: string, key = certified): string => JSON.stringify(jwkOf(key, { x5c: [base64] }));

  it('is green with its own certificate, and warns if that has expired', async () => {
    const own = await verdictAfter(tokenTyped(certificateToken), keyTyped(jwkWith(bareCertificate)));
    expect(own).toMatchObject({ verdict: 'verified', warnings: [], tone: 'good' });
    const old = await verdictAfter(tokenTyped(certificateToken), keyTyped(jwkWith(expired)));
    expect(old).toMatchObject({ verdict: 'verified', warnings: ['certificate-expired'] });
  });

  it('warns if nothing in x5c can be read', async () => {
    const verdict = await verdictAfter(tokenTyped(certificateToken), keyTyped(jwkWith('AAAA')));
    expect(verdict).toMatchObject({ verdict: 'verified', warnings: ['strict-refuses'], tone: 'warn' });
    expect(verdict.text).toContain('cannot be read');
  });

  it('warns of an expired certificate next to its own bare key, in either order', async () => {
    const bare = String(certified.export({ type: 'spki', format: 'pem' }));
    for (const box of [`${bare}${pemOf(expired)}`, `${pemOf(expired)}\n${bare}`]) {
      const verdict = await verdictAfter(tokenTyped(certificateToken), keyTyped(box));
      expect(verdict).toMatchObject({ verdict: 'verified', warnings: ['certificate-expired'], tone: 'warn' });
    }
  });

  it('warns if the certificate is for another key', async () => {
    const verdict = await verdictAfter(tokenTyped(es256()), keyTyped(jwkWith(bareCertificate, ec.publicKey)));
    expect(verdict).toMatchObject({ verdict: 'verified', warnings: ['key-halves-differ'], tone: 'warn' });
    expect(verdict.text).toContain('contains another key');
  });
});
