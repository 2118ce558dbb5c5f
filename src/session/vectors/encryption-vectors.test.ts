import { describe, expect, it } from 'vitest';
import { paneOfSource } from '../state/source.ts';
import { openSource } from '../state/opened.ts';
import { decryptionVerdict } from '../signature/decryption-verdict.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';
import { wycheproofEncryption } from './wycheproof-encryption.ts';

const of = (result: string) => wycheproofEncryption.filter((vector) => vector.result === result);

async function judged(token: string, key: string) {
  const { say, settle } = openSession();
  say(tokenTyped(token), keyTyped(key));
  const session = await settle();
  return {
    decryption: decryptionVerdict(session),
    payload: paneOfSource(openSource(session), 'payload')?.text ?? null,
  };
}

describe('the encrypted vectors', () => {
  it.each(of('valid'))('open: $name', async ({ token, key }) => {
    const { decryption, payload } = await judged(token, key);
    expect([decryption?.verdict, payload]).toEqual(['decrypted', 'foo']);
  });

  it.each(of('invalid'))('stay closed, with a reason: $name', async ({ token, key }) => {
    const { decryption, payload } = await judged(token, key);
    expect(['rejected', 'unchecked']).toContain(decryption?.verdict);
    expect(decryption?.reason).not.toBeNull();
    expect(decryption?.text.length).toBeGreaterThan(30);
    expect(payload).toBeNull();
  });
});
