import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';
import { signatureVerdict } from './signature-verdict.ts';

const secret = 'a secret of thirty-two bytes, yes';
const headers = {
  ordinary: '{"alg":"HS256","b64":false,"crit":["b64"]}',
  escaped: '{"alg":"HS256","\\u0062\\u0036\\u0034":false,"crit":["b\\u00364"]}',
  spaced: '{ "alg" : "HS256", "b64" : false , "crit" : [ "b64" ] }',
};
const segment = (text: string): string => Buffer.from(text).toString('base64url');
const macOf = (input: string): string => createHmac('sha256', secret).update(input).digest('base64url');
const headerOf = (name: keyof typeof headers): string => segment(headers[name]);

async function verdictOn(text: string) {
  const opened = openSession();
  opened.say(tokenTyped(text), keyTyped(secret));
  const session = await opened.settle();
  return { ...signatureVerdict(session), payload: opened.payload() };
}

/** Payloads that were not signed; the signature is for `amount=100`. */
const forgeries = [
  ['a line break', 'amount=1\n00'],
  ['a CRLF', 'amount=1\r\n00'],
  ['a space', 'amount=1 00'],
  ['a percent-encoded space', 'amount=1%2000'],
  ['a percent-encoded line break', 'amount=1%0A00'],
  ['a zero-width space', 'amount=1\u200b00'],
  ['a no-break space', 'amount=1\u00a000'],
  ['a string seam', 'amount=1"+"00'],
  ['a written line break', 'amount=1\\n00'],
  ['a tag', 'amount=1<wbr>00'],
  ['a percent-encoded digit', 'amount=1%30%30'],
] as const;

describe.each(Object.keys(headers) as (keyof typeof headers)[])('an unencoded payload under the %s header', (name) => {
  const header = headerOf(name);

  it.each(forgeries)('does not verify with %s that was not signed', async (_, payload) => {
    const found = await verdictOn(`${header}.${payload}.${macOf(`${header}.amount=100`)}`);
    expect(found).toMatchObject({ verdict: 'rejected', payload });
  });

  it.each([...forgeries.map(([, payload]) => payload), 'hello big world', '$.02', 'a.b', '{"sub":"a b"}', '%41'])(
    'verifies as it was signed: %j',
    async (payload) => {
      const input = `${header}.${payload}`;
      expect((await verdictOn(`${input}.${macOf(input)}`)).verdict).toBe('verified');
    },
  );

  it.each([
    ['in an Authorization header', (token: string) => `Authorization: Bearer ${token}`],
    ['in quotes', (token: string) => `"${token}"`],
    ['before the end of a sentence', (token: string) => `The token is ${token}. Thanks.`],
    ['with its header broken into lines', (token: string) => `${token.slice(0, 10)}\n${token.slice(10)}`],
    [
      'percent-encoded as a whole',
      (token: string) => `https://a.example/?t=${encodeURIComponent(token).replaceAll('.', '%2E')}`,
    ],
  ])('is found %s', async (_, around) => {
    const input = `${header}.hello  big world`;
    const found = await verdictOn(around(`${input}.${macOf(input)}`));
    expect(found).toMatchObject({ verdict: 'verified', payload: 'hello  big world' });
  });
});

it('does not verify if a further part follows the signature', async () => {
  const input = `${headerOf('ordinary')}.amount=100`;
  expect((await verdictOn(`${input}.${macOf(input)}.AAAA`)).verdict).toBe('rejected');
});

it('verifies with a warning if a dot is in the payload, which RFC 7797 §5.2 forbids', async () => {
  const input = `${headerOf('ordinary')}.a.b`;
  expect(await verdictOn(`${input}.${macOf(input)}`)).toMatchObject({
    verdict: 'verified',
    grave: true,
    payload: 'a.b',
  });
});

it('still joins the lines of a payload if b64 is not declared critical', async () => {
  const header = segment('{"alg":"HS256","b64":false}');
  const input = `${header}.${segment('{"sub":"ada"}')}`;
  const token = `${input}.${macOf(input)}`;
  expect((await verdictOn(`${token.slice(0, 50)}\n${token.slice(50)}`)).verdict).toBe('verified');
});
