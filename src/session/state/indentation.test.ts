import { afterEach, describe, expect, it } from 'vitest';
import { indentBy, type Indentation } from './indentation.ts';
import { headerTyped, openSession, payloadTyped, tokenTyped } from '../testing.ts';

afterEach(() => indentBy('  '));

const b64 = (text: string): string => Buffer.from(text).toString('base64url');
const payload = '{"n":1.0,"big":12345678901234567890,"n":"\\u0041"}';
const shown = (unit: string): string =>
  `{\n${unit}"n": 1.0,\n${unit}"big": 12345678901234567890,\n${unit}"n": "\\u0041"\n}`;

/** Opens a session with a token, whose panes are then shown with another indentation. */
function sessionIndented(unit: Indentation, token: string) {
  const session = openSession();
  session.say(tokenTyped(token));
  return {
    ...session,
    indent: () => {
      indentBy(unit);
      session.say({ type: 'indentation-changed' });
    },
  };
}

describe('another indentation', () => {
  it.each<Indentation>(['    ', '\t'])('keeps every lexeme and the token unchanged, by %j', (unit) => {
    const token = `${b64('{"alg":"HS256"}')}.${b64(payload)}.AAAA`;
    const s = sessionIndented(unit, token);
    s.indent();
    expect([s.payload(), s.text()]).toEqual([shown(unit), token]);
  });

  it('lays out edited parts again, without a new signature', () => {
    const s = sessionIndented('\t', `${b64('{"alg":"HS256"}')}.${b64('{}')}.AAAA`);
    s.say(payloadTyped(payload));
    const { revision } = s.store.get();
    const written = s.text();
    s.indent();
    expect([s.payload(), s.text(), s.store.get().revision]).toEqual([shown('\t'), written, revision]);
  });

  it('leaves whitespace that is part of the token, and broken JSON', () => {
    const spaced = '{ "alg": "HS256" }';
    const s = sessionIndented('\t', `${b64(spaced)}.${b64('{"a":1}')}.AAAA`);
    s.say(headerTyped(`${spaced} `), payloadTyped('{"a":1,'));
    s.indent();
    expect([s.header(), s.payload()]).toEqual([`${spaced} `, '{"a":1,']);
  });
});
