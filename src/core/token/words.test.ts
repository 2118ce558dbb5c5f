import { describe, expect, it } from 'vitest';
import { toBase64url } from '../text/base64url.ts';
import { utf8 } from '../text/bytes.ts';
import { parseToken } from './parse-token.ts';
import { structureWords } from './words.ts';

const b64 = (text: string) => toBase64url(utf8(text));
const hs256 = b64('{"alg":"HS256"}');
const claims = b64('{"sub":"1"}');
const jweHeader = b64('{"alg":"dir","enc":"A256GCM"}');
const wordsOf = (text: string) => structureWords(parseToken(text));

describe('structureWords', () => {
  it('distinguishes an empty box from a valid token', () => {
    expect(wordsOf('')).toMatchObject({ verdict: 'empty', text: 'No token yet. Paste one to start.', more: [] });
    expect(wordsOf(`${hs256}.${claims}.AA`)).toMatchObject({
      verdict: 'well-formed',
      text: 'Well-formed JWS (compact, three parts).',
      more: [],
    });
    expect(wordsOf(`${jweHeader}..AAAA.AAAA.AAAA`)).toMatchObject({
      verdict: 'well-formed',
      text: 'Well-formed JWE (compact, five parts).',
      more: [],
    });
  });

  it.each([
    [
      b64('[1]'),
      'JSON but not an object',
      'A JWS may carry any JSON, but a JWT carries an object of claims (RFC 7519 §3).',
    ],
    [b64('hello'), 'text', 'A JWS may carry any text, but a JWT carries an object of claims (RFC 7519 §3).'],
    ['_w', 'binary data', 'A JWS may carry any bytes, but a JWT carries an object of claims (RFC 7519 §3).'],
    [
      '',
      'empty',
      'The payload is empty; if it is kept elsewhere (detached, RFC 7515 Appendix F), the signature covers that one.',
    ],
  ])('names a payload %j that is not a claims set', (payload, name, more) => {
    expect(wordsOf(`${hs256}.${payload}.AA`)).toMatchObject({
      verdict: 'well-formed',
      text: `Well-formed JWS (compact, three parts); the payload is ${name}, not a claims set.`,
      more: [more],
    });
  });

  it.each([
    ['hello', 'This is no token: it has no dot, and a JWS has three parts separated by dots.'],
    [hs256, 'There is only a header: payload and signature are missing. Copy the token again, to its end.'],
    [
      `${hs256}.${claims}`,
      'The signature is missing: a JWS has three parts separated by dots, here are two. Copy the token again, to its end; an unsecured one ends with a dot.',
    ],
    [
      `${hs256}.${claims.slice(0, 6)}...${'A'.repeat(20)}`,
      `The token was shortened when it was shown: an ellipsis stands at its character ${hs256.length + 8}. Copy it from where it is whole.`,
    ],
    [
      `${hs256}.${claims}...`,
      `The token was shortened when it was shown: an ellipsis stands at its character ${hs256.length + claims.length + 2}. Copy it from where it is whole.`,
    ],
    [
      `${hs256.slice(0, 12)}\u2026xyz`,
      'The token was shortened when it was shown: an ellipsis stands at its character 13. Copy it from where it is whole.',
    ],
    [
      `${hs256.slice(0, 12)}...${claims}.${'A'.repeat(43)}`,
      'The token was shortened when it was shown: an ellipsis stands at its character 13. Copy it from where it is whole.',
    ],
    [
      'Wait... what?',
      'There are 4 parts separated by dots, but a JWS has three: leave out what follows the third, or take apart two tokens that were joined.',
    ],
    [
      `${hs256}${claims}${claims}.AA`,
      `The dot between header and payload is missing: put one before character ${hs256.length + 1} of the token, where a second object begins.`,
    ],
    [
      `${hs256}.${claims}${'A'.repeat(43)}`,
      `The third part is missing, or the dot before it: the payload's JSON ends before character ${hs256.length + claims.length + 2} of the token, but more characters follow.`,
    ],
    [
      `${hs256}.${claims}.AA.AA`,
      'There are 4 parts separated by dots, but a JWS has three: leave out what follows the third, or take apart two tokens that were joined.',
    ],
    [
      jweHeader,
      'The header is that of a JWE ("enc"), which has five parts separated by dots; here is one. Copy the token again, whole.',
    ],
    [
      `${jweHeader}.AA.`,
      'The header is that of a JWE ("enc"), which has five parts separated by dots; here are 3. Copy the token again, whole.',
    ],
    [
      `eyJh!.${claims}.AA`,
      'Character 5 of the header (character 5 of the token) is "!", which base64url does not have: remove or correct it.',
    ],
    [`e30.e30.A%3D`, 'The header names no algorithm: add "alg" to it, such as "alg":"HS256" (RFC 7515 §4.1.1).'],
    [
      `${hs256}.ab\u200bcd.AA`,
      `Character 3 of the payload (character ${hs256.length + 4} of the token) is U+200B (zero-width space), which base64url does not have: remove it.`,
    ],
    [
      `${hs256}.${claims}.A A`,
      `Character 2 of the signature (character ${hs256.length + claims.length + 4} of the token) is a space, which base64url does not have: remove it.`,
    ],
    [
      `${hs256}.${claims}.AA%3D`,
      `Character 3 of the signature (character ${hs256.length + claims.length + 5} of the token) is "%", which base64url does not have: the token is percent-encoded, decode it first.`,
    ],
    [
      `${hs256}.ab\u2026.AA`,
      `Character 3 of the payload (character ${hs256.length + 4} of the token) is "\u2026", which base64url does not have: the token was cut short when it was shown, copy it whole.`,
    ],
    [
      `${hs256}.a=bc.AA`,
      `Character 2 of the payload (character ${hs256.length + 3} of the token) is "=", which base64url does not have: padding can only stand at the end of a part, two of them at most.`,
    ],
    [
      `${hs256}.${claims}.AAAAA`,
      `The signature has 5 characters, a length base64url never has: up to character ${hs256.length + claims.length + 7} of the token one is missing or one too many. Copy the token again, whole.`,
    ],
    [
      `${jweHeader}..AAAA.AA*.AAAA`,
      `Character 3 of the ciphertext (character ${jweHeader.length + 10} of the token) is "*", which base64url does not have: remove or correct it.`,
    ],
    [
      `gA.${claims}.AA`,
      'The header is no UTF-8 from its byte 1 on (character 1 of the token): characters before it may be missing or changed.',
    ],
    [
      `${hs256}.${toBase64url(Uint8Array.of(123, 34, 255))}.AA`,
      `The payload is no UTF-8 from its byte 3 on (character ${hs256.length + 4} of the token): it begins as JSON, which must be UTF-8.`,
    ],
    [
      `${b64('{"alg":"HS256"\n"typ":1}')}.${claims}.AA`,
      'The JSON of the header is broken at line 2, column 1. A comma is missing before "typ".',
    ],
    [
      `${hs256}.${b64('{"a":1,}')}.AA`,
      'The JSON of the payload is broken at line 1, column 7. A comma stands before the closing "}": leave it out.',
    ],
    [
      `${b64('hello')}.${claims}.AA`,
      'The header decodes to text that is no JSON: a header begins with {, in base64url with "ey". Its first characters may be missing or changed.',
    ],
    [`${b64('[]')}.${claims}.AA`, 'The header is JSON, but an array: it must be an object, such as {"alg":"HS256"}.'],
    [`${b64('null')}.${claims}.AA`, 'The header is JSON, but null: it must be an object, such as {"alg":"HS256"}.'],
    [`${b64('"x"')}.${claims}.AA`, 'The header is JSON, but a string: it must be an object, such as {"alg":"HS256"}.'],
    [
      `.${claims}.AA`,
      'The header is empty: nothing stands before the first dot. Copy the token again, from its first character.',
    ],
    [
      `${b64('{"alg":1}')}.${claims}.AA`,
      'The "alg" of the header is no string: write the algorithm\'s name in double quotes.',
    ],
  ])('says what is wrong with %s', (text, words) => {
    expect(wordsOf(text)).toMatchObject({ verdict: 'malformed', text: words });
  });

  it('lists the further faults and the remarks after the first fault', () => {
    expect(wordsOf(`${hs256}.${claims}.AA=.b c`).more).toEqual([
      `What follows the last part belongs to no token: character ${`${hs256}.${claims}.AA=.b`.length + 1} is a space. Leave it out.`,
      `The signature is padded with =, which RFC 7515 §2 leaves out: strict readers refuse it (character ${`${hs256}.${claims}.AA=`.length} of the token).`,
    ]);
  });

  it('lists deviations with their part', () => {
    expect(wordsOf(`${hs256}.${claims}.+/`).more).toEqual([
      `The signature uses + or /, where base64url has - and _: strict readers refuse it (character ${hs256.length + claims.length + 3} of the token).`,
      `The signature ends in a character with bits that belong to no byte: another last character would give the same bytes (character ${hs256.length + claims.length + 4} of the token).`,
    ]);
    expect(wordsOf(`${jweHeader}..AA=.AAAA.AAAA`).more[0]).toMatch(/^A part is padded with =/);
  });

  it('reports duplicate names together, some of them by name', () => {
    const doubled = Array.from({ length: 7 }, (_, at) => `"n${at}":1,"n${at}":2`).join(',');
    expect(wordsOf(`${b64('{"alg":"a","alg":"b"}')}.${b64(`{${doubled}}`)}.AA`).more).toEqual([
      'The header holds "alg" more than once: most readers take the last, some refuse the token.',
      'The payload holds "n0", "n1", "n2", "n3", "n4" and 2 others more than once: most readers take the last, some refuse the token.',
    ]);
  });
});
