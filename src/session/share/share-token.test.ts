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
      named: [],
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
      named: [],
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

  it('names what is a secret by its name, with its path, in the header and the claims', () => {
    const header = { alg: 'HS256', api_key: 'a', typ: 'JWT', 'X-Api-Key': 'b' };
    const claims = {
      db: [{ dbPassword: 'c', 'user name': 'd' }],
      refresh_token: 'e',
      ｐａｓｓｗｏｒｄｓ: ['f', 7],
      password: '',
      client_secret_expires_at: 0,
      token_type: 'Bearer',
      amr: ['pwd', 'otp'],
      secret: null,
    };
    const { named, forms } = tokenOffer(
      pastedSource(`${part(JSON.stringify(header))}.${part(JSON.stringify(claims))}.c2ln`),
      nobody,
    );
    expect(named).toEqual([
      'header.api_key',
      "header['X-Api-Key']",
      'payload.db[0].dbPassword',
      'payload.refresh_token',
      "payload['ｐａｓｓｗｏｒｄｓ'][0]",
      "payload['ｐａｓｓｗｏｒｄｓ'][1]",
    ]);
    expect(forms.whole).not.toBeNull();
  });

  it('names only a few secrets of a token that has a great number of them', () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`password_${at}_pin`, 'x']));
    const source = pastedSource(`${part(JSON.stringify({ alg: 'HS256', ...many }))}.${part('{}')}.c2ln`);
    expect(tokenOffer(source, nobody).named).toHaveLength(10);
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

  const own = 'Correct-Horse=Battery/Staple 47';
  it.each<[string, object]>([
    ['in capitals', { s: own.toUpperCase() }],
    [
      'full-width',
      { s: [...own].map((sign) => (sign > ' ' ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign)).join('') },
    ],
    ['in bold letters', { s: 'Correct-Horse=𝐁attery/Staple 47' }],
    ['quoted-printable', { s: 'Correct-Horse=3DBattery=2FSta=\r\nple=2047' }],
    ['with other separators', { s: 'correct_horse.battery_staple.47' }],
    ['with a separator after each character', { s: [...own].join('\u00b7') }],
    ['cut into two claims', { a: own.slice(0, 11), b: own.slice(11) }],
  ])('is not offered whole with the secret %s', (_, claims) => {
    const source = pastedSource(`${part('{"alg":"HS256"}')}.${part(JSON.stringify(claims))}.c2ln`);
    expect(tokenOffer(source, new Set([own])).forms.whole).toBeNull();
    expect(tokenOffer(source, new Set(['another secret, as long'])).forms.whole).not.toBeNull();
  });

  it('is whole or nothing if the token is encrypted', () => {
    const jwe = `${part('{"alg":"dir","enc":"A256GCM"}')}..AAAA.AAAA.AAAA`;
    expect(tokenOffer(pastedSource(jwe), nobody).forms).toEqual({ whole: jwe, unsigned: null, redacted: null });
  });
});
