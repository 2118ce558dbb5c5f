import { createHmac } from 'node:crypto';
import { exportJWK, flattenedDecrypt, FlattenedEncrypt, generateKeyPair, type FlattenedJWE } from 'jose';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedWork } from './share/kept-check.ts';
import { parseWork, printWork } from './share/kept-work.ts';
import { structureVerdict } from './reading/structure-verdict.ts';
import { decryptionVerdict } from './signature/decryption-verdict.ts';
import { signatureVerdict } from './signature/signature-verdict.ts';
import { openTexts } from './state/opened.ts';
import type { UnprotectedName } from './state/model.ts';
import { boxTextOf } from './state/source.ts';
import { unprotectedEdit, unprotectedHeadersOf } from './state/unprotected.ts';
import { keyTyped, openSession, payloadTyped, tokenTyped } from './testing.ts';

/* Headers that no signature and no tag covers are edited in place (RFC 7515 §7.2.1, RFC 7516 §7.2.1). */

const b64 = (text: string): string => Buffer.from(text).toString('base64url');
const secret = 'a-secret-of-64-bytes-for-HS512-and-HS256-and-so-on-and-so-forth!';
const [payload, covered] = [b64('{"sub":"a"}'), b64('{"alg":"HS256"}')];
const mac = (input: string): string => createHmac('sha256', secret).update(input).digest('base64url');
const entry = { protected: covered, signature: mac(`${covered}.${payload}`) };

async function opened(token: object, key = secret) {
  const session = openSession();
  session.say(tokenTyped(JSON.stringify(token, null, 2)), keyTyped(key));
  await session.settle();
  const { store, say } = session;
  const boxes = () => unprotectedHeadersOf(store.get().source);
  const type = (text: string, name: UnprotectedName = 'header'): void => {
    const edit = unprotectedEdit(store.get(), name, text);
    if (edit !== null) say(edit);
  };
  return { ...session, boxes, type, box: (name = 'header') => boxes().find((each) => each.name === name) };
}

describe('the unprotected header of a JWS', () => {
  it('is edited with everything else as it was, and nothing is signed again', async () => {
    const { type, text, settle, box, say } = await opened({ payload, ...entry, header: { kid: 'a' }, x: [1] });
    const before = text();
    type('{"kid":"bb"}');
    expect(text()).toBe(before.replace(/\{\s+"kid": "a"\s+\}/, '{"kid":"bb"}'));
    expect(box()).toMatchObject({ text: '{"kid":"bb"}', fault: null, isThere: true });
    expect(signatureVerdict(await settle())).toMatchObject({ verdict: 'verified', kid: 'bb' });
    say({ type: 'undone' });
    expect(text()).toBe(before);
  });

  it('is indented in its box if the token has it without whitespace, and written so again', async () => {
    const session = openSession();
    session.say(tokenTyped(JSON.stringify({ payload, ...entry, header: { kid: 'a' } })), keyTyped(secret));
    await session.settle();
    const [shown] = unprotectedHeadersOf(session.store.get().source);
    expect(shown?.text).toBe('{\n  "kid": "a"\n}');
    const edit = unprotectedEdit(session.store.get(), 'header', '{\n  "kid": "b", "n": 1.0\n}');
    session.say(edit ?? { type: 'undone' });
    expect(session.text()).toContain('"header":{"kid":"b","n":1.0}');
    expect(unprotectedHeadersOf(session.store.get().source)[0]?.text).toBe('{\n  "kid": "b", "n": 1.0\n}');
  });

  it('keeps it over a reload, unless it contains a secret', async () => {
    const { type, store, text, say, settle } = await opened({ payload, ...entry, header: { kid: 'a' } }, '');
    type('{"kid": "b", ');
    const kept = checkedWork(store.get());
    const work = kept.ok ? parseWork(JSON.parse(kept.value)) : null;
    expect(work && boxTextOf(work.source)).toBe(text());
    expect(work && unprotectedHeadersOf(work.source)).toMatchObject([{ text: '{"kid": "b", ', isThere: true }]);
    expect(work && unprotectedHeadersOf(work.source)[0]?.fault).not.toBeNull();
    say(keyTyped(secret));
    await settle();
    type(`{"kid": "${secret}", `);
    expect(checkedWork(store.get())).toMatchObject({ ok: false, fault: 'key' });
    expect(printWork(store.get())).toBeNull();
  });

  it('keeps a text that is not a JSON object in its box, and the token as it was', async () => {
    const { type, text, box, settle } = await opened({ payload, ...entry, header: { kid: 'a' } });
    const before = text();
    for (const [typed, fault] of [
      ['{"kid":', { kind: 'value-expected' }],
      ['[1]', 'not-an-object'],
      ['{"a":1,"b":2', {}],
    ] as const) {
      type(typed);
      expect(box()).toMatchObject({ text: typed, fault });
      expect(text()).toBe(before);
    }
    expect(signatureVerdict(await settle()).verdict).toBe('verified');
    type('{"kid":"c"}');
    expect(box()).toMatchObject({ text: '{"kid":"c"}', fault: null });
    expect(text()).toContain('"header": {"kid":"c"}');
  });

  it('is added, and removed by emptying its box, which stays', async () => {
    const { type, text, box } = await opened({ payload, ...entry });
    expect(box()).toMatchObject({ text: '', isThere: false });
    const before = text();
    type('{}');
    expect(JSON.parse(text())).toEqual({ header: {}, payload, ...entry });
    type('');
    expect(text()).toBe(before);
    expect(box()).toMatchObject({ text: '', isThere: true, fault: null });
  });

  it('is emptied and not removed if the text would be no token without it', async () => {
    const signature = mac(`.${payload}`);
    const { type, text, box } = await opened({ payload, header: { alg: 'HS256' }, signature });
    type('');
    expect(JSON.parse(text())).toEqual({ payload, header: {}, signature });
    expect(box()).toMatchObject({ text: '', fault: null });
    type('{"alg":"HS256"}');
    expect(JSON.parse(text())).toEqual({ payload, header: { alg: 'HS256' }, signature });
  });

  it('is signed again if it changes alg, also one of several', async () => {
    const loose = { header: { alg: 'HS256' }, signature: mac(`.${payload}`) };
    const { type, say, settle, text } = await opened({ payload, signatures: [entry, loose] });
    say({ type: 'entry-chosen', entry: 1 });
    await settle();
    type('{"alg":"HS512"}');
    expect(signatureVerdict(await settle()).text).toMatch(/Verified: 1 and 2\.$/);
    const { signatures } = JSON.parse(text()) as { signatures: { signature: string }[] };
    expect(signatures[0]).toEqual(entry);
    expect(signatures[1]?.signature).toBe(createHmac('sha512', secret).update(`.${payload}`).digest('base64url'));
  });

  it.each([
    ['{"alg":"HS256"}', /“alg” is in two headers/],
    ['{"crit":["exp"]}', /“crit” is in an unprotected header/],
    ['{"b64":false}', /“b64” is in an unprotected header/],
  ])('that breaks a rule makes the structure malformed: %s', async (typed, sentence) => {
    const { type, settle } = await opened({ payload, ...entry, header: {} });
    type(typed);
    expect(structureVerdict(await settle())).toMatchObject({
      verdict: 'malformed',
      text: expect.stringMatching(sentence),
    });
  });

  it('is left out if the token could not be read with it', async () => {
    const { type, text, box } = await opened({ payload, ...entry });
    const before = text();
    const many = JSON.stringify({ x: Array.from({ length: 20_001 }, () => 1) });
    type(many);
    expect([text(), box()?.fault, box()?.text]).toEqual([before, 'too-large', many]);
  });

  it('changes nothing else whatever is typed, and is back after undo', async () => {
    const { type, text, box, say } = await opened({ payload, ...entry, header: { kid: 'a' }, x: 1 });
    const before = text();
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.constantFrom('{}', '', ' ', '{"a":1,"a":2}')), (typed) => {
        type(typed);
        expect(box()?.text).toBe(typed);
        const { header: _, ...others } = JSON.parse(text()) as Record<string, unknown>;
        expect(others).toEqual({ payload, ...entry, x: 1 });
        say({ type: 'undone' });
        expect(text()).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the unprotected headers of a JWE', () => {
  it('are edited apart: kid as it is, alg with the content encrypted again', async () => {
    const pair = await generateKeyPair('RSA-OAEP-256', { extractable: true });
    const made = await new FlattenedEncrypt(Buffer.from('{"sub":"a"}'))
      .setProtectedHeader({ enc: 'A128GCM' })
      .setSharedUnprotectedHeader({ alg: 'RSA-OAEP-256' })
      .encrypt(pair.publicKey);
    const key = await exportJWK(pair.privateKey);
    const { type, text, settle, boxes, say } = await opened(made, JSON.stringify(key));
    expect(boxes().map(({ name, isThere }) => [name, isThere])).toEqual([
      ['unprotected', true],
      ['header', false],
    ]);
    type('{"kid":"k"}', 'header');
    expect(decryptionVerdict(await settle())).toMatchObject({ verdict: 'decrypted', kid: 'k' });
    expect(JSON.parse(text())).toEqual({ ...made, header: { kid: 'k' } });
    type('{"alg":"RSA-OAEP"}', 'unprotected');
    const session = await settle();
    expect(decryptionVerdict(session)?.verdict).toBe('decrypted');
    expect(openTexts.payload(session)).toContain('"a"');
    const read = async (): Promise<string> =>
      Buffer.from((await flattenedDecrypt(JSON.parse(text()) as FlattenedJWE, key)).plaintext).toString();
    expect(await read()).toBe('{"sub":"a"}');
    expect(printWork(session)).not.toContain('sub');
    say(payloadTyped('{"sub":"b"}'));
    await settle();
    type('{"alg":"RSA-OAEP-512"}', 'unprotected');
    await settle();
    expect(await read()).toBe('{"sub":"b"}');
  });

  it('are only changed if the content is not open', async () => {
    const pair = await generateKeyPair('RSA-OAEP-256');
    const made = await new FlattenedEncrypt(Buffer.from('{}'))
      .setProtectedHeader({ enc: 'A128GCM' })
      .setUnprotectedHeader({ alg: 'RSA-OAEP-256' })
      .encrypt(pair.publicKey);
    const { type, text, settle } = await opened(made, '');
    type('{"alg":"RSA-OAEP"}');
    await settle();
    expect(JSON.parse(text())).toEqual({ ...made, header: { alg: 'RSA-OAEP' } });
  });
});
