import * as node from 'node:crypto';
import { b64, inputOf, jwkText, p384, rsa, signatureOf } from '../doctor/doctor-cases/signers.ts';
import type { Vector } from './vector.ts';

/**
 * Vectors that Project Wycheproof has for every RSA key size, made here for one size: paddings of
 * PKCS #1 v1.5 that are slightly wrong, and the primitive of another algorithm.
 */
const input = inputOf({ alg: 'RS256' });
const digest = node.createHash('sha256').update(input).digest('hex');
const key = jwkText(rsa.publicKey);
const size = 256;

/** The DigestInfo of SHA-256 (RFC 8017 §9.2) before its digest, and prefixes close to it. */
const prefix = '3031300d060960864801650304020105000420';
const infos: readonly (readonly [string, string])[] = [
  ['without the NULL', `302f300b06096086480165030402010420${digest}`],
  ['with the length in long form', `308131${prefix.slice(4)}${digest}`],
  ['with an indefinite length', `3080${prefix.slice(4)}${digest}0000`],
  ['with zeros appended to the sequence', `3033${prefix.slice(4)}${digest}0000`],
  ['with a NULL appended', `3033${prefix.slice(4)}${digest}0500`],
  ['of SHA-384, with a digest of SHA-256', `3041300d060960864801650304020205000430${digest}${'00'.repeat(16)}`],
  ['of SHA-512 as to its name', `3031300d060960864801650304020305000420${digest}`],
  ['with another tag', `3131${prefix.slice(4)}${digest}`],
  ['without the digest', prefix],
  ['with the digest of another input', `${prefix}${'ab'.repeat(32)}`],
  ['of the bare digest', digest],
];
const padded = (info: string, type = '01', fill = 'ff'): string =>
  `00${type}${fill.repeat(size - 3 - info.length / 2)}00${info}`;
const right = `${prefix}${digest}`;

const blocks: readonly (readonly [string, string])[] = [
  ...infos.map(([name, info]) => [name, padded(info)] as const),
  ['of block type 0', padded(right, '00', '00')],
  ['of block type 2', padded(right, '02')],
  ['with a zero among the padding', padded(right).replace('ffffff', 'ff00ff')],
  [
    'with short padding and garbage behind',
    `0001${'ff'.repeat(8)}00${right}${'ff'.repeat(size - 11 - right.length / 2)}`,
  ],
  ['with no zero before the content', padded(right).replace(`ff00${prefix}`, `ffff${prefix}`)],
];

const signedRaw = (block: string): string =>
  b64(node.privateEncrypt({ key: rsa.privateKey, padding: node.constants.RSA_NO_PADDING }, Buffer.from(block, 'hex')));

const paddings: readonly Vector[] = blocks.map(([name, block]) => ({
  name: `a padding ${name}`,
  token: `${input}.${signedRaw(block)}`,
  key,
  result: 'invalid',
}));

const rsaNames = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] as const;

/** The header names one RSA algorithm, and the signature is made with another. */
const primitives: readonly Vector[] = rsaNames.flatMap((said) =>
  rsaNames.map((made): Vector => {
    const signing = inputOf({ alg: said });
    return {
      name: `${said} signed as ${made}`,
      token: `${signing}.${signatureOf(made, signing, rsa.privateKey)}`,
      key,
      result: said === made ? 'valid' : 'invalid',
    };
  }),
);

const curves: readonly Vector[] = ['ES256', 'ES384', 'ES512'].map((said): Vector => {
  const signing = inputOf({ alg: said });
  return {
    name: `${said} with a key of P-384`,
    token: `${signing}.${signatureOf(said, signing, p384.privateKey)}`,
    key: jwkText(p384.publicKey),
    result: said === 'ES384' ? 'valid' : 'invalid',
  };
});

const plain = `${b64('{"alg":"HS256","b64":false,"crit":["b64"]}')}.hello`;
const unencoded = (crit: string): string => `${b64(`{"alg":"HS256",${crit}}`)}.${b64('{"sub":"alice"}')}`;
const mac = (of: string): string =>
  `${of}.${node.createHmac('sha256', 'a secret that is long enough for HS256').update(of).digest('base64url')}`;
const secret = 'a secret that is long enough for HS256';

const extensions: readonly Vector[] = [
  { name: 'an unencoded payload (RFC 7797)', token: mac(plain), key: secret, result: 'valid' },
  {
    name: 'a critical extension that nobody knows (RFC 7515 §4.1.11)',
    token: mac(unencoded('"crit":["exp"],"exp":1')),
    key: secret,
    result: 'refused',
  },
  { name: 'an empty list of critical extensions', token: mac(unencoded('"crit":[]')), key: secret, result: 'refused' },
];

export const madeVectors: readonly Vector[] = [...paddings, ...primitives, ...curves, ...extensions];
