import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  type RSAPSSKeyPairKeyObjectOptions,
} from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkMembersOf } from '../crypto/openssl/jwk-members.ts';
import {
  bags,
  certificateRequest,
  compressedSpki,
  legacyEncrypted,
  secWithoutPublic,
  secWithParameters,
} from './fixtures/openssl.ts';
import {
  sha1Aes128,
  sha224Aes256,
  sha256Aes192,
  sha384Aes256,
  sha512Aes256,
  scryptAes256,
  pkcs12TripleDes,
  tripleDes,
} from './fixtures/encrypted.ts';
import { mlDsa44BareSeed, mlDsa44Public, mlDsa44Seed, mlDsa65Seed, mlDsa87Seed } from './fixtures/rfc9881.ts';
import { onlyFaultOf, onlyKeyOf, ringOfText } from './fixtures/ask.ts';

const jwkOf = (key: KeyObject): object => jwkMembersOf(key);
const pem = (key: KeyObject, type: 'spki' | 'pkcs8' | 'pkcs1' | 'sec1'): string =>
  String(key.export({ type, format: 'pem' }));

describe('PEM written by Node', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const curves = ['P-256', 'P-384', 'P-521', 'secp256k1'].map(
    (namedCurve) => [namedCurve, generateKeyPairSync('ec', { namedCurve })] as const,
  );
  const edwards = [
    ['Ed25519', generateKeyPairSync('ed25519')],
    ['Ed448', generateKeyPairSync('ed448')],
    ['X25519', generateKeyPairSync('x25519')],
    ['X448', generateKeyPairSync('x448')],
  ] as const;

  it.each([
    ['spki', 'spki'],
    ['pkcs1', 'pkcs1-public'],
  ] as const)('reads an RSA public key as %s', async (type, form) => {
    const key = await onlyKeyOf(pem(rsa.publicKey, type));
    expect(key).toMatchObject({ form, isPrivate: false, bits: 2048, curve: null, remarks: [], kid: null });
    expect(key.jwk).toEqual(jwkOf(rsa.publicKey));
  });

  it.each([
    ['pkcs8', 'pkcs8'],
    ['pkcs1', 'pkcs1-private'],
  ] as const)('reads an RSA private key as %s', async (type, form) => {
    const key = await onlyKeyOf(pem(rsa.privateKey, type));
    expect(key).toMatchObject({ form, isPrivate: true, bits: 2048, remarks: [] });
    expect(key.jwk).toEqual(jwkOf(rsa.privateKey));
  });

  it.each(curves)('reads SPKI, PKCS#8 and SEC1 on %s', async (curve, pair) => {
    const [spki, pkcs8, sec1] = await Promise.all([
      onlyKeyOf(pem(pair.publicKey, 'spki')),
      onlyKeyOf(pem(pair.privateKey, 'pkcs8')),
      onlyKeyOf(pem(pair.privateKey, 'sec1')),
    ]);
    expect([spki.form, pkcs8.form, sec1.form]).toEqual(['spki', 'pkcs8', 'sec1']);
    expect(spki).toMatchObject({ curve, isPrivate: false });
    expect(spki.jwk).toEqual(jwkOf(pair.publicKey));
    expect(pkcs8.jwk).toEqual(jwkOf(pair.privateKey));
    expect(sec1.jwk).toEqual(jwkOf(pair.privateKey));
  });

  it.each(edwards)('reads %s and derives the public half that PKCS#8 leaves out', async (curve, pair) => {
    const [spki, pkcs8] = await Promise.all([
      onlyKeyOf(pem(pair.publicKey, 'spki')),
      onlyKeyOf(pem(pair.privateKey, 'pkcs8')),
    ]);
    expect(spki).toMatchObject({ form: 'spki', curve, isPrivate: false });
    expect(spki.jwk).toEqual(jwkOf(pair.publicKey));
    expect(pkcs8.jwk).toEqual(jwkOf(pair.privateKey));
  });

  it('reads RSA-PSS keys, and derives the algorithm from the hash they are bound to', async () => {
    const options: RSAPSSKeyPairKeyObjectOptions = {
      modulusLength: 2048,
      hashAlgorithm: 'sha384',
      mgf1HashAlgorithm: 'sha384',
    };
    const bound = generateKeyPairSync('rsa-pss', options);
    const free = generateKeyPairSync('rsa-pss', { modulusLength: 2048 });
    expect(await onlyKeyOf(pem(bound.publicKey, 'spki'))).toMatchObject({ alg: 'PS384', bits: 2048 });
    expect(await onlyKeyOf(pem(bound.privateKey, 'pkcs8'))).toMatchObject({ alg: 'PS384', isPrivate: true });
    expect(await onlyKeyOf(pem(free.privateKey, 'pkcs8'))).toMatchObject({ alg: null });
  });

  it('reports that an RSA key is short, and still reads it', async () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 });
    expect(await onlyKeyOf(pem(short.publicKey, 'spki'))).toMatchObject({
      bits: 1024,
      remarks: [{ kind: 'rsa-short', bits: 1024 }],
    });
  });

  it.each(['aes-256-cbc', 'aes-128-cbc'])('opens PKCS#8 encrypted with %s', async (cipher) => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const text = String(privateKey.export({ type: 'pkcs8', format: 'pem', cipher, passphrase: 'Käse' }));
    const key = await onlyKeyOf(text, { passphrase: 'Käse' });
    expect(key).toMatchObject({ form: 'pkcs8-encrypted', isPrivate: true, remarks: [] });
    expect(key.jwk).toEqual(jwkOf(privateKey));
  });

  it('names what is not supported: DSA, other curves, explicit parameters', async () => {
    const dsa = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });
    const brainpool = generateKeyPairSync('ec', { namedCurve: 'brainpoolP256r1' });
    const explicit = generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' });
    expect(await onlyFaultOf(pem(dsa.publicKey, 'spki'))).toMatchObject({
      kind: 'key-algorithm-unsupported',
      name: 'DSA',
    });
    expect(await onlyFaultOf(pem(dsa.privateKey, 'pkcs8'))).toMatchObject({
      kind: 'key-algorithm-unsupported',
      name: 'DSA',
    });
    expect(await onlyFaultOf(pem(brainpool.publicKey, 'spki'))).toMatchObject({
      kind: 'curve-unsupported',
      name: 'brainpoolP256r1',
    });
    expect(await onlyFaultOf(pem(brainpool.privateKey, 'sec1'))).toMatchObject({
      kind: 'curve-unsupported',
      name: 'brainpoolP256r1',
    });
    expect(await onlyFaultOf(pem(explicit.publicKey, 'spki'))).toMatchObject({
      kind: 'curve-unsupported',
      name: 'explicit parameters',
    });
  });
});

describe('PEM written by OpenSSL', () => {
  const expected = jwkOf(createPrivateKey(secWithParameters));

  it('reads an EC PARAMETERS block and the key after it as one key', async () => {
    const key = await onlyKeyOf(secWithParameters);
    expect(key).toMatchObject({ form: 'sec1', curve: 'P-256', remarks: [] });
    expect(key.jwk).toEqual(expected);
  });

  it('reports that EC PARAMETERS alone are not a key', async () => {
    expect(
      await onlyFaultOf(secWithParameters.slice(0, secWithParameters.indexOf('-----BEGIN EC PRIVATE'))),
    ).toMatchObject({ kind: 'pem-unknown-label', label: 'EC PARAMETERS' });
  });

  it('derives the public point that a private key lacks', async () => {
    expect((await onlyKeyOf(secWithoutPublic)).jwk).toEqual(expected);
  });

  it('decompresses a compressed point', async () => {
    expect((await onlyKeyOf(compressedSpki)).jwk).toEqual(jwkOf(createPublicKey(compressedSpki)));
  });

  it('skips Bag Attributes and finds certificate and key', async () => {
    const { keys, faults, kind } = await ringOfText(bags);
    expect([kind, faults, keys.map((key) => [key.index, key.form])]).toEqual([
      'keys',
      [],
      [
        [0, 'certificate'],
        [1, 'pkcs8'],
      ],
    ]);
    expect(keys[0]?.thumbprint).toBe(keys[1]?.thumbprint);
  });

  it.each([
    ['SHA-1 and AES-128', sha1Aes128, 'open'],
    ['SHA-256 and AES-192', sha256Aes192, 'open'],
    ['SHA-384 and AES-256', sha384Aes256, 'öffne'],
    ['SHA-512 and AES-256', sha512Aes256, 'open'],
  ])('opens encrypted PKCS#8 with %s', async (_, text, passphrase) => {
    expect((await onlyKeyOf(text, { passphrase })).jwk).toEqual(expected);
  });

  it('asks for the passphrase, and reports a wrong one', async () => {
    expect(await onlyFaultOf(sha512Aes256)).toMatchObject({
      kind: 'pem-needs-passphrase',
      scheme: 'PBES2, PBKDF2 with SHA-512, AES-256-CBC',
    });
    expect(await onlyFaultOf(sha512Aes256, { passphrase: 'Open' })).toMatchObject({ kind: 'pem-wrong-passphrase' });
  });

  it.each([
    ['scrypt', scryptAes256, 'PBES2 with scrypt'],
    ['triple DES', tripleDes, 'PBES2 with triple DES'],
    ['PKCS#12', pkcs12TripleDes, 'PKCS#12 triple DES'],
    ['SHA-224', sha224Aes256, 'PBKDF2 with HMAC-SHA-224'],
    ['RFC 1421', legacyEncrypted, 'DEK-Info: AES-256-CBC'],
  ])('rejects encryption with %s by name', async (_, text, scheme) => {
    expect(await onlyFaultOf(text, { passphrase: 'open' })).toMatchObject({
      kind: 'pem-encryption-unsupported',
      scheme,
    });
  });

  it('reports that a certificate request is not a key, whatever its label', async () => {
    expect(await onlyFaultOf(certificateRequest)).toMatchObject({
      kind: 'pem-unknown-label',
      label: 'CERTIFICATE REQUEST',
    });
    expect(await onlyFaultOf(certificateRequest.replaceAll('CERTIFICATE REQUEST', 'PUBLIC KEY'))).toMatchObject({
      kind: 'pem-label-mismatch',
      holds: 'a certificate request',
    });
  });
});

describe('labels', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const relabelled = (text: string, label: string): string => text.replaceAll(/(BEGIN|END) [A-Z ]+/g, `$1 ${label}`);

  it.each([
    ['EC PRIVATE KEY', pem(rsa.privateKey, 'pkcs1'), 'an RSA private key (PKCS#1)'],
    ['RSA PUBLIC KEY', pem(rsa.publicKey, 'spki'), 'an RSA public key (SPKI)'],
    ['RSA PRIVATE KEY', pem(rsa.privateKey, 'pkcs8'), 'an RSA private key (PKCS#8)'],
    ['PUBLIC KEY', pem(rsa.privateKey, 'pkcs8'), 'an RSA private key (PKCS#8)'],
    ['CERTIFICATE', pem(rsa.publicKey, 'spki'), 'an RSA public key (SPKI)'],
    ['SOMETHING ELSE', pem(rsa.publicKey, 'spki'), 'an RSA public key (SPKI)'],
  ])('reads what a block labeled %s really contains, and says so', async (label, text, holds) => {
    expect((await onlyKeyOf(relabelled(text, label))).remarks).toEqual([{ kind: 'label-differs', label, holds }]);
  });
});

describe('ML-DSA', () => {
  it('reads the private keys of RFC 9881 in seed form and derives the public keys', async () => {
    const [seed, bare, shown] = await Promise.all(
      [mlDsa44Seed, mlDsa44BareSeed, mlDsa44Public].map((text) => onlyKeyOf(text)),
    );
    expect(shown).toMatchObject({
      form: 'spki',
      curve: 'ML-DSA-44',
      alg: 'ML-DSA-44',
      bits: 1312 * 8,
      isPrivate: false,
    });
    expect(seed?.jwk).toEqual({ ...shown?.jwk, priv: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8' });
    expect(bare?.jwk).toEqual(seed?.jwk);
  });

  it.each([
    ['ML-DSA-65', mlDsa65Seed, 1952],
    ['ML-DSA-87', mlDsa87Seed, 2592],
  ])('reads %s', async (alg, text, bytes) => {
    expect(await onlyKeyOf(text)).toMatchObject({ alg, isPrivate: true, bits: bytes * 8 });
  });

  it('reports a missing seed if only the expanded key is given', async () => {
    const header = Buffer.from('30820a18020100300b060960864801650304031104820a0404820a00', 'hex');
    const body = Buffer.concat([header, Buffer.alloc(2560)]).toString('base64');
    expect(await onlyFaultOf(`-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`)).toMatchObject({
      kind: 'seed-missing',
      name: 'ML-DSA-44',
    });
  });
});
