import { describe, expect, it } from 'vitest';
import { setSpeech } from '../../core/text/language.ts';
import { findingsIn, lintMaterialOf, lintSubjectOf } from './findings.ts';
import { exampleGroups } from '../examples/examples.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { textIn } from '../../core/text/spans.ts';
import { headerTyped, openSession, payloadTyped, tokenTyped } from '../testing.ts';

const token = (header: object, claims: object): string =>
  `${[header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.c2lnbmF0dXJl`;

const idToken = token(
  { alg: 'ES256' },
  { iss: 'https://login.example', sub: 'ada', aud: 'web', nonce: 'n', iat: 1, exp: 2 },
);

function open(text: string) {
  const opened = openSession();
  opened.say(tokenTyped(text));
  const subject = () => lintSubjectOf(lintMaterialOf(opened.store.get()));
  return { ...opened, subject, rules: () => findingsIn(subject()).map(({ rule }) => rule) };
}

describe('the findings', () => {
  it('have their positions in the text of the pane', () => {
    const { subject, rules } = open(token({ kid: '../key', alg: 'ES256', typ: 'JWT' }, { sub: 'ada' }));
    expect(rules()).toContain('kid/path');
    const path = findingsIn(subject()).find(({ rule }) => rule === 'kid/path');
    expect(path?.span && textIn(subject().texts.header, path.span)).toBe('"../key"');
  });

  it('follow each edit', () => {
    const { say, rules } = open(token({ alg: 'ES256', typ: 'JWT' }, { sub: 'ada' }));
    expect(rules()).toContain('claims/no-audience');
    say(payloadTyped('{"sub":"ada","aud":"api"}'));
    expect(rules()).not.toContain('claims/no-audience');
    say(headerTyped('{"alg":"none"}'));
    expect(rules()).toContain('algorithm/none');
  });

  it.each(['ECDH-ES+A256KW', 'PBES2-HS512+A256KW', 'A256GCMKW'])(
    'do not miss in a JWE what its encryption will put in: %s',
    async (alg) => {
      const { say, settle, rules } = open(token({ alg: 'ES256', typ: 'JWT' }, { sub: 'ada' }));
      say({ type: 'algorithm-chosen', alg });
      await settle();
      expect(rules().filter((rule) => rule.startsWith('jwe/'))).toEqual(alg.startsWith('ECDH') ? ['jwe/anybody'] : []);
      say(tokenTyped(token({ alg, enc: 'A256GCM' }, {}).replace(/\..*/, '....')));
      await settle();
      expect(rules()).toContain('jwe/encrypted-key');
    },
  );

  it('are checked against the pinned kind until the pin is undone', () => {
    const { say, subject, rules } = open(idToken);
    expect([subject().profile, rules().includes('profile/untyped')]).toEqual(['id-token', false]);
    say({ type: 'profile-pinned', profile: 'access-token' });
    expect([subject().profile, rules().includes('profile/untyped'), rules().includes('kind/mixed-up')]).toEqual([
      'access-token',
      true,
      true,
    ]);
    say({ type: 'undone' });
    expect([subject().profile, rules().includes('profile/untyped')]).toEqual(['id-token', false]);
  });

  it('are for the recognized kind again after another token is loaded', () => {
    const { say, store } = open(idToken);
    say({ type: 'profile-pinned', profile: 'access-token' });
    const example = exampleGroups[0]?.examples[0]?.make(seconds(1_800_000_000));
    if (example !== undefined) say(example);
    expect(store.get().profile).toBeNull();
  });

  it('take into account how the token was sent', () => {
    expect(open(`Authorization: Bearer ${idToken}`).rules()).toContain('kind/id-token-sent');
    expect(open(`https://app.example/cb?id_token=${idToken}`).rules()).toContain('transport/in-query');
    expect(open(idToken).rules()).not.toContain('transport/in-query');
  });

  it('do not change the question about the signature', () => {
    const { say, store } = open(idToken);
    const { revision } = store.get();
    say({ type: 'profile-pinned', profile: 'access-token' });
    expect(store.get().revision).toBe(revision);
  });

  it('are written again in another language, and are not computed without need', () => {
    const subject = open(idToken).subject();
    const english = findingsIn(subject);
    expect(findingsIn(subject)).toBe(english);
    setSpeech({ language: 'de', translations: {} });
    expect(findingsIn(subject)).not.toBe(english);
    setSpeech({ language: 'en', translations: {} });
  });

  it('are empty for an empty box', () => {
    expect(open('').rules()).toEqual([]);
  });
});
