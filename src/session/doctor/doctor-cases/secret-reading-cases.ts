import { createHash, hkdfSync, pbkdf2Sync } from 'node:crypto';
import { boxesWith, mends, tells, type Boxes, type DoctorCase } from './doctor-case.ts';
import { hs256, rsa, spki, type Bytes } from './signers.ts';

const given = (key: string, signer: Bytes): Boxes => boxesWith(hs256(signer), key);
const foreign = 'another secret altogether, of nobody';
const notHex = 'deadbeefcafe12deadbeefcafe12deadbeefcafe12deadbeefcafe12deadbeefcafezyx';
const digits = '8f14e45fceea167a5a36dedd4bea2543c9f0f895fb98ab9159f51fd0297e236d';
const word = 'correct horse battery staple, and more of it, which is long enough for all';
const pairs = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/..?/g) ?? [], (pair) => Number.parseInt(pair, 16) || 0);
const pem = spki(rsa.publicKey);
const wrapped = 'first line of a secret that is long enough\nsecond line of it';
const [dollars, part] = ['pa$$word-of-many-letters-and-more', '4t7kl4lPi9aXbQw24t7kl4lPi9aXbQw2'];

/** What a shell, a file or a framework made of a secret. The misses are signed with something else. */
export const secretReadingCases: readonly DoctorCase[] = [
  mends('secret-lenient-hex', 'Buffer', given(notHex, Buffer.from(notHex, 'hex')), given(notHex, foreign)),
  mends('secret-lenient-hex', 'parseInt', given(word, pairs(word)), given(word, foreign)),
  mends(
    'secret-hex-odd-length',
    'a digit missing',
    given(digits.slice(0, -1), Buffer.from(digits, 'hex')),
    given(digits.slice(0, -1), foreign),
  ),
  mends(
    'secret-hex-odd-length',
    'a digit too many',
    given(`${digits}0`, Buffer.from(digits, 'hex')),
    given(digits, Buffer.from(digits, 'hex')),
  ),
  mends('secret-is-part-of-key', 'Ably', given(`xVLyHw.DQrNxQ:${part}`, part), given(`xVLyHw.DQrNxQ:${part}`, foreign)),
  mends(
    'secret-dollar-expanded',
    '',
    given('long-enough-secret-pa$word-for-all-libraries', 'long-enough-secret-pa-for-all-libraries'),
    given('long-enough-secret-pa$word-for-all-libraries', foreign),
  ),
  mends('secret-dollar-doubled', '', given(dollars, dollars.replace('$$', '$')), given(dollars, foreign)),
  mends('secret-newlines-lost', 'as spaces', given(wrapped, wrapped.replace('\n', ' ')), given(wrapped, foreign)),
  mends('secret-newlines-lost', 'as nothing', given(wrapped, wrapped.replace('\n', '')), given(wrapped, wrapped)),
  mends(
    'secret-derived',
    'by NextAuth.js',
    given(word, new Uint8Array(hkdfSync('sha256', word, '', 'NextAuth.js Generated Signing Key', 64))),
    given(word, new Uint8Array(hkdfSync('sha256', foreign, '', 'NextAuth.js Generated Signing Key', 64))),
  ),
  mends(
    'secret-derived',
    'by Rails',
    given(word, pbkdf2Sync(word, 'signed cookie', 1000, 64, 'sha256')),
    given(word, pbkdf2Sync(foreign, 'signed cookie', 1000, 64, 'sha256')),
  ),
  mends('secret-derived', 'a hash', given(part, createHash('sha256').update(part).digest()), given(part, part)),
  mends('secret-derived', 'its first bytes', given(word, word.slice(0, 32)), given(word, word.slice(0, 31))),
  tells('secret-is-file-name', '', given(foreign, 'private.pem'), given(foreign, foreign)),
  tells('secret-is-file-name', 'that was given', given('./keys/jwt.key', './keys/jwt.key'), given(word, word)),
  tells('key-line-endings', '', given(pem, pem.replaceAll('\n', '\r\n')), given(pem, pem)),
];
