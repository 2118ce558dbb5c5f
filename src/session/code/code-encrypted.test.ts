import { createSecretKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { CompactEncrypt, FlattenedEncrypt, GeneralEncrypt, type CompactJWEHeaderParameters } from 'jose';
import { describe, expect, it } from 'vitest';
import { noPolicy, type Policy } from '../../core/claims/policy.ts';
import type { KeyTask } from '../../core/code/target.ts';
import { targetNames, targets, type TargetName } from '../../core/code/targets.ts';
import { noteWords, reasonWords } from '../../core/code/words.ts';
import { contentEncryptionNames, keyManagementNames, recipientKeyKind } from '../../core/crypto/encryption/names.ts';
import { noKey, type KeyText } from '../../core/keys/key.ts';
import { fromUtf8, utf8 } from '../../core/text/bytes.ts';
import { freshDecryption } from '../state/opened.ts';
import type { Session } from '../state/model.ts';
import { hs256 } from '../doctor/doctor-cases/signers.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';
import { codeAnswer } from './code-answer.ts';
import { codeRequestOf } from './code-request.ts';
import { programLanguages, runPrograms, type Program } from './code-run/programs.ts';

const claims = { iss: 'https://a.example', exp: 4_100_000_000, name: 'Ada' };
const contents = JSON.stringify(claims);

/** A recipient's key: what jose encrypts for, and the texts for the Key box and the code's file or variable. */
type Recipient = {
  readonly encrypts: KeyObject | Uint8Array;
  readonly box: KeyText;
  readonly variable: string | null;
  readonly files: Readonly<Record<'decrypt' | 'encrypt', string | null>>;
};

function pair(publicKey: KeyObject, privateKey: KeyObject): Recipient {
  const own = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const files = { decrypt: own, encrypt: String(publicKey.export({ type: 'spki', format: 'pem' })) };
  return { encrypts: publicKey, box: { ...noKey, text: own }, variable: null, files };
}

const none = { decrypt: null, encrypt: null };
const secretOf = (bytes: number): Recipient => {
  const secret = randomBytes(bytes);
  const text = secret.toString('base64url');
  return {
    encrypts: createSecretKey(secret),
    box: { ...noKey, text, secretEncoding: 'base64url' },
    variable: text,
    files: none,
  };
};
const password = 'correct horse battery staple';
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const curves = {
  'P-256': generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'P-521': generateKeyPairSync('ec', { namedCurve: 'P-521' }),
  X25519: generateKeyPairSync('x25519'),
};
const rsaRecipient = pair(rsa.publicKey, rsa.privateKey);
const curveRecipient = (name: keyof typeof curves): Recipient => pair(curves[name].publicKey, curves[name].privateKey);

function recipientFor(alg: (typeof keyManagementNames)[number], cekBytes: number): Recipient {
  switch (recipientKeyKind(alg)) {
    case 'RSA':
      return rsaRecipient;
    case 'curve':
      return curveRecipient('P-256');
    case 'password':
      return { encrypts: utf8(password), box: { ...noKey, text: password }, variable: password, files: none };
    case 'secret':
      return secretOf(alg === 'dir' ? cekBytes : Number(/\d+/.exec(alg)?.[0]) / 8);
  }
}

const cekBytes: Readonly<Record<string, number>> = {
  A128GCM: 16,
  A192GCM: 24,
  A256GCM: 32,
  'A128CBC-HS256': 32,
  'A192CBC-HS384': 48,
  'A256CBC-HS512': 64,
};

const sealed = (header: CompactJWEHeaderParameters, { encrypts }: Recipient, content = contents): Promise<string> =>
  new CompactEncrypt(utf8(content)).setProtectedHeader(header).encrypt(encrypts);

async function sessionOf(token: string, box: KeyText, policy: Partial<Policy> = {}): Promise<Session> {
  const { say, settle } = openSession();
  say(tokenTyped(token), keyTyped(box));
  return { ...(await settle()), policy: { ...noPolicy, ...policy } };
}

const answerOf = (session: Session, task: KeyTask, name: TargetName = 'jose') =>
  codeAnswer(codeRequestOf(session), task, targets[name]);

function wordsOf(session: Session, task: KeyTask, name?: TargetName): string {
  const answer = answerOf(session, task, name);
  return answer.kind === 'unable' ? reasonWords(answer.reason) : answer.notes.map(noteWords).join('\n');
}

function programOf(session: Session, task: KeyTask, { variable, files }: Recipient, token: string): Program {
  const answer = answerOf(session, task);
  if (answer.kind === 'unable') throw new Error(reasonWords(answer.reason));
  const env = { TOKEN: token, ...(variable === null ? {} : { JWT_SECRET: variable }) };
  return { name: task, text: answer.text, env, keyFile: files[task === 'verify' ? 'decrypt' : 'encrypt'] };
}

function ran(...programs: readonly Program[]) {
  const { jose } = programLanguages;
  if (jose === undefined) throw new Error('No runner');
  return runPrograms(jose, programs);
}

/** Returns what this page decrypts. */
async function openedHere(token: string, { box }: Recipient): Promise<string | null> {
  const outcome = freshDecryption(await sessionOf(token, box));
  return outcome?.kind === 'decrypted' ? fromUtf8(outcome.layers[0]?.plaintext ?? new Uint8Array()) : null;
}

describe('code for an encrypted token', () => {
  const algs = keyManagementNames.filter((alg) => alg !== 'RSA1_5');
  const cases = [
    ...algs.map((alg) => ({ alg, enc: 'A256GCM' })),
    ...contentEncryptionNames.flatMap((enc) => [{ alg: 'dir', enc } as const, { alg: 'ECDH-ES', enc } as const]),
  ];

  it('decrypts and encrypts with every algorithm that jose has', { timeout: 120_000 }, async () => {
    const subjects = await Promise.all(
      cases.map(async ({ alg, enc }) => {
        const recipient = recipientFor(alg, cekBytes[enc] ?? 0);
        const token = await sealed({ alg, enc, typ: 'JWT' }, recipient);
        const session = await sessionOf(token, recipient.box, { issuer: ['https://a.example'] });
        return { name: `${alg} ${enc}`, recipient, token, session };
      }),
    );
    const read = ran(
      ...subjects.map(({ session, recipient, token }) => programOf(session, 'verify', recipient, token)),
    );
    expect(subjects.flatMap(({ name }, at) => (read[at]?.out === contents ? [] : [[name, read[at]]]))).toEqual([]);
    const made = ran(...subjects.map(({ session, recipient }) => programOf(session, 'sign', recipient, '')));
    for (const [at, { name, recipient, token }] of subjects.entries()) {
      expect(made[at]?.error, name).toBeNull();
      const out = made[at]?.out ?? '';
      expect(await openedHere(out, recipient), name).toBe(contents);
      const headers = [token, out].map((each) =>
        JSON.parse(Buffer.from(each.split('.')[0] ?? '', 'base64url').toString()),
      );
      expect(Object.keys(headers[1]).toSorted(), name).toEqual(Object.keys(headers[0]).toSorted());
    }
  });

  it.each(['P-521', 'X25519'] as const)('agrees on a key with %s, and keeps apu and apv', async (curve) => {
    const recipient = curveRecipient(curve);
    const token = await new CompactEncrypt(utf8(contents))
      .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM' })
      .setKeyManagementParameters({ apu: utf8('Alice'), apv: utf8('Bob') })
      .encrypt(recipient.encrypts);
    const session = await sessionOf(token, recipient.box);
    const [read, made] = ran(programOf(session, 'verify', recipient, token), programOf(session, 'sign', recipient, ''));
    expect([read?.out, made?.error]).toEqual([contents, null]);
    expect(await openedHere(made?.out ?? '', recipient)).toBe(contents);
    const header = Buffer.from(made?.out.split('.')[0] ?? '', 'base64url').toString();
    expect(JSON.parse(header)).toMatchObject({ apu: 'QWxpY2U', apv: 'Qm9i' });
  });

  it('allows only the algorithms and claims that are expected', async () => {
    const token = await sealed({ alg: 'RSA-OAEP-256', enc: 'A256GCM', typ: 'JWT' }, rsaRecipient);
    const session = (policy: Partial<Policy>) => sessionOf(token, rsaRecipient.box, policy);
    const plain = await session({});
    const others = [
      await sealed({ alg: 'RSA-OAEP', enc: 'A256GCM' }, rsaRecipient),
      await sealed({ alg: 'RSA-OAEP-256', enc: 'A128GCM' }, rsaRecipient),
      await sealed({ alg: 'RSA-OAEP-256', enc: 'A256GCM' }, rsaRecipient, '{"exp":1}'),
      `${token.slice(0, -6)}AAAAAA`,
    ];
    const results = ran(
      ...others.map((other) => programOf(plain, 'verify', rsaRecipient, other)),
      ...[
        await session({ issuer: ['https://b.example'] }),
        await session({ type: 'at+jwt' }),
        await session({ requiredClaims: ['jti'] }),
        await session({ nonce: 'n' }),
      ].map((each) => programOf(each, 'verify', rsaRecipient, token)),
    );
    expect(results.map(({ error }) => error === null)).toEqual(Array.from({ length: 8 }, () => false));
    const slow = await new CompactEncrypt(utf8(contents))
      .setProtectedHeader({ alg: 'PBES2-HS256+A128KW', enc: 'A128GCM' })
      .setKeyManagementParameters({ p2c: 20_000 })
      .encrypt(utf8(password));
    const recipient = recipientFor('PBES2-HS256+A128KW', 16);
    const first = await sealed({ alg: 'PBES2-HS256+A128KW', enc: 'A128GCM' }, recipient);
    const [allowed, refused] = ran(
      programOf(await sessionOf(slow, recipient.box), 'verify', recipient, slow),
      programOf(await sessionOf(first, recipient.box), 'verify', recipient, slow),
    );
    expect([allowed?.error, typeof refused?.error]).toEqual([null, 'string']);
  });

  it.each(['flattened', 'general'] as const)('reads and makes the JSON serialization: %s', async (form) => {
    const header = { alg: 'RSA-OAEP-256', enc: 'A256GCM', typ: 'JWT' };
    const token = JSON.stringify(
      form === 'flattened'
        ? await new FlattenedEncrypt(utf8(contents)).setProtectedHeader(header).encrypt(rsaRecipient.encrypts)
        : await new GeneralEncrypt(utf8(contents))
            .setProtectedHeader(header)
            .addRecipient(rsaRecipient.encrypts)
            .encrypt(),
    );
    const session = await sessionOf(token, rsaRecipient.box, { issuer: ['https://a.example'], type: 'JWT' });
    const [read, made, other] = ran(
      programOf(session, 'verify', rsaRecipient, token),
      programOf(session, 'sign', rsaRecipient, ''),
      programOf(await sessionOf(token, rsaRecipient.box, { type: 'at+jwt' }), 'verify', rsaRecipient, token),
    );
    expect([read?.out, made?.error, typeof other?.error]).toEqual([contents, null, 'string']);
    expect(JSON.parse(made?.out ?? '')).toHaveProperty(
      form === 'general' ? 'recipients.0.encrypted_key' : 'encrypted_key',
    );
    expect(await openedHere(made?.out ?? '', rsaRecipient)).toBe(contents);
  });

  it('prints content that is not a claims set, and writes a text into the code', async () => {
    const text = 'a"b\'c`${d}\\ \u2028';
    const session = await sessionOf(
      await sealed({ alg: 'RSA-OAEP', enc: 'A128GCM', cty: 'text' }, rsaRecipient, text),
      rsaRecipient.box,
    );
    const token = await sealed({ alg: 'RSA-OAEP', enc: 'A128GCM' }, rsaRecipient, text);
    const [read, made] = ran(
      programOf(session, 'verify', rsaRecipient, token),
      programOf(session, 'sign', rsaRecipient, ''),
    );
    expect(read?.out).toBe(text);
    expect(await openedHere(made?.out ?? '', rsaRecipient)).toBe(text);
  });

  it('keeps any text as text', async () => {
    const text = 'a"b\'c\\d`e$f${g}\n\r\u2028*/ // </script>';
    const content = JSON.stringify({ iss: text, [text]: [{ [text]: text }] });
    const token = await sealed(
      { alg: 'RSA-OAEP', enc: 'A128GCM', kid: text, x: { [text]: text } },
      rsaRecipient,
      content,
    );
    const session = await sessionOf(token, rsaRecipient.box, { issuer: [text], requiredClaims: [text] });
    const [read, made] = ran(
      programOf(session, 'verify', rsaRecipient, token),
      programOf(session, 'sign', rsaRecipient, ''),
    );
    expect([read?.out, made?.error]).toEqual([content, null]);
    expect(await openedHere(made?.out ?? '', rsaRecipient)).toBe(content);
    const header = Buffer.from(made?.out.split('.')[0] ?? '', 'base64url').toString();
    expect(JSON.parse(header)).toEqual({ alg: 'RSA-OAEP', enc: 'A128GCM', kid: text, x: { [text]: text } });
  });

  it('reads a token inside from the environment, and follows the layer that is selected', async () => {
    const inner = hs256();
    const token = await sealed({ alg: 'RSA-OAEP', enc: 'A128GCM', cty: 'JWT' }, rsaRecipient, inner);
    const { say, settle } = openSession();
    say(tokenTyped(token), keyTyped(rsaRecipient.box));
    const session = await settle();
    expect(answerOf(session, 'sign')).toMatchObject({ inputs: [{ name: 'TOKEN' }, { name: 'JWT_KEY_FILE' }] });
    expect(wordsOf(session, 'verify')).toContain('Select it in Layers');
    const [read, made] = ran(
      programOf(session, 'verify', rsaRecipient, token),
      programOf(session, 'sign', rsaRecipient, inner),
    );
    expect(read?.out).toBe(inner);
    expect(await openedHere(made?.out ?? '', rsaRecipient)).toBe(inner);
    const text = answerOf(session, 'sign');
    expect(text.kind === 'code' && text.text).not.toContain(inner.slice(0, 20));
    say({ type: 'layer-chosen', layer: 1 });
    expect(codeRequestOf(await settle())).toMatchObject({
      kind: 'request',
      request: { algorithm: { variant: 'HS256' } },
    });
  });

  it.each(['1e999', '-1', '0', '1.5', '1e9', '9007199254740993', '"2048"'])(
    'allows no number of iterations that no token should have: %s',
    async (count) => {
      const header = `{"alg":"PBES2-HS256+A128KW","enc":"A128GCM","p2s":"AAAAAAAAAAA","p2c":${count}}`;
      const session = await sessionOf(`${Buffer.from(header).toString('base64url')}.AAAA.AAAA.AAAA.AAAA`, noKey);
      const answer = answerOf(session, 'verify');
      expect(answer.kind === 'code' && answer.text).toContain('compactDecrypt');
      expect(answer.kind === 'code' && answer.text).not.toContain('maxPBES2Count');
    },
  );

  it('says what is missing', async () => {
    const token = await sealed({ alg: 'RSA-OAEP', enc: 'A128GCM' }, rsaRecipient);
    const closed = await sessionOf(token, noKey);
    expect(wordsOf(closed, 'verify')).toContain('only prints it');
    expect(wordsOf(closed, 'sign')).toContain("Enter the recipient's key first");
    const half = await sessionOf(token, { ...noKey, text: rsaRecipient.files.encrypt ?? '' });
    expect(wordsOf(half, 'verify')).toContain("requires the recipient's private key");
    expect(wordsOf(await sessionOf(token, rsaRecipient.box), 'sign')).toContain(
      "only requires the recipient's public key",
    );
    const old = `${Buffer.from('{"alg":"RSA1_5","enc":"A128GCM"}').toString('base64url')}.AAAA.AAAA.AAAA.AAAA`;
    expect(wordsOf(await sessionOf(old, noKey), 'verify')).toBe('jose 6.2 does not support RSA1_5.');
    const x448 = generateKeyPairSync('x448');
    const agreed = `${Buffer.from('{"alg":"ECDH-ES","enc":"A128GCM"}').toString('base64url')}..AAAA.AAAA.AAAA`;
    const box = { ...noKey, text: pair(x448.publicKey, x448.privateKey).box.text };
    expect(wordsOf(await sessionOf(agreed, box), 'verify')).toContain('does not support ECDH-ES with X448');
  });

  it('is written for jose only, and says of each other library whether it could', async () => {
    const session = await sessionOf(await sealed({ alg: 'RSA-OAEP', enc: 'A128GCM' }, rsaRecipient), rsaRecipient.box);
    const said = targetNames
      .filter((name) => name !== 'jose')
      .map((name) => [name, wordsOf(session, 'verify', name)] as const);
    const reading = said.filter(([, words]) => words.includes('reads encrypted tokens, but')).map(([name]) => name);
    expect(reading).toEqual(['jjwt', 'nimbus', 'dotnet']);
    for (const [name, words] of said) expect(words.includes('does not read'), name).toBe(!reading.includes(name));
  });
});
