import { describe, expect, it } from 'vitest';
import { judgedAt } from '../testing.ts';
import { b64, ec, p384, spki } from '../doctor/doctor-cases/signers.ts';
import { bound, digest, good, issue, now, signed, wanted, type Broken } from '../doctor/doctor-cases/sd-jwts.ts';

/* Each requirement of RFC 9901 §7.3 with an SD-JWT that breaks it alone. */

const other = issue({ cnf: { jkt: 'x' } });
const without = [signed({ iss: 'https://a.example', exp: now + 60 }), ''].join('~');

const broken: readonly Broken[] = [
  ['2', 'no key binding JWT', good, 'the key binding JWT is missing', wanted],
  ['3', 'a key binding JWT that is none', `${good}a.b`, 'is not a JWT that can be read'],
  ['5.1', 'no key of the holder', bound({ of: without }), "does not name the holder's key"],
  ['5.1', 'another kind of key', bound({ of: other }), 'is not a jwk'],
  ['5.2', 'the algorithm none', bound({ header: { alg: 'none' } }), 'the alg none, which proves nothing'],
  ['5.2', 'a shared secret', bound({ header: { alg: 'HS256' } }), 'the alg HS256, which proves nothing'],
  ['5.3', 'the key of another', bound({ key: ec.privateKey }), 'does not match the holder'],
  [
    '5.3',
    'an algorithm of another key',
    bound({ header: { alg: 'ES384' }, key: p384.privateKey }),
    'does not match the holder',
  ],
  ['5.4', 'another type', bound({ header: { typ: 'JWT' } }), 'has typ JWT instead of kb+jwt'],
  ['5.4', 'no type', bound({ header: { typ: undefined } }), 'instead of kb+jwt'],
  ['5.5', 'no iat', bound({ claims: { iat: undefined } }), 'does not contain iat'],
  ['5.5', 'iat as a text', bound({ claims: { iat: '1' } }), 'iat of the key binding JWT is not a number'],
  ['5.5', 'an old one', bound({ claims: { iat: now - 3600 } }), 'the key binding JWT is too old', wanted],
  ['5.5', 'one of the future', bound({ claims: { iat: now + 60 } }), 'the key binding JWT is from the future', wanted],
  ['5.6', 'no nonce', bound({ claims: { nonce: undefined } }), 'does not contain nonce'],
  ['5.6', 'a nonce that is a number', bound({ claims: { nonce: 1 } }), 'nonce of the key binding JWT is not a string'],
  [
    '5.6',
    'another nonce',
    bound({ claims: { nonce: 'n-2' } }),
    'nonce of the key binding JWT is not the expected one',
    wanted,
  ],
  ['5.6', 'no aud', bound({ claims: { aud: undefined } }), 'does not contain aud'],
  [
    '5.6',
    'several aud',
    bound({ claims: { aud: ['https://v.example'] } }),
    'aud of the key binding JWT is not a string',
  ],
  ['5.6', 'another aud', bound({ claims: { aud: 'https://w.example' } }), 'was made for another audience', wanted],
  ['5.7', 'no sd_hash', bound({ claims: { sd_hash: undefined } }), 'does not contain sd_hash'],
  ['5.7', 'another presentation', bound({ claims: { sd_hash: digest('x') } }), 'belongs to another presentation'],
  ['5.7', 'another hash', bound({ claims: { sd_hash: digest(good, 'sha512') } }), 'belongs to another presentation'],
  ['5.8', 'an expired one', bound({ claims: { exp: now - 1 } }), 'the key binding JWT expired'],
  ['5.8', 'one that is not valid yet', bound({ claims: { nbf: now + 60 } }), 'the key binding JWT is not valid yet'],
  ['5.8', 'exp as a text', bound({ claims: { exp: 'soon' } }), 'exp of the key binding JWT is not a number'],
  ['5.8', 'nbf as a text', bound({ claims: { nbf: 'now' } }), 'nbf of the key binding JWT is not a number'],
  [
    '5.8',
    'an unknown extension',
    bound({ header: { crit: ['x'], x: 1 } }),
    'a crit that a verifier does not understand',
  ],
  [
    '5.8',
    'content that is not encoded',
    `${good}${b64('{"alg":"ES256","typ":"kb+jwt","b64":false,"crit":["b64"]}')}.{"iat":1}.AAAA`,
    'b64',
  ],
];

describe('RFC 9901 §7.3', () => {
  for (const [step, what, token, words, policy = {}] of broken)
    it(`step ${step}: ${what}`, async () => {
      const { claims: verdict, sentence } = await judgedAt(now, { token, key: spki(ec.publicKey), policy });
      expect([verdict, sentence]).toEqual(['rejected', expect.stringContaining(words)]);
    });
});
