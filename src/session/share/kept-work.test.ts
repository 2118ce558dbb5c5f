import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noPolicy } from '../../core/claims/policy.ts';
import { allTokenForms } from '../../core/token/all-forms.ts';
import { installTokenForms } from '../../core/token/token-forms.ts';
import type { SessionEvent } from '../state/events.ts';
import { bareSource, parseWork as parseMembers, printWork, type Work } from './kept-work.ts';
import type { Session } from '../state/model.ts';
import { emptySession, reduce } from '../state/reduce.ts';
import { isEditedUnsigned, paneOfSource, boxTextOf } from '../state/source.ts';
import { headerTyped, keyTyped, payloadTyped, secretKey, tokenTyped } from '../testing.ts';
import { seconds } from '../../core/claims/numeric-date.ts';

const token = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${'A'.repeat(43)}`;
const parseWork = (text: string): Work | null => parseMembers(JSON.parse(text));
const after = (...events: readonly SessionEvent[]): Session =>
  events.reduce((session, event, at) => reduce(session, event, at), emptySession);
const seen = ({ source, policy }: Pick<Session, 'source' | 'policy'>) => ({
  text: boxTextOf(source),
  header: paneOfSource(source, 'header'),
  payload: paneOfSource(source, 'payload'),
  isUnsigned: isEditedUnsigned(source),
  policy,
});

const edit: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc
    .constantFrom(token, `Bearer ${token}`, `curl -H "Authorization: Bearer ${token}" x`, `${token} ${token}`, '')
    .map(tokenTyped),
  fc.constantFrom('{"a": 1}', '{"a":', 'text', '').map(payloadTyped),
  fc.string().map(payloadTyped),
  fc.constantFrom('{"alg":"HS256"}', '{"alg":').map(headerTyped),
  fc.string().map((text): SessionEvent => ({ type: 'part-typed', part: 'signature', text })),
);

describe('kept work', () => {
  it('is restored as it was: token, panes and unsigned edits', () => {
    let edits = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (events) => {
        const session = after(...events);
        const text = printWork(session);
        if (text === null) return;
        const work = parseWork(text);
        const kept = bareSource(session.source);
        expect(work && boxTextOf(work.source)).toBe(boxTextOf(kept));
        if (work?.source.kind !== session.source.kind) return;
        edits += 1;
        expect(seen(work)).toEqual(seen({ ...session, source: kept }));
      }),
      { numRuns: 150 },
    );
    expect(edits, 'work was compared').toBeGreaterThan(75);
  });

  it('restores only the text if a signature would be read as text around the token', () => {
    const session = after({ type: 'part-typed', part: 'signature', text: '. .' }, headerTyped('{"alg":'));
    expect(parseWork(printWork(session) ?? '{}')?.source).toEqual({
      kind: 'token',
      text: boxTextOf(session.source),
      chosen: 0,
    });
  });

  it('restores the expectations', () => {
    const policy = { ...noPolicy, issuer: ['https://a.example'], tolerance: seconds(60) };
    expect(parseWork(printWork({ ...after(tokenTyped(token)), policy }) ?? '{}')?.policy).toEqual(policy);
  });

  it('never contains the key box or the passphrase', () => {
    const key = { ...secretKey('not-to-be-kept-4711'), passphrase: 'nor-this-4711' };
    expect(printWork(after(tokenTyped(token), keyTyped(key), payloadTyped('{"b":2}')))).not.toContain('4711');
  });

  it('is nothing if the token box contains a key, next to a token or instead of one', () => {
    const jwk = '{"kty":"oct","k":"c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0"}';
    expect(printWork(after(tokenTyped(jwk)))).toBeNull();
    expect(printWork(after(tokenTyped(`${token}\n${jwk}`)))).toBeNull();
  });

  it('is nothing if the token contains a key or the secret of the Key box', () => {
    const jwk = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y', d: 'd' };
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const key = keyTyped(secretKey('not-to-be-kept-4711'));
    expect(printWork(after(tokenTyped(`${part({ alg: 'ES256', jwk })}.e30.AA`)))).toBeNull();
    expect(
      printWork(after(tokenTyped(`${part({ alg: 'HS256' })}.${part({ s: 'not-to-be-kept-4711' })}.AA`), key)),
    ).toBeNull();
    expect(printWork(after(tokenTyped(token), payloadTyped('{"s":"not-to-be-kept-4711"}'), key))).toBeNull();
    expect(printWork(after(tokenTyped('hunter2-hunter2-hunter2')))).toBeNull();
  });

  it.each([
    '{"kty":"EC","crv":"P-256","x":"x","y":"y","d":"d"}',
    '"not-to-be-kept-4711"',
    String.raw`{"kty":"EC","crv":"P-256","x":"x","y":"y","\u0064":"d"}`,
    String.raw`"not\u002dto-be-kept-4711"`,
    String.raw`{"\u0070assword":"hunter2"}`,
    '{"client_secret":"hunter2"}',
  ])('is nothing if another part of the token contains it: %s', (secret) => {
    installTokenForms(allTokenForms);
    const part = (text: string): string => Buffer.from(text).toString('base64url');
    const [header, payload] = [part('{"alg":"ES256"}'), part('{"_sd":[]}')];
    const own = { protected: header, signature: 'AA' };
    const other = { protected: part(`{"alg":"ES256","jwk":${secret}}`), signature: 'AA' };
    const tokens = [
      JSON.stringify({ payload, signatures: [own, other] }),
      `${header}.${payload}.AA~${part(`["salt","name",${secret}]`)}~`,
      `${header}.${part(`${header}.${part(`{"a":${secret}}`)}.AA`)}.AA`,
    ];
    for (const text of tokens)
      expect(printWork(after(tokenTyped(text), keyTyped(secretKey('not-to-be-kept-4711'))))).toBeNull();
    expect(printWork(after(tokenTyped(JSON.stringify({ payload, signatures: [own, own] }))))).not.toBeNull();
  });

  it('never contains the text around the token', () => {
    const around = after(tokenTyped(`password: hunter2\ncurl -u me:hunter2 -H "Authorization: Bearer ${token}" x`));
    for (const session of [around, reduce(around, payloadTyped('{"b":2}'), 5)]) {
      expect(printWork(session)).not.toContain('hunter2');
      const work = parseWork(printWork(session) ?? '{}');
      expect(work && paneOfSource(work.source, 'payload')?.text).toBe(paneOfSource(session.source, 'payload')?.text);
    }
  });

  it.each([
    '[]',
    '{}',
    '{"text":1}',
    '{"text":"x","chosen":-1,"edits":{"header":{"text":"{}","form":"__proto__"}},"policy":7}',
    '{"text":"","edits":[],"policy":{"issuer":{},"tolerance":"never"}}',
  ])('reads what it can from %s', (text) => {
    const work = parseWork(text);
    expect(work === null || work.policy).toEqual(work === null ? true : noPolicy);
  });

  it('omits edits that do not produce the text', () => {
    const forged = JSON.stringify({
      text: token,
      chosen: 0,
      edits: { payload: { text: '{"sub":"2"}', form: 'json', compact: true }, signed: null },
      policy: {},
    });
    expect(parseWork(forged)?.source).toEqual({ kind: 'token', text: token, chosen: 0 });
  });
});
