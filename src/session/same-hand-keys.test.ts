import {
  createHash,
  createHmac,
  createPrivateKey,
  generateKeyPairSync,
  sign,
  X509Certificate,
  type KeyObject,
} from 'node:crypto';
import { CompactEncrypt } from 'jose';
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
  setOf,
  signatureOf,
  spki,
} from './doctor/doctor-cases/signers.ts';
import { base58Of, memberOf, nkeyOf } from './doctor/doctor-cases/key-encodings.ts';
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
    ['PEM in a quoted email', `${token}\n${key.replace(/^/gm, '> ')}`, key],
    [
      'PEM in a program',
      `${token}\nkey = ${key
        .trim()
        .split('\n')
        .map((line) => `"${line}\\n"`)
        .join(' +\n  ')};`,
      key,
    ],
    ['PEM as a list of lines', `${token}\n${JSON.stringify(key.split('\n'))}`, key],
    ['PEM in a patch', `${token}\n${key.replace(/^/gm, '+ ')}`, key],
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

  it('stays from there after the token box is emptied and filled again', async () => {
    const emptied = { type: 'token-typed', text: '', isWhole: true } as const;
    const again = { type: 'token-typed', text: token, isWhole: true } as const;
    for (const given of [key, jwk])
      expect(await warningsAfter(tokenTyped(`${token}\n${key}`), keyTyped(given), emptied, again)).toMatchObject(
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

/** Returns `did:key` of a multicodec, as hexadecimal, and the key. */
const didKey = (codec: string, bytes: Buffer): string =>
  `did:key:z${base58Of(Buffer.concat([Buffer.from(codec, 'hex'), bytes]))}`;
const didJwk = (of: KeyObject): string => `did:jwk:${b64(JSON.stringify(jwkOf(of)))}`;
/** The point of a P-256 key in compressed form (SEC 1 §2.3.3). */
const compressed = (of: KeyObject): Buffer =>
  Buffer.concat([Buffer.from([2 + ((memberOf(of, 'y').at(-1) ?? 0) & 1)]), memberOf(of, 'x')]);
const pkcs1 = (of: KeyObject): string => of.export({ type: 'pkcs1', format: 'pem' }).toString();
const bodyOf = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, '');
/** RFC 8785 §3.2.3. */
const canonical = (of: KeyObject): Buffer =>
  Buffer.from(JSON.stringify(Object.fromEntries(Object.entries(jwkOf(of)).toSorted(([a], [b]) => (a < b ? -1 : 1)))));
const withoutType = (of: KeyObject): object => jwkOf(of, { kty: undefined });

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
    ['sub', { iss: 'a', sub: didKey('ed01', ed25519Bytes) }],
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

  const leaf = new X509Certificate(Buffer.from(leafCertificate, 'base64')).publicKey;
  const signers = {
    rsa: { alg: 'RS256', given: spki(rsa.publicKey), key: rsa.privateKey },
    ec: { alg: 'ES256', given: key, key: ec.privateKey },
    ed25519: { alg: 'EdDSA', given: spki(ed25519.publicKey), key: ed25519.privateKey },
    leaf: { alg: 'ES256', given: spki(leaf), key: createPrivateKey(leafKey) },
  } as const;
  type Signer = keyof typeof signers;
  function judgedBy(by: Signer, claims: object, header: object = {}) {
    const { alg, given, key: signer } = signers[by];
    const input = inputOf({ alg, ...header }, b64(JSON.stringify(claims)));
    const signature = signatureOf(alg === 'EdDSA' ? 'Ed25519' : alg, input, signer);
    return warningsAfter(keyTyped(given), tokenTyped(`${input}.${signature}`));
  }
  const forms: readonly (readonly [string, Signer, unknown])[] = [
    ['PKCS#1 in PEM', 'rsa', pkcs1(rsa.publicKey)],
    ['PKCS#1 in DER', 'rsa', bodyOf(pkcs1(rsa.publicKey))],
    ['PKCS#1 in base64url', 'rsa', b64(Buffer.from(bodyOf(pkcs1(rsa.publicKey)), 'base64'))],
    ['a certificate in PEM', 'leaf', `-----BEGIN CERTIFICATE-----\n${leafCertificate}\n-----END CERTIFICATE-----\n`],
    ['a certificate in DER', 'leaf', [leafCertificate]],
    ['a certificate in hexadecimal', 'leaf', Buffer.from(leafCertificate, 'base64').toString('hex').toUpperCase()],
    ['a JWK without kty', 'ec', withoutType(ec.publicKey)],
    ['a JWK without kty, of RSA', 'rsa', { any: [withoutType(rsa.publicKey)] }],
    ['a JWK in a string', 'ec', JSON.stringify(withoutType(ec.publicKey), null, 2)],
    ['a JWK in standard base64', 'ec', { x: memberOf(ec.publicKey, 'x').toString('base64') }],
    ['did:jwk', 'ec', `${didJwk(ec.publicKey)}#0`],
    ['did:jwk of RSA', 'rsa', didJwk(rsa.publicKey)],
    ['did:key of P-256', 'ec', didKey('8024', compressed(ec.publicKey))],
    ['did:key of RSA', 'rsa', didKey('8524', Buffer.from(bodyOf(pkcs1(rsa.publicKey)), 'base64'))],
    ['did:key of a JWK', 'ec', didKey('d1d603', canonical(ec.publicKey))],
    [
      'did:key as a DID URL',
      'ed25519',
      `${didKey('ed01', ed25519Bytes)}${didKey('ed01', ed25519Bytes).replace('did:key:', '#')}`,
    ],
    ['did:web with a key', 'ed25519', `did:web:issuer.example${didKey('ed01', ed25519Bytes).replace('did:key:', '#')}`],
    ['did:peer', 'ed25519', `did:peer:2.V${didKey('ed01', ed25519Bytes).replace('did:key:', '')}.Ez6LS`],
    ['base58 alone', 'ed25519', { publicKeyBase58: base58Of(ed25519Bytes) }],
    [
      'hexadecimal with colons',
      'ec',
      memberOf(ec.publicKey, 'x')
        .toString('hex')
        .replace(/..(?!$)/g, '$&:'),
    ],
    ['the numbers of its bytes', 'ec', { type: 'Buffer', data: [...memberOf(ec.publicKey, 'x')] }],
    ['its bytes as Java prints them', 'ec', [...new Int8Array(memberOf(ec.publicKey, 'x'))]],
    ['PEM in base64', 'ec', b64(key)],
    ['a data URL', 'ec', `data:application/x-pem-file;base64,${Buffer.from(key).toString('base64')}`],
    ['escaped as in a URL', 'rsa', encodeURIComponent(spki(rsa.publicKey))],
    ['escaped as in HTML', 'rsa', spki(rsa.publicKey).replaceAll('+', '&#43;').replaceAll('/', '&#x2F;')],
    ['a decimal modulus', 'rsa', BigInt(`0x${memberOf(rsa.publicKey, 'n').toString('hex')}`).toString()],
  ];
  it.each(forms)('is from its author if a claim contains it as %s', async (_, by, value) => {
    const { verdict, warnings, text } = await judgedBy(by, { iss: 'a', any: value });
    expect({ verdict, warnings }).toEqual({ verdict: 'verified', warnings: ['key-from-token'] });
    expect(text).toContain('Verified, but the claim any of the token contains the key.');
  });

  it.each(forms)('is from its author if the header contains it as %s', async (_, by, value) => {
    for (const name of ['kid', 'jwks', 'key']) {
      const { verdict, warnings, text } = await judgedBy(by, {}, { [name]: value });
      expect({ verdict, warnings }).toEqual({ verdict: 'verified', warnings: ['key-from-token'] });
      expect(text).toContain(`Verified, but the token's own header (${name}) contains the key.`);
    }
  });

  it.each(['jwk', 'x5c'])('is from its author if no reader of %s finds it there', async (name) => {
    const { verdict, warnings } = await judgedBy('ec', {}, { [name]: withoutType(ec.publicKey) });
    expect({ verdict, warnings }).toEqual({ verdict: 'verified', warnings: ['key-from-token'] });
  });

  it('is from its author if it is cut into several claims', async () => {
    const body = bodyOf(key);
    const { text, warnings } = await judgedBy('ec', { one: body.slice(0, 60), two: body.slice(60) });
    expect(warnings).toEqual(['key-from-token']);
    expect(text).toContain('Verified, but the token itself contains the key.');
  });

  it('is from its author if a disclosure or a payload without claims contains it', async () => {
    for (const value of [jwkOf(ec.publicKey), key]) {
      const disclosure = b64(JSON.stringify(['salt', 'any', value]));
      const digest = b64(createHash('sha256').update(disclosure).digest());
      const input = inputOf({ alg: 'ES256' }, b64(JSON.stringify({ _sd: [digest] })));
      const issued = `${input}.${signatureOf('ES256', input, ec.privateKey)}~${disclosure}~`;
      expect(await warningsAfter(keyTyped(key), tokenTyped(issued))).toMatchObject({
        verdict: 'verified',
        warnings: ['key-from-token'],
      });
      const list = inputOf({ alg: 'ES256' }, b64(JSON.stringify([value])));
      const signed = `${list}.${signatureOf('ES256', list, ec.privateKey)}`;
      expect((await warningsAfter(keyTyped(key), tokenTyped(signed))).text).toContain(
        'Verified, but the token itself contains the key.',
      );
    }
  });

  it.each([
    ['jwk', jwkOf(ec.publicKey)],
    ['kid', didJwk(ec.publicKey)],
  ])('is from its author if %s of an encrypted token around this one contains it', async (name, value) => {
    const secret = Buffer.alloc(32, 5);
    const sealed = await new CompactEncrypt(Buffer.from(token))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', [name]: value })
      .encrypt(secret);
    const keys = setOf(jwkOf(ec.publicKey), { kty: 'oct', k: b64(secret) });
    expect(await warningsAfter(keyTyped(keys), tokenTyped(sealed))).toMatchObject({
      verdict: 'verified',
      warnings: ['key-from-token'],
    });
  });

  it.each(['base64', 'base64url', 'hex'] as const)('is not a secret if a claim contains it in %s', async (encoding) => {
    const secret = createHash('sha256').update('any').digest();
    const input = inputOf({ alg: 'HS256' }, b64(JSON.stringify({ any: `id ${secret.toString(encoding)}.` })));
    const signed = `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
    const asJwk = JSON.stringify({ kty: 'oct', k: b64(secret) });
    expect(await warningsAfter(keyTyped(asJwk), tokenTyped(signed))).toMatchObject({
      verdict: 'verified',
      warnings: ['well-known-secret'],
    });
  });

  it('is the own one of the person if the token names it by its thumbprint or by a DID of the web', async () => {
    const kid = `did:web:issuer.example#${b64(Buffer.alloc(32, 9))}`;
    for (const by of ['rsa', 'ec', 'ed25519'] as const)
      expect(await judgedBy(by, { iss: 'did:web:issuer.example' }, { kid })).toMatchObject({
        verdict: 'verified',
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
