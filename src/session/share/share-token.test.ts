import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { pastedSource } from '../state/source.ts';
import { tokenOffer } from './share-token.ts';

const part = (text: string): string => Buffer.from(text).toString('base64url');
const token = `${part('{"alg":"HS256"}')}.${part('{"sub":"ada"}')}.c2ln`;
const nobody = new Set<string>();

describe('the token offered for a link', () => {
  it('is the token alone, whatever is around it', () => {
    expect(
      tokenOffer(pastedSource(`curl -u admin:hunter22 -H 'Authorization: Bearer ${token}'`), nobody).forms.whole,
    ).toBe(token);
  });

  it('is whole, without its signature, or redacted', () => {
    expect(tokenOffer(pastedSource(token), nobody)).toEqual({
      fault: null,
      privacy: [],
      forms: {
        whole: token,
        unsigned: token.replace('c2ln', ''),
        redacted: `${part('{"alg":"HS256"}')}.${part('{"sub":"xxx"}')}.`,
      },
    });
  });

  it.each([
    ['no-token', ''],
    ['unreadable', 'correct horse battery staple'],
    ['unreadable', 'hunter2.hunter2.hunter2'],
    ['too-long', `${token}${'A'.repeat(100_000)}`],
  ])('is nothing: %s', (fault, text) => {
    expect(tokenOffer(pastedSource(text), nobody)).toEqual({
      fault,
      privacy: [],
      forms: { whole: null, unsigned: null, redacted: null },
    });
  });

  it.each([
    [{ client_secret: 'hunter2' }, 'privacy/secret-claim'],
    [{ user: { password: 'x' } }, 'privacy/secret-claim'],
    [{ aws: 'AKIAIOSFODNN7EXAMPLE' }, 'privacy/access-key'],
  ])('is only redacted if it contains a secret by name or form: %j', (claims, rule) => {
    const { fault, forms, privacy } = tokenOffer(
      pastedSource(`${part('{"alg":"HS256"}')}.${part(JSON.stringify(claims))}.c2ln`),
      nobody,
    );
    expect([fault, forms.whole, forms.unsigned, forms.redacted === null]).toEqual(['holds-secret', null, null, false]);
    expect(privacy.map((finding) => finding.rule)).toEqual([rule]);
  });

  it('says what it tells of a person', () => {
    const { fault, privacy } = tokenOffer(
      pastedSource(`${part('{"alg":"HS256"}')}.${part('{"email":"ada@a.example"}')}.c2ln`),
      nobody,
    );
    expect([fault, privacy.map(({ rule, what }) => [rule, what])]).toEqual([
      null,
      [['privacy/contact', 'The token contains personal data: email.']],
    ]);
  });

  it('is offered only in the forms without a secret', () => {
    const { fault, forms } = tokenOffer(
      pastedSource(`${part('{"alg":"HS256"}')}.${part('{"sub":"ada"}')}.${part('my secret')}`),
      new Set(['my secret']),
    );
    expect([fault, forms.whole, forms.unsigned === null]).toEqual(['holds-secret', null, false]);
  });

  it('is whole or nothing if the token is encrypted', () => {
    const jwe = `${part('{"alg":"dir","enc":"A256GCM"}')}..AAAA.AAAA.AAAA`;
    expect(tokenOffer(pastedSource(jwe), nobody).forms).toEqual({ whole: jwe, unsigned: null, redacted: null });
  });
});
