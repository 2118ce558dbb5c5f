import * as node from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cancelSlowWork, presentSlowWork, watchSlowWork } from '../../core/crypto/encryption/slow-work.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';
import { decryptionVerdict } from './decryption-verdict.ts';

const part = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url');
const header = part(JSON.stringify({ alg: 'PBES2-HS256+A128KW', enc: 'A128GCM', p2s: 'AAAAAAAAAAA', p2c: 4_000_000 }));
const slow = `${header}.${part(node.randomBytes(24))}.${part(node.randomBytes(12))}.AA.${part(node.randomBytes(16))}`;
const begun = () =>
  new Promise<void>((resolve) => {
    const stop = watchSlowWork(() => {
      if (presentSlowWork() === null) return;
      stop();
      resolve();
    });
  });

describe('a password with very many iterations', () => {
  it('can be cancelled, says how long it takes, and can be tried again', async () => {
    const { say, settle, store } = openSession();
    const started = begun();
    say(tokenTyped(slow), keyTyped('password'));
    await started;
    expect(presentSlowWork()).toMatchObject({ iterations: 4_000_000 });
    expect(presentSlowWork()?.expectedMs).toBeGreaterThan(0);
    expect(decryptionVerdict(store.get())?.verdict).toBe('checking');
    cancelSlowWork();
    expect(decryptionVerdict(await settle())).toMatchObject({ verdict: 'unchecked', reason: 'cancelled' });
    expect(presentSlowWork()).toBeNull();
    const again = begun();
    say({ type: 'key-put', key: { ...store.get().key } });
    await again;
    cancelSlowWork();
    await settle();
  });

  it('does not keep newer inputs waiting', async () => {
    const { say, settle } = openSession();
    const started = begun();
    say(tokenTyped(slow), keyTyped('password'));
    await started;
    say(tokenTyped(''));
    expect(decryptionVerdict(await settle())).toBeNull();
    await new Promise((resolve) => setTimeout(resolve));
    expect(presentSlowWork()).toBeNull();
  });
});
