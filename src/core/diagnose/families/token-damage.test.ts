import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CauseId } from '../cause.ts';
import { caseOfToken, diagnoseCase, tokenProofs, verifiesToken } from '../testing.ts';
import type { Case } from '../case.ts';
import type { Diagnosis, TokenVariant } from '../trial.ts';
import { tokenFamilies } from './all.ts';

/** Node's own crypto signs, independently of the product's signer. */
const secret = 'a secret of more than thirty-two bytes';
const b64 = (text: string): string => Buffer.from(text).toString('base64url');
const mac = (input: string): string => createHmac('sha256', secret).update(input).digest('base64url');
const signed = (header: string, payload: string): string => `${header}.${payload}.${mac(`${header}.${payload}`)}`;

const header = b64('{"alg":"HS256","typ":"JWT"}');
const json =
  '{"sub":"1234567890","name":"Jos\u00e9 <a/b>","admin":true,"exp":1716239022,"list":[1.0,{"b":null}],"empty":{}}';
const payload = b64(json);
const token = signed(header, payload);
const [, , signature = ''] = token.split('.');
const inHeader = (text: string, at: number, put: string): string => text.slice(0, at) + put + text.slice(at);

// Bytes whose base64 contains +, / and padding.
const odd = b64('{"a":"\u00ff\u00fe?>~~\u00fb\u00ef\u00be"}x'.slice(0, -1));
const standard = (segment: string): string => segment.replaceAll('-', '+').replaceAll('_', '/');
const padded = (segment: string): string => segment + '='.repeat((4 - (segment.length % 4)) % 4);
const looseHeader = b64('{"alg":"HS256"}');

type Positive = { readonly cause: CauseId; readonly name: string; readonly make: () => string; readonly mends?: false };

// A payload with underscores; the signature may contain some as well.
const underscored = signed(header, b64('{"a":"???>>>???","b":"~~~???"}'));

/** The header and the whole text of the second of two joined tokens. */
const other = signed(b64('{"alg":"HS256","kid":"2"}'), b64('{"sub":"b"}'));
const foreign = other.replace(/[^.]*$/, b64('not the signature of anything, 32'));

const python =
  '{"sub": "1234567890", "name": "Jos\\u00e9 <a/b>", "admin": true, "exp": 1716239022, "list": [1.0, {"b": null}], "empty": {}}';
const php = json.replace('\u00e9', '\\u00e9').replace('a/b', 'a\\/b');
const go = json.replace('<', '\\u003c').replace('>', '\\u003e');
const sorted =
  '{"admin":true,"empty":{},"exp":1716239022,"list":[1.0,{"b":null}],"name":"Jos\u00e9 <a/b>","sub":"1234567890"}';
const indented = `{
  "sub": "1234567890",
  "name": "Jos\u00e9 <a/b>",
  "admin": true,
  "exp": 1716239022,
  "list": [
    1.0,
    {
      "b": null
    }
  ],
  "empty": {}
}`;
const anew = (original: string, now: string, head = header): string =>
  signed(head, b64(original)).replace(b64(original), b64(now));

const positives: readonly Positive[] = [
  { cause: 'token-whitespace', name: 'a tab in the payload', make: () => inHeader(token, 60, '\t') },
  {
    cause: 'token-whitespace',
    name: 'a line break written as a backslash and n',
    make: () => inHeader(token, 60, '\\n'),
  },
  {
    cause: 'token-invisible-character',
    name: 'a zero-width space in the header',
    make: () => inHeader(token, 10, '\u200b'),
  },
  {
    cause: 'token-invisible-character',
    name: 'a no-break space in the signature',
    make: () => inHeader(token, token.length - 5, '\u00a0'),
  },
  { cause: 'token-url-encoded', name: 'encoded dots', make: () => token.replaceAll('.', '%2E') },
  { cause: 'token-url-encoded', name: 'an encoded line break at the end', make: () => `${token}%0A` },
  {
    cause: 'token-padded',
    name: 'padding put on header and payload',
    make: () =>
      `${padded(looseHeader)}.${padded(b64('{"a":1,"b":2 }'))}.${mac(`${looseHeader}.${b64('{"a":1,"b":2 }')}`)}`,
  },
  {
    cause: 'token-padded',
    name: 'padding signed and left out',
    make: () =>
      `${padded(b64('{"alg":"HS256" }'))}.${payload}`.replace(
        /.*/,
        (input) => `${input.replaceAll('=', '')}.${mac(`${padded(b64('{"alg":"HS256" }'))}.${padded(payload)}`)}`,
      ),
    mends: false,
  },
  {
    cause: 'token-standard-base64',
    name: 'the standard alphabet put in after signing',
    make: () => `${header}.${standard(odd)}.${mac(`${header}.${odd}`)}`,
  },
  {
    cause: 'token-standard-base64',
    name: 'the standard alphabet signed and replaced',
    make: () => `${header}.${odd}.${mac(`${header}.${standard(odd)}`)}`,
    mends: false,
  },
  {
    cause: 'token-noncanonical-base64',
    name: 'other unused bits in the last character of the payload',
    make: () => signed(header, b64('{"a":1}')).replace('fQ.', 'fR.'),
  },
  { cause: 'token-trailing-characters', name: 'two characters too many', make: () => `${token}xy` },
  { cause: 'token-trailing-characters', name: 'a bracket behind it', make: () => `${token}]` },
  { cause: 'sd-jwt', name: 'disclosures behind the signature', make: () => `${token}~WyJhIiwiYiJd~` },
  { cause: 'token-truncated', name: 'the last character missing', make: () => token.slice(0, -1) },
  { cause: 'token-truncated-start', name: 'the first character missing', make: () => token.slice(1) },
  { cause: 'token-truncated-start', name: 'the first two characters missing', make: () => token.slice(2) },
  { cause: 'token-truncated-start', name: 'the first three characters missing', make: () => token.slice(3) },
  {
    cause: 'token-truncated-start',
    name: 'the first nine characters of a common header missing',
    make: () => token.slice(9),
  },
  { cause: 'token-truncated-start', name: 'all of a common header missing', make: () => `.${payload}.${signature}` },
  {
    cause: 'token-truncated-start',
    name: 'all of a common header and its dot missing',
    make: () => `${payload}.${signature}`,
  },
  {
    cause: 'token-corrupted-header',
    name: 'a changed character in a common header',
    make: () => token.replace('eyJh', 'eyKh'),
  },
  { cause: 'token-quoted', name: 'dots that Markdown escaped', make: () => token.replaceAll('.', '\\.') },
  { cause: 'token-quoted', name: 'underscores that Markdown escaped', make: () => underscored.replaceAll('_', '\\_') },
  { cause: 'token-quoted', name: 'a double quote behind the header', make: () => token.replace('.', '".') },
  { cause: 'token-quoted', name: 'a double quote in the payload', make: () => inHeader(token, 60, '"') },
  { cause: 'token-foreign-character', name: 'a stray character in the header', make: () => inHeader(token, 10, '!') },
  { cause: 'token-foreign-character', name: 'a stray character in the payload', make: () => inHeader(token, 60, '!') },
  { cause: 'token-corrupted-header', name: 'the first dot missing', make: () => token.replace('.', '') },
  { cause: 'token-truncated', name: 'the second dot missing', make: () => `${header}.${payload}${signature}` },
  { cause: 'token-corrupted-header', name: 'both dots missing', make: () => token.replaceAll('.', '') },
  {
    cause: 'token-truncated',
    name: 'the second dot missing behind a payload that is no JSON',
    make: () => `${header}.${b64('text')}${mac(`${header}.${b64('text')}`)}`,
  },
  { cause: 'two-tokens-glued', name: 'another token right behind it', make: () => `${token}${foreign}` },
  {
    cause: 'two-tokens-glued',
    name: 'a stray header before it',
    make: () => `${b64('{"alg":"RS256","kid":"1"}')}.${token}`,
  },
  { cause: 'two-tokens-glued', name: 'another token before it, with a dot between', make: () => `${foreign}.${token}` },
  { cause: 'token-reserialised', name: 'compact, signed as Python writes it', make: () => anew(python, json) },
  { cause: 'token-reserialised', name: 'compact, signed as PHP writes it', make: () => anew(php, json) },
  { cause: 'token-reserialised', name: 'compact, signed as Go writes it', make: () => anew(go, json) },
  { cause: 'token-reserialised', name: 'signed with sorted names', make: () => anew(sorted, json) },
  { cause: 'token-reserialised', name: 'signed indented', make: () => anew(indented, json) },
  { cause: 'token-reserialised', name: 'indented after signing', make: () => anew(json, indented) },
  { cause: 'token-reserialised', name: 'as Python writes it after signing', make: () => anew(json, python) },
  {
    cause: 'token-reserialised',
    name: 'signed with blanks inside the braces',
    make: () => anew('{ "sub": "a", "list": [1, {}], "o": { "a": 1 } }', '{"sub":"a","list":[1,{}],"o":{"a":1}}'),
  },
  {
    cause: 'token-reserialised',
    name: 'header and payload signed with blanks inside the braces',
    make: () =>
      signed(b64('{ "alg": "HS256" }'), b64('{ "a": 1 }')).replace(/^.*\./, `${looseHeader}.${b64('{"a":1}')}.`),
  },
  { cause: 'token-reserialised', name: 'signed with a line break at the end', make: () => anew(`${json}\n`, json) },
  {
    cause: 'token-reserialised',
    name: 'a header whose "typ" stood first',
    make: () =>
      signed(b64('{"typ":"JWT","alg":"HS256","kid":"a"}'), payload).replace(
        /^[^.]*/,
        b64('{"alg":"HS256","kid":"a","typ":"JWT"}'),
      ),
  },
  {
    cause: 'token-reserialised',
    name: 'header and payload, signed as Python writes them',
    make: () => signed(b64('{"alg": "HS256", "typ": "JWT"}'), b64(python)).replace(/^.*\./, `${header}.${payload}.`),
  },
  { cause: 'payload-modified', name: 'false made true', make: () => anew(json.replace('true', 'false'), json) },
  {
    cause: 'payload-modified',
    name: 'a number put in quotes',
    make: () => anew(json, json.replace('1716239022', '"1716239022"')),
  },
  {
    cause: 'payload-modified',
    name: 'seconds made milliseconds',
    make: () => anew(json, json.replace('1716239022', '1716239022000')),
  },
];

const unproven = async (text: string, key: string): Promise<unknown> => tokenProofs(await caseOfToken(text, key));
const proven = async (text: string, key = secret): Promise<Diagnosis[]> =>
  (await diagnoseCase(await caseOfToken(text, key))).filter(({ kind }) => kind === 'proven');

async function variantsIn(given: Case): Promise<TokenVariant[]> {
  const variants: TokenVariant[] = [];
  for (const family of tokenFamilies) for await (const variant of family(given)) variants.push(variant);
  return variants;
}

describe('damage to the token is proven', () => {
  it.each(positives)('$cause: $name', async ({ cause, make, mends }) => {
    const text = make();
    expect(await verifiesToken(text, secret), 'it is damaged').toBe(false);
    const [top, ...more] = await proven(text);
    expect(top?.findings.map((finding) => finding.cause)).toEqual([cause]);
    expect(more).toEqual([]);
    const repaired = top?.repair?.token;
    expect(repaired === undefined ? null : await verifiesToken(repaired, secret)).toBe(mends === false ? null : true);
  });

  it('names the character and its place', async () => {
    const [top] = await proven(inHeader(token, 10, '\u200b'));
    expect(top?.findings[0].sentence).toBe(
      'The token contains an invisible character, U+200B (zero-width space), at character 11.\nRemove it.',
    );
    const [cut] = await proven(`${token}xy`);
    expect(cut?.findings[0].sentence).toBe(
      'The last 2 characters are not part of the token: its signature, 32 bytes of HS256, ends before them.\nRemove them.',
    );
    const [escaped] = await proven(token.replaceAll('.', '\\.'));
    expect(escaped?.findings[0].sentence).toBe(
      `The token contains 2 backslashes, the first at character ${header.length + 1}, escapes from Markdown or a string literal.\nRemove them.`,
    );
    const [quoted] = await proven(token.replace('.', '".'));
    expect(quoted?.findings[0].sentence).toBe(
      `The token contains a character that is not valid in base64url, a double quote, at character ${header.length + 1}.\nRemove it.`,
    );
    const [joined] = await proven(`${header}.${payload}${signature}`);
    expect(joined?.findings[0].sentence).toBe(
      `The dot between payload and signature is missing. With a dot before character ${header.length + payload.length + 2}, the token verifies.`,
    );
    const [paddedTwice] = await proven(
      `${looseHeader}.${padded(b64('{"a":1,"b":2 }'))}.${padded(mac(`${looseHeader}.${b64('{"a":1,"b":2 }')}`))}`,
    );
    expect(paddedTwice?.findings[0].sentence).toMatch(/^Payload and signature were padded with =/);
    const [paddedThrice] = await proven(
      `${padded(b64('{"alg":"HS256" }'))}.${padded(b64('{"a":1,"b":2 }'))}.${padded(mac(`${b64('{"alg":"HS256" }')}.${b64('{"a":1,"b":2 }')}`))}`,
    );
    expect(paddedThrice?.findings[0].sentence).toMatch(/^Header, payload and signature were padded with =/);
    const [glued] = await proven(`${foreign}.${token}`);
    expect(glued?.findings[0].sentence).toContain(
      `The token from character ${foreign.length + 2} to ${foreign.length + 1 + token.length} verifies`,
    );
  });

  it('two causes at once', async () => {
    const der = (text: string): string => createSign('sha256').update(text).sign(pair.privateKey).toString('base64url');
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const input = `${b64('{"alg":"ES256"}')}.${payload}`;
    const [top] = await proven(inHeader(`${input}.${der(input)}`, 8, '\n'), key);
    expect(top?.findings.map(({ cause }) => cause)).toEqual(['token-whitespace', 'signature-der']);
    expect(await verifiesToken(top?.repair?.token ?? '', key)).toBe(true);
    const both = `${padded(looseHeader)}.${padded(standard(odd))}.${mac(`${looseHeader}.${odd}`)}`;
    const [two] = await proven(both);
    expect(two?.findings.map(({ cause }) => cause)).toEqual(['token-padded', 'token-standard-base64']);
  });
});

describe('nothing is claimed', () => {
  it('for a part with characters outside base64url, which was not decoded', async () => {
    for (const text of [token.replaceAll('.', '\\.'), token.replace('.', '".'), token.replace('.', '!.')])
      expect(
        ((await unproven(text, secret)) as readonly (readonly { readonly cause: CauseId }[])[])
          .flat()
          .map(({ cause }) => cause),
      ).not.toContain('token-reserialised');
  });

  it.each([
    ['HS384', 'sha384'],
    ['HS512', 'sha512'],
  ] as const)('but a lost dot if the signature of %s begins there', async (alg, hash) => {
    const long = 'a secret of more than sixty-four bytes, so that no algorithm finds it too short';
    const head = b64(JSON.stringify({ alg }));
    const mark = createHmac(hash, long).update(`${head}.${payload}`).digest('base64url');
    expect((await proven(`${head}.${payload}${mark}`, long))[0]?.repair?.token).toBe(`${head}.${payload}.${mark}`);
  });

  it.each(positives)('for another secret, of $cause: $name', async ({ make }) => {
    expect(await unproven(make(), 'another secret of more than thirty-two bytes')).toEqual([]);
  });

  it('for an intact token, which has few variants', async () => {
    const given = await caseOfToken(token, 'another');
    expect(await tokenProofs(given)).toEqual([]);
    expect((await variantsIn(given)).filter(({ cost }) => cost <= 2).length).toBeLessThan(6);
    expect((await variantsIn(given)).length).toBeLessThan(100);
  });

  it('for a token made to have many variants, which are bounded', async () => {
    const many = await caseOfToken(
      `${padded(standard(odd))}eyJ.eyJ${payload}eyJ=.${signature.repeat(40)}eyJ.eyJ.eyJ`,
      secret,
    );
    expect((await variantsIn(many)).length).toBeLessThan(800);
  });

  it('for a value that was changed to something unguessable', async () => {
    expect(await unproven(anew(json.replace('1234567890', '1234567899'), json), secret)).toEqual([]);
  });
});
