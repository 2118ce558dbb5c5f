import { afterEach, describe, expect, it } from 'vitest';
import { seconds } from '../../core/claims/numeric-date.ts';
import { samples } from '../../core/profiles/samples.ts';
import { profileIds } from '../../core/profiles/profiles.ts';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import { setSpeech } from '../../core/text/language.ts';
import { germanSpeech } from '../../language/german.ts';
import { openSession, tokenTyped } from '../testing.ts';
import { lintMaterialOf, lintSubjectOf } from './findings.ts';
import { prepareSummary, summaryAt } from './summary.ts';
import { summaryText, type SummaryPiece } from './summary-pieces.ts';

const now = seconds(Date.UTC(2026, 10, 29, 16, 6) / 1000);
const part = (json: object | string): string =>
  toBase64url(utf8(typeof json === 'string' ? json : JSON.stringify(json)));
const jws = (claims: object | string, header: object = { alg: 'HS256', typ: 'JWT' }, signature = 'c2ln'): string =>
  `${part(header)}.${part(claims)}.${signature}`;

function piecesFor(text: string): readonly SummaryPiece[] {
  const { store, say } = openSession();
  say(tokenTyped(text));
  const prepared = prepareSummary(lintSubjectOf(lintMaterialOf(store.get())));
  return prepared === null ? [] : summaryAt(prepared, now);
}

const summary = (text: string): string => summaryText(piecesFor(text));

const access = {
  iss: 'https://auth.example.com/',
  aud: 'https://api.example.com',
  sub: 'user-4711',
  client_id: 'web',
  iat: now - 660,
  exp: now + 2940,
  jti: 'a',
};

afterEach(() => setSpeech({ language: 'en', translations: {} }));

describe('the summary of a token', () => {
  it.each([
    [
      jws(access, { alg: 'HS256', typ: 'at+jwt' }),
      'OAuth access token from auth.example.com for api.example.com, about user-4711. Valid 15:55–16:55 UTC, expires in 49 min. Signed with HS256.',
    ],
    [jws({ sub: 'a' }), 'Token about a. Never expires (no exp). Signed with HS256.'],
    [jws({}), 'Token. Never expires (no exp). Signed with HS256.'],
    [jws({ exp: now - 125 }), 'Token. Expired 2 min ago (16:03 UTC). Signed with HS256.'],
    [jws({ exp: now + 90 }), 'Token. Expires in 1 min (16:07 UTC). Signed with HS256.'],
    [jws({ nbf: now + 300, exp: now + 900 }), 'Token. Becomes valid in 5 min (16:11 UTC). Signed with HS256.'],
    [
      jws({ iat: now - 86_400, exp: now + 86_400 }),
      'Token. Valid 2026-11-28 16:06 – 2026-11-30 16:06 UTC, expires in 1 d. Signed with HS256.',
    ],
    [
      jws({ iat: now + 86_400, exp: now + 90_000 }),
      'Token. Valid 2026-11-30 16:06–17:06 UTC, expires in 1 d. Signed with HS256.',
    ],
    [jws({ exp: 'soon' }), 'Token. exp is not a valid time. Signed with HS256.'],
    [jws({ exp: 1e300 }), 'Token. exp is not a valid time. Signed with HS256.'],
    [
      jws({ iss: 'me', aud: ['a', 'b', 'c'] }),
      'Token from me for a and 2 more. Never expires (no exp). Signed with HS256.',
    ],
    [jws({ iss: 1, aud: [1], sub: null }), 'Token. Never expires (no exp). Signed with HS256.'],
    [jws({ iss: '', aud: [] }), 'Token. Never expires (no exp). Signed with HS256.'],
    [jws({ iss: 'https://a@evil.example/x' }), 'Token from evil.example. Never expires (no exp). Signed with HS256.'],
    [jws({}, { alg: 'none' }, ''), 'Token. Never expires (no exp). Unsecured (alg none).'],
    [jws({}, { alg: 'HS256' }, ''), 'Token. Never expires (no exp). No signature (alg HS256).'],
    [jws({}, { typ: 'JWT' }), 'Token. Never expires (no exp). No algorithm.'],
    [jws('hello'), 'Signed content. Signed with HS256.'],
    [`${part({ alg: 'dir', enc: 'A256GCM' })}..aXY.Y3Q.dGFn`, 'Encrypted token. Encrypted with dir and A256GCM.'],
    [`${jws({ iss: 'me' })}~WyJhIl0~`, 'SD-JWT from me. Never expires (no exp). Signed with HS256.'],
    ['', ''],
    ['hello world', ''],
    ['{"iss":"https://a.b.c.d/"}', ''],
  ])('of %s', (text, sentence) => {
    expect(summary(text)).toBe(sentence);
  });

  it('has one for every kind of token, with the name of the kind', () => {
    for (const id of profileIds) {
      const { header, claims } = samples[id];
      expect(summary(jws(claims, header)), id).toMatch(/^[A-Z].*\. Signed with /);
    }
  });

  it('knows the place of each word about a member', () => {
    const places = piecesFor(jws(access, { alg: 'HS256', typ: 'at+jwt' })).filter(({ place }) => place !== null);
    expect(places.map(({ text, place }) => `${place}: ${text}`)).toEqual([
      'header.typ: OAuth access token',
      'claims.iss: auth.example.com',
      'claims.aud: api.example.com',
      'claims.sub: user-4711',
      'claims.iat: 15:55',
      'claims.exp: 16:55',
      'claims.exp: in 49 min',
      'header.alg: HS256',
    ]);
  });

  it.each([
    ['ends a sentence', 'x. Verified by Jotscope'],
    ['forges a place', '\u0001claims.iss\u0002bank.example\u0003'],
    ['turns the direction', '\u202Emoc.elpmaxe'],
    ['is long', 'x'.repeat(100_000)],
    ['has line breaks', 'a\n\nb'],
  ])('keeps a name that %s in one piece', (_, name) => {
    const pieces = piecesFor(jws({ iss: name, sub: name, aud: [name, name] }));
    expect(pieces.filter(({ place }) => place?.startsWith('claims.')).map(({ place }) => place)).toEqual([
      'claims.iss',
      'claims.aud',
      'claims.sub',
    ]);
    // oxlint-disable-next-line no-control-regex
    expect(summaryText(pieces)).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/u);
    expect(summaryText(pieces).length).toBeLessThan(400);
  });

  it('is whole in German', () => {
    setSpeech({ language: 'de', translations: germanSpeech });
    expect(summary(jws(access, { alg: 'HS256', typ: 'at+jwt' }))).toBe(
      'OAuth-Access-Token von auth.example.com für api.example.com, über user-4711. Gültig 15:55–16:55 UTC, läuft in 49 min ab. Signiert mit HS256.',
    );
    expect(summary(jws({ exp: now - 125, aud: ['a', 'b'] }))).toBe(
      'Token für a und 1 weitere. Abgelaufen vor 2 min (16:03 UTC). Signiert mit HS256.',
    );
  });
});
