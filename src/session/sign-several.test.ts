import * as node from 'node:crypto';
import { generalVerify, importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../core/crypto/openssl/jwk-members.ts';
import { signatureVerdict } from './signature/signature-verdict.ts';
import { signaturesLeft } from './state/left-signatures.ts';
import { signaturesRemoved } from './state/recipients.ts';
import { boxTextOf } from './state/source.ts';
import { headerTyped, keyTyped, openSession, payloadTyped, tokenTyped } from './testing.ts';

const b64 = (text: string): string => Buffer.from(text).toString('base64url');
const pairs = {
  e: node.generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  r: node.generateKeyPairSync('rsa', { modulusLength: 2048 }),
};
type Name = keyof typeof pairs;
const algs = { e: 'ES256', r: 'RS256' } as const;
const jwkOf = (name: Name, half: 'privateKey' | 'publicKey' = 'privateKey') => ({
  ...jwkMembersOf(pairs[name][half]),
  kid: name,
});
const keySet = (...names: readonly Name[]): string => JSON.stringify({ keys: names.map((name) => jwkOf(name)) });

const before = b64('{"sub":"a"}');
function entry(name: Name) {
  const segment = b64(JSON.stringify({ alg: algs[name], kid: name }));
  const key = { key: pairs[name].privateKey, dsaEncoding: 'ieee-p1363' } as const;
  return {
    protected: segment,
    signature: node.sign('sha256', Buffer.from(`${segment}.${before}`), key).toString('base64url'),
  };
}
const entries = { e: entry('e'), r: entry('r') };
const token = JSON.stringify({ payload: before, signatures: [entries.e, entries.r] }, null, 1);

type General = { payload: string; signatures: { protected: string; signature: string }[] };

function opened(text: string, key: string) {
  const session = openSession();
  session.say(tokenTyped(text), keyTyped(key));
  const general = (): General => JSON.parse(session.text());
  return { ...session, general };
}

/** Whether jose verifies a signature of the token with the public key. */
async function isRight(general: General, at: number, name: Name): Promise<boolean> {
  const one = { ...general, signatures: general.signatures.slice(at, at + 1) };
  const key = await importJWK(jwkOf(name, 'publicKey'), algs[name]);
  return generalVerify(one, key).then(
    () => true,
    () => false,
  );
}

describe('an edited payload with several signatures', () => {
  it('is signed with the key of each', async () => {
    const { say, settle, general } = opened(token, keySet('r', 'e'));
    say(payloadTyped('{"sub":"b"}'));
    const session = await settle();
    expect(signatureVerdict(session)).toMatchObject({ verdict: 'verified' });
    expect(signatureVerdict(session).text).toMatch(/Verified(?:, with warnings)?: 1 and 2\.$/);
    expect([await isRight(general(), 0, 'e'), await isRight(general(), 1, 'r')]).toEqual([true, true]);
    expect(general().payload).toBe(b64('{"sub":"b"}'));
    expect(signaturesLeft(session)).toEqual([]);
  });

  it.each<readonly [Name, number]>([
    ['e', 1],
    ['r', 0],
  ])('keeps a signature that no key here can make, says so, and removes it only by a press: %s', async (name, left) => {
    const { say, settle, general, store } = opened(token, keySet(name));
    say(payloadTyped('{"sub":"b"}'));
    const session = await settle();
    expect(signatureVerdict(session)).toMatchObject({ verdict: 'verified' });
    expect(general().signatures[left]).toEqual(left === 0 ? entries.e : entries.r);
    expect(await isRight(general(), 1 - left, name)).toBe(true);
    expect(signaturesLeft(session)).toEqual([left]);
    const removed = signaturesRemoved(session, signaturesLeft(session));
    if (removed !== null) say(removed);
    const after = await settle();
    expect(general().signatures).toHaveLength(1);
    expect(signatureVerdict(after).verdict).toBe('verified');
    expect(signaturesLeft(after)).toEqual([]);
    say({ type: 'undone' });
    expect(JSON.parse(boxTextOf(store.get().source)).signatures).toHaveLength(2);
  });

  it('has nothing to say once the old content is back', async () => {
    const { say, settle } = opened(token, keySet('e'));
    say(payloadTyped('{"sub":"b"}'));
    await settle();
    say(payloadTyped('{"sub":"c"}'));
    expect(signaturesLeft(await settle())).toEqual([1]);
    say(payloadTyped('{"sub":"a"}'));
    expect(signaturesLeft(await settle())).toEqual([]);
  });

  it('is signed with a key that comes later, at the next edit', async () => {
    const { say, settle, general } = opened(token, keySet('e'));
    say(payloadTyped('{"sub":"b"}'));
    await settle();
    say(keyTyped(keySet('e', 'r')), payloadTyped('{"sub":"c"}'));
    const session = await settle();
    expect(signaturesLeft(session)).toEqual([]);
    expect(await isRight(general(), 1, 'r')).toBe(true);
  });

  it('is not signed at all without a key that can sign, and the verdict says that it was edited', async () => {
    const { say, settle, general } = opened(token, JSON.stringify({ keys: [jwkOf('e', 'publicKey')] }));
    say(payloadTyped('{"sub":"b"}'));
    const session = await settle();
    expect(signatureVerdict(session).verdict).not.toBe('verified');
    expect(signatureVerdict(session).text).toContain('you edited the content');
    expect(general().signatures).toEqual([entries.e, entries.r]);
  });
});

describe('an edited header of one of several signatures', () => {
  it('is signed alone', async () => {
    const { say, settle, general } = opened(token, keySet('e', 'r'));
    say(headerTyped('{"alg":"ES256","kid":"e","typ":"x"}'));
    expect(signatureVerdict(await settle()).verdict).toBe('verified');
    expect(general().signatures[1]).toEqual(entries.r);
    expect(await isRight(general(), 0, 'e')).toBe(true);
  });
});

describe('an edited detached payload with several signatures', () => {
  it('is signed with the key of each', async () => {
    const { payload: _, ...detached } = JSON.parse(token);
    const { say, settle, general } = opened(JSON.stringify(detached), keySet('e', 'r'));
    say({ type: 'detached-typed', detached: { text: '{"sub":"a"}', form: 'text' } });
    expect(signatureVerdict(await settle()).verdict).toBe('verified');
    say(payloadTyped('{"sub":"b"}'));
    expect(signatureVerdict(await settle()).text).toMatch(/Verified(?:, with warnings)?: 1 and 2\.$/);
    const attached = { ...general(), payload: b64('{"sub":"b"}') };
    expect([await isRight(attached, 0, 'e'), await isRight(attached, 1, 'r')]).toEqual([true, true]);
  });
});
