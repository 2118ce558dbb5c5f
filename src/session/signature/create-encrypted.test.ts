import * as node from 'node:crypto';
import { compactDecrypt } from 'jose';
import { describe, expect, it } from 'vitest';
import { contentEncryptionNames, keyManagementNames } from '../../core/crypto/encryption/names.ts';
import { contentRows } from '../../core/crypto/encryption/content-encryption.ts';
import { keyManagementRows } from '../../core/crypto/encryption/key-management.ts';
import { jwkMembersOf } from '../../core/crypto/openssl/jwk-members.ts';
import { openKeys } from '../../core/keys/open-keys.ts';
import { openSource } from '../state/opened.ts';
import { boxTextOf, paneOfSource } from '../state/source.ts';
import type { SessionEvent } from '../state/events.ts';
import { keyTyped, openSession, payloadTyped, secretKey, tokenTyped } from '../testing.ts';
import { decryptionVerdict } from './decryption-verdict.ts';
import { newKeyFor } from './new-key.ts';
import { signatureVerdict } from './signature-verdict.ts';

const recipient = node.generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = node.generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (key: node.KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const privatePem = (key: node.KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const chosen = (alg: string, enc?: string): SessionEvent => ({
  type: 'algorithm-chosen',
  alg,
  ...(enc === undefined ? {} : { enc }),
});
const secret = 'a-secret-of-32-bytes-for-HS256!!';
const claims = Buffer.from('{"sub":"ada"}').toString('base64url');
const input = `${Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')}.${claims}`;
const token = `${input}.${node.createHmac('sha256', secret).update(input).digest('base64url')}`;

async function after(...events: readonly SessionEvent[]) {
  const opened = openSession();
  for (const event of events) {
    opened.say(event);
    await opened.settle();
  }
  const session = await opened.settle();
  const shown = paneOfSource(openSource(session), 'payload')?.text ?? null;
  const header = JSON.parse(paneOfSource(session.source, 'header')?.text ?? '{}') as Record<string, unknown>;
  return { ...opened, session, shown, header, made: boxTextOf(session.source), verdict: decryptionVerdict(session) };
}

const textIn = async (made: string, key: node.KeyObject): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode((await compactDecrypt(made, { ...jwkMembersOf(key) })).plaintext));

describe('the names of the menus', () => {
  it('are those of the tables', () => {
    expect(keyManagementRows.map(({ name }) => name).toSorted()).toEqual([...keyManagementNames].toSorted());
    expect(contentRows.map(({ name }) => name).toSorted()).toEqual([...contentEncryptionNames].toSorted());
  });
});

describe('choosing a key management algorithm', () => {
  it('encrypts the payload of a signed token for the recipient', async () => {
    const { made, shown, header, verdict, say, settle } = await after(
      tokenTyped(token),
      keyTyped(pem(recipient.publicKey)),
      chosen('ECDH-ES+A256KW'),
    );
    expect(header).toMatchObject({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', typ: 'JWT' });
    expect(await textIn(made, recipient.privateKey)).toEqual({ sub: 'ada' });
    expect(JSON.parse(shown ?? '')).toEqual({ sub: 'ada' });
    expect(verdict).toMatchObject({ verdict: 'unchecked', reason: 'key-not-private' });
    say({ type: 'undone' });
    expect(boxTextOf((await settle()).source)).toBe(token);
  });

  it('encrypts a payload that was typed without a token', async () => {
    const { made } = await after(payloadTyped('{"sub":"bob"}'), keyTyped(pem(rsa.publicKey)), chosen('RSA-OAEP-256'));
    expect(await textIn(made, rsa.privateKey)).toEqual({ sub: 'bob' });
  });

  it('encrypts with a password', async () => {
    const { made, verdict, header } = await after(
      tokenTyped(token),
      keyTyped(secretKey('correct horse')),
      chosen('PBES2-HS256+A128KW'),
    );
    expect(verdict?.verdict).toBe('decrypted');
    expect(header['p2c']).toBeGreaterThanOrEqual(1000);
    const read = await compactDecrypt(made, new TextEncoder().encode('correct horse'), {
      keyManagementAlgorithms: ['PBES2-HS256+A128KW'],
    });
    expect(new TextDecoder().decode(read.plaintext)).toBe('{"sub":"ada"}');
  });

  it.each([
    [16, 'A128GCM'],
    [32, 'A256GCM'],
    [64, 'A256CBC-HS512'],
  ])('takes the content encryption of a secret of %d bytes with dir', async (bytes, enc) => {
    const key = JSON.stringify({ kty: 'oct', k: node.randomBytes(bytes).toString('base64url') });
    const { header, verdict } = await after(tokenTyped(token), keyTyped(key), chosen('dir'));
    expect([header['enc'], verdict?.verdict]).toEqual([enc, 'decrypted']);
  });

  it('waits for a key that fits, and says which', async () => {
    const { verdict, shown, say, settle } = await after(tokenTyped(token), keyTyped(secret), chosen('RSA-OAEP-256'));
    expect(verdict).toMatchObject({ verdict: 'unchecked', reason: 'edited-not-encrypted' });
    expect(verdict?.text).toContain("RSA-OAEP-256 needs the recipient's RSA key");
    expect(JSON.parse(shown ?? '')).toEqual({ sub: 'ada' });
    say(keyTyped(pem(rsa.publicKey)));
    await settle();
    say({ type: 'sign-pressed' });
    expect(await textIn(boxTextOf((await settle()).source), rsa.privateKey)).toEqual({ sub: 'ada' });
  });

  it('encrypts an open JWE again, without the parameters of the former algorithm', async () => {
    const keys = `${privatePem(recipient.privateKey)}\n${privatePem(rsa.privateKey)}`;
    const first = await after(tokenTyped(token), keyTyped(pem(recipient.publicKey)), chosen('ECDH-ES'));
    const { header, made, verdict } = await after(
      tokenTyped(first.made),
      keyTyped(keys),
      chosen('RSA-OAEP', 'A128CBC-HS256'),
    );
    expect(header).toEqual({ alg: 'RSA-OAEP', enc: 'A128CBC-HS256', typ: 'JWT' });
    expect(await textIn(made, rsa.privateKey)).toEqual({ sub: 'ada' });
    expect(verdict?.verdict).toBe('decrypted');
  });

  it('keeps the iterations over a password if only the content encryption changes', async () => {
    const { header } = await after(
      payloadTyped('{"sub":"ada"}'),
      keyTyped('correct horse'),
      chosen('PBES2-HS256+A128KW'),
      { type: 'part-typed', part: 'header', text: '{"alg":"PBES2-HS256+A128KW","enc":"A256GCM","p2c":2000}' },
      chosen('PBES2-HS256+A128KW', 'A128GCM'),
    );
    expect(header).toMatchObject({ p2c: 2000, enc: 'A128GCM' });
  });

  it('leaves a closed JWE as it is', async () => {
    const first = await after(tokenTyped(token), keyTyped(pem(recipient.publicKey)), chosen('ECDH-ES'));
    const { made } = await after(tokenTyped(first.made), keyTyped(''), chosen('RSA-OAEP'));
    expect(made).toBe(first.made);
  });
});

describe('choosing a signature algorithm for a JWE', () => {
  it('signs its content', async () => {
    const keys = privatePem(recipient.privateKey);
    const first = await after(tokenTyped(token), keyTyped(pem(recipient.publicKey)), chosen('ECDH-ES'));
    const { session, header, shown } = await after(tokenTyped(first.made), keyTyped(keys), chosen('ES256'));
    expect(header).toEqual({ alg: 'ES256', typ: 'JWT' });
    expect(JSON.parse(shown ?? '')).toEqual({ sub: 'ada' });
    expect(signatureVerdict(session).verdict).toBe('verified');
  });
});

describe('RSA1_5', () => {
  it('encrypts only after a press', async () => {
    const opened = await after(tokenTyped(token), keyTyped(privatePem(rsa.privateKey)), chosen('RSA1_5'));
    expect(opened.verdict?.verdict).toBe('decrypted');
    expect(opened.verdict).toMatchObject({ isDoubtful: true, text: expect.stringContaining('RSA1_5 is not safe') });
    const { made } = opened;
    opened.say({ type: 'part-typed', part: 'payload', text: '{"sub":"eve"}' });
    const edited = await opened.settle();
    expect(decryptionVerdict(edited)).toMatchObject({ verdict: 'unchecked', reason: 'edited-not-encrypted' });
    expect(boxTextOf(edited.source)).toBe(made);
    opened.say({ type: 'sign-pressed' });
    expect(decryptionVerdict(await opened.settle())?.verdict).toBe('decrypted');
    expect(boxTextOf((await opened.settle()).source)).not.toBe(made);
  });
});

describe('a new key for a JWE', () => {
  it.each(keyManagementNames)('fits %s', async (alg) => {
    for (const secretEncoding of ['utf-8', 'base64', 'hex'] as const) {
      const wanted = { size: '2048', secretEncoding } as const;
      const key = await newKeyFor({ kind: 'encryption', alg, enc: 'A256CBC-HS512', curve: null }, wanted);
      if (!key.ok) throw new Error(key.fault);
      const keyText = { ...key.value, passphrase: '' };
      expect((await openKeys(keyText)).keys).toHaveLength(1);
      const { verdict } = await after(tokenTyped(token), keyTyped(keyText), chosen(alg, 'A256CBC-HS512'));
      expect(verdict?.text).toContain('Decrypted');
    }
  });

  it.each(['P-384', 'P-521', 'X25519', 'X448'])('is on the curve of the present one: %s', async (curve) => {
    const wanted = { size: '2048', secretEncoding: 'utf-8' } as const;
    const key = await newKeyFor({ kind: 'encryption', alg: 'ECDH-ES', enc: 'A256GCM', curve }, wanted);
    if (!key.ok) throw new Error(key.fault);
    expect((await openKeys({ ...key.value, passphrase: '' })).keys[0]?.curve).toBe(curve);
  });
});
