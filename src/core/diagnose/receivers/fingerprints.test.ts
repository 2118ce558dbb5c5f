import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { findToken } from '../../intake/find-token.ts';
import { noKey } from '../../keys/key.ts';
import { bareCertificate } from '../families/key-text/fixtures/certificate.ts';
import { openCase } from '../open-case.ts';
import { fingerprintRemarks } from './fingerprints.ts';

const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
const key = { ...noKey, text: `-----BEGIN CERTIFICATE-----\n${bareCertificate}\n-----END CERTIFICATE-----\n` };

/** Returns what is said about a header, whose token the certificate's key verifies. */
async function said(header: object): Promise<readonly string[]> {
  const pasted = `${part({ alg: 'ES256', ...header })}.${part({ sub: 'jane' })}.c2ln`;
  const given = await openCase(pasted, findToken(pasted), key);
  const [first] = given.ring.keys;
  if (first === undefined) throw new Error('The certificate was not read.');
  return (await fingerprintRemarks(given, first)).map(({ findings: [{ sentence }] }) => sentence);
}

it('compares the thumbprint of the certificate with that of the header', async () => {
  const right = createHash('sha256').update(Buffer.from(bareCertificate, 'base64')).digest('base64url');
  const wrong = createHash('sha256').update('another certificate').digest('base64url');
  expect(await said({ 'x5t#S256': right })).toEqual([]);
  expect(await said({})).toEqual([]);
  const [sentence] = await said({ 'x5t#S256': wrong });
  expect(sentence).toContain(`is ${wrong}, but your certificate has the thumbprint ${right}`);
});
