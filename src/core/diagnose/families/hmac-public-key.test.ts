import { createHmac, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../../crypto/openssl/jwk-members.ts';
import { presentValue } from '../../crypto/testing.ts';
import { diagnoseBoxes } from '../testing.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const pkcs1 = rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const privatePem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const der = rsa.publicKey.export({ type: 'spki', format: 'der' });
const jwk = JSON.stringify(jwkMembersOf(ec.publicKey));
const { n = '' } = jwkMembersOf(rsa.publicKey);
const armorless = pem.replace(/-----[^-]+-----|\s/g, '');

function hs256(secret: string | Uint8Array, alg = 'HS256'): string {
  const input = `${Buffer.from(JSON.stringify({ alg })).toString('base64url')}.${Buffer.from('{"sub":"jane"}').toString('base64url')}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

const rows = [
  { name: 'PEM as it stands', secret: pem, key: pem },
  { name: 'PEM without its final line break', secret: pem.trim(), key: pem },
  { name: 'PEM with a final line break', secret: pem, key: pem.trim() },
  { name: 'PEM with CRLF', secret: pem.replaceAll('\n', '\r\n'), key: pem },
  { name: 'PEM with CRLF but for the last', secret: pem.trim().replaceAll('\n', '\r\n'), key: pem },
  { name: 'PEM with literal \\n', secret: pem.replaceAll('\n', '\\n'), key: pem },
  { name: 'the base64 without its armor', secret: armorless, key: pem },
  { name: 'the base64 in lines', secret: pem.replace(/-----[^-]+-----/g, '').trim(), key: pem },
  { name: 'DER', secret: der, key: pem },
  { name: 'PKCS#1 made of SPKI', secret: pkcs1, key: pem },
  { name: 'SPKI made of PKCS#1', secret: pem, key: pkcs1 },
  { name: 'SPKI made of a JWK', secret: pem, key: JSON.stringify(jwkMembersOf(rsa.publicKey)) },
  { name: 'the text of a JWK', secret: jwk, key: jwk },
  { name: 'the text of a JWK, given indented', secret: jwk, key: JSON.stringify(JSON.parse(jwk), null, 2) },
  { name: 'the modulus', secret: Buffer.from(n, 'base64url'), key: pem },
  { name: 'PEM, given with literal \\n', secret: pem, key: pem.replaceAll('\n', '\\n') },
  { name: 'x5c', secret: armorless, key: JSON.stringify({ ...jwkMembersOf(rsa.publicKey), x5c: [armorless] }) },
];

describe('an HMAC with a public key', () => {
  it.each(rows)('is proven: $name', async ({ secret, key }) => {
    const found = (await diagnoseBoxes(hs256(secret), key)).filter(({ kind }) => kind === 'proven');
    const [proof] = found;
    expect(found).toHaveLength(1);
    const causes = proof?.findings.map(({ cause }) => cause) ?? [];
    expect(causes.filter((cause) => cause !== 'key-line-endings')).toEqual(['hmac-with-public-key']);
    expect(found[0]).toMatchObject({ repair: null, changes: [] });
    expect(proof?.findings.at(-1)?.sentence).toMatch(/Critical/);
  });

  it('reports a private key separately, because it is a different danger', async () => {
    const [proof] = (await diagnoseBoxes(hs256(privatePem), privatePem)).filter(({ kind }) => kind === 'proven');
    expect(presentValue(proof).findings[0].sentence).toMatch(
      /a private key used as a shared secret. Every verifier then needs the private key/,
    );
  });

  it('is not claimed for another public key, or for one that is merely present', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' });
    for (const token of [hs256(other), hs256('hunter2 hunter2')]) {
      expect((await diagnoseBoxes(token, pem)).map(({ kind, findings: [first] }) => `${kind} ${first.cause}`)).toEqual([
        'seen key-type-mismatch',
      ]);
    }
  });

  it.each([
    { name: 'a private key', secret: privatePem, key: privatePem },
    { name: 'a public key', secret: pem, key: pem },
  ])('is proven with $name although the header names RSA', async ({ secret, key }) => {
    const [proof] = (await diagnoseBoxes(hs256(secret, 'RS256'), key)).filter(({ kind }) => kind === 'proven');
    expect(presentValue(proof).findings.map(({ cause }) => cause)).toEqual(['hmac-with-public-key', 'alg-header-lies']);
  });

  it('is not claimed for an HMAC of another secret under a header that names RSA', async () => {
    const causes = (await diagnoseBoxes(hs256('hunter2 hunter2', 'RS256'), pem)).flatMap(({ findings }) => findings);
    expect(causes.map(({ cause }) => cause)).toEqual(['signature-wrong-length']);
  });
});
