import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { seconds } from '../../core/claims/numeric-date.ts';
import { emptySession, reduce } from '../state/reduce.ts';
import { tokenTyped } from '../testing.ts';
import { tokenLife } from './token-life.ts';

const now = seconds(1_700_000_000);
const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
const session = (text: string) => reduce(emptySession, tokenTyped(text), 0);
const signed = (claims: object) => session(`${part({ alg: 'HS256' })}.${part(claims)}.c2ln`);

describe('a token in a link', () => {
  it('is live until it expires', () => {
    expect(tokenLife(signed({ exp: now + 60 }), 'whole', now)).toEqual({ kind: 'live', until: now + 60 });
    expect(tokenLife(signed({ exp: now }), 'whole', now)).toEqual({ kind: 'harmless' });
  });

  it('is live if it has no readable expiry', () => {
    for (const claims of [{}, { exp: 'tomorrow' }, { exp: null }])
      expect(tokenLife(signed(claims), 'whole', now)).toEqual({ kind: 'live', until: null });
  });

  it('is not called expired for a time in milliseconds, which verifiers read as seconds', () => {
    expect(tokenLife(signed({ exp: (now - 60) * 1000 }), 'whole', now)).toEqual({ kind: 'live', until: null });
  });

  it('is harmless without its signature', () => {
    for (const form of ['unsigned', 'redacted', null] as const)
      expect(tokenLife(signed({}), form, now)).toEqual({ kind: 'harmless' });
    expect(tokenLife(session(`${part({ alg: 'none' })}.${part({})}.`), 'whole', now)).toEqual({ kind: 'harmless' });
    expect(tokenLife(emptySession, 'whole', now)).toEqual({ kind: 'harmless' });
  });

  it('may be live if it is encrypted, because its expiry cannot be read here', () => {
    expect(tokenLife(session(`${part({ alg: 'dir', enc: 'A256GCM' })}..AAAA.AAAA.AAAA`), 'whole', now)).toEqual({
      kind: 'encrypted',
    });
  });
});
