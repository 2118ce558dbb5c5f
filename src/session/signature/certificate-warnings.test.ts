import { expect, it } from 'vitest';
import { seconds } from '../../core/claims/numeric-date.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import { bareCertificate, certificateToken } from '../../core/diagnose/families/key-text/fixtures/certificate.ts';
import type { SessionEvent } from '../state/events.ts';
import { pastedSource } from '../state/source.ts';
import { keyTyped, openSession, secretKey } from '../testing.ts';
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
