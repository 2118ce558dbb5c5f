import { describe, expect, it } from 'vitest';
import { textIn } from '../../core/text/spans.ts';
import { openSession, payloadTyped, tokenTyped } from '../testing.ts';
import { boxTextOf, paneOfSource } from '../state/source.ts';
import { crossMarks, type CursorPlace } from './cross-marks.ts';

const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const claims = '{"iss":"https://é.example","exp":1900000000,"roles":["a","b"]}';
const token = `${base64url('{"alg":"HS256","kid":"k1"}')}.${base64url(claims)}.${'Q'.repeat(43)}`;

/** Returns the marked texts for a cursor in a session with this text. */
function marked(place: (session: ReturnType<typeof openSession>) => CursorPlace, text = token) {
  const session = openSession();
  session.say(tokenTyped(text));
  const at = place(session);
  const { source } = session.store.get();
  const marks = crossMarks(session.store.get(), at);
  if (marks === null) return null;
  const pane = marks.part === 'signature' ? '' : (paneOfSource(source, marks.part)?.text ?? '');
  const inToken = marks.token.member.map((span) => textIn(boxTextOf(source), span)).join('');
  return {
    part: marks.part,
    decoded: Buffer.from(inToken, 'base64url').toString(),
    pane: marks.pane === null ? null : textIn(pane, marks.pane),
  };
}

const inPane = (part: 'header' | 'payload', words: string) => (session: ReturnType<typeof openSession>) => ({
  box: part,
  offset: (part === 'header' ? session.header() : session.payload())?.indexOf(words) ?? -1,
});
const inToken = (offset: number) => (): CursorPlace => ({ box: 'token', offset });

describe('the marks for the cursor', () => {
  it('are the characters of the token that encode the claim at the cursor', () => {
    // At an edge, a character also has bits of the comma next to it.
    const found = marked(inPane('payload', '"exp"'));
    expect(found).toMatchObject({ part: 'payload', pane: '"exp": 1900000000' });
    const at = token.indexOf('.') + 1;
    const session = openSession();
    session.say(tokenTyped(token));
    const marks = crossMarks(session.store.get(), inPane('payload', '"exp"')(session));
    const [span] = marks?.token.member ?? [];
    const bytes = Buffer.from(claims);
    expect(span).toEqual({
      start: at + Math.floor((bytes.indexOf('"exp"') * 4) / 3),
      end: at + Math.ceil(((bytes.indexOf('1900000000') + 10) * 4) / 3),
    });
  });

  it('find the claim that a character of the token encodes', () => {
    const at = token.indexOf('.') + 1 + Math.floor((Buffer.from(claims).indexOf('"roles"') * 4) / 3) + 4;
    expect(marked(inToken(at))).toMatchObject({ part: 'payload', pane: expect.stringMatching(/^"roles": \[/) });
  });

  it('find a header parameter, also in a token with text around it and line breaks in it', () => {
    const wrapped = `Authorization: Bearer ${token.slice(0, 10)}\n${token.slice(10)}`;
    expect(marked(inPane('header', '"kid"'), wrapped)).toMatchObject({ part: 'header', pane: '"kid": "k1"' });
    expect(marked(inToken(wrapped.indexOf('eyJ') + 3), wrapped)).toMatchObject({ pane: '"alg": "HS256"' });
  });

  it('are the whole part without a member at the cursor, and in the signature', () => {
    expect(marked(inToken(token.length - 5))).toEqual({ part: 'signature', decoded: '', pane: null });
    expect(marked(() => ({ box: 'payload', offset: 0 }))).toEqual({ part: 'payload', decoded: '', pane: null });
  });

  it('are none after the token, and without one', () => {
    expect(marked(inToken(token.length))).toBeNull();
    expect(marked(inToken(0), '')).toBeNull();
  });

  it('are the same object at each place of a claim, so that nothing is drawn again', () => {
    const session = openSession();
    session.say(tokenTyped(token), payloadTyped(claims));
    const at = inPane('payload', '"exp"')(session);
    const first = crossMarks(session.store.get(), at);
    expect(first).not.toBeNull();
    expect(crossMarks(session.store.get(), { ...at, offset: at.offset + 3 })).toBe(first);
  });
});
