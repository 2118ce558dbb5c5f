import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBase64url, toBase64url } from '../text/base64url.ts';
import { utf8 } from '../text/bytes.ts';
import { textIn } from '../text/spans.ts';
import { parseToken } from './parse-token.ts';
import type { Jwe, Jws, StructureFault, StructureRemark } from './token.ts';

const b64 = (text: string) => toBase64url(utf8(text));
const hs256 = b64('{"alg":"HS256"}');
const claims = b64('{"sub":"1"}');

function jws(text: string): Jws {
  const token = parseToken(text);
  if (token.kind !== 'jws') throw new Error(token.kind);
  return token;
}

function jwe(text: string): Jwe {
  const token = parseToken(text);
  if (token.kind !== 'jwe') throw new Error(token.kind);
  return token;
}

/** RFC 7515 Appendix A.1: JSON with CRLF and spaces. */
const rfc7515A1 =
  'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9' +
  '.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ' +
  '.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';

describe('parseToken of a JWS', () => {
  it('keeps the line breaks and spaces of RFC 7515 A.1 unchanged', () => {
    const token = jws(rfc7515A1);
    expect(token.header.text).toBe('{"typ":"JWT",\r\n "alg":"HS256"}');
    expect(token.header.parameters).toEqual({ typ: 'JWT', alg: 'HS256' });
    expect(token.payload).toMatchObject({
      kind: 'claims',
      text: '{"iss":"joe",\r\n "exp":1300819380,\r\n "http://example.com/is_root":true}',
    });
    expect(token.signature?.bytes.slice(0, 4)).toEqual(Uint8Array.of(116, 24, 223, 180));
    expect(token.signingInput).toBe(rfc7515A1.slice(0, rfc7515A1.lastIndexOf('.')));
    expect([token.faults, token.remarks]).toEqual([[], []]);
  });

  it('reads the parameters that verifying needs, only in their type, and the last of a duplicate name', () => {
    const header =
      '{"alg":"none","alg":"ES256","kid":7,"typ":"JWT","cty":"x","enc":null,"crit":["b64"],"b64":true,"jwk":{"kty":"EC","__proto__":1},"x5c":["MII",1]}';
    const { parameters } = jws(`${b64(header)}.${claims}.`).header;
    expect({ ...parameters, jwk: Object.entries(parameters.jwk ?? {}) }).toEqual({
      alg: 'ES256',
      typ: 'JWT',
      cty: 'x',
      isKidMistyped: true,
      crit: ['b64'],
      b64: true,
      jwk: [
        ['kty', 'EC'],
        ['__proto__', 1],
      ],
    });
  });

  it('keeps every segment unchanged, with its span, for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom('.', hs256, claims, 'e30', '!', 'A')).map((parts) => parts.join('')),
        ),
        (text) => {
          const token = parseToken(text);
          if (token.kind === 'empty') return text.trim() === '';
          const rest = token.kind === 'jwe' ? token.parts : [token.payload?.segment, token.signature];
          const segments = [token.header.segment, ...rest].flatMap((segment) => segment ?? []);
          for (const { text: letters, span } of segments) expect(text.slice(span.start, span.end)).toBe(letters);
          expect(text.startsWith(segments.map(({ text: letters }) => letters).join('.'))).toBe(true);
          return true;
        },
      ),
    );
  });

  it('reads the other parts if one is broken', () => {
    const token = jws(`!${hs256}.${claims}.AA`);
    expect(token.payload?.kind).toBe('claims');
    expect(token.signature?.bytes).toEqual(Uint8Array.of(0));
    expect(jws(`${hs256}.${claims.slice(0, 8)}!.AA`).payload).toMatchObject({ kind: 'broken-json', text: '{"sub"' });
  });

  it('shows no half character if a fault ends a payload early', () => {
    expect(jws(`${hs256}.${b64('aé').slice(0, 3)}!.AA`).payload).toMatchObject({ kind: 'text', text: 'a' });
  });

  it.each([
    ['{"sub":"1"}', 'claims'],
    ['[1]', 'json'],
    ['"x"', 'json'],
    ['12.50', 'json'],
    ['null', 'json'],
    ['{"sub":', 'broken-json'],
    ['\ufeff{}', 'broken-json'],
    ['{\u0001}', 'broken-json'],
    ['hello, wörld\n', 'text'],
    ['', 'text'],
    [' ', 'text'],
    ['\u0000\u0001', 'bytes'],
  ])('classifies the payload %j as %s', (text, kind) => {
    expect(jws(`${hs256}.${b64(text)}.AA`).payload?.kind).toBe(kind);
  });

  it('classifies bytes that are not UTF-8 as bytes', () => {
    expect(jws(`${hs256}._w.AA`)).toMatchObject({ payload: { kind: 'bytes' }, faults: [] });
  });

  it('reads an unencoded payload as its own bytes, if b64 is critical (RFC 7797 §6)', () => {
    const header = (json: string) => b64(json);
    expect(jws(`${header('{"alg":"HS256","b64":false,"crit":["b64"]}')}.hello!.AA`)).toMatchObject({
      payload: { kind: 'text', text: 'hello!' },
      faults: [],
    });
    expect(jws(`${header('{"alg":"HS256","b64":false}')}.hello!.AA`).faults[0]?.kind).toBe('not-base64url');
  });

  it('reads no parameters from a broken header', () => {
    expect(jws(`${b64('{"alg":"HS256",}')}.${claims}.AA`).header).toMatchObject({
      object: null,
      parameters: {},
      text: '{"alg":"HS256",}',
    });
  });
});

describe('parseToken: faults, in the order in which to fix them', () => {
  it.each<[string, string, StructureFault[]]>([
    ['one segment', hs256, [{ kind: 'segment-count', count: 1, expected: 3 }]],
    ['two segments', `${hs256}.${claims}`, [{ kind: 'segment-count', count: 2, expected: 3 }]],
    ['four segments', `${hs256}.${claims}.AA.AA`, [{ kind: 'segment-count', count: 4, expected: 3 }]],
    [
      'seven segments',
      `${hs256}.${claims}.AA.a.b.c d.e`,
      [
        { kind: 'segment-count', count: 7, expected: 3 },
        { kind: 'character-outside', at: `${hs256}.${claims}.AA.a.b.c`.length, character: ' ' },
      ],
    ],
    [
      'two tokens glued',
      `${hs256}.${claims}.AA${hs256}.${claims}.AA`,
      [{ kind: 'segment-count', count: 5, expected: 3 }],
    ],
    [
      'a character outside the alphabet',
      `eyJh!.${claims}.AA`,
      [{ kind: 'not-base64url', part: 'header', at: 4, fault: { kind: 'bad-character', at: 4, character: '!' } }],
    ],
    [
      'a length that cannot be',
      `e30.e30.AAAAA`,
      [
        { kind: 'alg-missing' },
        { kind: 'not-base64url', part: 'signature', at: 12, fault: { kind: 'impossible-length', at: 4, length: 5 } },
      ],
    ],
    [
      'a header that is no UTF-8',
      `${toBase64url(Uint8Array.of(123, 34, 97, 255, 34))}.${claims}.AA`,
      [{ kind: 'not-utf8', part: 'header', at: 4, byte: 3 }],
    ],
    [
      'a header cut inside a character',
      `${toBase64url(Uint8Array.of(97, 0xc3))}.${claims}.AA`,
      [{ kind: 'not-utf8', part: 'header', at: 1, byte: 1 }],
    ],
    [
      'a claims set that is no UTF-8',
      `${hs256}.${toBase64url(Uint8Array.of(123, 34, 0xef, 0xbf, 0xbd, 255))}.AA`,
      [{ kind: 'not-utf8', part: 'payload', at: hs256.length + 1 + 6, byte: 5 }],
    ],
    [
      'a broken header',
      `${b64('{"alg":\n"HS256"')}.${claims}.AA`,
      [
        {
          kind: 'broken-json',
          part: 'header',
          fault: { kind: 'close-expected', at: 15, found: '' },
          line: 2,
          column: 8,
        },
      ],
    ],
    [
      'a broken payload',
      `${hs256}.${b64('{"a":1\r\n"b":2}')}.AA`,
      [
        {
          kind: 'broken-json',
          part: 'payload',
          fault: { kind: 'comma-expected', at: 8, found: '"b"' },
          line: 2,
          column: 1,
        },
      ],
    ],
    ['a header that is an array', `${b64('[]')}.${claims}.AA`, [{ kind: 'header-not-object', found: 'array' }]],
    ['no header', `.${claims}.AA`, [{ kind: 'header-empty' }]],
    ['no alg', `${b64('{"typ":"JWT"}')}.${claims}.AA`, [{ kind: 'alg-missing' }]],
    ['an alg that is no string', `${b64('{"alg":256}')}.${claims}.AA`, [{ kind: 'alg-not-a-string' }]],
    [
      'a broken header and payload and signature',
      `${b64('1')}.${b64('{')}.!`,
      [
        { kind: 'header-not-object', found: 'number' },
        {
          kind: 'broken-json',
          part: 'payload',
          fault: { kind: 'close-expected', at: 1, found: '' },
          line: 1,
          column: 2,
        },
        { kind: 'not-base64url', part: 'signature', at: 6, fault: { kind: 'bad-character', at: 0, character: '!' } },
      ],
    ],
  ])('%s', (_, text, faults) => {
    expect(jws(text).faults).toEqual(faults);
  });

  it.each<[string, string, StructureRemark[]]>([
    [
      'padding',
      `e30=.e30=.AA==`,
      [
        { kind: 'padding', part: 'header', at: 3 },
        { kind: 'padding', part: 'payload', at: 8 },
        { kind: 'padding', part: 'signature', at: 12 },
      ],
    ],
    [
      'standard alphabet and trailing bits',
      `${hs256}.${claims}.+/`,
      [
        { kind: 'standard-alphabet', part: 'signature', at: hs256.length + claims.length + 2 },
        { kind: 'trailing-bits', part: 'signature', at: hs256.length + claims.length + 3 },
      ],
    ],
    [
      'doubled names at any depth',
      `${b64('{"alg":"a","alg":"b"}')}.${b64('{"x":{"y":1,"y":2}}')}.AA`,
      [
        { kind: 'duplicate-name', part: 'header', name: 'alg', span: { start: 11, end: 16 } },
        { kind: 'duplicate-name', part: 'payload', name: 'y', span: { start: 12, end: 15 } },
      ],
    ],
    ['JSON that is no object', `${hs256}.${b64('[1]')}.AA`, [{ kind: 'payload-not-claims', found: 'json' }]],
    ['text', `${hs256}.${b64('hello')}.AA`, [{ kind: 'payload-not-claims', found: 'text' }]],
    ['bytes', `${hs256}._w.AA`, [{ kind: 'payload-not-claims', found: 'bytes' }]],
    ['a detached payload', `${hs256}..AA`, [{ kind: 'payload-not-claims', found: 'empty' }]],
  ])('remarks on %s', (_, text, remarks) => {
    expect(jws(text).remarks).toEqual(remarks);
  });
});

describe('parseToken of a JWE', () => {
  const header = b64('{"alg":"RSA-OAEP","enc":"A256GCM"}');

  it('is recognized by its five segments or by enc', () => {
    expect(jwe(`${header}.AA.BB.CC.DD`)).toMatchObject({
      faults: [],
      remarks: [{ kind: 'trailing-bits' }, { kind: 'trailing-bits' }, { kind: 'trailing-bits' }],
    });
    expect(jwe(`${header}.AA.BB.CC.DD`).parts.map(({ text }) => text)).toEqual(['AA', 'BB', 'CC', 'DD']);
    expect(jwe(`${b64('{"alg":"dir"}')}..BB.CC.DD`).header.parameters).toEqual({ alg: 'dir' });
    expect(parseToken(`${b64('{"alg":"ES256"}')}.AA.BB.CC.DD`).kind).toBe('jws');
    expect(jwe('....').faults).toEqual([{ kind: 'header-empty' }]);
    expect(jwe(`${header}.AA`)).toMatchObject({
      parts: [{ text: 'AA' }],
      faults: [{ kind: 'segment-count', count: 2, expected: 5 }],
    });
  });

  it('reports a part that is not base64url', () => {
    expect(jwe(`${header}.AA.AA.A*.AA`).faults).toEqual([
      {
        kind: 'not-base64url',
        part: 'jwe-part',
        at: header.length + 8,
        fault: { kind: 'bad-character', at: 1, character: '*' },
      },
    ]);
  });
});

describe('parseToken', () => {
  it('reads a blank text as empty', () => {
    expect(parseToken(' \n')).toEqual({ kind: 'empty' });
  });

  it('gives every token its own parts, whatever was read before', () => {
    const headers = [
      '{"alg":"HS256"}',
      '{"alg":"HS256","kid":"1"}',
      '{"alg":"HS256","b64":false,"crit":["b64"]}',
      '{"enc":"A128GCM"}',
      '{"a',
    ].map(b64);
    const one = fc.tuple(
      fc.constantFrom(...headers),
      fc.constantFrom(claims, `${claims}=`, b64('[]'), 'e30', ''),
      fc.constantFrom('', '.', '.AA', '.AAAA.AA'),
    );
    const read = (text: string) => ({ text, token: parseToken(text) });
    fc.assert(
      fc.property(fc.array(one, { minLength: 2 }), fc.nat(), (rows, at) => {
        const tokens = rows.map(([header, payload, rest]) => `${header}.${payload}${rest}`);
        const between = tokens[at % tokens.length] ?? '';
        for (const { text, token } of tokens.map(read)) {
          parseToken(between);
          expect(parseToken(text)).toEqual(token);
          if (token.kind !== 'jws') continue;
          const isPlain = token.header.parameters.b64 === false;
          const parts = text.split('.');
          // Dots inside an unencoded payload belong to it.
          const signed = isPlain && parts.length > 3 ? parts.slice(0, -1) : parts.slice(0, 2);
          expect(token.signingInput).toBe(signed.join('.'));
          for (const segment of [token.header.segment, token.payload?.segment])
            expect(segment && textIn(text, segment.span)).toBe(segment?.text);
          if (token.payload)
            expect(token.payload.segment.bytes).toEqual(
              isPlain ? utf8(token.payload.segment.text) : readBase64url(token.payload.segment.text).bytes,
            );
        }
      }),
    );
  });

  it('does not read header and payload again if only the signature differs', () => {
    const [unsigned, signed] = [jws(`${hs256}.${claims}.AAAA`), jws(`${hs256}.${claims}.BBBB`)];
    expect(signed.payload).toBe(unsigned.payload);
    expect(signed.header).toBe(unsigned.header);
    expect(signed.signature?.text).toBe('BBBB');
  });

  it('stays linear: five million characters are read', () => {
    for (const text of [
      `${hs256}.${'A'.repeat(5e6)}.AA`,
      '.'.repeat(1e6),
      `${hs256}.${b64(`[${'1,'.repeat(1e6)}1]`)}.AA`,
      '!'.repeat(5e6),
    ])
      expect(parseToken(text)).toBeDefined();
  });
});
