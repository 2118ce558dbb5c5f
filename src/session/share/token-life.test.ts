import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { seconds } from '../../core/claims/numeric-date.ts';
import { emptySession, reduce } from '../state/reduce.ts';
import { tokenTyped } from '../testing.ts';
import { tokenOffer } from './share-token.ts';
import { leastForm, tokenLife } from './token-life.ts';

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

describe('the form that is chosen at first', () => {
  const chosenFor = (opened: ReturnType<typeof signed>): string | null =>
    leastForm(tokenOffer(opened.source, new Set()), tokenLife(opened, 'whole', now));

  it('has no signature while the token is live', () => {
    expect(chosenFor(signed({ exp: now + 60 }))).toBe('unsigned');
    expect(chosenFor(signed({ n: 1 }))).toBe('unsigned');
  });

  it('is the whole token once that is of no use', () => {
    expect(chosenFor(signed({ exp: now }))).toBe('whole');
  });

  it('is redacted if the token tells of a person, or contains a secret', () => {
    expect(chosenFor(signed({ exp: now, email: 'ada@a.example' }))).toBe('redacted');
    expect(chosenFor(signed({ exp: now, password: 'x' }))).toBe('redacted');
  });

  it('is none if nothing less than the whole token can be shared', () => {
    expect(chosenFor(session(`${part({ alg: 'dir', enc: 'A256GCM' })}..AAAA.AAAA.AAAA`))).toBeNull();
    expect(chosenFor(emptySession)).toBeNull();
  });
});
