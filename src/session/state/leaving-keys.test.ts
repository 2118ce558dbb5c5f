import { describe, expect, it } from 'vitest';
import { noKey } from '../../core/keys/key.ts';
import { openSession, payloadTyped, secretKey, tokenTyped } from '../testing.ts';
import type { SessionEvent } from './events.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import { pastedSource } from './source.ts';

const tokenOf = (sub: string): string =>
  `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(`{"sub":"${sub}"}`).toString('base64url')}.${'Q'.repeat(43)}`;

const example: SessionEvent = {
  type: 'loaded',
  source: pastedSource(tokenOf('example'), { origins: [{ kind: 'example' }], example: tokenOf('example') }),
  key: { ...secretKey('the secret of the example'), origins: [{ kind: 'example' }] },
  policy: noPolicy,
  intent: 'verify',
};

/** Returns the key after the events, and after undoing the last of them. */
function keysAfter(...events: readonly SessionEvent[]) {
  const { store, say } = openSession();
  say(...events);
  const { key } = store.get();
  say({ type: 'undone' });
  return { key, undone: store.get().key };
}

describe('the key of an example', () => {
  it('leaves with the first own token, and undo brings both back', () => {
    const { key, undone } = keysAfter(example, { type: 'token-typed', text: tokenOf('own'), isWhole: true });
    expect(key).toEqual(noKey);
    expect(undone.text).toBe('the secret of the example');
  });

  it('makes room for the key in the same text as the token', () => {
    const text = `JWT_SECRET=a-secret-of-this-log-4711\ntoken=${tokenOf('own')}`;
    expect(keysAfter(example, { type: 'token-typed', text, isWhole: true }).key.text).toBe('a-secret-of-this-log-4711');
  });

  it('stays while the example is edited, and when no token takes its place', () => {
    const stays = [payloadTyped('{"sub":"other"}'), tokenTyped('not a token at all'), tokenTyped('')];
    for (const event of stays) expect(keysAfter(example, event).key.text).toBe('the secret of the example');
  });

  it('is not the key of the person, which stays', () => {
    const own: SessionEvent = { type: 'key-typed', key: secretKey('a secret of mine'), isWhole: true };
    expect(keysAfter(example, own, tokenTyped(tokenOf('own'))).key.text).toBe('a secret of mine');
  });
});

describe('the secret encoding', () => {
  const base64 = { ...secretKey('c2VjcmV0LXNlY3JldA=='), secretEncoding: 'base64' } as const;
  const secret: SessionEvent = { type: 'key-typed', key: secretKey('"c2VjcmV0LXNlY3JldA=="'), isWhole: true };
  const repaired: readonly SessionEvent[] = [secret, { type: 'repair-applied', repair: { key: base64 } }];
  const encodingAfter = (...events: readonly SessionEvent[]) => {
    const { store, say } = openSession();
    say(...events);
    return (text: string, isWhole: boolean, more = {}) => {
      say({ type: 'key-typed', key: { ...store.get().key, text, ...more }, isWhole });
      return store.get().key.secretEncoding;
    };
  };

  it('is UTF-8 again for the next secret if a repair chose it', () => {
    expect(encodingAfter(...repaired)('another secret', true)).toBe('utf-8');
  });

  it('stays while the repaired secret is edited', () => {
    expect(encodingAfter(...repaired)('c2VjcmV0LXNlY3JldA=', false)).toBe('base64');
  });

  it('stays if the person chose it', () => {
    const chosen: SessionEvent = { type: 'key-typed', key: base64 };
    expect(encodingAfter(chosen)('YW5vdGhlciBzZWNyZXQ=', true)).toBe('base64');
    const type = encodingAfter(...repaired);
    type(base64.text, false, { secretEncoding: 'hex' });
    expect(type('616e6f74686572', true)).toBe('hex');
  });
});
