import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findTokens } from '../core/intake/find-tokens.ts';
import { findingsIn, lintMaterialOf, lintSubjectOf } from './reading/findings.ts';
import { structureVerdict } from './reading/structure-verdict.ts';
import { signatureFact } from './signature/signature-fact.ts';
import { signatureVerdict } from './signature/signature-verdict.ts';
import { askDoctor, causesOf } from './doctor/doctor-cases/ask.ts';
import { boxesWith } from './doctor/doctor-cases/doctor-case.ts';
import { keyTyped, openSession, payloadTyped, tokenTyped } from './testing.ts';

const secret = 'a secret of thirty-two bytes, yes';
const segment = (text: string): string => Buffer.from(text).toString('base64url');
const macOf = (input: string, by = secret): string => createHmac('sha256', by).update(input).digest('base64url');
function tokenOf(header: string, payload = '{"sub":"ada"}', by = secret): string {
  const input = `${segment(header)}.${segment(payload)}`;
  return `${input}.${macOf(input, by)}`;
}

async function judged(token: string, key = secret) {
  const opened = openSession();
  opened.say(tokenTyped(token), keyTyped(key));
  const session = await opened.settle();
  return {
    opened,
    session,
    ...signatureVerdict(session),
    fact: signatureFact(session),
    structure: structureVerdict(session),
  };
}

describe('an alg with a character that no algorithm has', () => {
  it.each([
    ['HS256\\u0000', 'U+0000 (NUL)'],
    ['HS256\\u200b', 'U+200B (zero-width space)'],
    ['\\u041dS256', '(U+041D)'],
    ['HS256 ', 'a space'],
    ['HЅ256', '(U+0405)'],
  ])('is named: %s', async (alg, named) => {
    const token = tokenOf(`{"alg":"${alg}"}`);
    const found = await judged(token);
    expect(found).toMatchObject({ verdict: 'unchecked', reason: 'alg-nonstandard-name' });
    expect(found.text).toContain(named);
    expect(found.text).not.toContain('case-sensitive');
    const { items } = await askDoctor(boxesWith(token, ''));
    expect(items.map(({ findings }) => findings[0].sentence).join(' ')).toContain(named);
  });

  it('is told of case only if that is the difference', async () => {
    expect((await judged(tokenOf('{"alg":"hs256"}'))).text).toContain('case-sensitive');
  });
});

describe('a header parameter of the wrong type', () => {
  it('alg is there, but not a string', async () => {
    const found = await judged(tokenOf('{"alg":256}'));
    expect(found).toMatchObject({ verdict: 'unchecked', reason: 'alg-missing' });
    expect(found.text).toContain('not a string');
    expect((await judged(tokenOf('{"typ":"JWT"}'))).text).toContain('has no alg');
  });

  it('kid is there, but not a string', async () => {
    const jwk = (k: string, kid: string) => ({ kty: 'oct', k: segment(k), kid });
    const keys = JSON.stringify({ keys: [jwk(secret, '1'), jwk('another secret of 32 bytes, too!', '2')] });
    const found = await judged(tokenOf('{"alg":"HS256","kid":1}'), keys);
    expect(found.verdict).toBe('verified');
    expect(found.more.join(' ')).toContain('kid is not a string');
    expect((await judged(tokenOf('{"alg":"HS256"}'), keys)).more.join(' ')).toContain('The token has no kid');
  });
});

it('says that a payload was emptied here, and not that it is kept elsewhere', async () => {
  const found = await judged(tokenOf('{"alg":"HS256"}'), 'a public key cannot sign');
  found.opened.say(payloadTyped(''), keyTyped(`{"kty":"oct","k":"${segment('other')}","key_ops":["verify"]}`));
  const session = await found.opened.settle();
  expect(signatureVerdict(session)).toMatchObject({ verdict: 'rejected', reason: 'edited-not-signed' });
});

it('says what was skipped next to a JWK, because all of it may be the secret', async () => {
  const all = 'a\n{"kty":"oct","k":"AA"}';
  const found = await judged(tokenOf('{"alg":"HS256"}', '{}', all), all);
  expect(found).toMatchObject({ verdict: 'rejected' });
  expect(found.more.join(' ')).toContain('not the text next to it');
  expect(found.session.ring?.keys[0]?.remarks).toContainEqual({ kind: 'text-skipped' });
  const alone = await judged(tokenOf('{"alg":"HS256"}', '{}', all), '\n {"kty":"oct","k":"AA"}\n');
  expect(alone.more.join(' ')).not.toContain('next to it');
});

describe('a JWS that looks like something else', () => {
  it.each(['123456', '1234567', '12345678'].map((digits) => digits.slice(0, 4)))(
    'is not a Flask cookie with an escaped alg',
    async (text) => {
      const token = tokenOf('{"\\u0061lg":"HS256"}', text);
      expect(token.split('.')[1]).toMatch(/^.{6,8}$/);
      expect(findTokens(token).other).toBeNull();
      expect(await judged(token)).toMatchObject({ verdict: 'verified' });
    },
  );

  it('is a JWS with a remark if it has enc, three parts and alg HS256', async () => {
    const found = await judged(tokenOf('{"alg":"HS256","enc":"A256GCM"}'));
    expect(found).toMatchObject({ verdict: 'verified', structure: { verdict: 'well-formed' } });
    expect(found.structure.more.join(' ')).toContain('"enc"');
    expect((await judged(tokenOf('{"alg":"dir","enc":"A256GCM"}'))).fact.kind).toBe('encrypted');
  });
});

describe('a token without its header', () => {
  const [header = '', payload = '', signature = ''] = tokenOf('{"alg":"HS256","typ":"JWT"}').split('.');

  it.each([
    ['with its dot', `.${payload}.${signature}`, /header is empty/],
    ['and with a dot before all parts', `.${header}.${payload}.${signature}`, /4 parts/],
    ['without its dot', `${payload}.${signature}`, /header is missing/],
  ])('%s', async (_, text, words) => {
    const found = await judged(text);
    expect(found.verdict).not.toBe('verified');
    expect(found.structure.verdict).toBe('malformed');
    expect(found.structure.text).toMatch(words);
  });

  it('lacks its start, not its end', () => {
    expect(findTokens(`${payload}.${signature}`).tokens[0]?.damage).toEqual(['start-missing']);
    expect(findTokens(`${header}.${payload}`).tokens[0]?.damage).toEqual(['end-missing']);
  });
});

it('blames the signature, and no secret, if the signature cannot be read', async () => {
  const token = tokenOf('{"alg":"HS256"}');
  const at = token.lastIndexOf('.') + 1;
  for (const odd of ['\u0430', '\u00e4']) {
    const { items } = await askDoctor(boxesWith(token.slice(0, at) + odd + token.slice(at + 1), secret), {
      tries: 500,
      cost: 3,
    });
    expect(causesOf(items)[0]).toBe('signature-unreadable');
    expect(causesOf(items)).not.toContain('wrong-secret');
  }
});

describe('characters that cannot be seen', () => {
  const rulesFor = async (payload: string) => {
    const { session } = await judged(tokenOf('{"alg":"HS256"}', payload));
    return findingsIn(lintSubjectOf(lintMaterialOf(session))).map(({ rule }) => rule);
  };
  const unseen = [
    '\u00ad',
    '\u034f',
    '\u061c',
    '\u115f',
    '\u1160',
    '\u180e',
    '\u200b',
    '\u202e',
    '\u2060',
    '\u3164',
    '\uffa0',
    '\u{e0041}',
  ];

  it.each(unseen.map((character) => [(character.codePointAt(0) ?? 0).toString(16), character]))(
    'are found in names and values: U+%s',
    async (_, character) => {
      expect(await rulesFor(`{"sub":"a${character}b"}`)).toContain('json/hidden-character');
      expect(await rulesFor(`{"a":{"su${character}b":1}}`)).toContain('json/hidden-character');
    },
  );

  it('are not found in ordinary texts', async () => {
    expect(await rulesFor('{"sub":"Zoë Ünal, 山田\\n"}')).not.toContain('json/hidden-character');
  });
});

describe('a token that was shortened for display', () => {
  const whole = tokenOf('{"alg":"HS256","typ":"JWT"}', '{"sub":"ada","role":"reader","level":3}');
  const [head = '', payload = '', mac = ''] = whole.split('.');

  it.each([
    ['in the payload', `${head}.${payload.slice(0, 9)}…${payload.slice(-9)}.${mac}`],
    ['in the signature', `${head}.${payload}.${mac.slice(0, 9)}…${mac.slice(-9)}`],
  ])('is not checked, with a key as without: %s', async (_, token) => {
    expect(await judged(token)).toMatchObject({ verdict: 'unchecked', reason: 'token-truncated' });
    expect(await judged(token, '')).toMatchObject({ verdict: 'unchecked', reason: 'token-truncated' });
  });

  it('is rejected if the character was typed here', async () => {
    const { opened } = await judged(whole, '');
    opened.say(payloadTyped('{"sub":"ada…"}'), keyTyped('another secret of thirty-two byte'));
    expect(signatureVerdict(await opened.settle()).verdict).not.toBe('verified');
  });
});
