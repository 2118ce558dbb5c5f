import { describe, expect, it } from 'vitest';
import { remarksOn } from '../remarks.ts';
import { caseOfBoxes, diagnoseBoxes } from '../testing.ts';
import { exampleHeader, examplePayload, exampleSignature, exampleToken } from '../../intake/testing.ts';

const wrong = 'no secret that anybody signs with';

const causesOf = async (text: string): Promise<string[]> =>
  (await diagnoseBoxes(text, wrong)).flatMap(({ findings }) => findings.map(({ cause }) => cause));
const remarkedOn = async (text: string): Promise<string[]> =>
  (await remarksOn(await caseOfBoxes(text, wrong))).flatMap(({ findings }) => findings.map(({ cause }) => cause));

describe('what was in and around the token', () => {
  it.each([
    ['a space inside', `${exampleToken.slice(0, 50)} ${exampleToken.slice(50)}`, 'token-whitespace'],
    ['a tab inside', `${exampleToken.slice(0, 50)}\t${exampleToken.slice(50)}`, 'token-whitespace'],
    ['spaces at the dots', `${exampleHeader} . ${examplePayload} . ${exampleSignature}`, 'token-whitespace'],
    ['a space inside and one around', ` ${exampleToken.slice(0, 50)} ${exampleToken.slice(50)} `, 'token-whitespace'],
    [
      'line breaks and spaces inside',
      `${exampleToken.slice(0, 40)}\n${exampleToken.slice(40, 80)} ${exampleToken.slice(80)}`,
      'token-whitespace',
    ],
    ['a byte-order mark before it', `\ufeff${exampleToken}`, 'token-invisible-character'],
    ['a byte-order mark among white space before it', ` \ufeff ${exampleToken}\n`, 'token-invisible-character'],
    ['a zero-width space behind it', `${exampleToken}\u200b`, 'token-invisible-character'],
    ['quotation marks as HTML writes them', `&quot;${exampleToken}&quot;`, 'token-quoted'],
    ['quotation marks as HTML writes them by number', `&#34;${exampleToken}&#x22;`, 'token-quoted'],
    ['the end of the JSON that held it', `${exampleToken}"}`, 'token-quoted'],
    ['the end of the JSON that held it, over two lines', `"${exampleToken}"\n}`, 'token-quoted'],
    ['the scheme without a space', `Bearer${exampleToken}`, 'token-bearer-prefix'],
    ['a comma behind it', `${exampleToken},`, 'token-trailing-characters'],
    ['a protocol of a WebSocket', `Sec-WebSocket-Protocol: bearer, ${exampleToken}`, 'token-bearer-prefix'],
  ])('is reported with a good verdict and with a bad one: %s', async (_, text, cause) => {
    expect(await remarkedOn(text)).toEqual([cause]);
    expect((await causesOf(text)).filter((found) => found.startsWith('token-'))).toEqual([cause]);
  });

  it.each([
    ['white space around it', `\n  ${exampleToken} \t`],
    ['a comma in a sentence', `I send ${exampleToken}, and it fails`],
    ['a question mark after a space', `${exampleToken} ?`],
    ['a comma after a sentence', `I send ${exampleToken},`],
    ['a sentence that ends in a double quote', `${exampleToken} is what he called "mine"`],
  ])('is not reported for %s', async (_, text) => {
    expect(await remarkedOn(text)).toEqual([]);
  });
});

describe('what was pasted instead of a token', () => {
  it.each([
    [
      'a signed value of Django',
      'eyJ1c2VyIjoxfQ:1r9abc:8h3jk2LmNoPqRsTuVwXyZ0123456789abcdefghijk',
      /cookie from Django/,
    ],
    [
      'a cookie line with one',
      'Cookie: messages=eyJ1c2VyIjoxfQ:1r9abc:8h3jk2LmNoPqRsTuVwXyZ0123456789abcdefghijk; theme=dark',
      /cookie from Django/,
    ],
    ['a session of Flask', 'eyJ1c2VyX2lkIjo0Mn0.ZVqAbQ.3Hq0abcdefghijklmnopqrstuvw', /cookie from Flask/],
    [
      'a cookie line with a session of Flask',
      'Cookie: session=eyJ1c2VyX2lkIjo0Mn0.ZVqAbQ.3Hq0abcdefghijklmnopqrstuvw',
      /cookie from Flask/,
    ],
    ['a token of PyPI', 'pypi-AgEIcHlwaS5vcmcCJDEyMzQ1Njc4', /PyPI.*macaroon/],
    [
      'a token of PyPI in a configuration',
      'password = pypi-AgEIcHlwaS5vcmcCJDEyMzQ1Njc4LTEyMzQtMTIzNC0xMjM0LTEyMzQ1Njc4OTBhYg',
      /PyPI.*macaroon/,
    ],
  ])('is named, and nothing else is invented: %s', async (_, text, words) => {
    const found = (await diagnoseBoxes(text, wrong)).flatMap(({ findings }) => findings);
    expect(found.map(({ cause }) => cause)).toEqual(['not-a-jwt']);
    expect(found[0]?.sentence).toMatch(words);
  });
});
