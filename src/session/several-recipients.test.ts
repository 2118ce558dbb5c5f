import * as node from 'node:crypto';
import { exportJWK, generalDecrypt, GeneralEncrypt, generateKeyPair, type GeneralJWE, type JWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { printWork } from './share/kept-work.ts';
import { structureVerdict } from './reading/structure-verdict.ts';
import { decryptionVerdict, recipientsWithoutKey } from './signature/decryption-verdict.ts';
import type { SessionEvent } from './state/events.ts';
import type { Session } from './state/model.ts';
import { recipientsRemoved } from './state/recipients.ts';
import { openTexts } from './state/opened.ts';
import { boxTextOf } from './state/source.ts';
import { headerTyped, keyTyped, openSession, payloadTyped, tokenTyped } from './testing.ts';

/* A JWE in general JSON serialization that is encrypted again for all its recipients (RFC 7516 §7.2.1). */

const pair = async (alg: string, options = {}) => generateKeyPair(alg, { extractable: true, ...options });
const [rsa, ec, x25519] = [
  await pair('RSA-OAEP-256'),
  await pair('ECDH-ES+A256KW'),
  await pair('ECDH-ES+A128KW', { crv: 'X25519' }),
];
const wrapping: JWK = { kty: 'oct', k: node.randomBytes(16).toString('base64url') };
const privateJwk = async ({ privateKey }: typeof rsa, kid?: string) => named(await exportJWK(privateKey), kid);
const publicJwk = async ({ publicKey }: typeof rsa, kid?: string) => named(await exportJWK(publicKey), kid);
const named = (jwk: JWK, kid?: string): JWK => (kid === undefined ? jwk : { ...jwk, kid });
const set = (...keys: readonly JWK[]): string => JSON.stringify({ keys });
const text = (made: { readonly plaintext: Uint8Array }): string => Buffer.from(made.plaintext).toString();

async function sealedFor(kids: readonly (string | undefined)[] = ['r', 'e', 'x', 'w']): Promise<GeneralJWE> {
  const header = (alg: string, at: number) => ({ alg, ...(kids[at] === undefined ? {} : { kid: kids[at] }) });
  return new GeneralEncrypt(Buffer.from('{"sub":"a"}'))
    .setProtectedHeader({ enc: 'A256GCM', typ: 'JWT' })
    .setAdditionalAuthenticatedData(Buffer.from('together'))
    .addRecipient(rsa.publicKey)
    .setUnprotectedHeader(header('RSA-OAEP-256', 0))
    .addRecipient(ec.publicKey)
    .setUnprotectedHeader(header('ECDH-ES+A256KW', 1))
    .addRecipient(x25519.publicKey)
    .setUnprotectedHeader(header('ECDH-ES+A128KW', 2))
    .addRecipient(Buffer.from(wrapping.k ?? '', 'base64url'))
    .setUnprotectedHeader(header('A128GCMKW', 3))
    .encrypt();
}

/** Each recipient alone, with jose. */
async function readByAll(json: string): Promise<readonly string[]> {
  const jwe = JSON.parse(json) as GeneralJWE;
  const keys = [rsa.privateKey, ec.privateKey, x25519.privateKey, Buffer.from(wrapping.k ?? '', 'base64url')];
  const only = (at: number): GeneralJWE => ({ ...jwe, recipients: jwe.recipients.slice(at, at + 1) });
  return Promise.all(keys.map(async (key, at) => text(await generalDecrypt(only(at), key))));
}

async function opened(token: object | string, key: string) {
  const session = openSession();
  session.say(tokenTyped(typeof token === 'string' ? token : JSON.stringify(token, null, 2)), keyTyped(key));
  await session.settle();
  return session;
}

/** The press on `Encrypt for others`. */
const removed = (session: Session): SessionEvent =>
  recipientsRemoved(session, recipientsWithoutKey(session)) ?? { type: 'sign-pressed' };

const privateKeys = async () => set(await privateJwk(rsa), await privateJwk(ec), await privateJwk(x25519), wrapping);
const publicKeys = async () =>
  set(await publicJwk(rsa, 'r'), await privateJwk(ec, 'e'), await publicJwk(x25519, 'x'), { ...wrapping, kid: 'w' });

describe('an edited JWE with several recipients', () => {
  it('is encrypted for all of them, with one content key and new values', async () => {
    const before = await sealedFor();
    const { say, settle, text: box } = await opened(before, await publicKeys());
    say(payloadTyped('{"sub":"b"}'));
    const session = await settle();
    expect(decryptionVerdict(session)?.verdict).toBe('decrypted');
    expect(await readByAll(box())).toEqual(Array.from({ length: 4 }, () => '{"sub":"b"}'));
    const after = JSON.parse(box()) as GeneralJWE;
    expect([after.protected, after.aad]).toEqual([before.protected, before.aad]);
    expect(after.iv).not.toBe(before.iv);
    for (const [at, each] of after.recipients.entries())
      expect(each.encrypted_key).not.toBe(before.recipients[at]?.encrypted_key);
    say({ type: 'undone' });
    expect(JSON.parse(boxTextOf((await settle()).source))).toEqual(before);
  });

  it('finds the recipients by the encrypted keys that the private keys open, without a kid', async () => {
    const { say, settle, text: box } = await opened(await sealedFor([]), await privateKeys());
    say(payloadTyped('{"sub":"b"}'));
    await settle();
    expect(await readByAll(box())).toEqual(Array.from({ length: 4 }, () => '{"sub":"b"}'));
  });

  it('is encrypted again after each of many edits, also of the header', async () => {
    const { say, settle, text: box } = await opened(await sealedFor(), await publicKeys());
    for (const sub of ['b', 'c']) {
      say(payloadTyped(`{"sub":"${sub}"}`));
      await settle();
    }
    say(headerTyped('{"enc":"A128CBC-HS256","zip":"DEF"}'));
    expect(decryptionVerdict(await settle())?.verdict).toBe('decrypted');
    // jose reads no zip, so it is not asked.
    say(headerTyped('{"enc":"A128CBC-HS256"}'));
    await settle();
    expect(await readByAll(box())).toEqual(Array.from({ length: 4 }, () => '{"sub":"c"}'));
  });

  it('stays as it is if a key is missing, and says who would lose the content', async () => {
    const before = await sealedFor();
    const key = set(await privateJwk(ec, 'e'), { ...wrapping, kid: 'w' });
    const { say, settle, text: box } = await opened(before, key);
    say(payloadTyped('{"sub":"b"}'));
    const session = await settle();
    expect(JSON.parse(box())).toEqual(before);
    expect(decryptionVerdict(session)).toMatchObject({
      verdict: 'unchecked',
      reason: 'edited-not-encrypted',
      text: expect.stringContaining(
        'no key here fits recipients 1 and 3 of 4. If you encrypt for the others, they are',
      ),
    });
    expect(recipientsWithoutKey(session)).toEqual([0, 2]);
    expect(printWork(session)).not.toContain('sub');
    say(removed(session));
    const after = await settle();
    expect(decryptionVerdict(after)?.verdict).toBe('decrypted');
    expect(openTexts.payload(after)).toContain('"b"');
    const jwe = JSON.parse(box()) as GeneralJWE;
    expect(jwe.recipients.map(({ header }) => header?.kid)).toEqual(['e', 'w']);
    expect(text(await generalDecrypt(jwe, ec.privateKey))).toBe('{"sub":"b"}');
    say({ type: 'undone' });
    await settle();
    say({ type: 'undone' });
    expect(JSON.parse(boxTextOf((await settle()).source))).toEqual(before);
  });

  it('keeps the recipient that is shown, if it stays', async () => {
    const key = set(await privateJwk(ec, 'e'), { ...wrapping, kid: 'w' });
    const { say, settle, text: box } = await opened(await sealedFor(), key);
    say({ type: 'entry-chosen', entry: 3 });
    await settle();
    say(payloadTyped('{"sub":"b"}'));
    say(removed(await settle()));
    expect(decryptionVerdict(await settle())).toMatchObject({ verdict: 'decrypted', kid: 'w' });
    expect(text(await generalDecrypt(JSON.parse(box()) as GeneralJWE, ec.privateKey))).toBe('{"sub":"b"}');
  });

  it('does not take a public key for two recipients, nor one of another kid', async () => {
    const twice = await new GeneralEncrypt(Buffer.from('{}'))
      .setProtectedHeader({ enc: 'A128GCM', alg: 'RSA-OAEP-256' })
      .addRecipient(rsa.publicKey)
      .setUnprotectedHeader({ kid: 'a' })
      .addRecipient((await pair('RSA-OAEP-256')).publicKey)
      .setUnprotectedHeader({ kid: 'b' })
      .encrypt();
    const { say, settle } = await opened(
      twice,
      set(await privateJwk(rsa, 'a'), await publicJwk(await pair('RSA-OAEP'), 'c')),
    );
    say(payloadTyped('{"sub":"b"}'));
    expect(recipientsWithoutKey(await settle())).toEqual([1]);
    const other = await publicJwk(await pair('RSA-OAEP-256'));
    say(keyTyped(set(await privateJwk(rsa, 'a'), other)), { type: 'sign-pressed' });
    expect(decryptionVerdict(await settle())?.verdict).toBe('decrypted');
  });

  it('has another algorithm chosen for the recipient that is shown', async () => {
    const { say, settle, text: box } = await opened(await sealedFor(), await publicKeys());
    say({ type: 'algorithm-chosen', alg: 'RSA-OAEP-512', enc: 'A128CBC-HS256' });
    const session = await settle();
    expect([structureVerdict(session).verdict, decryptionVerdict(session)?.verdict]).toEqual([
      'well-formed',
      'decrypted',
    ]);
    const jwe = JSON.parse(box()) as GeneralJWE;
    expect(jwe.recipients.map(({ header }) => header?.alg)).toEqual([
      'RSA-OAEP-512',
      'ECDH-ES+A256KW',
      'ECDH-ES+A128KW',
      'A128GCMKW',
    ]);
    const only = { ...jwe, recipients: jwe.recipients.slice(1, 2) };
    expect(text(await generalDecrypt(only, ec.privateKey))).toBe('{"sub":"a"}');
    say({ type: 'algorithm-chosen', alg: 'RSA-OAEP' });
    expect(decryptionVerdict(await settle())?.verdict).toBe('decrypted');
  });

  it('says so if no recipient has a key here', async () => {
    const { say, settle } = await opened(await sealedFor(), await publicKeys());
    say(payloadTyped('{"sub":"b"}'), keyTyped(JSON.stringify({ kty: 'oct', k: 'AA' })), { type: 'sign-pressed' });
    const session = await settle();
    expect(decryptionVerdict(session)?.text).toContain('no key here fits any of the 4 recipients');
    expect(recipientsWithoutKey(session)).toEqual([]);
  });

  it('cannot share a content key that the key itself gives', async () => {
    const before = await sealedFor();
    const { say, settle, text: box } = await opened(before, await publicKeys());
    say(headerTyped('{"enc":"A256GCM","typ":"JWT"}'));
    await settle();
    const jwe = JSON.parse(box()) as GeneralJWE;
    const direct = {
      ...jwe,
      recipients: jwe.recipients.map((each) => ({ ...each, header: { ...each.header, alg: 'ECDH-ES' } })),
    };
    const again = await opened(
      { ...direct, recipients: [jwe.recipients[1], direct.recipients[1]] },
      await publicKeys(),
    );
    again.say(payloadTyped('{"sub":"c"}'));
    expect(decryptionVerdict(await again.settle())?.text).toContain(
      'with ECDH-ES the key itself gives the content key',
    );
  });

  it('waits for a press if any recipient uses RSA1_5', async () => {
    const jwe = await sealedFor();
    const [first, ...others] = jwe.recipients;
    const unsafe = { ...jwe, recipients: [...others, { ...first, header: { alg: 'RSA1_5', kid: 'r' } }] };
    const { say, settle, text: box } = await opened(unsafe, await publicKeys());
    say(payloadTyped('{"sub":"b"}'));
    expect(decryptionVerdict(await settle())).toMatchObject({ verdict: 'unchecked', reason: 'edited-not-encrypted' });
    expect(decryptionVerdict(await settle())?.text).toContain('RSA1_5 is not safe');
    expect(JSON.parse(box())).toEqual(unsafe);
    say({ type: 'sign-pressed' });
    expect(decryptionVerdict(await settle())?.verdict).toBe('decrypted');
  });

  it('has at most four passwords stretched', async () => {
    const header = { alg: 'PBES2-HS256+A128KW' };
    let made = new GeneralEncrypt(Buffer.from('{"sub":"a"}')).setProtectedHeader({ enc: 'A128GCM' });
    for (let at = 0; at < 5; at += 1)
      made = made.addRecipient(Buffer.from('correct horse')).setUnprotectedHeader(header) as never;
    const jwe = await made.encrypt();
    const five = await opened(jwe, 'correct horse');
    five.say(payloadTyped('{"sub":"b"}'));
    expect(decryptionVerdict(await five.settle())?.text).toContain('5 recipients have a password');
    const four = await opened({ ...jwe, recipients: jwe.recipients.slice(1) }, 'correct horse');
    four.say(payloadTyped('{"sub":"b"}'));
    expect(decryptionVerdict(await four.settle())?.verdict).toBe('decrypted');
    const secret = Buffer.from('correct horse');
    const options = { keyManagementAlgorithms: ['PBES2-HS256+A128KW'] };
    expect(text(await generalDecrypt(JSON.parse(four.text()) as GeneralJWE, secret, options))).toBe('{"sub":"b"}');
  });

  it('leaves the Key box empty when it is pasted, which an ephemeral key must not fill', async () => {
    const { store } = await opened(await sealedFor(), '');
    const { say, settle } = openSession();
    say(tokenTyped(boxTextOf(store.get().source)));
    expect((await settle()).key.text).toBe('');
  });

  it('is not encrypted with recipients that were not read, or a broken form', async () => {
    const jwe = await sealedFor();
    const many = { ...jwe, recipients: Array.from({ length: 101 }, (_, at) => jwe.recipients[at % 4]) };
    const { say, settle, text: box } = await opened(many, await publicKeys());
    say(payloadTyped('{"sub":"b"}'));
    expect(decryptionVerdict(await settle())?.text).toContain('101 recipients, of which only the first 100 were read');
    expect(JSON.parse(box())).toEqual(many);
  });

  it('is encrypted for a hundred recipients', async () => {
    const jwe = await sealedFor();
    const many = { ...jwe, recipients: Array.from({ length: 100 }, (_, at) => jwe.recipients[at % 4]) };
    const { say, settle, text: box } = await opened(many, await publicKeys());
    say(payloadTyped('{"sub":"b"}'));
    expect(decryptionVerdict(await settle())?.verdict).toBe('decrypted');
    const last = { ...(JSON.parse(box()) as GeneralJWE) };
    expect(text(await generalDecrypt({ ...last, recipients: last.recipients.slice(98, 99) }, x25519.privateKey))).toBe(
      '{"sub":"b"}',
    );
  });
});

describe('an edited JWE in JSON serialization with one recipient', () => {
  const one = async (where: 'own' | 'shared' | 'protected') => {
    const alg = { alg: 'ECDH-ES+A256KW', kid: 'e' };
    const made = new GeneralEncrypt(Buffer.from('{"sub":"a"}'));
    made.setProtectedHeader({ enc: 'A256GCM', ...(where === 'protected' ? alg : {}) });
    if (where === 'shared') made.setSharedUnprotectedHeader(alg);
    const recipient = made.addRecipient(ec.publicKey);
    if (where === 'own') recipient.setUnprotectedHeader(alg);
    return made.encrypt();
  };

  it.each(['own', 'shared', 'protected'] as const)('is encrypted with alg in the %s header', async (where) => {
    const { say, settle, text: box } = await opened(await one(where), set(await privateJwk(ec, 'e')));
    say(payloadTyped('{"sub":"b"}'));
    const session = await settle();
    expect([structureVerdict(session).verdict, decryptionVerdict(session)?.verdict]).toEqual([
      'well-formed',
      'decrypted',
    ]);
    expect(text(await generalDecrypt(JSON.parse(box()) as GeneralJWE, ec.privateKey))).toBe('{"sub":"b"}');
  });

  it('writes the text of a flattened one only where its members change', async () => {
    const { recipients, ...jwe } = await new GeneralEncrypt(Buffer.from('{"sub":"a"}'))
      .setProtectedHeader({ enc: 'A128GCM' })
      .addRecipient(Buffer.from(wrapping.k ?? '', 'base64url'))
      .setUnprotectedHeader({ alg: 'A128KW' })
      .encrypt();
    const flat = { ...jwe, ...recipients[0], note: [1, { a: 'b' }] };
    const { say, settle, text: box } = await opened(flat, set(wrapping));
    say(payloadTyped('{"sub":"b"}'));
    await settle();
    const strip = (json: string): string => json.replace(/"(?:iv|ciphertext|tag|encrypted_key)": "[^"]*"/g, '');
    expect(box()).not.toBe(JSON.stringify(flat, null, 2));
    expect(strip(box())).toBe(strip(JSON.stringify(flat, null, 2)));
  });
});
