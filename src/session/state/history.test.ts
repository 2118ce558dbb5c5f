import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noPolicy } from '../../core/claims/policy.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { headerTyped, keyTyped, openSession, payloadTyped, secretKey, tokenTyped } from '../testing.ts';
import type { SessionEvent } from './events.ts';
import { expectationText } from './expectations.ts';
import type { Inputs, Session } from './model.ts';
import { openTexts } from './opened.ts';
import { emptySession, reduce } from './reduce.ts';
import { paneOfSource, signatureText, boxTextOf } from './source.ts';

const token = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${'A'.repeat(43)}`;
const undone: SessionEvent = { type: 'undone' };
const keyText = (s: ReturnType<typeof openSession>): string => s.store.get().key.text;

/** Opens a session whose events come so fast that all of them could be one run. */
function openBusySession() {
  const s = openSession();
  s.pause(10);
  return s;
}

const after = (...events: readonly (SessionEvent | undefined)[]): Session =>
  events.reduce((session, event) => (event ? reduce(session, event, 0) : session), emptySession);

/** Returns each state of a text while more is typed at its end, one character at a time. */
const typedOnTo = (text: string, more: string): readonly string[] =>
  [...more].map((_, at) => text + more.slice(0, at + 1));

describe('a step of the history', () => {
  it('shows the layer that was shown, although the payload that was typed is a token', () => {
    const s = openSession();
    s.say(tokenTyped(token), payloadTyped(token));
    const shown = (): string => openTexts.payload(s.store.get());
    expect(shown()).toBe(token);
    s.say(tokenTyped('another'), undone);
    expect(shown()).toBe(token);
    s.say(undone, { type: 'redone' });
    expect(shown()).toBe(token);
  });

  it('is one paste, however fast the next one comes', () => {
    const s = openBusySession();
    s.say(tokenTyped('first.text'), tokenTyped('second.text'), tokenTyped('third'), undone);
    expect(s.text()).toBe('second.text');
    s.say(undone);
    expect(s.text()).toBe('first.text');
    s.say(undone);
    expect(s.text()).toBe('');
  });

  it('is one key, pasted, dropped or generated, however fast the next one comes', () => {
    const s = openBusySession();
    s.say(keyTyped('pasted key'), keyTyped('generated key'), keyTyped('generated again'), undone);
    expect(keyText(s)).toBe('generated key');
    s.say(undone);
    expect(keyText(s)).toBe('pasted key');
  });

  it('is a run of typing in one field, and never the paste before or after it', () => {
    const s = openBusySession();
    s.say(
      ...typedOnTo('', 'abc').map(keyTyped),
      keyTyped('abc pasted'),
      ...typedOnTo('abc pasted', 'xyz').map(keyTyped),
    );
    s.say(undone);
    expect(keyText(s)).toBe('abc pasted');
    s.say(undone);
    expect(keyText(s)).toBe('abc');
    s.say(undone);
    expect(keyText(s)).toBe('');
  });

  it('is a run of deleting, apart from the typing before it', () => {
    const s = openBusySession();
    s.say(...typedOnTo('', 'abc').map(keyTyped), keyTyped('ab'), keyTyped('a'), ...typedOnTo('a', 'xy').map(keyTyped));
    s.say(undone);
    expect(keyText(s)).toBe('a');
    s.say(undone);
    expect(keyText(s)).toBe('abc');
  });

  it('treats a character of two UTF-16 units as one', () => {
    const s = openBusySession();
    s.say(keyTyped('a'), keyTyped('a😀'), keyTyped('a😀b'), undone);
    expect(keyText(s)).toBe('');
  });

  it('is the text typed over a selection, with the typing after it', () => {
    const s = openBusySession();
    s.say(payloadTyped('{"a":100}'), payloadTyped('{"a":2}'), payloadTyped('{"a":23}'), undone);
    expect(s.payload()).toBe('{"a":100}');
  });

  it('is a change of encoding, even while the key is being typed', () => {
    const s = openBusySession();
    s.say(
      keyTyped('a'),
      keyTyped({ ...secretKey('a'), secretEncoding: 'hex' }),
      keyTyped({ ...secretKey('ab'), secretEncoding: 'hex' }),
    );
    s.say(undone);
    expect(s.store.get().key).toEqual({ ...secretKey('a'), secretEncoding: 'hex' });
    s.say(undone);
    expect(s.store.get().key).toEqual(secretKey('a'));
  });

  it('is a key that arrives while the passphrase of another one is being deleted', () => {
    const s = openBusySession();
    const locked = (passphrase: string) => keyTyped({ ...secretKey('locked key'), passphrase });
    s.say(locked('ab'), locked('a'), keyTyped('another key'), undone);
    expect(s.store.get().key).toEqual({ ...secretKey('locked key'), passphrase: 'a' });
  });

  it('is a whole drag of the slider, and the press that resets it is another', () => {
    const s = openBusySession();
    const moved = (at: number | null): SessionEvent => ({
      type: 'policy-set',
      field: 'checkAsOf',
      policy: { ...noPolicy, checkAsOf: at === null ? null : seconds(at) },
    });
    s.say(moved(1), moved(2), moved(3), moved(null), undone);
    expect(s.store.get().policy.checkAsOf).toBe(3);
    s.say(undone);
    expect(s.store.get().policy.checkAsOf).toBeNull();
  });
});

describe('links that follow one another', () => {
  const link = (text: string): SessionEvent => ({
    type: 'loaded',
    source: { kind: 'token', text, chosen: 0 },
    key: secretKey(''),
    policy: noPolicy,
    intent: 'verify',
    by: 'link',
  });

  it('are one step, so that they cannot push the work out of the history', () => {
    const s = openBusySession();
    s.say(tokenTyped('own.work'));
    for (let at = 0; at < 1100; at += 1) s.say(link(`link.${at}`));
    expect(s.text()).toBe('link.1099');
    s.say(undone);
    expect(s.text()).toBe('own.work');
    s.say(undone);
    expect(s.text()).toBe('');
  });

  it('are two steps if something was done between them', () => {
    const s = openBusySession();
    s.say(link('link.1'), keyTyped('a key'), link('link.2'), undone);
    expect([s.text(), keyText(s)]).toEqual(['link.1', 'a key']);
  });

  it('leave the link with which the page was opened within reach', () => {
    const opened = { ...reduce(emptySession, link('link.1'), 0), history: emptySession.history };
    const session = [link('link.2'), link('link.3'), undone].reduce((now, event) => reduce(now, event, 0), opened);
    expect(boxTextOf(session.source)).toBe('link.1');
  });
});

describe('the history', () => {
  it('keeps at most 40 million characters, and always the last step', () => {
    const [a, b, c, d] = [...'abcd'].map((name) => keyTyped(name + '.'.repeat(15_000_000) + name));
    const session = after(a, b, c, d);
    expect(session.history.past.map(({ key }) => key.text[0])).toEqual(['b', 'c']);
    const longer = after(a, keyTyped('e'.padEnd(45_000_000)), keyTyped('f'));
    expect(longer.history.past.map(({ key }) => key.text[0])).toEqual(['e']);
  });

  it('counts a text once if several steps share it', () => {
    const keys = ['first', 'second', 'third', 'fourth'].map(keyTyped);
    expect(after(tokenTyped('.'.repeat(15_000_000)), ...keys).history.past).toHaveLength(5);
  });

  it('keeps everything that was pasted or typed within reach, at any speed', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), (changes) => {
        let session = emptySession;
        const pasted: (readonly [Box, string])[] = [];
        for (const { box, kind, text } of changes) {
          const before = boxes[box].read(session);
          const changed = { typed: before + text.slice(0, 1), deleted: before.slice(0, -1), pasted: text }[kind];
          if (changed === before) continue;
          session = reduce(session, boxes[box].typed(changed), 0);
          if (kind === 'pasted') pasted.push([box, text]);
        }
        const states: readonly Inputs[] = [...session.history.past, session];
        for (const [box, text] of pasted) {
          compared += 1;
          expect(states.some((state) => boxes[box].read(state).includes(text))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(compared, 'pastes were looked for').toBeGreaterThan(500);
  });
});

type Box = 'token' | 'header' | 'payload' | 'signature' | 'key' | 'issuer';
type Seen = Pick<Session, keyof Inputs>;

const boxes: Readonly<Record<Box, { read: (of: Seen) => string; typed: (text: string) => SessionEvent }>> = {
  token: { read: ({ source }) => boxTextOf(source), typed: tokenTyped },
  header: { read: ({ source }) => paneOfSource(source, 'header')?.text ?? '', typed: headerTyped },
  payload: { read: ({ source }) => paneOfSource(source, 'payload')?.text ?? '', typed: payloadTyped },
  signature: {
    read: ({ source }) => signatureText(source),
    typed: (text) => ({ type: 'part-typed', part: 'signature', text }),
  },
  key: { read: ({ key }) => key.text, typed: keyTyped },
  issuer: {
    read: (of) => expectationText(of, 'issuer'),
    typed: (text) => ({ type: 'expectation-typed', field: 'issuer', text }),
  },
};

const change = fc.record({
  box: fc.constantFrom<Box>('token', 'header', 'payload', 'signature', 'key', 'issuer'),
  kind: fc.constantFrom('typed' as const, 'deleted' as const, 'pasted' as const),
  text: fc.oneof(
    fc.constantFrom(token, '{"alg":"HS256"}', '{"alg":"none"}', '{"sub":"1"}', 'secret', 'a.b.c.d.e', 'x%25y'),
    fc.string({ unit: 'grapheme', minLength: 3 }),
  ),
});
