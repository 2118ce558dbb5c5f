import { describe, expect, it } from 'vitest';
import { readJson, type JsonObject } from '../text/json.ts';
import { textIn } from '../text/spans.ts';
import { seconds } from './numeric-date.ts';
import { timeNotes } from './time-notes.ts';

function claimsOf(text: string): JsonObject {
  const { node } = readJson(text);
  if (node?.kind !== 'object') throw new Error(`no object: ${text}`);
  return node;
}

const now = seconds(1_716_239_022);
const notesOf = (text: string) => timeNotes(claimsOf(text), now, 'UTC');

describe('timeNotes', () => {
  it('returns a note for each time claim and nothing else, in the order written', () => {
    const text = '{"iat": 1716239022, "sub":"1716239022", "lucky":1716239022, "exp":1716239922, "nested":{"exp":1}}';
    const notes = notesOf(text);
    expect(notes.map(({ name, span, text: note }) => [name, textIn(text, span), note])).toEqual([
      ['iat', '1716239022', 'now · 2024-05-20 21:03:42 UTC'],
      ['exp', '1716239922', 'in 15 min · 2024-05-20 21:18:42 UTC'],
    ]);
  });

  it('shows a time in milliseconds both as seconds and as milliseconds', () => {
    const [note] = notesOf('{"exp":1716239022000}');
    expect(note).toMatchObject({
      kind: 'too-fine',
      words: null,
      seconds: 1_716_239_022_000,
      text: 'in seconds the year 56355; in milliseconds 2024-05-20 21:03:42 UTC',
    });
    expect(notesOf('{"exp":50000000000000}')[0]?.text).toMatch(
      /^in seconds beyond any calendar; in milliseconds 3554-/,
    );
  });

  it('says that a string is not a number, and what the number would be', () => {
    const payload = '{"exp":"1716239022","nbf":"soon","iat":"1716239022000","auth_time":"2024-05-20T21:03:42Z"}';
    expect(notesOf(payload).map(({ text, seconds: value }) => [text, value])).toEqual([
      ['not a number but a string; as a number 2024-05-20 21:03:42 UTC', null],
      ['not a number', null],
      ['not a number but a string; as milliseconds 2024-05-20 21:03:42 UTC', null],
      ['not a number but a string; as a date 2024-05-20 21:03:42 UTC', null],
    ]);
  });

  it('says that a number is beyond any calendar', () => {
    expect(notesOf('{"exp":1e999}')[0]).toMatchObject({
      kind: 'out-of-range',
      text: 'beyond any calendar',
      words: null,
    });
  });

  it('are fifty at most, since they are written again each second', () => {
    expect(notesOf(`{${'"exp":1,'.repeat(5000)}"exp":2}`)).toHaveLength(50);
  });

  it('includes each of a duplicate name, and no names of Object.prototype', () => {
    expect(notesOf('{"exp":1,"exp":2,"__proto__":3,"constructor":4}').map(({ seconds: value }) => value)).toEqual([
      1, 2,
    ]);
  });
});
