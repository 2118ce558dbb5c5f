import { toBase64url } from '../../core/text/base64url.ts';
import { toHex, utf8 } from '../../core/text/bytes.ts';

/** Puts the repeated pieces into a whole text, by the name of the place. */
export type Places = Readonly<Record<string, (filled: string) => string>>;

const encoded = (text: string): string => toBase64url(utf8(text));
const quoted = (text: string): string => JSON.stringify(text);

const signature = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const head = encoded('{"alg":"HS256","typ":"JWT"}');
const body = encoded('{"sub":"ada","exp":1}');
const token = `${head}.${body}.${signature}`;

/** Deep, but not deeper than JSON is read. */
const levels = 1_900;
const deep = (text: string): string => '['.repeat(levels) + text + ']'.repeat(levels);

/** JSON, or text that is almost JSON. */
export const jsonPlaces: Places = {
  alone: (filled) => filled,
  'in a string': (filled) => `{"sub":${quoted(filled)}}`,
  'in a name': (filled) => `{${quoted(filled)}:1}`,
  'in place of a value': (filled) => `{"a":${filled}}`,
  'as a fraction': (filled) => `{"a":1.${filled}1}`,
  'as members': (filled) => `{${filled}"z":1}`,
  'as items': (filled) => `{"a":[${filled}0]}`,
  'as an audience and a scope': (filled) => `{"iss":"a","exp":1,"aud":[${filled}0],"scope":${quoted(filled)}}`,
  'below many levels': (filled) => `{"a":${deep(`[${filled}0]`)}}`,
  'as members below many levels': (filled) => `{"a":${deep(`{${filled}"z":1}`)}}`,
};

const payloadWith = (json: string): string => `${head}.${encoded(json)}.${signature}`;
const headerWith = (json: string): string => `${encoded(json)}.${body}.${signature}`;
const inHeader = (json: string): string => json.replace('{', '{"alg":"HS256",');

/** Texts that may be pasted into the token box. */
export const textPlaces: Places = {
  alone: (filled) => filled,
  'in a sentence': (filled) => `See ${filled} there!`,
  'before a token': (filled) => filled + token,
  'before a token, on a line of its own': (filled) => `${filled}\n${token}`,
  'after a token': (filled) => token + filled,
  'after a token, on a line of its own': (filled) => `${token}\n${filled}`,
  'between two tokens': (filled) => `${token} ${filled} ${token}`,
  'in the header': (filled) => `${head}${filled}.${body}.${signature}`,
  'in the payload': (filled) => `${head}.${body}${filled}.${signature}`,
  'in the signature': (filled) => `${head}.${body}.${filled}`,
  'in quotation marks': (filled) => `"${filled}"`,
  'after an address': (filled) => `https://a.example/${filled}${token}`,
  'as a disclosure': (filled) => `${token}~${filled}`,
  'before a payload without its header': (filled) => `${filled}.${body}.${signature}`,
  'in kid': (filled) => headerWith(`{"alg":"HS256","kid":${quoted(filled)}}`),
  'in a claim': (filled) => payloadWith(`{"sub":${quoted(filled)}}`),
};

/** Tokens with the pieces in their header or payload. */
export const tokenPlaces: Places = {
  ...Object.fromEntries(
    Object.entries(jsonPlaces).flatMap(([name, place]) => [
      [`payload: ${name}`, (filled: string) => payloadWith(place(filled))],
      [`header: ${name}`, (filled: string) => headerWith(inHeader(place(filled)))],
    ]),
  ),
  'as critical names': (filled) => headerWith(`{"alg":"HS256","crit":[${filled}0]}`),
  'as critical names of parameters': (filled) =>
    headerWith(`{"alg":"HS256","crit":[${filled}0],${filled.replaceAll(/("[^"]*"),/g, '$1:1,')}"b64":true}`),
  'in the signature': (filled) => `${head}.${body}.${filled}`,
  'after a token': (filled) => token + filled,
  'before a token': (filled) => filled + token,
};

/** Texts that may be pasted into the Key box. */
export const keyPlaces: Places = {
  alone: (filled) => filled,
  'in a PEM block': (filled) => `-----BEGIN PUBLIC KEY-----\n${filled}\n-----END PUBLIC KEY-----`,
  'in the first line of a PEM block': (filled) =>
    `-----BEGIN PUBLIC KEY-----${filled}a\nAAAA\n-----END PUBLIC KEY-----`,
  'before a PEM block': (filled) => `${filled}\n-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----`,
  'in a label': (filled) => `-----BEGIN ${filled} KEY-----\nAAAA\n-----END ${filled} KEY-----`,
  'in the member of a JWK': (filled) => `{"kty":"oct","k":${quoted(filled)}}`,
  'in the kid of a JWK': (filled) => `{"kty":"oct","k":"AAAA","kid":${quoted(filled)}}`,
  'as members of a JWK': (filled) => `{"kty":"oct",${filled}"k":"AAAA"}`,
  'in place of a member of a JWK': (filled) => `{"kty":"oct","k":${filled}}`,
  'as keys of a set': (filled) => `{"keys":[${filled}0]}`,
  'in quotation marks': (filled) => `KEY="${filled}"`,
  'before a JWK': (filled) => `${filled}{"kty":"oct","k":"AAAA"}`,
};

/** The fragment or query of a link. */
export const linkPlaces: Places = {
  alone: (filled) => filled,
  'as the token': (filled) => `v=1&token=${filled}`,
  'as the token, percent-encoded': (filled) => `token=${toHex(utf8(filled)).replace(/../g, '%$&')}`,
  'as what is packed': (filled) => `v=1&z=${filled}`,
  'as what is packed, in base64url': (filled) => `v=1&z=${encoded(filled)}`,
  'as a key': (filled) => `v=1&token=${token}&key=${filled}`,
  'as names': (filled) => `v=1&${filled}=1&token=${token}`,
  'before a token': (filled) => `${filled}&token=${token}`,
};

/** The places of `npm test`, two of a list. */
export const fewPlaces: ReadonlySet<string> = new Set([
  'alone',
  'as members',
  'before a token',
  'before a JWK',
  'payload: alone',
  'payload: as members',
]);
