// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { algorithms } from '../../core/crypto/algorithms.ts';
import { newKeyFor } from '../../session/signature/new-key.ts';
import { headerTyped, keyTyped, openSession, payloadTyped, tokenTyped } from '../../session/testing.ts';
import type { SessionEvent } from '../../session/state/events.ts';
import { StoreContext } from '../page/use-session.ts';
import { KeyList } from './KeyList.tsx';

afterEach(cleanup);

/** Opens a session with a token that the key in the box has signed. */
async function signedWith(key: string, alg: string) {
  const session = openSession();
  session.say(keyTyped(key), payloadTyped('{"sub":"a"}'), headerTyped(`{"alg":"${alg}"}`));
  await session.settle();
  return { ...session, token: session.text() };
}

/** Returns the lines of the list after more events, each with the color of its result. */
async function linesAfter(session: ReturnType<typeof openSession>, ...events: readonly SessionEvent[]) {
  session.say(...events);
  await session.settle();
  await act(async () =>
    render(
      <StoreContext value={session.store}>
        <KeyList />
      </StoreContext>,
    ),
  );
  return screen.getAllByRole('listitem').map((line) => ({
    text: line.textContent ?? '',
    isGreen: line.querySelector('.text-good') !== null,
  }));
}

async function newKey(alg: 'RS256' | 'ES256' | 'ES384'): Promise<string> {
  const made = await newKeyFor({ kind: 'signature', row: algorithms[alg] }, { size: '2048', secretEncoding: 'utf-8' });
  if (!made.ok) throw new Error(made.fault);
  return made.value.text;
}

const [rsa, ec, otherEc] = await Promise.all([newKey('RS256'), newKey('ES256'), newKey('ES384')]);

describe('the key list', () => {
  it('marks only the key that verified this token', async () => {
    const session = await signedWith(ec, 'ES256');
    const lines = await linesAfter(session, keyTyped(`${rsa}\n${ec}\n${otherEc}`));
    expect(lines.map(({ isGreen }) => isGreen)).toEqual([false, true, false]);
    expect(lines[0]?.text).toContain('can verify · can sign');
    expect(lines[1]?.text).toContain('verified this token');
    expect(lines[1]?.text, 'the result leaves no room for what is less').not.toContain('can ');
  });

  it('says of a key that was tried in vain that it does not match, and nothing green', async () => {
    const secret = 'a-secret-of-thirty-two-characters';
    const session = await signedWith(secret, 'HS256');
    const lines = await linesAfter(session, tokenTyped(session.token), keyTyped(`${secret}!`));
    expect(lines).toEqual([{ text: expect.stringContaining('does not match'), isGreen: false }]);
  });

  it('says nothing of a match while an edit is not signed', async () => {
    const session = await signedWith(ec, 'ES256');
    const lines = await linesAfter(session, keyTyped(otherEc), payloadTyped('{"sub":"b"}'));
    expect(lines).toEqual([{ text: expect.not.stringMatching(/does not match|verified/), isGreen: false }]);
  });

  it('is not green for a weak secret, which verifies with a warning', async () => {
    const session = await signedWith('secret', 'HS256');
    const lines = await linesAfter(session, tokenTyped(session.token));
    expect(lines).toEqual([{ text: expect.stringContaining('verified this token, with warnings'), isGreen: false }]);
  });

  it('says of a key that an encrypted token does not open with it, and nothing of a signature', async () => {
    const header = Buffer.from('{"alg":"RSA-OAEP","enc":"A256GCM"}').toString('base64url');
    const session = openSession();
    const jwe = `${header}.${'k'.repeat(342)}.${'i'.repeat(16)}.${'c'.repeat(80)}.${'t'.repeat(22)}`;
    const lines = await linesAfter(session, keyTyped(rsa), tokenTyped(jwe));
    expect(lines).toEqual([{ text: expect.stringContaining('does not decrypt it'), isGreen: false }]);
  });
});
