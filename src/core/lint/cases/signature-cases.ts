import type { RuleId } from '../rules.ts';
import { key, header, halves, bytes, jwe, type Case, nested } from './case.ts';

const password = { alg: 'PBES2-HS512+A256KW', p2s: 'AAECAwQFBgc' };
/** Lengths of the parts without an encrypted key. */
const direct = [0, 12, 9, 16];

/** The algorithm, the signature, the key and the encryption. */
export const signatureCases = {
  'algorithm/none': {
    seen: { header: { alg: 'nOnE ' }, signature: new Uint8Array() },
    marks: '"nOnE "',
    miss: { header: { alg: 'nonesuch' } },
  },
  'algorithm/spelling': { seen: { header: { alg: 'hs256' } }, marks: '"hs256"', miss: { header: { alg: 'HS256' } } },
  'algorithm/polymorphic': {
    seen: { header: { alg: 'EdDSA' } },
    marks: '"EdDSA"',
    miss: { header: { alg: 'Ed25519' } },
  },
  'algorithm/shared-secret-of-others': {
    seen: { header: { alg: 'HS256' }, claims: { iss: 'https://accounts.google.com' } },
    marks: '"HS256"',
    miss: { header: { alg: 'HS256' }, claims: { iss: 'https://login.example' } },
  },
  'signature/unexpected': {
    seen: { header: { alg: 'none' } },
    marks: 'signature',
    also: ['algorithm/none'],
    miss: { header: { alg: 'none' }, signature: new Uint8Array() },
  },
  'signature/empty': {
    seen: { signature: new Uint8Array() },
    marks: 'signature',
    miss: { header: { alg: 'none' }, signature: new Uint8Array() },
  },
  'signature/uniform': {
    seen: { signature: new Uint8Array(64) },
    marks: 'signature',
    miss: { signature: halves(1, 0) },
  },
  'signature/zero-half': { seen: { signature: halves(1, 0) }, marks: 'signature', miss: { signature: halves(1, 2) } },

  'key/embedded': {
    seen: header({ jwk: key }),
    marks: JSON.stringify(key),
    miss: { header: { alg: 'ES256', typ: 'dpop+jwt', jwk: key } },
  },
  'key/private-part': {
    seen: header({ jwk: { ...key, d: 'AQAB' } }),
    marks: '"d"',
    also: ['key/embedded'],
    miss: header({ jwk: key }),
  },
  'key/address': {
    seen: header({ jku: 'https://login.example/set' }),
    marks: '"https://login.example/set"',
    miss: header({ kid: 'a' }),
  },
  'key/address-not-https': {
    seen: header({ x5u: 'http://keys.example/set' }),
    marks: '"http://keys.example/set"',
    miss: header({ x5u: 'https://keys.example/set' }),
  },
  'key/address-internal': {
    seen: header({ jku: 'http://169.254.169.254/' }),
    marks: '"http://169.254.169.254/"',
    miss: header({ jku: 'https://169.255.169.254.example/' }),
  },
  'key/address-tricky': {
    seen: header({ jku: 'https://login.example@evil.example/' }),
    marks: '"https://login.example@evil.example/"',
    miss: header({ jku: 'https://login.example/keys' }),
  },
  'key/address-foreign': {
    seen: header({ jku: 'https://evil.example/' }, { iss: 'https://login.example' }),
    marks: '"https://evil.example/"',
    miss: header({ jku: 'https://login.example/' }, { iss: 'https://login.example' }),
  },
  'key/certificate-with-secret': {
    seen: { header: { alg: 'HS256', x5c: ['AAAA'] } },
    marks: '["AAAA"]',
    also: ['algorithm/shared-secret-of-others'],
    miss: { header: { alg: 'RS256', x5c: ['AAAA'] } },
  },
  'key/certificate-encoding': { seen: header({ x5c: ['AA-_'] }), marks: '"AA-_"', miss: header({ x5c: ['AA+/'] }) },
  'key/weak-thumbprint': {
    seen: header({ x5t: 'abc' }),
    marks: '"abc"',
    miss: header({ x5t: 'abc', 'x5t#S256': 'abc' }),
  },

  'kid/not-text': { seen: header({ kid: 7 }), marks: '7', miss: header({ kid: '7' }) },
  'kid/path': {
    seen: header({ kid: '../../dev/null' }),
    marks: '"../../dev/null"',
    miss: header({ kid: '2026-11/signing' }),
  },
  'kid/sql': {
    seen: header({ kid: "x' UNION SELECT 'k" }),
    marks: '"x\' UNION SELECT \'k"',
    miss: header({ kid: 'union-select' }),
  },
  'kid/command': { seen: header({ kid: 'key|sleep 10' }), marks: '"key|sleep 10"', miss: header({ kid: 'key$10' }) },
  'kid/query': { seen: header({ kid: '*)(uid=*' }), marks: '"*)(uid=*"', miss: header({ kid: 'key(1)' }) },
  'kid/address': {
    seen: header({ kid: 'https://keys.example/1' }),
    marks: '"https://keys.example/1"',
    miss: header({ kid: 'did:web:keys.example#1' }),
  },
  'kid/poor': { seen: header({ kid: '*' }), marks: '"*"', miss: header({ kid: '0' }) },

  'jwe/rsa-pkcs1': {
    seen: jwe({ alg: 'RSA1_5' }),
    marks: '"RSA1_5"',
    also: ['jwe/anybody'],
    miss: jwe({ alg: 'RSA-OAEP' }),
  },
  'jwe/oaep-sha1': {
    seen: jwe({ alg: 'RSA-OAEP' }),
    marks: '"RSA-OAEP"',
    also: ['jwe/anybody'],
    miss: jwe({ alg: 'RSA-OAEP-256' }),
  },
  'header/unprotected': {
    seen: { header: { alg: 'ES256' }, unprotected: { cty: 'a' } },
    marks: 'token',
    miss: { header: { alg: 'ES256' }, unprotected: { kid: 'a' } },
  },
  'nested/cty': { seen: { ...jwe({}), inner: nested }, marks: '', miss: { ...jwe({ cty: 'JWT' }), inner: nested } },
  'nested/unsigned': {
    seen: { ...jwe({ cty: 'JWT' }), inner: 'eyJhbGciOiJub25lIn0.e30.' },
    marks: 'token',
    miss: { ...jwe({ cty: 'JWT' }), inner: nested },
  },
  'jwe/anybody': {
    seen: jwe({ alg: 'ECDH-ES+A256KW', epk: key }),
    marks: '"ECDH-ES+A256KW"',
    miss: { ...jwe({ alg: 'ECDH-ES+A256KW', epk: key, cty: 'JWT' }), inner: nested },
  },
  'jwe/many-rounds': {
    seen: jwe({ ...password, p2c: 2e6 }),
    marks: '2000000',
    miss: jwe({ ...password, p2c: 1_200_000 }),
  },
  'jwe/few-rounds': {
    seen: jwe({ ...password, p2c: 4096 }),
    marks: '4096',
    miss: jwe({ ...password, p2c: 600_000 }),
  },
  'jwe/password-parameters': {
    seen: jwe({ ...password, p2s: 'AAAA', p2c: 600_000 }),
    marks: '"PBES2-HS512+A256KW"',
    miss: jwe({ ...password, p2c: 600_000 }),
  },
  'jwe/no-content-encryption': {
    seen: jwe({ alg: 'A256KW', enc: 'A512GCM' }),
    marks: '"A512GCM"',
    miss: jwe({ alg: 'HPKE-0', enc: undefined }),
  },
  'jwe/no-ephemeral-key': {
    seen: jwe({ alg: 'ECDH-ES' }, direct),
    marks: '"ECDH-ES"',
    also: ['jwe/anybody'],
    miss: jwe({ alg: 'ECDH-ES', epk: key }),
  },
  'jwe/ephemeral-private': {
    seen: jwe({ alg: 'ECDH-ES', epk: { ...key, d: 'AQAB' } }, direct),
    marks: '"d"',
    also: ['jwe/anybody'],
    miss: jwe({ alg: 'ECDH-ES', epk: key }),
  },
  'jwe/vector': { seen: jwe({}, [40, 16, 9, 16]), marks: 'token', miss: jwe({}) },
  'jwe/zero-vector': {
    seen: { ...jwe({}), parts: [bytes(40), new Uint8Array(12), bytes(9), bytes(16)] },
    marks: 'token',
    miss: jwe({}),
  },
  'jwe/tag': { seen: jwe({}, [40, 12, 9, 12]), marks: 'token', miss: jwe({ enc: 'A256CBC-HS512' }, [40, 16, 16, 32]) },
  'jwe/encrypted-key': { seen: jwe({ alg: 'dir' }), marks: 'token', miss: jwe({ alg: 'dir' }, [0, 12, 9, 16]) },
  'jwe/wrap-parameters': {
    seen: jwe({ alg: 'A256GCMKW', iv: 'AAAA' }),
    marks: '"A256GCMKW"',
    miss: jwe({ alg: 'A256GCMKW', iv: 'AAAA', tag: 'AAAA' }),
  },
  'jwe/weak-wrap': { seen: jwe({ alg: 'A128KW' }), marks: '"A128KW"', miss: jwe({ alg: 'A128KW', enc: 'A128GCM' }) },
} satisfies Partial<Record<RuleId, Case>>;
