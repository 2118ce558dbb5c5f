import { describe, expect, it } from 'vitest';
import { textIn } from '../text/spans.ts';
import { std } from './cases/paste.ts';
import { pastes as groups } from './cases/pastes.ts';
import { findToken } from './find-token.ts';
import { findTokens } from './find-tokens.ts';
import type { Damage, Found } from './found.ts';
import { b64, exampleHeader, longToken, examplePayload, exampleSignature, exampleToken as short } from './testing.ts';
import { replaceToken, unwrapToken } from './wrapping.ts';

/** Checks what is true of every answer. */
function checked(text: string, found: Found): void {
  expect(unwrapToken(found.spans.map((span) => textIn(text, span)).join(''), found.wrapping)).toBe(found.token);
  expect(found.before).toBe(text.slice(0, found.spans[0]?.start));
  expect(found.after).toBe(text.slice(found.spans.at(-1)?.end));
}

describe.each(Object.entries(groups))('from %s', (_, pastes) => {
  it.each(pastes.map((paste) => [paste.name, paste] as const))(
    'finds the token in %s',
    (_name, { text, called, reading, wrapping = 'plain', damage = [] }) => {
      for (const token of [short, longToken]) {
        const pasted = text(token);
        const { tokens } = findTokens(pasted);
        expect(tokens.map((found) => found.token)).toEqual([token]);
        const found = findToken(pasted);
        expect(found).toEqual(tokens[0]);
        checked(pasted, found);
        expect(found).toMatchObject({ name: called, wrapping, damage });
        expect(found.readings).toEqual(expect.arrayContaining([...reading]));
      }
    },
  );

  it.each(pastes.map((paste) => [paste.name, paste] as const))(
    'puts another token into %s and finds it there',
    (_name, { text, called }) => {
      const pasted = text(longToken);
      const edited = replaceToken(pasted, findToken(pasted), short);
      expect(findToken(edited)).toMatchObject({ token: short, name: called });
      expect(edited).not.toContain(longToken.slice(-40));
    },
  );
});

describe('damaged tokens', () => {
  it.each<[string, string, readonly Damage[]]>([
    ['the first character missing', short.slice(1), ['start-missing']],
    ['the first three characters missing', short.slice(3), ['start-missing']],
    ['an ellipsis in the middle', `${short.slice(0, 60)}…${short.slice(90)}`, ['middle-missing']],
    ['three dots in the payload', `${exampleHeader}.eyJpc3MiOi...${exampleSignature}`, ['middle-missing']],
    ['a cut in brackets', `${exampleHeader}.eyJpc3MiOi[...]fQ.${exampleSignature}`, ['middle-missing']],
    ['an ellipsis at the end', `${short.slice(0, -20)}…`, ['end-missing']],
    ['a signature too short', short.slice(0, -5), ['end-missing']],
    ['no signature', `${exampleHeader}.${examplePayload}`, ['end-missing']],
    ['a masked signature', `${exampleHeader}.${examplePayload}.***`, ['signature-masked']],
    ['a signature in brackets', `${exampleHeader}.${examplePayload}.[signature]`, ['signature-masked']],
    ['a redacted signature', `${exampleHeader}.${examplePayload}.<redacted>`, ['signature-masked']],
    ['a named signature', `${exampleHeader}.${examplePayload}.SIGNATURE`, ['signature-masked']],
    ['the dot after the header missing', `${exampleHeader}${examplePayload}.${exampleSignature}`, ['dot-missing']],
    ['a star behind the signature', `${short}*`, ['trailing-characters']],
  ])('are kept whole: %s', (_, text, damage) => {
    for (const [before, after] of [
      ['', ''],
      ['Bearer ', ''],
      ['{"token":"', '"}'],
    ] as const) {
      const found = findToken(before + text + after);
      checked(before + text + after, found);
      expect(found.token).toBe(text);
      expect(found.damage).toEqual(expect.arrayContaining([...damage]));
    }
  });

  it('are not reported for intact ones: unsecured, detached, encrypted, padded, with disclosures', () => {
    const none = `${b64('{"alg":"none"}')}.${examplePayload}.`;
    const encrypted = `${b64('{"alg":"dir","enc":"A256GCM"}')}..${'i'.repeat(16)}.${'c'.repeat(80)}.${'t'.repeat(22)}`;
    for (const text of [
      short,
      longToken,
      none,
      encrypted,
      `${exampleHeader}..${exampleSignature}`,
      `${short}=`,
      `${short}~WyJh~`,
    ])
      expect(findToken(text)).toMatchObject({ token: text, damage: [] });
  });
});

describe('several tokens', () => {
  it('are found in order, with their names', () => {
    const text = `{"access_token":"${short}","id_token":"${longToken}","refresh_token":"${std(short)}"}`;
    const { tokens } = findTokens(text);
    expect(tokens.map(({ token, name, wrapping }) => [token, name, wrapping])).toEqual([
      [short, 'access_token', 'plain'],
      [longToken, 'id_token', 'plain'],
      [short, 'refresh_token', 'base64'],
    ]);
    for (const found of tokens) checked(text, found);
  });

  it('are separated on their own lines, in lists and joined by a slash', () => {
    for (const between of ['\n', ' ', ',', '\n\n', '/', ', ', '|', '\r\n'])
      expect(findTokens(short + between + longToken).tokens.map(({ token }) => token)).toEqual([short, longToken]);
  });

  it('are found in cookies', () => {
    expect(findTokens(`Cookie: a=${short}; b=${longToken}`).tokens.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('are edited one by one', () => {
    const text = `{"a":"${short}","b":"${short}"}`;
    const [, second] = findTokens(text).tokens;
    expect(second && replaceToken(text, second, longToken)).toBe(`{"a":"${short}","b":"${longToken}"}`);
  });
});
