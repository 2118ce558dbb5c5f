import { createHmac, generateKeyPairSync } from 'node:crypto';
import { GeneralEncrypt, type GeneralJWE } from 'jose';
import { describe, expect, it } from 'vitest';
import { noKey } from '../../core/keys/key.ts';
import { secretKey } from '../testing.ts';
import { signatureVerdict } from '../signature/signature-verdict.ts';
import { decryptionVerdict } from '../signature/decryption-verdict.ts';
import { askDoctor, causesOf } from './doctor-cases/ask.ts';
import { encryptedCases } from './doctor-cases/encrypted-cases.ts';

/* The doctor proves the same of tokens in JSON serialization as of compact ones. */

const decoded = (segment: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(segment, 'base64url').toString()) as Record<string, unknown>;
const isWhole = (token: string): boolean => /^[\w=+/-]+(?:\.[\w=+/-]*){4}$/.test(token);

function flattened(token: string): string {
  const [covered, key, iv, ciphertext, tag] = token.split('.');
  return JSON.stringify(
    { protected: covered, ...(key === '' ? {} : { encrypted_key: key }), iv, ciphertext, tag },
    null,
    2,
  );
}

const keyPair = (kind: 'rsa' | 'ec') =>
  kind === 'rsa'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** What the JSON form says itself, and what is only true of a compact text. */
const ofForm: ReadonlySet<string> = new Set(['jwe-not-jws', 'jws-json-serialization']);

const cases = encryptedCases.filter(({ pasted }) => isWhole(pasted));

describe('the doctor of a JWE in JSON serialization', () => {
  it('has cases', () => {
    expect(cases.length).toBeGreaterThan(20);
  });

  it.each(cases)('names first: $cause $name', async ({ cause, isMended, pasted, key }) => {
    const { opened, items } = await askDoctor({ pasted: flattened(pasted), key });
    expect(causesOf(items).filter((id) => !ofForm.has(id))[0], JSON.stringify(items, null, 1)).toBe(cause);
    const repair = items.find(({ findings: [{ cause: id }] }) => id === cause)?.repair ?? null;
    expect(repair !== null).toBe(isMended);
    if (repair === null) return;
    opened.say({ type: 'repair-applied', repair });
    expect(decryptionVerdict(await opened.settle())?.verdict).toBe('decrypted');
    opened.say({ type: 'undone' });
    expect([opened.text(), opened.store.get().key]).toEqual([flattened(pasted), key]);
  });

  it.each(cases.filter(({ miss }) => isWhole(miss.pasted)))(
    'does not name it for a near miss: $cause $name',
    async ({ cause, miss }) => {
      const { items } = await askDoctor({ pasted: flattened(miss.pasted), key: miss.key });
      expect(causesOf(items)).not.toContain(cause);
    },
  );

  it('is about the recipient whose kind of key is in the box', async () => {
    const [one, two, other] = [keyPair('rsa'), keyPair('ec'), keyPair('ec')];
    const made = await new GeneralEncrypt(Buffer.from('{"sub":"a"}'))
      .setProtectedHeader({ enc: 'A128GCM' })
      .addRecipient(one.publicKey)
      .setUnprotectedHeader({ alg: 'RSA-OAEP' })
      .addRecipient(two.publicKey)
      .setUnprotectedHeader({ alg: 'ECDH-ES+A128KW' })
      .encrypt();
    const key = { ...noKey, text: String(other.privateKey.export({ type: 'pkcs8', format: 'pem' })) };
    const { items } = await askDoctor({ pasted: JSON.stringify(made), key });
    expect(causesOf(items)).toEqual(['jwe-other-recipient', 'jwe-not-jws']);
    const without = await askDoctor({ pasted: JSON.stringify(made), key: noKey });
    expect(causesOf(without.items)).toEqual(['jwe-not-jws', 'no-key']);
  });

  it('looks at the other recipients, and says which one it is', async () => {
    const key = Buffer.from('0f1e2d3c4b5a69788796a5b4c3d2e1f0', 'hex');
    const made: GeneralJWE = await new GeneralEncrypt(Buffer.from('{"sub":"a"}'))
      .setProtectedHeader({ enc: 'A128GCM' })
      .addRecipient(Buffer.alloc(16, 1))
      .setUnprotectedHeader({ alg: 'A128KW', kid: 'one' })
      .addRecipient(key)
      .setUnprotectedHeader({ alg: 'A128KW', kid: 'two' })
      .encrypt();
    const { items, opened } = await askDoctor({ pasted: JSON.stringify(made), key: secretKey(key.toString('hex')) });
    expect(items[0]?.findings[0]).toMatchObject({ sentence: expect.stringMatching(/^Recipient 2: /) });
    const repair = items[0]?.repair;
    if (repair) opened.say({ type: 'repair-applied', repair });
    expect(decryptionVerdict(await opened.settle())?.verdict).toBe('decrypted');
  });

  it('finds a protected header that was changed, with alg of the recipient elsewhere', async () => {
    const key = { kty: 'oct', k: Buffer.alloc(16, 1).toString('base64url') };
    const made = await new GeneralEncrypt(Buffer.from('{"sub":"a"}'))
      .setProtectedHeader({ enc: 'A128GCM' })
      .setAdditionalAuthenticatedData(Buffer.from('more'))
      .addRecipient(Buffer.alloc(16, 1))
      .setUnprotectedHeader({ alg: 'A128KW' })
      .encrypt();
    const header = { ...decoded(made.protected ?? ''), typ: 'JWT' };
    const changed = { ...made, protected: Buffer.from(JSON.stringify(header)).toString('base64url') };
    const { items, opened } = await askDoctor({
      pasted: JSON.stringify(changed),
      key: { ...noKey, text: JSON.stringify(key) },
    });
    expect(causesOf(items)).toContain('jwe-header-changed');
    const repair = items.find(({ findings: [{ cause }] }) => cause === 'jwe-header-changed')?.repair;
    if (repair) opened.say({ type: 'repair-applied', repair });
    expect(opened.text()).toBe(JSON.stringify(made));
  });
});

describe('the doctor of a JWS in JSON serialization', () => {
  const bytes = Buffer.from('0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0', 'hex');
  const b64 = (text: string): string => Buffer.from(text).toString('base64url');
  const payload = b64('{"sub":"a"}');
  const mac = (input: string): string => createHmac('sha256', bytes).update(input).digest('base64url');
  const covered = b64('{"alg":"HS256"}');
  const right = { protected: covered, signature: mac(`${covered}.${payload}`) };
  const loose = { header: { alg: 'HS256', kid: 'a' }, signature: mac(`.${payload}`) };
  const ofAnother = { protected: b64('{"alg":"HS256","kid":"x"}'), signature: 'A'.repeat(43) };

  it.each([
    ['protected', { payload, ...right }],
    ['not protected', { payload, ...loose }],
    ['the first of two', { payload, signatures: [right, ofAnother] }],
    ['the second of two', { payload, signatures: [ofAnother, right] }],
    ['the second of two, not protected', { payload, signatures: [ofAnother, loose] }],
  ])('finds that the secret is hex, with alg %s', async (name, token) => {
    const { items, opened } = await askDoctor({ pasted: JSON.stringify(token), key: secretKey(bytes.toString('hex')) });
    const proven = items.find(({ kind }) => kind === 'proven');
    expect(proven?.findings[0].cause, JSON.stringify(items, null, 1)).toBe('secret-is-hex');
    expect(proven?.findings[0].sentence.startsWith('Signature 2: ')).toBe(name.startsWith('the second'));
    if (proven?.repair) opened.say({ type: 'repair-applied', repair: proven.repair });
    expect(signatureVerdict(await opened.settle()).verdict).toBe('verified');
  });

  it('is about the signature that decides the verdict', async () => {
    const unfit = { protected: b64('{"alg":"ES256"}'), signature: 'A'.repeat(86) };
    const { items } = await askDoctor({
      pasted: JSON.stringify({ payload, signatures: [unfit, right] }),
      key: secretKey('wrong-secret'),
    });
    expect(causesOf(items)[0]).toBe('wrong-secret');
  });

  it.each([{}, { payload: '' }])('says that an unencoded payload is detached: %o', async (empty) => {
    const header = b64('{"alg":"HS256","b64":false,"crit":["b64"]}');
    const token = { protected: header, ...empty, signature: mac(`${header}.body`) };
    const { items } = await askDoctor({ pasted: JSON.stringify(token), key: secretKey(bytes.toString()) });
    expect(causesOf(items)[0]).toBe('detached-payload');
    expect(causesOf(items)).not.toContain('wrong-secret');
  });

  it('does not call the header corrupted if there is none', async () => {
    const { items } = await askDoctor({
      pasted: JSON.stringify({ payload, ...loose }),
      key: secretKey('wrong-secret'),
    });
    expect(causesOf(items)).not.toContain('token-corrupted-header');
    expect(causesOf(items)).not.toContain('alg-missing');
  });
});
