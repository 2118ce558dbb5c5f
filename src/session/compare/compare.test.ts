import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compareParts, compareSignatures, otherTokens, sessionWith } from './compare.ts';
import { signatureVerdict } from '../signature/signature-verdict.ts';
import { emptySession } from '../state/reduce.ts';
import { pastedSource } from '../state/source.ts';
import { runJobs } from '../signature/run-jobs.ts';
import { openSession, secretKey, settledSession, tokenTyped } from '../testing.ts';

const b64 = (text: string): string => Buffer.from(text).toString('base64url');
const key = 'a-shared-secret-of-32-bytes-or-so';
const signed = (payload: string, header = '{"alg":"HS256"}'): string => {
  const input = `${b64(header)}.${b64(payload)}`;
  return `${input}.${createHmac('sha256', key).update(input).digest('base64url')}`;
};
const sources = (one: string, other: string) => [pastedSource(one), pastedSource(other)] as const;

describe('two tokens', () => {
  it('are identical in text, or only in meaning', () => {
    const [one, other] = sources(signed('{"a":1,"b":2}'), signed('{"b":2, "a":1}'));
    expect(compareParts('header', one, other)).toMatchObject({ kind: 'json', sameText: true });
    expect(compareParts('payload', one, other)).toMatchObject({
      kind: 'json',
      sameText: false,
      changes: [{ kind: 'same' }, { kind: 'same' }],
    });
  });

  it('are compared as text if one is not JSON', () => {
    const [one, other] = sources(signed('{"a":1}'), signed('plain'));
    expect(compareParts('payload', one, other)).toEqual({ kind: 'text', before: '{\n  "a": 1\n}', after: 'plain' });
  });

  it('have nothing to compare if neither has the part', () => {
    const [one, other] = sources('', '');
    expect([compareParts('payload', one, other), compareSignatures(one, other)]).toEqual([
      { kind: 'absent' },
      { kind: 'absent' },
    ]);
  });
});

describe('the other token', () => {
  it('is checked with the same key, in its own session', async () => {
    const store = sessionWith(signed('{"a":1}'), { ...emptySession, key: secretKey(key) });
    const stop = runJobs(store);
    await settledSession(store);
    stop();
    expect(signatureVerdict(store.get()).verdict).toBe('verified');
  });

  it('is offered if the text contains several', () => {
    const [one, other] = [signed('{"a":1}'), signed('{"a":2}')];
    const { store, say } = openSession();
    say(tokenTyped(JSON.stringify({ access_token: one, id_token: other })));
    expect(otherTokens(store.get())).toEqual([{ name: 'id_token', token: other, at: 1 }]);
  });
});
