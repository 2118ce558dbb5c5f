import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { causeIds, type CauseId } from '../diagnose/cause.ts';
import type { SecretEncoding } from './key.ts';
import { openKeys } from './open-keys.ts';
import { faultCause } from './fault-cause.ts';

const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .publicKey.export({ type: 'spki', format: 'pem' })
  .toString();

const rows: readonly {
  readonly cause: CauseId;
  readonly name: string;
  readonly text: string;
  readonly secretEncoding?: SecretEncoding;
}[] = [
  { cause: 'pem-escaped-newlines', name: 'PEM with literal \\n', text: pem.replaceAll('\n', '\\n') },
  { cause: 'pem-newlines-lost', name: 'PEM on one line', text: pem.replaceAll('\n', ' ') },
  { cause: 'pem-bad-armor', name: 'PEM without its end', text: pem.slice(0, pem.indexOf('-----END')) },
  { cause: 'secret-json-config', name: 'PEM inside JSON', text: JSON.stringify({ key: pem }) },
  { cause: 'secret-not-base64', name: 'a secret that is no base64', text: 'my secret!', secretEncoding: 'base64' },
  {
    cause: 'secret-not-base64',
    name: 'a secret that is no base64url',
    text: 'my secret!',
    secretEncoding: 'base64url',
  },
  { cause: 'jwk-k-is-plain-text', name: 'plain text in k', text: '{"kty":"oct","k":"my secret!"}' },
  { cause: 'token-pasted-as-key', name: 'a token', text: 'eyJhbGciOiJIUzI1NiJ9.e30.AAAA' },
  { cause: 'no-key', name: 'no hex', text: 'my secret!', secretEncoding: 'hex' },
  { cause: 'no-key', name: 'a number in k', text: '{"kty":"oct","k":5}' },
  {
    cause: 'no-key',
    name: 'another member that is no base64url',
    text: '{"kty":"EC","crv":"P-256","x":"my x!","y":"AAAA"}',
  },
];

describe('the cause of a key that cannot be read', () => {
  it.each(rows)('is $cause for $name', async ({ cause, text, secretEncoding = 'utf-8' }) => {
    const { faults } = await openKeys({ text, secretEncoding, passphrase: '' });
    expect(faults.map(faultCause)).toEqual([cause]);
    expect(causeIds).toContain(cause);
  });
});
