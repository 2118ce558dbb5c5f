import { describe, expect, it } from 'vitest';
import type { KeyText } from '../../core/keys/key.ts';
import type { Origins } from '../../core/keys/origin.ts';
import {
  x5cToken,
  bareCertificate,
  certificateToken,
} from '../../core/diagnose/families/key-text/fixtures/certificate.ts';
import {
  b64,
  ec,
  es256,
  hs256,
  inputOf,
  jwkOf,
  otherEc,
  rsa,
  signed,
  signedBy,
  signingSecret,
  spki,
} from '../doctor/doctor-cases/signers.ts';
import { exampleGroups } from '../examples/examples.ts';
import type { SessionEvent } from '../state/events.ts';
import { pastedSource } from '../state/source.ts';
import { headerTyped, keyTyped, openSession, payloadTyped, secretKey, tokenTyped } from '../testing.ts';
import { jwsVectors } from '../../core/crypto/vectors/all.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import { signatureVerdict } from './signature-verdict.ts';

const known = 'a-string-secret-at-least-256-bits-long';
const link: Origins = [{ kind: 'link' }];

async function verdictAfter(...events: readonly SessionEvent[]) {
  const { say, settle } = openSession();
  for (const event of events) {
    say(event);
    await settle();
  }
  const verdict = signatureVerdict(await settle());
  if (verdict.verdict === 'verified') {
    const isGreen = verdict.warnings.length === 0;
    expect(verdict.tone).toBe(isGreen ? 'good' : 'warn');
    expect(verdict.text).toMatch(isGreen ? /^Verified with / : /^Verified, but /);
  }
  return verdict;
}

const opened = (token: string, key: KeyText): SessionEvent => ({
  type: 'loaded',
  source: pastedSource(token, { origins: link }),
  key: { ...key, origins: link },
  policy: noPolicy,
  intent: 'verify',
});
const put = (text: string, origins: Origins, isAdded = false): SessionEvent => ({
  type: 'key-put',
  key: { ...secretKey(text), origins },
  isAdded,
});

const esToken = es256();
const withJwk = es256({ jwk: jwkOf(ec.publicKey) });
const header = JSON.stringify({ alg: 'ES256', typ: 'JWT', jwk: jwkOf(ec.publicKey) });

describe('a key that the person did not bring', () => {
  it('is the token’s own if its decoded header is in the same text', async () => {
    const verdict = await verdictAfter(tokenTyped(`DPoP: ${withJwk}\nheader: ${header}`));
    expect(verdict).toMatchObject({ verdict: 'unchecked', reason: 'embedded-jwk', warnings: [], tone: 'warn' });
  });

  it.each([
    ['as JWK', withJwk, spki(ec.publicKey), 'embedded-jwk'],
    [
      'as certificate',
      x5cToken,
      bareCertificate.replace(/^/, '-----BEGIN CERTIFICATE-----\n').replace(/$/, '\n-----END CERTIFICATE-----'),
      'embedded-x5c',
    ],
  ])('is the token’s own in any form: %s', async (_, token, key, reason) => {
    expect(await verdictAfter(opened(token, secretKey(key)))).toMatchObject({ verdict: 'unchecked', reason });
    const own = await verdictAfter(tokenTyped(token), keyTyped(key));
    expect(own).toMatchObject({ verdict: 'verified', warnings: ['key-from-token'] });
    expect(own.text).toContain('contains the key');
  });

  it.each<[string, readonly SessionEvent[], string[]]>([
    ['a link', [opened(hs256(), secretKey(signingSecret))], ['key-from-link']],
    [
      'a link, read in another way',
      [
        opened(hs256(Buffer.from(signingSecret)), secretKey(b64(signingSecret))),
        { type: 'key-typed', key: { ...secretKey(b64(signingSecret)), secretEncoding: 'base64url' } },
      ],
      ['key-from-link'],
    ],
    ['the same text', [tokenTyped(`JWT_SECRET=${signingSecret}\n${hs256()}`)], ['key-from-text']],
    [
      'the token’s jku',
      [tokenTyped(es256()), put(spki(ec.publicKey), [{ kind: 'token', url: 'https://a.example/jwks' }])],
      ['key-from-token'],
    ],
    [
      'the token’s issuer',
      [tokenTyped(es256()), put(spki(ec.publicKey), [{ kind: 'address', url: 'https://a.example/jwks' }])],
      ['key-from-address'],
    ],
    [
      'a link, next to one’s own',
      [opened(es256(), secretKey(spki(otherEc.publicKey))), put(spki(ec.publicKey), [], true)],
      ['key-from-link'],
    ],
    [
      'the same text, dropped on the Key box before the token was pasted',
      [put(`${spki(ec.publicKey)}\n${esToken}`, []), tokenTyped(esToken)],
      ['key-from-text'],
    ],
    [
      'the same text, in the Key box with line breaks in the token',
      [tokenTyped(esToken), keyTyped(`${spki(ec.publicKey)}\n${esToken.replace(/.{64}/g, '$&\n')}`)],
      ['key-from-text'],
    ],
    [
      'the same text, after the token was deleted from the Key box',
      [
        tokenTyped(esToken),
        keyTyped(`${spki(ec.publicKey)}\n${esToken}`),
        { type: 'key-typed', key: secretKey(spki(ec.publicKey)) },
      ],
      ['key-from-text'],
    ],
    [
      'the same text, after a repair took it out of the Key box',
      [
        tokenTyped(hs256()),
        keyTyped(`TOKEN=${hs256()}\nJWT_SECRET=${signingSecret}`),
        { type: 'repair-applied', repair: { key: secretKey(signingSecret) } },
      ],
      ['key-from-text'],
    ],
    [
      'the same text, copied by hand',
      [tokenTyped(`JWT_SECRET=${signingSecret}\n${hs256()}`), keyTyped(''), keyTyped(signingSecret)],
      ['key-from-text'],
    ],
    [
      'the same text, pasted next to a key that was there',
      [keyTyped(signingSecret), tokenTyped(`JWT_SECRET=${signingSecret}\n${hs256()}`)],
      ['key-from-text'],
    ],
    [
      'the same text, although nothing there is named a key',
      [tokenTyped(`use ${signingSecret} for this\n${hs256()}`), keyTyped(signingSecret)],
      ['key-from-text'],
    ],
    ['nobody else', [tokenTyped(hs256()), keyTyped(signingSecret)], []],
    ['nobody else, with another token around', [keyTyped(signingSecret), tokenTyped(`Bearer ${hs256()}\na`)], []],
  ])('is said to come from %s', async (_, events, warnings) => {
    expect(await verdictAfter(...events)).toMatchObject({ verdict: 'verified', warnings });
  });

  it('names the URL that the token chose', async () => {
    const url = 'https://a.example/jwks';
    const { text } = await verdictAfter(tokenTyped(es256()), put(spki(ec.publicKey), [{ kind: 'token', url }]));
    expect(text).toContain(url);
  });
});

describe('a secret that anyone can have', () => {
  const pem = spki(rsa.publicKey);
  const body = pem.replace(/-----[^-]+-----|\s/g, '');
  it.each<[string, string, KeyText, string[]]>([
    [
      'the base64 of a PEM',
      pem,
      { ...secretKey(Buffer.from(pem).toString('base64')), secretEncoding: 'base64' },
      ['public-key-as-secret'],
    ],
    [
      'the base64 in a PEM',
      body,
      { ...secretKey(Buffer.from(body).toString('base64')), secretEncoding: 'base64' },
      ['public-key-as-secret'],
    ],
    ['a known one', known, secretKey(known), ['well-known-secret']],
    ['a known one that is short', 'secret', secretKey('secret'), ['well-known-secret', 'short-secret']],
    ['a known one in quotes', `"${known}"`, secretKey(`"${known}"`), ['well-known-secret']],
    ['a known one in base64', b64(known), secretKey(b64(known)), ['well-known-secret']],
    ['the base64 of a PEM, as text', b64(pem), secretKey(b64(pem)), ['public-key-as-secret']],
    [
      'an example’s in quotes',
      '"jotscope-demo-secret-long-enough-for-HS512-never-use-it-in-production"',
      secretKey('"jotscope-demo-secret-long-enough-for-HS512-never-use-it-in-production"'),
      ['example-key'],
    ],
    ['none at all', '', secretKey('{"kty":"oct","k":""}'), ['secret-empty']],
    [
      'an example’s',
      'jotscope-demo-secret-long-enough-for-HS512-never-use-it-in-production',
      secretKey('jotscope-demo-secret-long-enough-for-HS512-never-use-it-in-production'),
      ['example-key'],
    ],
    ['a single letter', 'x', secretKey('x'), ['well-known-secret', 'short-secret']],
    ['a known one, repeated', 'changeme'.repeat(4), secretKey('changeme'.repeat(4)), ['well-known-secret']],
    ['four bytes, repeated', 'deadbeef'.repeat(8), secretKey('deadbeef'.repeat(8)), ['well-known-secret']],
    ['two letters', 'qj', secretKey('qj'), ['well-known-secret', 'short-secret']],
    ['a short one', 'hunter2 and hunter3', secretKey('hunter2 and hunter3'), ['short-secret']],
  ])('verifies with a warning: %s', async (_, signer, key, warnings) => {
    const verdict = await verdictAfter(tokenTyped(hs256(signer)), keyTyped(key));
    expect(verdict).toMatchObject({ verdict: 'verified', warnings });
  });
});

it('warns of what a strict library rejects', async () => {
  const token = signed(inputOf({ alg: 'HS256', crit: ['x'], x: 1 }));
  expect((await verdictAfter(tokenTyped(token), keyTyped(signingSecret))).warnings).toEqual(['crit-unknown']);
});

describe('a key that anyone can read', () => {
  it('is a secret that is in the token', async () => {
    const secret = 'the-tenant-42-of-the-service-with-a-long-name';
    const input = inputOf({ alg: 'HS256' }, b64(JSON.stringify({ tenant: secret })));
    const verdict = await verdictAfter(tokenTyped(signed(input, secret)), keyTyped(secret));
    expect(verdict).toMatchObject({ verdict: 'verified', warnings: ['well-known-secret'] });
    expect(verdict.text).toContain('the token itself contains the secret');
  });

  it('is a key pair whose private half is published', async () => {
    const vector = jwsVectors.find(({ source }) => source === 'RFC 7515 A.3');
    if (vector === undefined) throw new Error('No vector');
    const { d: _, ...open } = vector.key;
    const verdict = await verdictAfter(tokenTyped(vector.token), keyTyped(JSON.stringify(open)));
    expect(verdict).toMatchObject({ verdict: 'verified', warnings: ['well-known-secret'] });
    expect(verdict.text).toContain('published (RFC 7515 A.3)');
  });
});

describe('an example', () => {
  const all = exampleGroups.flatMap(({ examples }) => examples).filter(({ name }) => name !== 'Unsecured');

  it.each(all)('is green with its own key, also after an edit: $name', async ({ make }) => {
    const event = make(seconds(1_700_000_000));
    expect(await verdictAfter(event)).toMatchObject({ verdict: 'verified', warnings: [], tone: 'good' });
    expect(await verdictAfter(event, payloadTyped('{"sub":"eve"}'))).toMatchObject({
      verdict: 'verified',
      warnings: [],
    });
  });

  it.each(all)('has a key that is not one’s own, wherever it is pasted: $name', async ({ make }) => {
    const event = make(seconds(1_700_000_000));
    const { say, settle, text } = openSession();
    say(event);
    await settle();
    const verdict = await verdictAfter(tokenTyped(text()), keyTyped(event.key.text));
    expect(verdict).toMatchObject({ verdict: 'verified', tone: 'warn' });
    expect(verdict.warnings).toContain('example-key');
  });

  it('does not excuse another well-known secret', async () => {
    const event = all.find(({ name }) => name === 'HS256')?.make(seconds(1_700_000_000));
    if (event === undefined) throw new Error('No example');
    const verdict = await verdictAfter(event, keyTyped(known), payloadTyped('{"sub":"eve"}'));
    expect(verdict).toMatchObject({ verdict: 'verified', warnings: ['well-known-secret'] });
  });

  it('lends its key to no other token', async () => {
    const [example] = all.filter(({ name }) => name === 'HS256');
    const event = example?.make(seconds(1_700_000_000));
    if (event === undefined) throw new Error('No example');
    const other = hs256(event.key.text);
    expect(await verdictAfter(event, tokenTyped(other))).toMatchObject({ verdict: 'unchecked', reason: 'no-key' });
    expect(await verdictAfter(event, tokenTyped(other), keyTyped(event.key))).toMatchObject({
      verdict: 'verified',
      warnings: ['example-key'],
    });
    const [head = '', body = '', signature = ''] = other.split('.').map((part, at) => (at < 2 ? atob(part) : part));
    expect(
      await verdictAfter(event, headerTyped(head), payloadTyped(body), {
        type: 'part-typed',
        part: 'signature',
        text: signature,
      }),
    ).toMatchObject({ verdict: 'verified', warnings: ['example-key'] });
    const slowly = Array.from(other, (__, at) => tokenTyped(other.slice(0, at + 1)));
    const typed = await verdictAfter(event, tokenTyped(''), ...slowly.slice(-3));
    expect(typed.warnings).toEqual(['example-key']);
  });
});

it('keeps a certificate that the person gave green', async () => {
  const pem = `-----BEGIN CERTIFICATE-----\n${bareCertificate}\n-----END CERTIFICATE-----`;
  expect(await verdictAfter(tokenTyped(certificateToken), keyTyped(pem))).toMatchObject({ warnings: [] });
  expect(
    await verdictAfter(tokenTyped(signedBy('RS256', rsa.privateKey)), keyTyped(spki(rsa.publicKey))),
  ).toMatchObject({
    verdict: 'verified',
    warnings: [],
  });
});
