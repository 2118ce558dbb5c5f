// @vitest-environment happy-dom
import { createCipheriv } from 'node:crypto';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { algorithms } from '../../core/crypto/algorithms.ts';
import { keyTyped, openSession, tokenTyped } from '../../session/testing.ts';
import { StoreContext } from '../page/use-session.ts';
import { ClaimChecks } from './ClaimChecks.tsx';

afterEach(cleanup);

const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
const signed = (claims: object): string => `${part({ alg: algorithms.HS256.name })}.${part(claims)}.c2ln`;

async function shown(session: ReturnType<typeof openSession>) {
  await act(async () =>
    render(
      <StoreContext value={session.store}>
        <ClaimChecks />
      </StoreContext>,
    ),
  );
  return screen.getByRole('list', { name: 'Claim checks' });
}

const key = Buffer.alloc(16, 7);

function encrypted(claims: object): string {
  const header = part({ alg: 'dir', enc: 'A128GCM' });
  const iv = Buffer.alloc(12, 1);
  const cipher = createCipheriv('aes-128-gcm', key, iv).setAAD(Buffer.from(header));
  const text = Buffer.concat([cipher.update(JSON.stringify(claims)), cipher.final()]);
  const [nonce, content, tag] = [iv, text, cipher.getAuthTag()].map((bytes) => bytes.toString('base64url'));
  return `${header}..${nonce}.${content}.${tag}`;
}

const lineOf = (list: HTMLElement, check: string): string =>
  list.querySelector(`[data-check="${check}"]`)?.className ?? '';

describe('the checks of the claims', () => {
  it('give a line to a token that never expires, and a word to a missing nbf or iat', async () => {
    const session = openSession();
    session.say(tokenTyped(signed({ sub: 'a' })));
    const list = await shown(session);
    expect(lineOf(list, 'expired')).toBe('claim-check');
    expect(lineOf(list, 'nbf-in-future')).toBe('claim-check-brief');
    expect(lineOf(list, 'iat-in-future')).toBe('claim-check-brief');
    expect(list.textContent).toContain('No nbf: the token was valid as soon as it was issued.');
  });

  it('say what jwtVerify would throw of a signed token, and nothing of an encrypted one', async () => {
    const session = openSession();
    session.say(tokenTyped(signed({ sub: 'a' })));
    await shown(session);
    expect(screen.getByText(/jwtVerify/).textContent).toBe("jose's jwtVerify accepts these claims.");
    await act(async () => {
      session.say(
        tokenTyped(encrypted({ sub: 'a' })),
        keyTyped(JSON.stringify({ kty: 'oct', k: key.toString('base64url') })),
      );
      await session.settle();
    });
    expect(screen.getByRole('list', { name: 'Claim checks' })).toBeDefined();
    expect(screen.queryByText(/jwtVerify/)).toBeNull();
  });
});
