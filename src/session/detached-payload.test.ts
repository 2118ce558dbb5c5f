import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rfc7515 } from '../core/crypto/vectors/rfc7515.ts';
import type { DetachedForm } from '../core/token/detached.ts';
import { noPolicy } from '../core/claims/policy.ts';
import { checkedWork } from './share/kept-check.ts';
import { parseWork, printWork } from './share/kept-work.ts';
import { printLink } from './share/print-link.ts';
import { readLink } from './share/read-link.ts';
import { outgoingOf, shareOffers, type Choices } from './share/share.ts';
import { pastedSource } from './state/source.ts';
import { signatureVerdict } from './signature/signature-verdict.ts';
import { claimsInput } from './reading/claims.ts';
import { headerTyped, keyTyped, openSession, payloadTyped, secretKey, tokenTyped } from './testing.ts';

const b64 = (text: string): string => Buffer.from(text).toString('base64url');
const secret = 'a-secret-of-32-bytes-for-HS256!!';
const mac = (input: string | Buffer): string => createHmac('sha256', secret).update(input).digest('base64url');
const [plain, unencoded] = [b64('{"alg":"HS256"}'), b64('{"alg":"HS256","b64":false,"crit":["b64"]}')];

async function asked(token: string, key: string, text: string, form: DetachedForm = 'text') {
  const opened = openSession();
  opened.say(tokenTyped(token), keyTyped(key), { type: 'detached-typed', detached: { text, form } });
  return { ...opened, session: await opened.settle() };
}
const verdictOf = async (...given: Parameters<typeof asked>) =>
  signatureVerdict((await asked(...given)).session).verdict;

describe('a detached payload', () => {
  it('RFC 7520 §4.5 verifies with its payload', async () => {
    const token =
      'eyJhbGciOiJIUzI1NiIsImtpZCI6IjAxOGMwYWU1LTRkOWItNDcxYi1iZmQ2LWVlZjMxNGJjNzAzNyJ9..s0h6KThzkfBBBkLspW1h84VsJZFTsPPqMDA7g1Md7p0';
    const key =
      '{"kty":"oct","kid":"018c0ae5-4d9b-471b-bfd6-eef314bc7037","use":"sig","alg":"HS256","k":"hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg"}';
    const text =
      "It\u2019s a dangerous business, Frodo, going out your door. You step onto the road, and if you don't keep your feet, there\u2019s no knowing where you might be swept off to.";
    expect(await verdictOf(token, key, text)).toBe('verified');
    expect(await verdictOf(token, key, `${text}\n`)).toBe('rejected');
  });

  it('RFC 7797 §4.2 verifies with its payload as it is', async () => {
    const key = JSON.stringify(rfc7515.find(({ source }) => source === 'RFC 7515 A.1')?.key);
    const token =
      'eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY';
    expect(await verdictOf(token, key, '$.02')).toBe('verified');
    expect(await verdictOf(token, key, '242e3032', 'hex')).toBe('verified');
    expect(await verdictOf(token, key, 'JC4wMg', 'base64url')).toBe('verified');
    expect(await verdictOf(token, key, '$.03')).toBe('rejected');
  });

  it('counts its line ends, and bytes that are not text', async () => {
    const body = 'a\r\nb\r\n';
    const token = `${unencoded}..${mac(`${unencoded}.${body}`)}`;
    expect(await verdictOf(token, secret, body)).toBe('verified');
    expect(await verdictOf(token, secret, 'a\nb\n')).toBe('rejected');
    const bytes = Buffer.from([0xff, 0, 0x80]);
    const binary = `${unencoded}..${mac(Buffer.concat([Buffer.from(`${unencoded}.`), bytes]))}`;
    expect(await verdictOf(binary, secret, 'ff0080', 'hex')).toBe('verified');
  });

  it('is shown as the payload, with its claims, and signed after an edit there', async () => {
    const token = `${plain}..${mac(`${plain}.${b64('{"sub":"a"}')}`)}`;
    const { say, settle, text, session, store } = await asked(token, secret, '{"sub":"a"}');
    expect(claimsInput(session).claims).not.toBeNull();
    say(payloadTyped('{"sub":"b"}'));
    expect(signatureVerdict(await settle()).verdict).toBe('verified');
    expect(text()).toBe(`${plain}..${mac(`${plain}.${b64('{"sub":"b"}')}`)}`);
    expect(store.get().detached).toEqual({ text: '{"sub":"b"}', form: 'text' });
    say(headerTyped('{"alg":"HS256","kid":"k"}'));
    expect(signatureVerdict(await settle()).verdict).toBe('verified');
    expect(text()).toMatch(/^[\w-]+\.\.[\w-]+$/);
  });

  it('is missing from a JSON serialization', async () => {
    const signature = mac(`${plain}.${b64('hello')}`);
    const token = JSON.stringify({ protected: plain, signature });
    expect(await verdictOf(token, secret, 'hello')).toBe('verified');
    const list = JSON.stringify({
      signatures: [
        { protected: plain, signature },
        { protected: plain, signature: 'AAAA' },
      ],
    });
    expect(await verdictOf(list, secret, 'hello')).toBe('verified');
  });

  it('says where to enter it, and that a text is not of its form', async () => {
    const token = `${plain}..${mac(`${plain}.${b64('a')}`)}`;
    const { say, settle } = await asked(token, secret, 'xyz', 'hex');
    expect(signatureVerdict(await settle())).toMatchObject({ verdict: 'unchecked', reason: 'detached-payload' });
    say({ type: 'detached-typed', detached: null });
    expect(signatureVerdict(await settle()).text).toContain('Detached payload');
  });

  it('is in no link unless it is chosen, in kept work only with the check, and one step of the history', async () => {
    const token = `${plain}..${mac(`${plain}.${b64('hello-world')}`)}`;
    const { say, session, store } = await asked(token, secret, 'hello-world');
    expect(printWork({ ...session, key: secretKey('') })).not.toContain('hello-world');
    const first: Choices = { token: 'whole', publicKey: true, expectations: true, checkAsOf: true, detached: false };
    const offers = await shareOffers(session);
    expect(await printLink(outgoingOf(offers, first))).not.toContain('hello');
    const chosen = await printLink(outgoingOf(offers, { ...first, detached: true }));
    expect(await readLink(chosen ?? '')).toMatchObject({
      value: { token, detached: { text: 'hello-world', form: 'text' }, unknown: [] },
    });
    const kept = checkedWork({ ...session, key: secretKey('') });
    expect(parseWork(JSON.parse(kept.ok ? kept.value : '{}'))?.detached).toEqual({ text: 'hello-world', form: 'text' });
    say({ type: 'undone' });
    expect(store.get().detached).toBeNull();
  });

  it.each<readonly [DetachedForm, string]>([
    ['text', `a\r\n${secret}`],
    ['base64url', b64(`x${secret}`)],
    ['hex', Buffer.from(secret).toString('hex')],
    ['text', '{"password":"hunter2-and-more"}'],
    ['text', 'x'.repeat(100_001)],
  ])('is neither offered nor kept with a secret in it, or if it is too long: %s %.20s', async (form, text) => {
    const { session, store } = await asked(`${plain}..AAAA`, secret, text, form);
    expect((await shareOffers(session)).detached?.text).toBeNull();
    const kept = checkedWork(store.get());
    expect(kept.ok && parseWork(JSON.parse(kept.value))?.detached).toBeNull();
  });

  it('is opened from a link to the byte, and verified', async () => {
    const bytes = 'a\r\nb\n%00 &v=1#é';
    const token = `${plain}..${mac(`${plain}.${b64(bytes)}`)}`;
    for (const form of ['text', 'base64url', 'hex'] as const) {
      const text = { text: bytes, base64url: b64(bytes), hex: Buffer.from(bytes).toString('hex') }[form];
      const { session } = await asked(token, secret, text, form);
      const all: Choices = { token: 'whole', publicKey: true, expectations: true, checkAsOf: true, detached: true };
      const link = await readLink((await printLink(outgoingOf(await shareOffers(session), all))) ?? '');
      expect(link?.ok === true && link.value.detached).toEqual({ text, form });
      const { say, settle } = openSession();
      const detached = link?.ok === true ? (link.value.detached ?? null) : null;
      const source = pastedSource(token);
      say({ type: 'loaded', source, key: secretKey(secret), policy: noPolicy, detached, intent: 'verify', by: 'link' });
      expect(signatureVerdict(await settle()).verdict).toBe('verified');
    }
  });
});
