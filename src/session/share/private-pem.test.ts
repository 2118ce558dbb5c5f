import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { noPolicy } from '../../core/claims/policy.ts';
import { jwkMembersOf } from '../../core/crypto/openssl/jwk-members.ts';
import { noKey } from '../../core/keys/key.ts';
import { pastedSource } from '../state/source.ts';
import { shareOffers } from './share.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pkcs8 = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const spki = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const sec1 = ec.privateKey.export({ type: 'sec1', format: 'pem' }).toString();
const labelled = (pem: string, label: string): string => pem.replace(/(BEGIN|END) [A-Z ]+/g, `$1 ${label}`);

/** Returns what is wrong with a token whose claim contains a text, next to a key in the Key box. */
async function faultOf(inClaim: string, key: string, header: object = {}): Promise<string | null> {
  const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
  const source = pastedSource(`${part({ alg: 'HS256', ...header })}.${part({ note: inClaim })}.c2ln`);
  const { token } = await shareOffers({ source, key: { ...noKey, text: key }, policy: noPolicy });
  return token.fault;
}

describe('a token with a private key in PEM', () => {
  it.each([
    ['PKCS#8 of EC', 'PUBLIC KEY', pkcs8(ec.privateKey)],
    ['PKCS#8 of EC', 'CERTIFICATE', pkcs8(ec.privateKey)],
    ['SEC1', 'PUBLIC KEY', sec1],
    ['PKCS#8 of RSA', 'PUBLIC KEY', pkcs8(rsa.privateKey)],
  ])('is not shared although the armor says another thing: %s as %s', async (_, label, pem) => {
    const text = labelled(pem, label);
    expect(await faultOf(text, '')).toBe('holds-secret');
    expect(await faultOf(text, text)).toBe('holds-secret');
  });

  it('is not shared with a single line of the key in the Key box', async () => {
    const pem = pkcs8(rsa.privateKey);
    for (const at of [2, 5, 12]) expect(await faultOf(pem.split('\n')[at] ?? '', pem)).toBe('holds-secret');
  });

  it('is shared if the key is public, or only its public half is in the token', async () => {
    const pem = spki(rsa.publicKey);
    expect(await faultOf(pem.split('\n')[2] ?? '', pem)).toBeNull();
    expect(await faultOf('', pkcs8(rsa.privateKey), { jwk: jwkMembersOf(rsa.publicKey) })).toBeNull();
    expect(await faultOf(pem, pkcs8(rsa.privateKey))).toBeNull();
  });
});
