import * as node from 'node:crypto';
import { jwkMembersOf } from '../../../core/crypto/openssl/jwk-members.ts';
import type { CauseId } from '../../../core/diagnose/cause.ts';
import { boxesWith, type Boxes } from './doctor-case.ts';
import { b64, otherRsa, rsa, spki } from './signers.ts';

/** Encrypts with Node's crypto (OpenSSL) and no code of the product, as an independent sender. */
type Sending = {
  readonly header: object;
  readonly cek: Buffer;
  readonly wrapped?: Buffer;
  /** What the sender authenticates; absent: the header's segment (RFC 7516 §5.1 step 14). */
  readonly aad?: (segment: string) => string;
  readonly content?: string | Buffer;
};

const iv = Buffer.alloc(12, 7);

function sealedBy({ header, cek, wrapped, aad, content }: Sending): string {
  const segment = b64(JSON.stringify(header));
  const cipher = node.createCipheriv(cek.length === 16 ? 'aes-128-gcm' : 'aes-256-gcm', cek, iv);
  cipher.setAAD(Buffer.from(aad === undefined ? segment : aad(segment)));
  const ciphertext = Buffer.concat([cipher.update(content ?? '{"sub":"alice"}'), cipher.final()]);
  return [segment, b64(wrapped ?? ''), b64(iv), b64(ciphertext), b64(cipher.getAuthTag())].join('.');
}

/** AES Key Wrap (RFC 3394). */
function wrappedWith(key: Buffer, cek: Buffer): Buffer {
  const cipher = node.createCipheriv(`id-aes${key.length * 8}-wrap`, key, Buffer.alloc(8, 0xa6));
  return Buffer.concat([cipher.update(cek), cipher.final()]);
}

const cek = Buffer.from('0123456789abcdef');
const secret = Buffer.from('0f1e2d3c4b5a69788796a5b4c3d2e1f0f1e2d3c4b5a69788796a5b4c3d2e1f00', 'hex');
const otherSecret = Buffer.from('f01e2d3c4b5a69788796a5b4c3d2e1f0f1e2d3c4b5a69788796a5b4c3d2e1f01', 'hex');
const half = secret.subarray(0, 16);
const direct = (more: Partial<Sending> = {}, header: object = {}): string =>
  sealedBy({ header: { alg: 'dir', enc: 'A256GCM', ...header }, cek: secret, ...more });
const wrapping = (more: Partial<Sending> = {}, header: object = {}): string =>
  sealedBy({ header: { alg: 'A128KW', enc: 'A128GCM', ...header }, cek, wrapped: wrappedWith(half, cek), ...more });
const oaep = (header: object = {}, oaepHash = 'sha256', key = rsa.publicKey): string =>
  sealedBy({
    header: { alg: 'RSA-OAEP-256', enc: 'A128GCM', ...header },
    cek,
    wrapped: node.publicEncrypt({ key, oaepHash }, cek),
  });

function password(text: string): string {
  const salt = Buffer.alloc(16, 3);
  const full = Buffer.concat([Buffer.from('PBES2-HS256+A128KW'), Buffer.from([0]), salt]);
  const derived = node.pbkdf2Sync(text, full, 1000, 16, 'sha256');
  return sealedBy({
    header: { alg: 'PBES2-HS256+A128KW', enc: 'A128GCM', p2s: b64(salt), p2c: 1000 },
    cek,
    wrapped: wrappedWith(derived, cek),
  });
}

const withHeader = (token: string, header: object): string =>
  [b64(JSON.stringify(header)), ...token.split('.').slice(1)].join('.');
const withPart = (token: string, at: number, text: string): string => token.split('.').with(at, text).join('.');
const jwk = (bytes: Buffer, more: object = {}): string => JSON.stringify({ kty: 'oct', k: b64(bytes), ...more });
const pem = (pair: { privateKey: node.KeyObject }): string =>
  pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const privateJwk = (pair: { privateKey: node.KeyObject }, kid: string): object => ({
  ...jwkMembersOf(pair.privateKey),
  kid,
});
const setOf = (...keys: readonly object[]): string => JSON.stringify({ keys });
const nextAuth = Buffer.from(
  node.hkdfSync('sha256', 'my NextAuth secret', '', 'NextAuth.js Generated Encryption Key', 32),
);

/** Boxes, whether a press makes the token decrypt, and a near miss. */
type EncryptedCase = Boxes & {
  readonly cause: CauseId;
  readonly name: string;
  readonly isMended: boolean;
  readonly miss: Boxes;
};

const mended = (cause: CauseId, name: string, given: Boxes, miss: Boxes): EncryptedCase => ({
  cause,
  name,
  ...given,
  isMended: true,
  miss,
});
const told = (cause: CauseId, name: string, given: Boxes, miss: Boxes): EncryptedCase => ({
  ...mended(cause, name, given, miss),
  isMended: false,
});

const wrongSecret = boxesWith(direct(), jwk(otherSecret));
const wrongPair = boxesWith(oaep(), pem(otherRsa));
const kw = { alg: 'A128KW', enc: 'A128GCM' };

export const encryptedCases: readonly EncryptedCase[] = [
  told('jwe-key-not-private', 'a PEM', boxesWith(oaep(), spki(rsa.publicKey)), wrongPair),
  told('jwe-key-length', 'dir', boxesWith(direct(), 'far too short'), wrongSecret),
  mended(
    'jwe-key-reserved',
    'alg',
    boxesWith(wrapping(), jwk(half, { alg: 'A128GCMKW' })),
    boxesWith(wrapping(), jwk(cek)),
  ),
  mended('jwe-key-reserved', 'use', boxesWith(wrapping(), jwk(half, { use: 'sig' })), boxesWith(wrapping(), jwk(cek))),
  told('jwe-wrong-alg', 'the sender', boxesWith(oaep({ alg: 'RSA-OAEP' }), pem(rsa)), wrongPair),
  mended(
    'jwe-wrong-alg',
    'on the way',
    boxesWith(withHeader(oaep(), { alg: 'RSA-OAEP', enc: 'A128GCM' }), pem(rsa)),
    wrongPair,
  ),
  mended(
    'jwe-wrong-alg',
    'in other letters',
    boxesWith(withHeader(wrapping(), { alg: 'a128kw', enc: 'A128GCM' }), jwk(half)),
    boxesWith(withHeader(wrapping(), { alg: 'a128kw', enc: 'A128GCM' }), jwk(cek)),
  ),
  mended(
    'jwe-wrong-enc',
    'on the way',
    boxesWith(withHeader(direct(), { alg: 'dir', enc: 'A128CBC-HS256' }), jwk(secret)),
    wrongSecret,
  ),
  told('jwe-wrong-enc', 'the sender', boxesWith(wrapping({}, { enc: 'A192GCM' }), jwk(half)), wrongSecret),
  told('jwe-wrong-aad', 'nothing', boxesWith(direct({ aad: () => '' }), jwk(secret)), wrongSecret),
  told(
    'jwe-wrong-aad',
    'the JSON',
    boxesWith(direct({ aad: (segment) => Buffer.from(segment, 'base64url').toString() }), jwk(secret)),
    wrongSecret,
  ),
  mended(
    'jwe-header-changed',
    'a kid was added',
    boxesWith(withHeader(wrapping(), { ...kw, kid: 'a' }), jwk(half)),
    boxesWith(withHeader(wrapping(), { ...kw, kid: 'a' }), jwk(cek)),
  ),
  mended(
    'jwe-header-changed',
    'typ was changed',
    boxesWith(withHeader(wrapping({}, { typ: 'JWT' }), { ...kw, typ: 'jwt' }), jwk(half)),
    boxesWith(wrapping(), jwk(cek)),
  ),
  mended(
    'token-reserialised',
    'with spaces',
    boxesWith(withPart(wrapping(), 0, b64('{"alg": "A128KW", "enc": "A128GCM"}')), jwk(half)),
    boxesWith(wrapping(), jwk(cek)),
  ),
  mended(
    'token-padded',
    'the header',
    boxesWith(withPart(wrapping(), 0, `${wrapping().split('.')[0]}=`), jwk(half)),
    boxesWith(wrapping(), jwk(cek)),
  ),
  mended(
    'jwe-tag-length',
    'cut off',
    boxesWith(withPart(wrapping(), 4, wrapping().split('.')[4]?.slice(0, 14) ?? ''), jwk(half)),
    boxesWith(wrapping(), jwk(cek)),
  ),
  mended(
    'token-trailing-characters',
    'a longer tag',
    boxesWith(`${direct()}AAAA`.replace(/.{4}$/, 'AAAA'), jwk(secret)),
    wrongSecret,
  ),
  told(
    'jwe-zip',
    'not compressed',
    boxesWith(direct({}, { zip: 'DEF' }), jwk(secret)),
    boxesWith(direct({}, { zip: 'DEF' }), jwk(otherSecret)),
  ),
  told(
    'jwe-changed',
    'the ciphertext',
    boxesWith(withPart(wrapping(), 3, b64('another content')), jwk(half)),
    boxesWith(wrapping(), jwk(cek)),
  ),
  told('jwe-other-recipient', 'another pair', wrongPair, boxesWith(oaep(), spki(rsa.publicKey))),
  told('jwe-other-recipient', 'another secret', wrongSecret, boxesWith(direct(), 'far too short')),
  told(
    'jwe-other-recipient',
    'another secret of Auth.js',
    boxesWith(`next-auth.session-token=${direct()}`, 'a NextAuth secret'),
    boxesWith(direct(), 'a NextAuth secret'),
  ),
  told(
    'jwe-unusable',
    'something wrapped under dir',
    boxesWith(withPart(direct(), 1, b64(cek)), jwk(secret)),
    wrongSecret,
  ),
  mended(
    'secret-derived',
    'NextAuth',
    boxesWith(direct({ cek: nextAuth }), 'my NextAuth secret'),
    boxesWith(direct(), 'my NextAuth secret'),
  ),
  mended(
    'secret-is-base64',
    'dir',
    boxesWith(direct(), secret.toString('base64')),
    boxesWith(direct(), otherSecret.toString('base64')),
  ),
  mended(
    'secret-is-hex',
    'dir',
    boxesWith(direct(), secret.toString('hex')),
    boxesWith(direct(), otherSecret.toString('hex')),
  ),
  mended(
    'secret-trailing-newline',
    'a password',
    boxesWith(password('correct horse'), 'correct horse\n'),
    boxesWith(password('battery staple'), 'correct horse\n'),
  ),
  mended(
    'secret-whitespace',
    'a password',
    boxesWith(password('correct horse'), ' correct horse'),
    boxesWith(password('battery staple'), ' correct horse'),
  ),
  mended(
    'jwk-k-is-plain-text',
    'dir',
    boxesWith(
      direct({ cek: Buffer.from('exactly-32-bytes-of-plain-text_-') }),
      '{"kty":"oct","k":"exactly-32-bytes-of-plain-text_-"}',
    ),
    wrongSecret,
  ),
  mended(
    'jwks-kid-wrong-key',
    'a set',
    boxesWith(oaep({ kid: 'a' }), setOf(privateJwk(otherRsa, 'a'), privateJwk(rsa, 'b'))),
    boxesWith(oaep({ kid: 'a' }), setOf(privateJwk(otherRsa, 'a'), privateJwk(otherRsa, 'b'))),
  ),
  told(
    'jwks-kid-not-found',
    'a set',
    boxesWith(oaep({ kid: 'c' }), setOf(privateJwk(otherRsa, 'a'), privateJwk(otherRsa, 'b'))),
    wrongPair,
  ),
  told('key-type-mismatch', 'a secret for RSA', boxesWith(oaep(), 'secret'), wrongPair),
  told('no-key', 'an empty box', boxesWith(oaep(), ''), wrongPair),
];
