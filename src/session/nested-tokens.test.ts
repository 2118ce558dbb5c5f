import { createHmac } from 'node:crypto';
import { CompactEncrypt, compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import { describe, expect, it, vi } from 'vitest';
import { consultationOf } from './doctor/diagnosis.ts';
import { printWork } from './share/kept-work.ts';
import { decryptionVerdict } from './signature/decryption-verdict.ts';
import { signatureVerdict } from './signature/signature-verdict.ts';
import { encryptedLayer, isSealed, layersOf, openSource, openToken, shownLayer } from './state/opened.ts';
import { paneOfSource, tokenOfSource } from './state/source.ts';
import type { Session } from './state/model.ts';
import { headerTyped, keyTyped, openSession, payloadTyped, tokenTyped } from './testing.ts';

const b64 = (text: string): string => Buffer.from(text).toString('base64url');
const secret = 'a-secret-of-32-bytes-for-HS256!!';
const mac = (input: string): string => createHmac('sha256', secret).update(input).digest('base64url');
const signed = (payload: string, header = '{"alg":"HS256"}'): string => {
  const input = `${b64(header)}.${b64(payload)}`;
  return `${input}.${mac(input)}`;
};
const recipient = await generateKeyPair('ECDH-ES+A128KW', { extractable: true });
const recipientJwk = { ...(await exportJWK(recipient.privateKey)), kid: 'enc' };
const signer = { kty: 'oct', k: b64(secret), kid: 'sig' };
const bothKeys = JSON.stringify({ keys: [signer, recipientJwk] });
const sealed = (content: string): Promise<string> =>
  new CompactEncrypt(Buffer.from(content))
    .setProtectedHeader({ alg: 'ECDH-ES+A128KW', enc: 'A128GCM', cty: 'JWT', kid: 'enc' })
    .encrypt(recipient.publicKey);
const opened = async (jwe: string): Promise<string> =>
  Buffer.from((await compactDecrypt(jwe, recipient.privateKey)).plaintext).toString();

const algs = (session: Session): readonly (string | undefined)[] =>
  layersOf(session).map(({ source }) => {
    const token = tokenOfSource(source);
    return token.kind === 'empty' ? undefined : token.header.parameters.alg;
  });
const shownPayload = (session: Session): string | undefined =>
  paneOfSource(openSource(session), 'payload')?.text.replace(/\s/g, '');

async function pasted(token: string, key = bothKeys) {
  const session = openSession();
  session.say(tokenTyped(token), keyTyped(key));
  await session.settle();
  return session;
}

describe('a token inside another', () => {
  it('is shown, and judged with the Decryption of the outer one', async () => {
    const { store } = await pasted(await sealed(signed('{"sub":"a"}')));
    expect(algs(store.get())).toEqual(['ECDH-ES+A128KW', 'HS256']);
    expect(shownPayload(store.get())).toBe('{"sub":"a"}');
    expect(signatureVerdict(store.get()).verdict).toBe('verified');
    expect(decryptionVerdict(store.get())?.verdict).toBe('decrypted');
  });

  it('raises no question on the encryption while its keys are not read yet', async () => {
    const { say, settle, store } = await pasted(await sealed(signed('{"sub":"a"}')), '');
    expect(consultationOf(store.get())?.about).toBe('causes');
    say(keyTyped(bothKeys));
    expect(consultationOf(store.get())).toBeNull();
    expect(consultationOf(await settle())?.about).not.toBe('causes');
  });

  it('is signed, and then encrypted, after an edit', async () => {
    const { say, settle, text } = await pasted(await sealed(signed('{"sub":"a"}')));
    say(payloadTyped('{"sub":"b"}'));
    const session = await settle();
    expect(await opened(text())).toBe(signed('{"sub":"b"}'));
    expect(signatureVerdict(session).verdict).toBe('verified');
    expect(decryptionVerdict(session)?.verdict).toBe('decrypted');
    say({ type: 'undone' });
    expect(shownPayload(await settle())).toBe('{"sub":"a"}');
  });

  it('is neither signed nor encrypted without the signer’s key', async () => {
    const token = await sealed(signed('{"sub":"a"}'));
    const { say, settle, text } = await pasted(token, JSON.stringify(recipientJwk));
    say(payloadTyped('{"sub":"b"}'));
    const session = await settle();
    expect(text()).toBe(token);
    expect(signatureVerdict(session).reason).toBe('edited-not-signed');
    expect(decryptionVerdict(session)).toMatchObject({ verdict: 'unchecked', reason: 'edited-not-signed' });
    expect(printWork(session)).not.toContain('sub');
  });

  it('is signed, and the old token stays, without the recipient’s key', async () => {
    const { say, settle, store } = await pasted(await sealed(signed('{"sub":"a"}')));
    say(payloadTyped('{"sub":"b"}'), keyTyped(JSON.stringify(signer)), { type: 'sign-pressed' });
    const session = await settle();
    expect(signatureVerdict(session).verdict).toBe('verified');
    expect(decryptionVerdict(session)).toMatchObject({ verdict: 'unchecked', reason: 'edited-not-encrypted' });
    expect(shownPayload(store.get())).toBe('{"sub":"b"}');
  });

  it('is a signed token in a signed one', async () => {
    const { say, settle, text, store } = await pasted(
      signed(signed('{"sub":"a"}'), '{"alg":"HS256","cty":"JWT"}'),
      secret,
    );
    expect(shownLayer(store.get())).toBe(1);
    say(payloadTyped('{"sub":"b"}'));
    expect(signatureVerdict(await settle()).verdict).toBe('verified');
    expect(text()).toBe(signed(signed('{"sub":"b"}'), '{"alg":"HS256","cty":"JWT"}'));
    say({ type: 'layer-chosen', layer: 0 });
    const session = await settle();
    expect(shownPayload(session)).toBe(signed('{"sub":"b"}'));
    expect(signatureVerdict(session).verdict).toBe('verified');
  });

  it('is edited through eight layers', async () => {
    let token = signed('{"sub":"a"}');
    for (let layer = 0; layer < 7; layer += 1) token = layer % 2 === 0 ? await sealed(token) : signed(token);
    const { say, settle, store, text } = await pasted(token);
    expect(layersOf(store.get()).length).toBe(8);
    say(payloadTyped('{"sub":"b"}'));
    const session = await settle();
    expect([signatureVerdict(session).verdict, decryptionVerdict(session)?.verdict]).toEqual(['verified', 'decrypted']);
    let inside = text();
    for (let layer = 6; layer >= 0; layer -= 1)
      inside = layer % 2 === 0 ? await opened(inside) : Buffer.from(inside.split('.')[1] ?? '', 'base64url').toString();
    expect(inside).toBe(signed('{"sub":"b"}'));
  });

  it('has its outer header edited with the inner token as it is', async () => {
    const inner = `\ufeff${signed('{"sub":"a"}')}\n`;
    const { say, settle, store, text } = await pasted(await sealed(inner));
    expect(shownPayload(store.get())).toBe('{"sub":"a"}');
    say({ type: 'layer-chosen', layer: 0 });
    await settle();
    say(headerTyped('{"alg":"ECDH-ES+A128KW","enc":"A256GCM","kid":"enc","cty":"JWT"}'));
    expect(decryptionVerdict(await settle())?.verdict).toBe('decrypted');
    expect(await opened(text())).toBe(inner);
  });

  it('keeps what is around the inner token', async () => {
    const { say, settle, text } = await pasted(await sealed(`\ufeff${signed('{"sub":"a"}')}\r\n`));
    say(payloadTyped('{"sub":"b"}'));
    await settle();
    expect(await opened(text())).toBe(`\ufeff${signed('{"sub":"b"}')}\r\n`);
  });

  it('is the whole payload, not a member of it: ACME external account binding, RFC 8555 §7.3.4', async () => {
    const [payload, header] = [b64('{"kty":"oct"}'), b64('{"alg":"HS256","kid":"a","url":"b"}')];
    const binding = { protected: header, payload, signature: mac(`${header}.${payload}`) };
    const { store } = await pasted(signed(JSON.stringify({ externalAccountBinding: binding })));
    expect(algs(store.get())).toEqual(['HS256']);
    expect(shownPayload(store.get())).toContain('externalAccountBinding');
    const change = await pasted(signed(JSON.stringify(binding)));
    expect(algs(change.store.get())).toEqual(['HS256', 'HS256']);
  });

  it('stays in the pane in which it is typed', async () => {
    const { say, settle } = await pasted(signed('{"sub":"a"}'), secret);
    say(payloadTyped(signed('{"sub":"b"}')));
    expect(shownPayload(await settle())).toBe(signed('{"sub":"b"}'));
  });
});

describe('a signed token inside a signed token', () => {
  const inner = signed('{"sub":"a"}');
  const verdictOn = async (token: string, key = bothKeys) => signatureVerdict((await pasted(token, key)).store.get());

  it('is green only if the signature around it matches, too', async () => {
    expect(await verdictOn(signed(inner))).toMatchObject({ verdict: 'verified', warnings: [], tone: 'good' });
  });

  it('is amber if the signature around it does not match', async () => {
    const [header, payload] = signed(inner).split('.');
    const verdict = await verdictOn(`${header}.${payload}.${'A'.repeat(43)}`);
    expect(verdict).toMatchObject({ verdict: 'verified', warnings: ['outer-signature'], tone: 'warn' });
    expect(verdict.text).toContain('the signature of the token around it does not match');
  });

  it.each(['{"alg":"none"}', '{"alg":"ES256"}', '{}'])('is amber if nothing checks %s around it', async (header) => {
    const verdict = await verdictOn(signed(inner, header));
    expect(verdict).toMatchObject({ verdict: 'verified', warnings: ['outer-signature'], tone: 'warn' });
  });

  it('leaves the outer one as it is, if that is chosen', async () => {
    const { say, settle } = await pasted(signed(inner));
    say({ type: 'layer-chosen', layer: 0 });
    expect(signatureVerdict(await settle())).toMatchObject({ verdict: 'verified', warnings: [] });
  });
});

it('reads each of several layers once, although they are asked for in turn', async () => {
  const { store } = await pasted(signed(signed(signed('{"sub":"a"}'), '{"alg":"HS256","cty":"JWT"}')));
  const layers = layersOf(store.get());
  expect(layers).toHaveLength(3);
  const reads = vi.spyOn(TextDecoder.prototype, 'decode');
  expect(encryptedLayer(store.get())).toBeNull();
  expect(openToken(store.get()).kind).toBe('jws');
  expect(isSealed(store.get())).toBe(false);
  expect(reads).not.toHaveBeenCalled();
  reads.mockRestore();
});
