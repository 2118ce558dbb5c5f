import { afterEach, describe, expect, it } from 'vitest';
import { keyTyped, openSession, secretKey, tokenTyped } from '../../session/testing.ts';
import { emptySession } from '../../session/state/reduce.ts';
import { signatureFact } from '../../session/signature/signature-fact.ts';
import { clearAll, encryptToken, generateKeyInBox, signToken } from './acts.ts';
import { decryptionVerdict } from '../../session/signature/decryption-verdict.ts';
import { boxTextOf } from '../../session/state/source.ts';
import { clearAndForget } from '../start/forgetting.ts';
import { dismissAnnouncement, presentAnnouncement } from './announcements.ts';

afterEach(dismissAnnouncement);

describe('Generate key', () => {
  it('pressed twice within a second keeps the first key one undo away', async () => {
    const { store, say, pause } = openSession();
    pause(1);
    say(keyTyped('my own key'));
    await generateKeyInBox(store, '2048');
    const first = store.get().key.text;
    await generateKeyInBox(store, '2048');
    expect(store.get().key.text).not.toBe(first);
    say({ type: 'undone' });
    expect(store.get().key.text).toBe(first);
    say({ type: 'undone' });
    expect(store.get().key.text).toBe('my own key');
  });

  it('pressed again while a key is being generated puts in both keys, one after the other', async () => {
    const { store } = openSession();
    await Promise.all([generateKeyInBox(store, '2048'), generateKeyInBox(store, '2048')]);
    expect(store.get().history.past).toHaveLength(2);
    expect(presentAnnouncement().text).toBe('Generated a key. It replaced the one in the Key box.');
  });

  it.each([clearAll, clearAndForget])('is not put in after a press of Clear, but offered: %o', async (clear) => {
    const { store, say } = openSession();
    say(tokenTyped('eyJhbGciOiJIUzI1NiJ9.e30.AAAA'));
    const made = generateKeyInBox(store, '2048');
    clear(store);
    await made;
    expect(store.get().key.text).toBe('');
    presentAnnouncement().offer?.take();
    expect(store.get().key.text).not.toBe('');
  });

  it('says what it replaced, and undoes it on a press', async () => {
    const { store, say } = openSession();
    await generateKeyInBox(store, '2048');
    expect(presentAnnouncement()).toMatchObject({ text: 'Generated a key.', offer: undefined });
    say(keyTyped('my own key'));
    await generateKeyInBox(store, '2048');
    expect(presentAnnouncement().text).toBe('Generated a key. It replaced the one in the Key box.');
    presentAnnouncement().undo?.();
    expect(store.get().key.text).toBe('my own key');
  });

  it('offers to sign the token with it', async () => {
    const { store, say, settle } = openSession();
    say(tokenTyped('eyJhbGciOiJIUzI1NiJ9.e30.AAAA'));
    await generateKeyInBox(store, '2048');
    await settle();
    expect(presentAnnouncement().offer?.label).toBe('Sign with it');
    presentAnnouncement().offer?.take();
    expect(signatureFact(await settle()).kind).toBe('verified');
  });

  it.each([
    ['Sign', 'HS512', signToken],
    ['Encrypt', 'A128KW', encryptToken],
  ] as const)('has its key used by a press of %s that comes before the key', async (_, alg, press) => {
    const { store, say, settle } = openSession();
    say(tokenTyped('eyJhbGciOiJIUzI1NiJ9.e30.AAAA'), { type: 'algorithm-chosen', alg });
    const made = generateKeyInBox(store, '2048');
    press(store);
    await made;
    const session = await settle();
    expect(decryptionVerdict(session)?.verdict ?? signatureFact(session).kind).toMatch(/^(decrypted|verified)$/);
    say({ type: 'undone' }, { type: 'undone' }, { type: 'undone' });
    expect(boxTextOf(store.get().source)).toBe('eyJhbGciOiJIUzI1NiJ9.e30.AAAA');
  });

  it.each([
    ['another token', tokenTyped('eyJhbGciOiJIUzUxMiJ9.eyJhIjoxfQ.AAAA')],
    ['an earlier one', { type: 'undone' }],
  ] as const)('does not sign %s that came after the press of Sign', async (_, change) => {
    const { store, say, settle } = openSession();
    say(tokenTyped('eyJhbGciOiJIUzI1NiJ9.e30.AAAA'), tokenTyped('eyJhbGciOiJIUzI1NiJ9.eyJiIjoxfQ.AAAA'));
    const made = generateKeyInBox(store, '2048');
    signToken(store);
    say(change);
    const text = boxTextOf(store.get().source);
    await made;
    const session = await settle();
    expect(session.key.text).not.toBe('');
    expect(boxTextOf(session.source)).toBe(text);
  });

  it('takes several presses of Sign that wait for it for one', async () => {
    const { store, say, settle } = openSession();
    say(tokenTyped('eyJhbGciOiJIUzI1NiJ9.e30.AAAA'));
    const made = generateKeyInBox(store, '2048');
    for (let press = 0; press < 3; press += 1) signToken(store);
    await made;
    expect(signatureFact(await settle()).kind).toBe('verified');
    say({ type: 'undone' }, { type: 'undone' });
    expect([boxTextOf(store.get().source), store.get().key.text]).toEqual(['eyJhbGciOiJIUzI1NiJ9.e30.AAAA', '']);
  });

  it('is named by a press of Encrypt without a key', () => {
    const { store, say } = openSession();
    say(tokenTyped('eyJhbGciOiJIUzI1NiJ9.e30.AAAA'), { type: 'algorithm-chosen', alg: 'A128KW' });
    const { revision } = store.get();
    encryptToken(store);
    expect(store.get().revision).toBe(revision);
    expect(presentAnnouncement().text).toBe(
      "To encrypt it, paste the recipient's public key or a password, or press Generate key.",
    );
  });

  it('never replaces a key that was pasted during the generation, but offers the new one', async () => {
    const { store, say } = openSession();
    const made = generateKeyInBox(store, '2048');
    say(keyTyped('my own key'));
    await made;
    expect(store.get().key.text).toBe('my own key');
    const { text, offer } = presentAnnouncement();
    expect(text).toBe('Generated a key while you changed the Key box.');
    expect(offer?.label).toBe('Use the generated key');
    offer?.take();
    expect(store.get().key.text).not.toBe('my own key');
    say({ type: 'undone' });
    expect(store.get().key.text).toBe('my own key');
  });

  it('replaces an example key if another token was pasted meanwhile', async () => {
    const { store, say } = openSession({
      ...emptySession,
      key: { ...secretKey('example'), origins: [{ kind: 'example' }] },
    });
    const made = generateKeyInBox(store, '2048');
    say(tokenTyped('eyJhbGciOiJIUzI1NiJ9.e30.AAAA'));
    await made;
    expect(store.get().key.text).not.toBe('example');
  });
});
