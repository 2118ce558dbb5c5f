import { describe, expect, it } from 'vitest';
import { rfc7515 } from '../../core/crypto/vectors/rfc7515.ts';
import { rfc7516 } from '../../core/crypto/vectors/rfc7516.ts';
import { structureVerdict } from '../reading/structure-verdict.ts';
import { decryptionVerdict } from '../signature/decryption-verdict.ts';
import { signatureVerdict } from '../signature/signature-verdict.ts';
import { openSource } from '../state/opened.ts';
import { boxTextOf, paneOfSource } from '../state/source.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';
import { jsonEncryptionVectors } from './json-encryptions.ts';
import { jsonSignatureVectors } from './json-signatures.ts';

const keyOf = (source: string): object => rfc7515.find((vector) => vector.source === source)?.key ?? {};
const [rsaKey, ecKey] = [keyOf('RFC 7515 A.2'), keyOf('RFC 7515 A.3')];
const [, signedRsa = '', signatureRsa = ''] =
  rfc7515.find(({ source }) => source === 'RFC 7515 A.2')?.token.split('.') ?? [];
const [, , signatureEc = ''] = rfc7515.find(({ source }) => source === 'RFC 7515 A.3')?.token.split('.') ?? [];
const byRsa = { protected: 'eyJhbGciOiJSUzI1NiJ9', header: { kid: '2010-12-29' }, signature: signatureRsa };
const byEc = {
  protected: 'eyJhbGciOiJFUzI1NiJ9',
  header: { kid: 'e9bc097a-ce51-4036-9562-d2ade882db0d' },
  signature: signatureEc,
};
const a6 = JSON.stringify({ payload: signedRsa, signatures: [byRsa, byEc] }, null, 1);
const a7 = JSON.stringify({ payload: signedRsa, ...byEc });

async function judged(token: string, key: string) {
  const { say, settle } = openSession();
  say(tokenTyped(token), keyTyped(key));
  const session = await settle();
  return {
    session,
    signature: signatureVerdict(session),
    decryption: decryptionVerdict(session),
    structure: structureVerdict(session),
    payload: paneOfSource(openSource(session), 'payload')?.text.replace(/\s/g, ''),
  };
}

describe('JWS in JSON serialization', () => {
  it.each(jsonSignatureVectors)('verifies: $name', async ({ token, key }) => {
    const { signature, structure, session } = await judged(token, key);
    expect(signature.verdict).toBe('verified');
    expect(structure).toMatchObject({ verdict: 'well-formed' });
    expect(boxTextOf(session.source)).toBe(token);
  });

  it('RFC 7515 A.6 has a verdict for each signature', async () => {
    const { signature, structure } = await judged(a6, JSON.stringify(ecKey));
    expect(structure.text).toMatch(/^Well-formed JWS \(general JSON, 2 signatures\)/);
    expect(signature.text).toMatch(
      /^Verified.*The token has 2 signatures\. Verified, with warnings: 2\. Not checked: 1\.$/,
    );
    expect(signature.line).toMatch(/^Verified, with warnings: 2\. Not checked: 1\. /);
    const both = await judged(a6, JSON.stringify({ keys: [rsaKey, ecKey] }));
    expect(both.signature.text).toMatch(/Verified, with warnings: 1 and 2\.$/);
    const wrong = await judged(
      a6.replace(byRsa.signature, byRsa.signature.replace('cC4', 'cC5')),
      JSON.stringify({ keys: [rsaKey, ecKey] }),
    );
    expect(wrong.signature.text).toMatch(/^Verified.*Verified, with warnings: 2\. Do not match: 1\.$/);
  });

  it('RFC 7515 A.7 is flattened', async () => {
    const { signature, structure } = await judged(a7, JSON.stringify(ecKey));
    expect(signature.verdict).toBe('verified');
    expect(signature.kid).toBe(byEc.header.kid);
    expect(structure.text).toBe('Well-formed JWS (flattened JSON).');
  });

  it('RFC 7797 §4.2 has an unencoded payload', async () => {
    const token =
      '{"protected":"eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19","payload":"$.02","signature":"A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY"}';
    const { signature, payload } = await judged(token, JSON.stringify(keyOf('RFC 7515 A.1')));
    expect([signature.verdict, payload]).toEqual(['verified', '$.02']);
  });
});

const partsOf = (source: string): readonly string[] =>
  rfc7516.find((vector) => vector.source === source)?.token.split('.') ?? [];
const sealed = {
  protected: 'eyJlbmMiOiJBMTI4Q0JDLUhTMjU2In0',
  unprotected: { jku: 'https://server.example.com/keys.jwks' },
  iv: 'AxY8DCtDaGlsbGljb3RoZQ',
  ciphertext: 'KDlTtXchhZTGufMYmOYGS4HffxPSUrfmqCHXaI9wOGY',
  tag: 'Mz-VPPyU4RlcuYv1IwIvzw',
};
const wrapped = { header: { alg: 'A128KW', kid: '7' }, encrypted_key: partsOf('RFC 7516 A.3')[1] };
const encrypted = { header: { alg: 'RSA1_5', kid: '2011-04-29' }, encrypted_key: partsOf('RFC 7516 A.2')[1] };
const jweKey = (source: string): string => JSON.stringify(rfc7516.find((vector) => vector.source === source)?.key);

describe('JWE in JSON serialization', () => {
  it.each(jsonEncryptionVectors)('opens: $name', async ({ token, key, plaintext }) => {
    const { decryption, payload, session } = await judged(token, key);
    expect(decryption).toMatchObject({ verdict: 'decrypted' });
    expect(payload).toBe(plaintext.replace(/\s/g, ''));
    expect(boxTextOf(session.source)).toBe(token);
  });

  it('RFC 7516 A.4 opens with the key of either recipient', async () => {
    const token = JSON.stringify({ ...sealed, recipients: [encrypted, wrapped] });
    for (const [key, recipient] of [
      [jweKey('RFC 7516 A.2'), 1],
      [jweKey('RFC 7516 A.3'), 2],
    ] as const) {
      const { decryption, payload } = await judged(token, key);
      expect(decryption?.text).toContain(`The key is that of recipient ${recipient}.`);
      expect(payload).toBe('Livelongandprosper.');
    }
  });

  it('RFC 7516 A.5 is flattened', async () => {
    const { decryption, payload } = await judged(JSON.stringify({ ...sealed, ...wrapped }), jweKey('RFC 7516 A.3'));
    expect([decryption?.verdict, payload]).toEqual(['decrypted', 'Livelongandprosper.']);
  });
});
