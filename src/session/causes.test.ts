import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { causeIds, type CauseId } from '../core/diagnose/cause.ts';
import type { SecretEncoding } from '../core/keys/key.ts';
import { openKeys } from '../core/keys/open-keys.ts';
import { causeOfFault } from './causes.ts';

const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' }).toString();

const rows: readonly (readonly [cause: CauseId, name: string, text: string, secretEncoding?: SecretEncoding])[] = [
  ['pem-escaped-newlines', 'PEM with literal \\n', pem.replaceAll('\n', '\\n')],
  ['pem-newlines-lost', 'PEM on one line', pem.replaceAll('\n', ' ')],
  ['pem-bad-armor', 'PEM without its end', pem.slice(0, pem.indexOf('-----END'))],
  ['secret-json-config', 'PEM inside JSON', JSON.stringify({ key: pem })],
  ['secret-not-base64', 'a secret that is no base64', 'my secret!', 'base64'],
  ['secret-not-base64', 'a secret that is no base64url', 'my secret!', 'base64url'],
  ['jwk-k-is-plain-text', 'plain text in k', '{"kty":"oct","k":"my secret!"}'],
  ['token-pasted-as-key', 'a token', 'eyJhbGciOiJIUzI1NiJ9.e30.AAAA'],
  ['no-key', 'no hex', 'my secret!', 'hex'],
  ['no-key', 'a number in k', '{"kty":"oct","k":5}'],
  ['no-key', 'another member that is no base64url', '{"kty":"EC","crv":"P-256","x":"my x!","y":"AAAA"}'],
];

describe('the cause of a key that cannot be read', () => {
  it.each(rows)('is %s for %s', async (...[cause, , text, secretEncoding = 'utf-8']) => {
    const { faults } = await openKeys({ text, secretEncoding, passphrase: '' });
    expect(faults.map(causeOfFault)).toEqual([cause]);
    expect(causeIds).toContain(cause);
  });
});
