import { describe, expect, it } from 'vitest';
import { toBase64url } from '../text/base64url.ts';
import { utf8 } from '../text/bytes.ts';
import { allTokenForms } from './all-forms.ts';
import { parseToken } from './parse-token.ts';
import { installTokenForms } from './token-forms.ts';
import { structureWords } from './words.ts';

installTokenForms(allTokenForms);

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
      'A JWS can contain any JSON, but a JWT contains an object of claims (RFC 7519 §3).',
    ],
    [b64('hello'), 'text', 'A JWS can contain any text, but a JWT contains an object of claims (RFC 7519 §3).'],
    ['_w', 'binary data', 'A JWS can contain any bytes, but a JWT contains an object of claims (RFC 7519 §3).'],
    [
      '',
      'empty',
      'The payload is empty. If it is detached (RFC 7515 Appendix F), the signature covers the payload that is kept elsewhere.',
    ],
  ])('names a payload %j that is not a claims set', (payload, name, more) => {
    expect(wordsOf(`${hs256}.${payload}.AA`)).toMatchObject({
      verdict: 'well-formed',
      text: `Well-formed JWS (compact, three parts); the payload is ${name}, not a claims set.`,
      more: [more],
    });
  });

  it.each([
    ['hello', 'This is not a token: a JWS has three parts separated by dots, but this has no dot.'],
    [hs256, 'Only the header is here. The payload and signature are missing: copy the whole token again.'],
    [
      `${hs256}.${claims}`,
      'The signature is missing: a JWS has three parts separated by dots, but this has two. Copy the whole token again. (An unsecured token ends with a dot.)',
    ],
    [
      `${hs256}.${claims.slice(0, 6)}...${'A'.repeat(20)}`,
      `The token was truncated for display: there is an ellipsis at character ${hs256.length + 8}. Copy it from somewhere that shows all of it.`,
    ],
    [
      `${hs256}.${claims}...`,
      `The token was truncated for display: there is an ellipsis at character ${hs256.length + claims.length + 2}. Copy it from somewhere that shows all of it.`,
    ],
    [
      `${hs256.slice(0, 12)}\u2026xyz`,
      'The token was truncated for display: there is an ellipsis at character 13. Copy it from somewhere that shows all of it.',
    ],
    [
      `${hs256.slice(0, 12)}...${claims}.${'A'.repeat(43)}`,
      'The token was truncated for display: there is an ellipsis at character 13. Copy it from somewhere that shows all of it.',
    ],
    [
      'Wait... what?',
      'There are 4 parts separated by dots, but a JWS has three. Remove what follows the third part, or separate two joined tokens.',
    ],
    [
      `${hs256}${claims}${claims}.AA`,
      `The dot between header and payload is missing. Insert one before character ${hs256.length + 1} of the token, where a second object starts.`,
    ],
    [
      `${hs256}.${claims}${'A'.repeat(43)}`,
      `The third part is missing, or the dot before it. The payload's JSON ends before character ${hs256.length + claims.length + 2} of the token, but more characters follow.`,
    ],
    [
      `${hs256}.${claims}.AA.AA`,
      'There are 4 parts separated by dots, but a JWS has three. Remove what follows the third part, or separate two joined tokens.',
    ],
    [
      jweHeader,
      'The header is that of a JWE ("enc"), which has five parts separated by dots, but this has one. Copy the whole token again.',
    ],
    [
      `${jweHeader}.AA.`,
      'The header is that of a JWE ("enc"), which has five parts separated by dots, but this has 3. Copy the whole token again.',
    ],
    [
      `AAAA.${'A'.repeat(16)}.AAAA.${'A'.repeat(22)}`,
      'These are the last four parts of a JWE. The first one, the header, is missing. Copy the whole token again.',
    ],
    [
      `eyJh!.${claims}.AA`,
      'Character 5 of the header (character 5 of the token) is "!", which is not valid in base64url: remove or correct it.',
    ],
    [`e30.e30.A%3D`, 'The header has no algorithm. Add "alg", such as "alg":"HS256" (RFC 7515 §4.1.1).'],
    [
      `${hs256}.ab\u200bcd.AA`,
      `Character 3 of the payload (character ${hs256.length + 4} of the token) is U+200B (zero-width space), which is not valid in base64url: remove it.`,
    ],
    [
      `${hs256}.${claims}.A A`,
      `Character 2 of the signature (character ${hs256.length + claims.length + 4} of the token) is a space, which is not valid in base64url: remove it.`,
    ],
    [
      `${hs256}.${claims}.AA%3D`,
      `Character 3 of the signature (character ${hs256.length + claims.length + 5} of the token) is "%", which is not valid in base64url: the token is percent-encoded; decode it first.`,
    ],
    [
      `${hs256}.ab\u2026.AA`,
      `Character 3 of the payload (character ${hs256.length + 4} of the token) is "\u2026", which is not valid in base64url: the token was truncated for display; copy all of it.`,
    ],
    [
      `${hs256}.a=bc.AA`,
      `Character 2 of the payload (character ${hs256.length + 3} of the token) is "=", which is not valid in base64url: padding is allowed only at the end of a part, at most two characters.`,
    ],
    [
      `${hs256}.${claims}.AAAAA`,
      `The signature has 5 characters, which is not a possible base64url length: up to character ${hs256.length + claims.length + 7} of the token, one is missing or extra. Copy the whole token again.`,
    ],
    [
      `${jweHeader}..AAAA.AA*.AAAA`,
      `Character 3 of the ciphertext (character ${jweHeader.length + 10} of the token) is "*", which is not valid in base64url: remove or correct it.`,
    ],
    [
      `gA.${claims}.AA`,
      'The header is not valid UTF-8 from byte 1 on (character 1 of the token). Characters before it may be missing or changed.',
    ],
    [
      `${hs256}.${toBase64url(Uint8Array.of(123, 34, 255))}.AA`,
      `The payload is not valid UTF-8 from byte 3 on (character ${hs256.length + 4} of the token). It starts as JSON, which must be UTF-8.`,
    ],
    [
      `${b64('{"alg":"HS256"\n"typ":1}')}.${claims}.AA`,
      'Invalid JSON in the header at line 2, column 1. A comma is missing before "typ".',
    ],
    [
      `${hs256}.${b64('{"a":1,}')}.AA`,
      'Invalid JSON in the payload at line 1, column 7. There is a comma before the closing "}". Remove it.',
    ],
    [
      `${b64('hello')}.${claims}.AA`,
      'The header decodes to text that is not JSON. A header starts with {, which is "ey" in base64url. Its first characters may be missing or changed.',
    ],
    [`${b64('[]')}.${claims}.AA`, 'The header is JSON, but an array. It must be an object, such as {"alg":"HS256"}.'],
    [`${b64('null')}.${claims}.AA`, 'The header is JSON, but null. It must be an object, such as {"alg":"HS256"}.'],
    [`${b64('"x"')}.${claims}.AA`, 'The header is JSON, but a string. It must be an object, such as {"alg":"HS256"}.'],
    [`.${claims}.AA`, 'The header is empty: there is nothing before the first dot. Copy the whole token again.'],
    [
      `${b64('{"alg":1}')}.${claims}.AA`,
      'The header\'s "alg" is not a string. Write the algorithm\'s name in double quotes.',
    ],
  ])('says what is wrong with %s', (text, words) => {
    expect(wordsOf(text)).toMatchObject({ verdict: 'malformed', text: words });
  });

  it('lists the further faults and the remarks after the first fault', () => {
    expect(wordsOf(`${hs256}.${claims}.AA=.b c`).more).toEqual([
      `The text after the last part does not belong to the token: character ${`${hs256}.${claims}.AA=.b`.length + 1} is a space. Remove it.`,
      `The signature is padded with =, which RFC 7515 §2 does not allow: strict parsers reject it (character ${`${hs256}.${claims}.AA=`.length} of the token).`,
    ]);
  });

  it('lists deviations with their part', () => {
    expect(wordsOf(`${hs256}.${claims}.+/`).more).toEqual([
      `The signature uses + or /, where base64url has - and _: strict parsers reject it (character ${hs256.length + claims.length + 3} of the token).`,
      `The signature ends in a character with bits that belong to no byte: another last character would give the same bytes (character ${hs256.length + claims.length + 4} of the token).`,
    ]);
    expect(wordsOf(`${jweHeader}..AA=.AAAA.AAAA`).more[0]).toMatch(/^A part is padded with =/);
  });

  it('reports duplicate names together, some of them by name', () => {
    const doubled = Array.from({ length: 7 }, (_, at) => `"n${at}":1,"n${at}":2`).join(',');
    expect(wordsOf(`${b64('{"alg":"a","alg":"b"}')}.${b64(`{${doubled}}`)}.AA`).more).toEqual([
      'The header contains "alg" more than once: most parsers use the last, some reject the token.',
      'The payload contains "n0", "n1", "n2", "n3", "n4" and 2 others more than once: most parsers use the last, some reject the token.',
    ]);
  });
});
