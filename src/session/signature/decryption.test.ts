import * as node from 'node:crypto';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { compactDecrypt, CompactEncrypt, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { seconds } from '../../core/claims/numeric-date.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import { verdictAt } from '../../core/claims/check-claims.ts';
import { jwkMembersOf } from '../../core/crypto/openssl/jwk-members.ts';
import { rfc7516 } from '../../core/crypto/vectors/rfc7516.ts';
import { rfc7520Jwe } from '../../core/crypto/vectors/rfc7520-jwe.ts';
import { noKey } from '../../core/keys/key.ts';
import { preparedClaims } from '../reading/claims.ts';
import { consultationOf } from '../doctor/diagnosis.ts';
import type { SessionEvent } from '../state/events.ts';
import type { Session } from '../state/model.ts';
import { openSource } from '../state/opened.ts';
import { boxTextOf, paneOfSource, pastedSource } from '../state/source.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';
import { printWork } from '../share/kept-work.ts';
import { decryptionVerdict } from './decryption-verdict.ts';
import { signatureVerdict } from './signature-verdict.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const recipient = node.generateKeyPairSync('ec', { namedCurve: 'P-256' });
const other = node.generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = (key: node.KeyObject): string =>
  String(key.export(key.type === 'private' ? { type: 'pkcs8', format: 'pem' } : { type: 'spki', format: 'pem' }));
const withoutSpace = (text = ''): string => text.replace(/\s/g, '');
const secret = 'a-secret-of-32-bytes-for-HS256!!';

const sealed = (content: string, header: object = {}): Promise<string> =>
  new CompactEncrypt(utf8(content))
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', ...header })
    .encrypt({ ...jwkMembersOf(recipient.publicKey) });
const signed = (): Promise<string> =>
  new SignJWT({ iss: 'https://a.example', exp: 2_000_000_000 }).setProtectedHeader({ alg: 'HS256' }).sign(utf8(secret));

async function settled(token: string, key: string) {
  const { say, settle } = openSession();
  say(tokenTyped(token), keyTyped(key));
  const session = await settle();
  const pane = paneOfSource(openSource(session), 'payload');
  return { session, decryption: decryptionVerdict(session), signature: signatureVerdict(session), pane };
}

describe('a JWE whose key anyone has', () => {
  const claims = utf8('{"sub":"a"}');
  const direct = (key: Uint8Array): Promise<string> =>
    new CompactEncrypt(claims).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(key);
  const jwkOfBytes = (key: Uint8Array): string =>
    JSON.stringify({ kty: 'oct', k: Buffer.from(key).toString('base64url') });

  it('opens, and says that anyone can open it', async () => {
    const zeros = new Uint8Array(32);
    const hash = node.createHash('sha256').update('secret').digest();
    const password = await new CompactEncrypt(claims)
      .setProtectedHeader({ alg: 'PBES2-HS256+A128KW', enc: 'A256GCM' })
      .encrypt(utf8('secret'));
    for (const [token, key] of [
      [await direct(zeros), jwkOfBytes(zeros)],
      [await direct(hash), jwkOfBytes(hash)],
      [password, 'secret'],
    ] as const)
      expect((await settled(token, key)).decryption).toMatchObject({
        verdict: 'decrypted',
        isDoubtful: true,
        text: expect.stringContaining('The key is publicly known, so anyone can decrypt the content.'),
      });
  });

  it('opens with the key of a link, and says so', async () => {
    const own = node.randomBytes(32);
    const key = { ...noKey, text: jwkOfBytes(own), origins: [{ kind: 'link' }] as const };
    const { say, settle } = openSession();
    say({
      type: 'loaded',
      source: pastedSource(await direct(own)),
      key,
      policy: noPolicy,
      intent: 'verify',
      by: 'link',
    });
    expect(decryptionVerdict(await settle())).toMatchObject({
      isDoubtful: true,
      text: expect.stringContaining('The key came with the link'),
    });
  });

  it('is not one with a key of its own', async () => {
    const own = node.randomBytes(32);
    expect((await settled(await direct(own), jwkOfBytes(own))).decryption).toMatchObject({ isDoubtful: false });
  });
});

describe('an encrypted token', () => {
  it.each([...rfc7516, ...rfc7520Jwe])('opens with its key: $source', async ({ token, key, plaintext }) => {
    const { decryption, pane, session } = await settled(token, JSON.stringify(key));
    expect(decryption).toMatchObject({ verdict: 'decrypted', reason: null });
    expect(withoutSpace(pane?.text)).toBe(withoutSpace(plaintext));
    expect(boxTextOf(session.source)).toBe(token);
    expect(consultationOf(session)).toBeNull();
  });

  it('has its claims checked once it is open', async () => {
    const { session, decryption, signature } = await settled(
      await sealed('{"exp":1700000000}'),
      pem(recipient.privateKey),
    );
    expect(decryption?.text).toMatch(/^Decrypted with .*ECDH-ES\+A256KW, A256GCM\.$/);
    expect(verdictAt(preparedClaims(session), seconds(1_800_000_000)).verdict).toBe('rejected');
    expect(signature).toMatchObject({ verdict: 'unchecked', reason: 'jwe-not-jws' });
  });

  it('has the signature of the token in it checked', async () => {
    const token = await sealed(`\ufeff${await signed()}`, { cty: 'JWT' });
    const both = await settled(
      token,
      `${pem(recipient.privateKey)}\n${JSON.stringify({ kty: 'oct', k: Buffer.from(secret).toString('base64url') })}`,
    );
    expect(both.decryption?.verdict).toBe('decrypted');
    expect(both.signature).toMatchObject({ verdict: 'verified', alg: 'HS256' });
    expect(JSON.parse(both.pane?.text ?? '')).toMatchObject({ iss: 'https://a.example' });
    const one = await settled(token, pem(recipient.privateKey));
    expect(one.signature.verdict).toBe('unchecked');
  });

  it.each([
    ['gzip', gzipSync],
    ['zlib', deflateSync],
    ['DEFLATE', deflateRawSync],
  ] as const)('says that its content is compressed although no header says so: %s', async (name, pack) => {
    const token = await new CompactEncrypt(pack('{"sub":"ada","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}'))
      .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM' })
      .encrypt({ ...jwkMembersOf(recipient.publicKey) });
    const { decryption } = await settled(token, pem(recipient.privateKey));
    expect(decryption?.verdict).toBe('decrypted');
    expect(decryption?.text).toMatch(new RegExp(`compressed .*${name}`));
  });

  it('opens through several layers', async () => {
    const { decryption, pane } = await settled(await sealed(await sealed('{"a":1}')), pem(recipient.privateKey));
    expect(decryption?.text).toContain('2 layers');
    expect(pane?.text).toContain('"a": 1');
  });

  it.each<[string, string, string, string]>([
    ['the key of another', pem(other.privateKey), 'rejected', 'unwrap-failed'],
    ['the public key', pem(recipient.publicKey), 'unchecked', 'key-not-private'],
    ['a secret', 'secret', 'unchecked', 'key-type-mismatch'],
    ['no key', '', 'unchecked', 'no-key'],
  ])('says why it stays closed with %s', async (_, key, verdict, reason) => {
    const { decryption, pane, session } = await settled(await sealed('{}'), key);
    expect(decryption).toMatchObject({ verdict, reason });
    expect(decryption?.text.length).toBeGreaterThan(40);
    expect(pane).toBeNull();
    expect(verdictAt(preparedClaims(session), seconds(0)).verdict).toBe('unchecked');
  });

  it('says that it was changed', async () => {
    const token = await sealed('{}');
    const { decryption } = await settled(`${token.slice(0, -3)}AAA`, pem(recipient.privateKey));
    expect(decryption).toMatchObject({ verdict: 'rejected', reason: 'tag-mismatch' });
  });

  it('closes when the key is removed', async () => {
    const { say, settle } = openSession();
    say(tokenTyped(await sealed('{"a":1}')), keyTyped(pem(recipient.privateKey)));
    await settle();
    say(keyTyped(''));
    const session = await settle();
    expect(decryptionVerdict(session)?.verdict).toBe('unchecked');
    expect(paneOfSource(openSource(session), 'payload')).toBeNull();
  });
});

describe('an edit of an encrypted content', () => {
  const typed = (text: string): SessionEvent => ({ type: 'part-typed', part: 'payload', text });
  const shown = (session: Session): string => paneOfSource(openSource(session), 'payload')?.text ?? '';
  async function opened(token: string, key: string) {
    const { say, settle } = openSession();
    say(tokenTyped(token), keyTyped(key));
    await settle();
    return { say, settle };
  }

  it.each([
    ['ECDH-ES', 'A128CBC-HS256'],
    ['ECDH-ES+A128KW', 'A192GCM'],
  ])('is encrypted for the recipient: %s, %s', async (alg, enc) => {
    const token = await sealed('{"a":1}', { alg, enc, kid: 'x' });
    const { say, settle } = await opened(token, pem(recipient.privateKey));
    say(typed('{"a":2}'));
    const session = await settle();
    const made = boxTextOf(session.source);
    expect(made).not.toBe(token);
    const read = await compactDecrypt(made, { ...jwkMembersOf(recipient.privateKey) });
    expect(new TextDecoder().decode(read.plaintext)).toBe('{"a":2}');
    expect(read.protectedHeader).toMatchObject({ alg, enc, kid: 'x' });
    expect([decryptionVerdict(session)?.verdict, shown(session)]).toEqual(['decrypted', '{"a":2}']);
    say({ type: 'undone' });
    const before = await settle();
    expect([boxTextOf(before.source), shown(before)]).toEqual([token, '{\n  "a": 1\n}']);
  });

  it('keeps what is being typed, and the header with it', async () => {
    const { say, settle } = await opened(await sealed('{"a":1}'), pem(recipient.privateKey));
    say(typed('{"a":'));
    expect(shown(await settle())).toBe('{"a":');
    say(typed('{"a":  3}'));
    expect(shown(await settle())).toBe('{"a":  3}');
    const header = paneOfSource((await settle()).source, 'header')?.text ?? '';
    say({ type: 'part-typed', part: 'header', text: header.replace('A256GCM', 'A128GCM') });
    const session = await settle();
    const read = await compactDecrypt(boxTextOf(session.source), { ...jwkMembersOf(recipient.privateKey) });
    expect([read.protectedHeader.enc, new TextDecoder().decode(read.plaintext)]).toEqual(['A128GCM', '{"a":3}']);
  });

  it('waits for a key, and is then encrypted with a press', async () => {
    const { say, settle } = await opened(await sealed('{"a":1}'), pem(recipient.privateKey));
    say(typed('{"a":2}'), keyTyped(''));
    const waiting = await settle();
    expect(decryptionVerdict(waiting)).toMatchObject({ verdict: 'unchecked', reason: 'edited-not-encrypted' });
    expect(shown(waiting)).toBe('{"a":2}');
    say(keyTyped(pem(recipient.publicKey)));
    await settle();
    say({ type: 'sign-pressed' });
    const session = await settle();
    const read = await compactDecrypt(boxTextOf(session.source), { ...jwkMembersOf(recipient.privateKey) });
    expect(new TextDecoder().decode(read.plaintext)).toBe('{"a":2}');
    expect(decryptionVerdict(session)).toMatchObject({ verdict: 'unchecked', reason: 'key-not-private' });
    expect(shown(session)).toBe('{"a":2}');
  });

  it('is in no kept work and no link', async () => {
    const { say, settle } = await opened(await sealed('{"hidden":"plaintext-word"}'), pem(recipient.privateKey));
    const kept = printWork(await settle());
    expect(kept).not.toContain('plaintext-word');
    say(typed('{"hidden":"another-word"}'));
    expect(printWork(await settle())).not.toContain('another-word');
  });
});
