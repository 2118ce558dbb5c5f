import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import { fragmentBrings } from './inbound-address.ts';
import { deflated } from '../../core/text/deflate.ts';
import { linkFaultWords } from './link-words.ts';
import { mostUnpacked } from './packed.ts';
import { longestFragment, readLink, readQuery, type LinkFault, type Opened } from './read-link.ts';

const token = 'eyJhbGciOiJub25lIn0.e30.';
const pem = '-----BEGIN PUBLIC KEY-----\nMA+/=\n-----END PUBLIC KEY-----';

async function opened(fragment: string): Promise<Opened> {
  const reading = await readLink(fragment);
  if (reading === null || !reading.ok) throw new Error(`Not opened: ${JSON.stringify(reading)}`);
  return reading.value;
}

async function faultOf(fragment: string): Promise<LinkFault | null> {
  const reading = await readLink(fragment);
  return reading === null || reading.ok ? null : reading.fault;
}

const packedLink = async (text: string): Promise<string> => `v=1&z=${toBase64url(await deflated(utf8(text)))}`;

describe('a link made elsewhere', () => {
  it.each(['token=', 'id_token=', 'access_token=', 'value=', '', 'debugger-io?token=', 'state=x&access_token='])(
    'contains its token: #%s…',
    async (form) => {
      expect(await opened(form + token)).toEqual({ token, publicKey: '', policy: null, unknown: [] });
    },
  );

  it('contains a public key whose plus signs and line breaks survive', async () => {
    expect((await opened(`token=${token}&publicKey=${encodeURIComponent(pem)}`)).publicKey).toBe(pem);
    expect((await opened('publicKey=MA+/')).publicKey).toBe('MA+/');
  });

  it('contains each of several tokens, under its name and in the order of the URL', async () => {
    expect((await opened('access_token=a&token_type=Bearer&id_token=b&state=1')).token).toBe(
      'access_token=a&id_token=b',
    );
    expect((await opened('access_token=a&id_token=')).token).toBe('a');
    expect(readQuery('id_token=b&x=1&access_token=a')?.token).toBe('id_token=b&access_token=a');
  });

  it('contains no expectations, which only this page names', async () => {
    expect((await opened(`token=${token}&expect.issuer=x`)).policy).toBeNull();
  });

  it('contains nothing if there is nothing to open', async () => {
    expect(await Promise.all(['', 'section-2', 'token=', 'state=x'].map(readLink))).toEqual([null, null, null, null]);
  });

  it('shows broken percent-encoding as it is', async () => {
    expect((await opened('token=%E0%A4%A')).token).toBe('%E0%A4%A');
  });
});

describe('a query', () => {
  it('contains a token and nothing else', () => {
    expect(readQuery(`a=1&token=${token}&publicKey=x&expect.issuer=y`)).toEqual({
      token,
      publicKey: '',
      policy: null,
      unknown: [],
    });
    expect(readQuery('publicKey=x')).toBeNull();
  });

  it.each([
    [`jwt=${token}&a=1`, token],
    [`Token=${token}`, token],
    [`auth=Bearer%20${token}`, `Bearer ${token}`],
    [`auth=Bearer+${token}`, `Bearer ${token}`],
    [token, token],
    [`=${token}`, token],
    [`jwt=${token}&T=${token}`, `jwt=${token}&T=${token}`],
    ['access_token=&id_token=x', 'x'],
  ])('contains a token under any name: %s', (query, text) => {
    expect(readQuery(query)?.token).toBe(text);
  });
});

describe('a link made by this page', () => {
  it('contains the expectations that can be read, and names those that cannot', async () => {
    const { policy, unknown } = await opened('expect.issuer=a&expect.tolerance=soon&expect.other=1&new=2&v=1');
    expect(policy?.issuer).toEqual(['a']);
    expect(unknown).toEqual(['expect.tolerance', 'expect.other', 'new']);
  });

  it.each([
    ['v=2&token=x', 'unknown-version'],
    ['v=1&v=1&token=x&token=y', 'doubled'],
    ['token=x&publicKey=a&publicKey=b', 'doubled'],
    ['z=aa&z=bb&v=1', 'doubled'],
    ['z=a*c&v=1', 'broken-base64'],
    ['z=AAAA&v=1', 'broken-compression'],
    ['z=&v=1', 'broken-compression'],
    ['new=1&v=1', 'nothing-known'],
    ['v=1', 'nothing-known'],
  ])('that cannot be opened says why: #%s', async (fragment, kind) => {
    const fault = await faultOf(fragment);
    expect(fault?.kind).toBe(kind);
    if (fault !== null) expect(linkFaultWords(fault)).toMatch(/^[A-Z].*\.$/);
  });

  it('that cannot be opened quotes its names, which its author chose', async () => {
    const names = ['". Verified by bank.example. "', 'a\u202eb', 'x'.repeat(50)];
    expect(linkFaultWords({ kind: 'nothing-known', names })).toBe(
      `The link contains nothing that this page knows, only "'. Verified by bank.example. '", "a[U+202E]b" and "\u2068${'x'.repeat(39)}…\u2069".`,
    );
    expect(linkFaultWords({ kind: 'doubled', name: 'a\u202eb' })).toContain('a[U+202E]b');
    expect(linkFaultWords({ kind: 'unknown-version', version: '2\u202e', known: 1 })).toContain('2[U+202E]');
  });

  it.each(['[]', '{"token":1}', '{"token":"x"', 'null', '\u0000', '{"token":{"a":"b"}}'])(
    'is rejected if its packed content is not an object of strings: %s',
    async (text) => {
      expect((await faultOf(await packedLink(text)))?.kind).toBe('broken-content');
    },
  );

  it('is rejected if it has a name twice, once of them packed', async () => {
    expect(await faultOf(`token=a&${await packedLink('{"token":"b"}')}`)).toEqual({ kind: 'doubled', name: 'token' });
    expect(await faultOf(await packedLink('{"token":"a","token":"b"}'))).toEqual({ kind: 'doubled', name: 'token' });
  });

  it('is rejected if it was cut off', async () => {
    const whole = await packedLink(`{"token":"${'ab.cd'.repeat(50)}"}`);
    expect((await faultOf(whole.slice(0, 20)))?.kind).toBe('broken-compression');
  });

  it('is abandoned if it would unpack to too much: a bomb', async () => {
    const bomb = await packedLink(`{"token":"${'a'.repeat(4 * mostUnpacked)}"}`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await faultOf(bomb)).toEqual({ kind: 'unpacks-too-much', most: mostUnpacked });
  });

  it('is not read if it is ten megabytes long', async () => {
    expect(await faultOf(`token=${'a'.repeat(10_000_000)}`)).toEqual({
      kind: 'too-long',
      length: 10_000_006,
      most: longestFragment,
    });
  });

  it('finds nothing in names that JavaScript objects inherit', async () => {
    expect((await opened('token=x&expect.__proto__=1&constructor=2&v=1')).unknown).toEqual([
      'expect.__proto__',
      'constructor',
    ]);
  });
});

describe('any fragment', () => {
  const name = fc.constantFrom(
    'token',
    'id_token',
    'publicKey',
    'v',
    'z',
    'expect.issuer',
    'expect.tolerance',
    'x',
    '__proto__',
  );
  const pair = fc
    .tuple(name, fc.oneof(fc.constantFrom('1', '', '%', token, 'AAAA'), fc.string({ unit: 'binary' })))
    .map((each) => each.join('='));
  const fragment = fc.oneof(
    fc.array(pair, { maxLength: 5 }).map((pairs) => pairs.join('&')),
    fc.string({ unit: 'binary' }),
  );

  it('is read without a throw, and opened only if the page would have looked', async () => {
    await fc.assert(
      fc.asyncProperty(fragment, async (text) => {
        const reading = await readLink(text);
        if (reading !== null) expect(fragmentBrings(text)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
