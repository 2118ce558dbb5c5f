import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyText } from '../../core/keys/key.ts';
import { type Origins, isFrom } from '../../core/keys/origin.ts';
import type { SessionEvent } from './events.ts';
import { isExample } from './lineage.ts';
import type { Session } from './model.ts';
import { emptySession, reduce } from './reduce.ts';
import { boxTextOf, pastedSource } from './source.ts';
import { headerTyped, keyTyped, payloadTyped, secretKey, tokenTyped } from '../testing.ts';

const token = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${'Q'.repeat(43)}`;
const secret = 'a-shared-secret-of-32-bytes-or-so';
const pem = (body: string): string => `-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA${body}\n-----END PUBLIC KEY-----\n`;
const link: Origins = [{ kind: 'link' }];
const linkKey: KeyText = { ...secretKey(secret), origins: link };

/** A session with what a link brought. */
const arrived = (key = linkKey, text = token): Session =>
  after(emptySession, {
    type: 'loaded',
    source: pastedSource(text, { origins: link }),
    key,
    policy: emptySession.policy,
    intent: 'verify',
  });

const after = (session: Session, ...events: readonly SessionEvent[]): Session =>
  events.reduce((present, event, at) => reduce(present, event, at * 10_000), session);

const typed = (key: Partial<KeyText>, isWhole = false): SessionEvent => ({
  type: 'key-typed',
  key: { ...secretKey(secret), ...key },
  isWhole,
});
const put = (key: KeyText, isAdded = false): SessionEvent => ({ type: 'key-put', key, isAdded });
const repair = (key: KeyText): SessionEvent => ({ type: 'repair-applied', repair: { key } });
const swapped: SessionEvent = { type: 'boxes-swapped' };

describe('the origin of a key', () => {
  it.each<[string, readonly SessionEvent[]]>([
    ['another encoding', [typed({ secretEncoding: 'hex' })]],
    ['a passphrase', [typed({ passphrase: 'open' })]],
    ['a change in the text', [typed({ text: `${secret}!` })]],
    ['a paste into the text', [typed({ text: `export KEY=${secret}` })]],
    ['quotes around the text', [typed({ text: `"${secret}"` })]],
    ['another end of the line', [typed({ text: `${secret}\r\n` }, true)]],
    ['a paste of the same text within quotes', [typed({ text: `"${secret}"` }, true)]],
    ['a repair', [repair(secretKey('another reading'))]],
    ['a repair of the token', [{ type: 'repair-applied', repair: { token: 'a.b.c' } }]],
    ['two swaps', [swapped, swapped]],
    ['a key that is added', [put(secretKey('one of my own'), true)]],
    ['an edit of the token', [payloadTyped('{"a":1}'), headerTyped('{"alg":"HS384"}')]],
    ['another token', [tokenTyped('a.b.c')]],
    ['undo and redo', [typed({ text: '' }), { type: 'undone' }, typed({ secretEncoding: 'hex' }), { type: 'undone' }]],
  ])('survives %s', (_, events) => {
    expect(isFrom(after(arrived(), ...events).key, 'link')).toBe(true);
  });

  it.each<[string, readonly SessionEvent[]]>([
    ['is emptied', [typed({ text: '' }), typed({ text: secret })]],
    ['is replaced by a paste', [typed({ text: 'wholly another text' })]],
    ['is replaced by a key that begins and ends alike', [typed({ text: pem('B'.repeat(43)) }, true)]],
    ['gets a key that was generated or dropped', [put(secretKey('my own'))]],
    [
      'is cleared',
      [{ type: 'loaded', source: pastedSource(''), key: secretKey(''), policy: emptySession.policy, intent: 'verify' }],
    ],
  ])('is gone if the box %s', (_, events) => {
    expect(after(arrived({ ...secretKey(pem('A'.repeat(43))), origins: link }), ...events).key.origins).toBeUndefined();
  });

  it.each<[string, string, string, boolean]>([
    ['quotes', `"${secret}"`, secret, false],
    ['spaces', ` ${secret} `, secret, false],
    ['a name and a semicolon', `k=${secret};`, secret, false],
    ['comments', `# mine\n${pem('A'.repeat(43))}# end`, pem('A'.repeat(43)), false],
    ['a line break, by a paste over it', `${secret}\n`, secret, true],
    ['line breaks in it, by a paste over it', pem('A'.repeat(43)), pem('A'.repeat(43)).trim(), true],
  ])('stays if its text only loses what is around it: %s', (_, before, text, isWhole) => {
    expect(after(arrived({ ...secretKey(before), origins: link }), typed({ text }, isWhole)).key.origins).toEqual(link);
  });

  it('is gone if another key is typed over all of it', () => {
    const [first, second] = [typed({ text: secret.slice(0, 1) }, true), typed({ text: `${secret.slice(0, 1)}x` })];
    expect(after(arrived(), first, second).key.origins).toBeUndefined();
  });

  it('stays if a key that begins and ends alike is typed over a part', () => {
    const key = { ...secretKey(pem('A'.repeat(43))), origins: link };
    expect(after(arrived(key), typed({ text: pem('B'.repeat(43)) })).key.origins).toEqual(link);
  });

  it('is the text if a key was pasted with the token, and if it is used later', () => {
    const text = `JWT_SECRET=${secret}\n${token}`;
    expect(after(emptySession, tokenTyped(text)).key).toMatchObject({ text: secret, origins: [{ kind: 'text' }] });
  });

  it('is that of the token box if the key was there', () => {
    const key = { ...secretKey(token), origins: link };
    expect(after(arrived(key, pem('A'.repeat(43))), swapped).key.origins).toEqual(link);
    expect(after(arrived(secretKey(token), pem('A'.repeat(43))), swapped).key.origins).toEqual(link);
    const moved = repair(secretKey(pem('A'.repeat(43))));
    expect(after(arrived(secretKey(''), pem('A'.repeat(43))), moved).key.origins).toEqual(link);
  });

  it('is every one of them if keys were added to one another', () => {
    const fetched: KeyText = { ...secretKey('{"keys":[]}'), origins: [{ kind: 'token', url: 'https://a.example/' }] };
    const both = after(arrived(), put(fetched, true)).key;
    expect(both.text).toBe(`${secret}\n{"keys":[]}`);
    expect(both.origins).toEqual([{ kind: 'link' }, { kind: 'token', url: 'https://a.example/' }]);
  });

  const step: fc.Arbitrary<SessionEvent> = fc.oneof(
    fc.string().map((end) => typed({ text: `${secret}${end}` })),
    fc.constantFrom('utf-8' as const, 'hex' as const).map((secretEncoding) => typed({ secretEncoding })),
    fc.string({ minLength: 1 }).map((text) => repair(secretKey(text))),
    fc.string({ minLength: 1 }).map((text) => put(secretKey(text), true)),
    fc.constantFrom(token, 'a.b.c', `SECRET=x1234567\n${token}`, '').map(tokenTyped),
    fc.constantFrom('{"a":1}', '{}').map(payloadTyped),
    fc.constantFrom<SessionEvent>(
      { type: 'undone' },
      { type: 'redone' },
      { type: 'sign-pressed' },
      { type: 'claims-taken' },
      { type: 'language-changed' },
      { type: 'algorithm-chosen', alg: 'HS512' },
      { type: 'token-chosen', chosen: 0 },
    ),
  );

  it('is never lost, whatever else happens, until the box is emptied or replaced', () => {
    let kept = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const opened = { ...arrived(), history: emptySession.history };
        let session = opened;
        for (const [at, event] of steps.entries()) {
          const before = session;
          session = reduce(session, event, at * 10_000);
          // Only a text that has nothing in common with the earlier one replaces it.
          if (event.type === 'key-typed' && !before.key.text.startsWith(secret.slice(0, 1))) return;
          kept += 1;
          expect(isFrom(session.key, 'link'), JSON.stringify(steps)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
    expect(kept).toBeGreaterThan(500);
  });
});

describe('an example', () => {
  const example = after(emptySession, {
    type: 'loaded',
    source: pastedSource(token, { example: token }),
    key: { ...secretKey(secret), origins: [{ kind: 'example' }] },
    policy: emptySession.policy,
    intent: 'verify',
  });

  it('keeps its key an example’s when that is changed, and not when it is replaced', () => {
    expect(isFrom(after(example, typed({ text: `${secret}x` })).key, 'example')).toBe(true);
    expect(isFrom(after(example, keyTyped('my own')).key, 'example')).toBe(false);
  });

  it('is still the example after typing that was typed back, and after edits in the panes', () => {
    expect(boxTextOf(example.source)).toBe(token);
    expect(after(example, tokenTyped(`${token}x`), tokenTyped(token)).source).toMatchObject({ example: token });
    expect(after(example, payloadTyped('{"a":1}')).source).toMatchObject({ isExample: true });
  });

  it.each<[string, readonly SessionEvent[]]>([
    ['a paste', [tokenTyped(`${token.slice(0, 30)}abc${token.slice(30)}`)]],
    ['typing in an empty box', [tokenTyped(''), tokenTyped('e'), tokenTyped('ey')]],
  ])('is another token after %s', (_, events) => {
    expect(after(example, ...events).source).not.toHaveProperty('example');
  });

  const foreign = { type: 'part-typed', part: 'signature', text: 'B'.repeat(43) } as const;
  it.each<[string, readonly SessionEvent[]]>([
    ['pasted into the Signature box', [foreign]],
    ['pasted there after an edit', [headerTyped('{"alg":"HS384"}'), payloadTyped('{"a":1}'), foreign]],
    ['typed in the token box', [tokenTyped(`${token}x`), payloadTyped('{"a":1}')]],
    ['put there by a repair', [{ type: 'repair-applied', repair: { token: 'a.b.c' } }, payloadTyped('{"a":1}')]],
  ])('does not lend its name to a signature that was %s', (_, events) => {
    expect(isExample(after(example, ...events).source)).toBe(false);
  });

  it('is still the example after a character that was typed in the Signature box and deleted', () => {
    const signature = token.slice(token.lastIndexOf('.') + 1);
    const events = [`${signature}x`, signature].map((text) => ({ ...foreign, text }));
    expect(isExample(after(example, ...events).source)).toBe(true);
  });
});
