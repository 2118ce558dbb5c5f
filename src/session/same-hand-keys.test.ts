import { createPrivateKey, generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leafCertificate, leafKey } from '../core/keys/fixtures/chain.ts';
import { comparedInputs, sessionWith } from './compare/compare.ts';
import {
  b64,
  ec,
  es256,
  hs256,
  inputOf,
  jwkOf,
  otherEc,
  rs256,
  rsa,
  signatureOf,
  spki,
} from './doctor/doctor-cases/signers.ts';
import { nkeyOf } from './doctor/doctor-cases/key-encodings.ts';
import { runJobs } from './signature/run-jobs.ts';
import { signatureVerdict } from './signature/signature-verdict.ts';
import type { SessionEvent } from './state/events.ts';
import { keyTyped, openSession, settledSession, tokenTyped } from './testing.ts';

/* Keys that come from the same hand as the token, however they are written and came into the Key box. */

const key = spki(ec.publicKey);
const jwk = JSON.stringify(jwkOf(ec.publicKey));
const token = es256();

async function warningsAfter(...events: readonly SessionEvent[]) {
  const { say, settle } = openSession();
  for (const event of events) {
    say(event);
    await settle();
  }
  const { verdict, warnings, text } = signatureVerdict(await settle());
  return { verdict, warnings, text };
}
const fromText = { verdict: 'verified', warnings: ['key-from-text'] };
const own = keyTyped(spki(otherEc.publicKey));

describe('a key in the text of the token', () => {
  const indented = key.trim().replaceAll('\n', '\n    ');
  it.each([
    ['PEM in YAML', `token: ${token}\nkey: |\n    ${indented}\n`, key],
    ['PEM on one line', `${token} ${key.replaceAll('\n', ' ')}`, key],
    ['a JWK, given as PEM', `${token}\n${jwk}`, key],
    ['PEM, given as a JWK', `${token}\n${key}`, jwk],
    ['an indented JWK, given on one line', `${token}\n${JSON.stringify(jwkOf(ec.publicKey), null, 2)}`, jwk],
    [
      'a JWK in JSON with other members',
      JSON.stringify({ token, client: { jwks: { keys: [jwkOf(ec.publicKey)] } } }),
      key,
    ],
    ['a JWK in a string of JSON', JSON.stringify({ token, key: jwk }), key],
    ['the private key', `${token}\n${ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()}`, key],
    [
      'a secret in base64url as a JWK',
      `${hs256()} {"kty":"oct","k":"${b64('correct horse battery staple, and more of it')}"}`,
      'correct horse battery staple, and more of it',
    ],
  ])('is from there: %s', async (_, text, given) => {
    expect(await warningsAfter(own, tokenTyped(text), keyTyped(given))).toMatchObject(fromText);
  });

  it('is from there if it is in the header of another token of the text', async () => {
    const proof = es256({ typ: 'dpop+jwt', jwk: jwkOf(ec.publicKey) });
    expect(
      await warningsAfter(own, tokenTyped(`Authorization: DPoP ${token}\nDPoP: ${proof}`), keyTyped(key)),
    ).toMatchObject(fromText);
  });

  it('stays from there after the text around the token is deleted', async () => {
    const text = `${token}\n${key}`;
    expect(await warningsAfter(own, tokenTyped(text), keyTyped(key), tokenTyped(token))).toMatchObject(fromText);
    expect(await warningsAfter(own, tokenTyped(`${token}\n${jwk}`), keyTyped(key), tokenTyped(token))).toMatchObject(
      fromText,
    );
  });

  it('is the own one of the person for a token that comes from elsewhere', async () => {
    const other = { type: 'token-typed', text: rs256(), isWhole: true } as const;
    expect(await warningsAfter(keyTyped(spki(rsa.publicKey)), tokenTyped(`${token}\n${key}`), other)).toMatchObject({
      verdict: 'verified',
      warnings: [],
    });
  });

  it('is from there for the other token of a comparison', async () => {
    const { store, say, settle } = openSession();
    const other = es256({ typ: 'at+jwt' });
    say(own, tokenTyped(`${token}\n${other}\n${key}`), keyTyped(key));
    const compared = sessionWith(other, comparedInputs(await settle()));
    const stop = runJobs(compared);
    await settledSession(compared);
    stop();
    expect(signatureVerdict(store.get())).toMatchObject(fromText);
    expect(signatureVerdict(compared.get())).toMatchObject(fromText);
  });
});

const ed25519 = generateKeyPairSync('ed25519');
const ed25519Bytes = ed25519.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);

/** Returns `did:key` with base58 of the multicodec prefix ed01 and the key. */
function multibaseOf(bytes: Buffer): string {
  const digits = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  let value = BigInt(`0xed01${bytes.toString('hex')}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = digits.charAt(Number(value % 58n)) + text;
  return `did:key:z${text}`;
}

describe('a key in the token', () => {
  function signedWith(claims: object): string {
    const input = inputOf({ alg: 'ES256' }, b64(JSON.stringify(claims)));
    return `${input}.${signatureOf('ES256', input, ec.privateKey)}`;
  }
  it.each([
    ['cnf', { cnf: { jwk: jwkOf(ec.publicKey) } }],
    ['jwks', { jwks: { keys: [jwkOf(otherEc.publicKey), jwkOf(ec.publicKey)] } }],
    ['sub_jwk', { sub_jwk: jwkOf(ec.publicKey) }],
    ['pem', { pem: key }],
    ['line', { line: { of: [key.replaceAll('\n', String.raw`\n`)] } }],
    ['der', { der: key.replace(/-----[^-]+-----|\s/g, '') }],
  ])('is from its author if it is in the claims: %s', async (name, claims) => {
    const { verdict, warnings, text } = await warningsAfter(keyTyped(key), tokenTyped(signedWith(claims)));
    expect({ verdict, warnings }).toEqual({ verdict: 'verified', warnings: ['key-from-token'] });
    expect(text).toContain(`Verified, but the claim ${name} of the token contains the key.`);
  });

  it.each([
    ['iss', { iss: nkeyOf(ed25519Bytes) }],
    ['sub', { iss: 'a', sub: multibaseOf(ed25519Bytes) }],
  ])('is from its author if an identifier is the key: %s', async (name, claims) => {
    const input = inputOf({ alg: 'EdDSA' }, b64(JSON.stringify(claims)));
    const signed = `${input}.${sign(null, Buffer.from(input), ed25519.privateKey).toString('base64url')}`;
    const { verdict, warnings, text } = await warningsAfter(keyTyped(spki(ed25519.publicKey)), tokenTyped(signed));
    expect({ verdict, warnings }).toEqual({ verdict: 'verified', warnings: ['key-from-token'] });
    expect(text).toContain(`Verified, but the claim ${name} of the token contains the key.`);
    const other = inputOf({ alg: 'EdDSA' }, b64(JSON.stringify({ iss: nkeyOf(Buffer.alloc(32, 7)) })));
    const unrelated = `${other}.${sign(null, Buffer.from(other), ed25519.privateKey).toString('base64url')}`;
    expect(await warningsAfter(keyTyped(spki(ed25519.publicKey)), tokenTyped(unrelated))).toMatchObject({
      warnings: [],
    });
  });

  it('is the own one of the person if the claims contain another key', async () => {
    const bound = signedWith({ cnf: { jwk: jwkOf(otherEc.publicKey) } });
    expect(await warningsAfter(keyTyped(key), tokenTyped(bound))).toMatchObject({ verdict: 'verified', warnings: [] });
  });

  it('is from its author if it is in a header that is not protected', async () => {
    const [header = '', payload = ''] = es256().split('.');
    const [input, signer] = [
      `${header}.${payload}`,
      new X509Certificate(Buffer.from(leafCertificate, 'base64')).publicKey,
    ];
    const signedByLeaf = signatureOf('ES256', input, createPrivateKey(leafKey));
    const text = JSON.stringify({
      protected: header,
      header: { x5c: [leafCertificate] },
      payload,
      signature: signedByLeaf,
    });
    expect(await warningsAfter(keyTyped(spki(signer)), tokenTyped(text))).toMatchObject({
      verdict: 'verified',
      warnings: ['key-from-token'],
    });
  });

  it('is from its author if a token around this one contains it', async () => {
    const outer = inputOf({ alg: 'ES256', cty: 'JWT', jwk: jwkOf(ec.publicKey) }, b64(token));
    const nested = `${outer}.${signatureOf('ES256', outer, ec.privateKey)}`;
    expect(await warningsAfter(keyTyped(key), tokenTyped(nested))).toMatchObject({
      verdict: 'verified',
      warnings: ['key-from-token'],
    });
  });
});
