import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noPolicy } from '../../core/claims/policy.ts';
import { type KeyText, noKey } from '../../core/keys/key.ts';
import { sha1Aes128 } from '../../core/keys/fixtures/encrypted.ts';
import { rfc8037A1 } from '../../core/keys/fixtures/jwk-examples.ts';
import { secWithParameters } from '../../core/keys/fixtures/openssl.ts';
import { mlDsa44Seed } from '../../core/keys/fixtures/rfc9881.ts';
import { demoKeys } from '../examples/demo-keys.ts';
import { pastedSource } from '../state/source.ts';
import { printLink } from './print-link.ts';
import { readLink } from './read-link.ts';
import { outgoingOf, shareOffers, type Choices, type Shareable } from './share.ts';
import { tokenForms } from './share-token.ts';

/**
 * A key that must not leave the page. `telling`: forms that show that they are a key. `bare`: other
 * forms. `needle`: a piece of it that must not appear anywhere in a link.
 */
type Secret = {
  readonly key: KeyText;
  readonly telling: readonly string[];
  readonly bare: readonly string[];
  readonly needle: string;
};

const base64url = (text: string): string => Buffer.from(text).toString('base64url');
/** Returns the body of a PEM block, which has the private value in its middle. */
const body = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, '');
const pem = (text: string, passphrase = ''): Secret => ({
  key: { ...noKey, text, passphrase },
  telling: [text, body(text)],
  bare: [],
  needle: body(text).slice(-60),
});
const jwk = (text: string, value: string): Secret => ({
  key: { ...noKey, text },
  telling: [text],
  bare: [value],
  needle: value,
});
const ecJwk = {
  kty: 'EC',
  crv: 'P-256',
  x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
  y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
  kid: '1',
};
const [ecPrivate, edPrivate] = [
  '870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE',
  'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
];

const shared = fc
  .stringMatching(/^[\w!$%+./ -]{8,40}$/)
  .filter((text) => text.trim().length >= 8 && !text.startsWith('eyJ'));
const secret: fc.Arbitrary<Secret> = fc.oneof(
  shared.map((text): Secret => ({ key: { ...noKey, text }, telling: [], bare: [text], needle: text.trim() })),
  shared.map((text) => jwk(JSON.stringify({ kty: 'oct', k: base64url(text) }), base64url(text))),
  fc.constantFrom(
    pem(demoKeys.rsa),
    pem(secWithParameters),
    pem(mlDsa44Seed),
    pem(sha1Aes128),
    pem(sha1Aes128, 'open the box'),
    jwk(rfc8037A1, edPrivate),
    jwk(JSON.stringify({ ...ecJwk, d: ecPrivate }), ecPrivate),
  ),
);

/** The encodings in which a secret may end up in what is shared. */
const writings: readonly ((text: string) => string)[] = [
  (text) => text,
  base64url,
  (text) => Buffer.from(text).toString('base64'),
  (text) => Buffer.from(text).toString('hex'),
  encodeURIComponent,
  (text) => JSON.stringify({ note: text }),
  (text) => base64url(JSON.stringify({ inner: [text] })),
];

type Place = (inputs: Shareable, text: string) => Shareable;
const tokenOf = (header: object, payload: object, third = 'AAAA'): string =>
  `${base64url(JSON.stringify({ alg: 'HS256', ...header }))}.${base64url(JSON.stringify(payload))}.${third}`;
const withToken = (inputs: Shareable, text: string): Shareable => ({ ...inputs, source: pastedSource(text) });

const places: readonly Place[] = [
  (inputs) => inputs,
  (inputs, text) => withToken(inputs, tokenOf({}, { sub: text })),
  (inputs, text) => withToken(inputs, tokenOf({ kid: text }, {})),
  (inputs, text) => withToken(inputs, tokenOf({}, { [text]: 1 })),
  (inputs, text) => withToken(inputs, tokenOf({}, { deep: [{ er: `before ${text} after` }] })),
  (inputs, text) => withToken(inputs, tokenOf({}, { jwt: tokenOf({}, { sub: text }) })),
  (inputs, text) => withToken(inputs, tokenOf({}, {}, base64url(text))),
  (inputs, text) => withToken(inputs, `JWT_SECRET=${text}\nTOKEN=${tokenOf({}, { sub: '1' })}`),
  (inputs, text) => withToken(inputs, text),
  (inputs, text) => ({ ...inputs, policy: { ...inputs.policy, issuer: [text] } }),
  (inputs, text) => ({ ...inputs, detached: { text: `a ${text}\r\n`, form: 'text' } }),
  (inputs, text) => ({ ...inputs, detached: { text: base64url(text), form: 'base64url' } }),
  (inputs, text) => ({ ...inputs, detached: { text: Buffer.from(text).toString('hex'), form: 'hex' } }),
  (inputs, text) => ({ ...inputs, policy: { ...inputs.policy, revokedIds: ['a', `b ${text}`] } }),
  (inputs, text) => ({ ...inputs, policy: { ...inputs.policy, nonce: text, type: text } }),
];

const choices: fc.Arbitrary<Choices> = fc.record({
  token: fc.constantFrom(...tokenForms, null),
  publicKey: fc.boolean(),
  expectations: fc.boolean(),
  checkAsOf: fc.boolean(),
  detached: fc.boolean(),
});
const all: Choices = { token: 'whole', publicKey: true, expectations: true, checkAsOf: true, detached: true };
const clean: Shareable = {
  source: pastedSource(tokenOf({}, { sub: 'ada' })),
  key: noKey,
  policy: { ...noPolicy, audience: ['shop'] },
};

/**
 * Returns everything that a link contains, decoded as far as this test needs. It has its own
 * reader, so that it does not share the errors of the code under test.
 */
async function everythingIn(fragment: string): Promise<string> {
  const reading = await readLink(fragment);
  if (!reading?.ok) return fragment;
  const texts = [fragment, decodeURIComponent(fragment), JSON.stringify(reading.value)];
  return texts.flatMap((text) => [text, ...opened(text, 4)]).join('\n');
}

function opened(text: string, deep: number): readonly string[] {
  const runs = deep === 0 ? [] : (text.match(/[\w+/-]{6,}/g) ?? []);
  const inner = runs.flatMap((run) => [
    Buffer.from(run, 'base64').toString(),
    ...(/^[0-9a-f]+$/i.test(run) ? [Buffer.from(run, 'hex').toString()] : []),
  ]);
  return [...new Set(inner)].flatMap((each) => [each, each.replaceAll('\\"', '"'), ...opened(each, deep - 1)]);
}

const linkOf = async (inputs: Shareable, chosen: Choices): Promise<string> =>
  (await printLink(outgoingOf(await shareOffers(inputs), chosen))) ?? '';

describe('a link', () => {
  it('never contains a secret or a private key, wherever it is and whatever is chosen', async () => {
    let links = 0;
    await fc.assert(
      fc.asyncProperty(
        secret,
        fc.nat(),
        fc.constantFrom(...places),
        fc.constantFrom(...writings),
        fc.boolean(),
        choices,
        async ({ key, telling, bare, needle }, nth, place, write, isInBox, chosen) => {
          // A secret that is in no key box and does not look like a key is indistinguishable from
          // other text.
          const leaks = isInBox ? [...telling, ...bare] : telling;
          fc.pre(leaks.length > 0);
          const inputs = place({ ...clean, key: isInBox ? key : noKey }, write(leaks[nth % leaks.length] ?? ''));
          const said = await everythingIn(await linkOf(inputs, chosen));
          if (said !== '') links += 1;
          for (const each of [needle, key.passphrase].filter(Boolean)) expect(said).not.toContain(each);
        },
      ),
      { numRuns: 300 },
    );
    expect(links, 'links were seen').toBeGreaterThan(100);
  });

  it('contains what was chosen if that has no secret in it, so the test above can fail', async () => {
    const said = await everythingIn(await linkOf(clean, all));
    expect(said).toContain('"sub":"ada"');
    expect(said).toContain('shop');
  });

  it('this test would find a secret in any encoding', async () => {
    for (const write of writings) {
      for (const place of places.slice(1, 6)) {
        const { source } = place(clean, write('correct horse battery'));
        const token = source.kind === 'token' ? source.text : '';
        expect(await everythingIn(`token=${token}`)).toMatch(/correct(?: |%20)horse(?: |%20)battery/);
      }
    }
  });

  it.each([
    ['an RSA private key', demoKeys.rsa, { kty: 'RSA' }],
    ['a SEC1 key', secWithParameters, { kty: 'EC', crv: 'P-256' }],
    ['an ML-DSA seed', mlDsa44Seed, { kty: 'AKP', alg: 'ML-DSA-44' }],
    [
      'a private JWK with members of its own',
      JSON.stringify({ ...JSON.parse(rfc8037A1), note: 'mine', x5u: 'https://a.example' }),
      { kty: 'OKP' },
    ],
  ])('contains only the public key from %s', async (_, text, expected) => {
    const reading = await readLink(await linkOf({ ...clean, key: { ...noKey, text } }, all));
    const half: unknown = JSON.parse(reading?.ok ? reading.value.publicKey : '');
    expect(half).toMatchObject(expected);
    const members = ['kty', 'crv', 'alg', 'use', 'key_ops', 'kid', 'n', 'e', 'x', 'y', 'pub'];
    expect(Object.keys(half ?? {}).filter((name) => !members.includes(name))).toEqual([]);
  });

  const meant = 'correct-horse-battery-9';
  const utf16 = Buffer.from(meant, 'utf16le');

  it.each<[string, unknown]>([
    ['percent-encoded next to a lone percent sign', '50% off: ?s=correct%2Dhorse%2Dbattery%2D9'],
    ['percent-encoded next to ill-formed bytes', '%ff ?s=%63orrect-horse-battery-9'],
    ['in base64 of UTF-16', utf16.toString('base64')],
    ['in hexadecimal of UTF-16', utf16.toString('hex')],
    ['as a Buffer', Buffer.from(meant)],
    ['as a Uint8Array', { ...Buffer.from(meant) }],
    [
      'as a printed Buffer',
      `<Buffer ${Buffer.from(meant)
        .toString('hex')
        .replaceAll(/(..)(?=.)/g, '$1 ')}>`,
    ],
    [
      'as a fingerprint',
      Buffer.from(meant)
        .toString('hex')
        .toUpperCase()
        .replaceAll(/(..)(?=.)/g, '$1:'),
    ],
    ['with escapes of JavaScript', String.raw`s = '\u0063orrect-horse\u002dbattery-9'`],
    ['with entities of HTML', '&#x63;orrect&#45;horse-battery-9'],
    ['in lines', 'correct-horse\r\n-battery-9'],
    ['in base64 in lines', Buffer.from(meant).toString('base64').replaceAll(/.{8}/g, '$&\n')],
  ])('does not contain the secret of the Key box %s', async (_, value) => {
    const source = pastedSource(tokenOf({}, { sub: 'ada', note: value }));
    const { token } = await shareOffers({ ...clean, source, key: { ...noKey, text: meant } });
    expect(token.forms).toMatchObject({ whole: null, unsigned: null, redacted: expect.any(String) });
  });

  it('does not contain a secret of words with a form around it', async () => {
    const source = pastedSource(tokenOf({}, { body: 'secret=correct+horse%2Fbattery&x=1%' }));
    const { token } = await shareOffers({ ...clean, source, key: { ...noKey, text: 'correct horse/battery' } });
    expect(token.forms).toMatchObject({ whole: null, unsigned: null });
  });

  const publicPem =
    '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----';

  it.each([
    ['a line of configuration', `JWT_SECRET="${meant}"`],
    ['an exported line', `export JWT_SECRET='${meant}' # of the shop`],
    ['one line of several', `PORT=80\nJWT_SECRET=${meant}\nHOST=x`],
    ['base64 that is read as text', Buffer.from(meant).toString('base64')],
    ['hexadecimal that is read as text', Buffer.from(meant).toString('hex')],
    ['a line above a PEM', `${meant}\n${publicPem}`],
    ['a line of configuration below a PEM', `${publicPem}\nSECRET: "${meant}"`],
    ['a member of JSON', JSON.stringify({ type: 'HS256', key: meant })],
  ])('never contains the secret that is in the box as %s', async (_, text) => {
    for (const write of writings) {
      const source = pastedSource(tokenOf({}, { note: write(meant) }));
      const { token } = await shareOffers({ ...clean, source, key: { ...noKey, text } });
      expect(token.fault).toBe('holds-secret');
    }
  });

  it.each([
    ['a configuration that names the algorithm', JSON.stringify({ type: 'HS256', key: meant })],
    ['a set of public keys', JSON.stringify({ keys: [{ ...ecJwk, alg: 'ES256', use: 'sig' }] }, null, 2)],
    ['a PEM', publicPem],
  ])('contains a whole token next to %s that it has nothing of', async (_, text) => {
    const source = pastedSource(tokenOf({ kid: '1', typ: 'JWT' }, { sub: 'ada', keys: [], jwks: { keys: [ecJwk] } }));
    expect((await shareOffers({ ...clean, source, key: { ...noKey, text } })).token.fault).toBeNull();
  });

  it.each([
    ['a public PEM', publicPem],
    ['a private PEM', demoKeys.rsa.trim()],
  ])('contains the public key of %s with literal line breaks', async (_, text) => {
    const key = { ...noKey, text: text.replaceAll('\n', String.raw`\n`) };
    const offers = await shareOffers({ ...clean, key });
    expect(offers.key.given).toHaveLength(1);
    const half = JSON.parse(offers.key.publicKeys ?? '{}');
    expect(half).toHaveProperty('kty');
    expect(half).not.toHaveProperty('d');
    // What is only understood as a key keeps all of its text out.
    const source = pastedSource(tokenOf({}, { note: key.text }));
    expect((await shareOffers({ ...clean, source, key })).token.fault).toBe('holds-secret');
  });

  it('omits only the parts that contain a secret', async () => {
    const inputs = {
      ...clean,
      key: { ...noKey, text: 'correct horse battery' },
      policy: { ...noPolicy, issuer: ['correct horse battery'], audience: ['shop'] },
    };
    const { token, key, expectations } = await shareOffers(inputs);
    expect([token.fault, key.publicKeys]).toEqual([null, null]);
    expect(expectations.map(({ field, text }) => [field, text])).toEqual([
      ['issuer', null],
      ['audience', 'shop'],
    ]);
  });
});
