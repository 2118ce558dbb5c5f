import { describe, expect, it } from 'vitest';
import { errorLibraries } from './libraries.ts';
import { recogniseErrors } from './recognise-error.ts';

const rows = errorLibraries.flatMap((library) =>
  Object.entries(library.files).flatMap(([file, of]) => of.map((row) => ({ library, file, row }))),
);

/** A message as the library writes it, next to something that names the library. */
const sampleOf = ({ library, row: [says, , thrown] }: (typeof rows)[number]): string =>
  `${library.marks[0] ?? library.name} ${thrown ?? ''}: ${says.replaceAll('{}', 'x1')}\n`;

describe('the tables of messages', () => {
  it('have a source for each library, and every name once', () => {
    const names = errorLibraries.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, source, version, marks } of errorLibraries)
      expect([name, source, version, marks.length > 0].every(Boolean), name).toBe(true);
  });

  it('have at least ten messages for each library, or a reason for fewer', () => {
    const few = errorLibraries.filter(({ files, why = '' }) => Object.values(files).flat().length < 10 && why === '');
    expect(few.map(({ name }) => name)).toEqual([]);
  });

  it('have no message of a library twice in a file', () => {
    const said = rows.map(({ library, file, row }) => `${library.name} ${file} ${row[0]}`);
    expect(said.filter((each, at) => said.indexOf(each) !== at)).toEqual([]);
  });
});

describe('recogniseErrors', () => {
  it('recognizes the sample of each message, as this library and this message', () => {
    const wrong = rows.flatMap((each) => {
      const [first] = recogniseErrors(sampleOf(each));
      const is = first?.reading;
      const same = is?.library === each.library && (is.row === each.row || is.row[1] === each.row[1]);
      return same ? [] : [{ sample: sampleOf(each), is: `${is?.library.name}: ${is?.row[0]}` }];
    });
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(200);
  });

  it('recognizes the message alone, first or among those that say the same', () => {
    const wrong = rows.flatMap((each) => {
      const [first] = recogniseErrors(each.row[0].replaceAll('{}', 'x1'));
      const same = first === undefined ? [] : [first.reading, ...first.others];
      return same.some(({ library, row }) => library === each.library && row === each.row)
        ? []
        : [{ says: each.row[0], is: first?.reading }];
    });
    expect(wrong).toEqual([]);
  });

  it('prefers the more specific message', () => {
    const [first, ...others] = recogniseErrors('ValueError: "iat" claim timestamp check failed (too far in the past)');
    expect(first?.reading.row[1]).toBe('too-old');
    expect(others).toEqual([]);
  });

  it('tells libraries that say the same apart by what is around the message', () => {
    const names = (text: string) => recogniseErrors(text).map(({ reading }) => reading.library.name);
    expect(names('Firebase\\JWT\\SignatureInvalidException: Signature verification failed')).toEqual([
      'firebase/php-jwt',
    ]);
    expect(names('jwt.exceptions.InvalidSignatureError: Signature verification failed')).toEqual(['PyJWT']);
    expect(names('JWSSignatureVerificationFailed: signature verification failed')).toEqual(['jose']);
    const [alone] = recogniseErrors('Signature verification failed');
    expect(alone?.others.length).toBeGreaterThan(1);
  });

  it('takes what many say for a library only next to its marks or class', () => {
    const first = (text: string) => recogniseErrors(text)[0]?.reading;
    expect(first('JsonWebTokenError: invalid token')?.library.name).toBe('jsonwebtoken');
    expect(first('{"message":"Invalid token"}')?.row[1]).toBe('refused');
    expect(first('{"message":"Invalid token","error":"jwt malformed"}')?.row[1]).toBe('malformed');
    expect(first('response from appleid: invalid_client')?.library.name).toBe('Apple');
    expect(first('{"error":"invalid_client"}')?.library.name).toBe('OAuth 2.0');
  });

  it('says whose words a message is: of one, of all that say it, or of too many', () => {
    const isOf = (text: string) => recogniseErrors(text)[0]?.isOf;
    expect(isOf('jwt malformed')).toBe('one');
    expect(isOf('Signature verification failed')).toBe('all');
    expect(isOf('jwt.exceptions.InvalidSignatureError: Signature verification failed')).toBe('one');
    for (const said of ['Malformed token', '{"message":"Invalid token"}', 'Unauthorized'])
      expect(isOf(said), said).toBe('many');
    const [spring] = recogniseErrors('BadJwtException: Malformed token');
    expect([spring?.reading.library.name, spring?.isOf]).toEqual(['Spring Security', 'one']);
    const [fastapi] = recogniseErrors('fastapi_auth0.auth.Auth0UnauthenticatedException: Malformed token');
    expect([fastapi?.reading.library.name, fastapi?.isOf]).toEqual(['fastapi-auth0', 'one']);
  });

  it('leaves out a code that does not say why if the text says it', () => {
    const header = 'Bearer error="invalid_token", error_description="Jwt expired at 2026-11-30T10:00:00Z"';
    expect(recogniseErrors(header).map(({ reading }) => reading.row[1])).toEqual(['expired']);
    expect(recogniseErrors('{"error":"invalid_token"}').map(({ reading }) => reading.row[1])).toEqual(['refused']);
    const proof = '{"error":"invalid_dpop_proof","error_description":"DPoP proof htu mismatch"}';
    expect(recogniseErrors(proof)[0]?.quoted).toBe('DPoP proof htu mismatch');
    expect(recogniseErrors('{"error":"use_dpop_nonce"}')[0]?.reading.row[1]).toBe('dpop-nonce');
  });

  it('does not find a message inside a word, or in prose', () => {
    for (const text of ['', 'xjwt expiredx', 'The quick brown fox', 'eyJhbGciOiJIUzI1NiJ9.e30.x'])
      expect(recogniseErrors(text), text).toEqual([]);
  });

  it('finds a message at both ends of a long text, and reads no more than its bounds', () => {
    const filler = '  at Object.<anonymous> (/srv/app/index.js:1:1)\n'.repeat(20_000);
    expect(recogniseErrors(`jwt expired\n${filler}`)[0]?.reading.row[0]).toBe('jwt expired');
    expect(recogniseErrors(`${filler}\njwt expired`)[0]?.reading.row[0]).toBe('jwt expired');
    expect(recogniseErrors(`${filler}jwt expired${filler}`)).toEqual([]);
  });
});
