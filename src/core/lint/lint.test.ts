import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textIn } from '../text/spans.ts';
import { ruleFindings, lint, type LintFinding } from './lint.ts';
import type { LintSubject } from './rule.ts';
import { ruleIds, type RuleId } from './rules.ts';
import { lintSubject, type Given } from './testing.ts';

/** A token that the rule applies to, what it marks there, and a token that only looks similar. */
type Case = { readonly seen: Given; readonly marks: string; readonly miss: Given };

const now = 1_800_000_000;
const day = 86_400;
const key = {
  kty: 'EC',
  crv: 'P-256',
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
};
const jkt = '0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I';
const nested = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl';
const header = (parameters: object, claims: object | string = {}): Given => ({
  header: { alg: 'ES256', ...parameters },
  claims,
});
const claims = (claimsSet: object | string): Given => ({ claims: claimsSet });
const atJwt = {
  iss: 'https://login.example',
  sub: 'ada',
  aud: 'api',
  client_id: 'web',
  jti: 'a-random-one',
  iat: now,
  exp: now + 300,
};
const idToken = { iss: 'https://login.example', sub: 'ada', aud: 'web', nonce: 'n', iat: now, exp: now + 300 };
const logout = {
  iss: 'https://login.example',
  aud: 'web',
  iat: now,
  exp: now + 120,
  jti: 'a-random-one',
  sid: 's',
  events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
};
const halves = (first: number, second: number): Uint8Array =>
  Uint8Array.from({ length: 64 }, (_, at) => (at < 32 ? first : second) * (1 + (at % 32)));

const bytes = (length: number): Uint8Array => new Uint8Array(length).fill(7);
const jwe = (parameters: object, lengths: readonly number[] = [40, 12, 9, 16]): Given => ({
  header: { alg: 'A256KW', enc: 'A256GCM', ...parameters },
  parts: lengths.map(bytes),
});

/**
 * OpenID Connect Core 1.0, Appendix A.4: what the authorization server returns with the ID token.
 */
const published =
  'https://client.example.org/cb#code=Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk&access_token=jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y&id_token=';
/** RFC 9449 §7.1: a request for a protected resource. */
const dpopRequest =
  'GET /protectedresource HTTP/1.1\nAuthorization: DPoP Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU\nDPoP: ';
const ath = 'fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo';
/** RFC 9449 §4.1; its thumbprint is the `jkt` of §6.1. */
const dpopKey = {
  kty: 'EC',
  x: 'l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs',
  y: '9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA',
  crv: 'P-256',
};
const proofHeader = { typ: 'dpop+jwt', alg: 'ES256', jwk: dpopKey };
const proofClaims = {
  jti: '-BwC3ESc6acc2lTc',
  htm: 'GET',
  htu: 'https://resource.example.org/protectedresource',
  iat: 1562262618,
};
const proof = (more: object): Given => ({ header: proofHeader, claims: { ...proofClaims, ...more } });
const proofBeside = { header: proofHeader, claims: proofClaims };

/** One case for each rule. A missing row does not compile. */
const cases: Readonly<Record<RuleId, Case>> = {
  'algorithm/none': { seen: { header: { alg: 'nOnE ' } }, marks: '"nOnE "', miss: { header: { alg: 'nonesuch' } } },
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
  'key/private-part': { seen: header({ jwk: { ...key, d: 'AQAB' } }), marks: '"d"', miss: header({ jwk: key }) },
  'key/address': {
    seen: header({ jku: 'https://keys.example/set' }),
    marks: '"https://keys.example/set"',
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

  'jwe/rsa-pkcs1': { seen: jwe({ alg: 'RSA1_5' }), marks: '"RSA1_5"', miss: jwe({ alg: 'RSA-OAEP' }) },
  'jwe/oaep-sha1': { seen: jwe({ alg: 'RSA-OAEP' }), marks: '"RSA-OAEP"', miss: jwe({ alg: 'RSA-OAEP-256' }) },
  'jwe/anybody': { seen: jwe({ alg: 'ECDH-ES+A256KW' }), marks: '"ECDH-ES+A256KW"', miss: jwe({ alg: 'A256KW' }) },
  'jwe/many-rounds': {
    seen: jwe({ alg: 'PBES2-HS256+A128KW', p2c: 2e6 }),
    marks: '2000000',
    miss: jwe({ alg: 'PBES2-HS256+A128KW', p2c: 1_200_000 }),
  },
  'jwe/few-rounds': {
    seen: jwe({ alg: 'PBES2-HS256+A128KW', p2c: 4096 }),
    marks: '4096',
    miss: jwe({ alg: 'PBES2-HS256+A128KW', p2c: 600_000 }),
  },
  'jwe/password-parameters': {
    seen: jwe({ alg: 'PBES2-HS256+A128KW', p2s: 'AAAA', p2c: 600_000 }),
    marks: '"PBES2-HS256+A128KW"',
    miss: jwe({ alg: 'PBES2-HS256+A128KW', p2s: 'AAECAwQFBgc', p2c: 600_000 }),
  },
  'jwe/no-content-encryption': {
    seen: jwe({ alg: 'A256KW', enc: 'A512GCM' }),
    marks: '"A512GCM"',
    miss: jwe({ alg: 'HPKE-0', enc: undefined }),
  },
  'jwe/no-ephemeral-key': {
    seen: jwe({ alg: 'ECDH-ES' }),
    marks: '"ECDH-ES"',
    miss: jwe({ alg: 'ECDH-ES', epk: key }),
  },
  'jwe/ephemeral-private': {
    seen: jwe({ alg: 'ECDH-ES', epk: { ...key, d: 'AQAB' } }),
    marks: '"d"',
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

  'privacy/secret-claim': {
    seen: claims({ password: 'hunter2' }),
    marks: '"hunter2"',
    miss: claims({ password: '', password_changed: 'yes' }),
  },
  'privacy/private-key': {
    seen: claims({ pem: '-----BEGIN PRIVATE KEY-----' }),
    marks: '"-----BEGIN PRIVATE KEY-----"',
    miss: claims({ pem: '-----BEGIN PUBLIC KEY-----', cnf: { jwk: key } }),
  },
  'privacy/access-key': {
    seen: claims({ aws: 'AKIAIOSFODNN7EXAMPLE' }),
    marks: '"AKIAIOSFODNN7EXAMPLE"',
    miss: claims({ aws: 'AKIAIOSFODNN' }),
  },
  'privacy/card-number': {
    seen: claims({ card: '4111 1111 1111 1111' }),
    marks: '"4111 1111 1111 1111"',
    miss: claims({ card: '4111 1111 1111 1112', order_id: '4111111111111111' }),
  },
  'privacy/national-id': {
    seen: claims({ account: 'DE89 3704 0044 0532 0130 00' }),
    marks: '"DE89 3704 0044 0532 0130 00"',
    miss: claims({ account: 'DE89 3704 0044 0532 0130 01', part: '000-12-3456' }),
  },
  'privacy/password-hash': {
    seen: claims({ hash: '$2b$12$abcdefghijklmnopqrstuv' }),
    marks: '"$2b$12$abcdefghijklmnopqrstuv"',
    miss: claims({ price: '$2b' }),
  },
  'privacy/token-inside': {
    seen: claims({ refresh_token: nested }),
    marks: `"${nested}"`,
    miss: claims({ trust_chain: [nested], note: 'eyJ.a.b' }),
  },
  'privacy/internals': {
    seen: claims({ db: 'postgres://app:geheim@db/shop' }),
    marks: '"postgres://app:geheim@db/shop"',
    miss: claims({ home: 'https://db.example/shop', version: '10.2' }),
  },
  'privacy/contact': {
    seen: claims({ sub: 'ada', email: 'ada@example.com' }),
    marks: '"email"',
    miss: claims({ email: '', email_verified: true }),
  },
  'privacy/sensitive': {
    seen: claims({ religion: 'none' }),
    marks: '"religion"',
    miss: claims({ health: null, region: 'EU' }),
  },

  'profile/missing': {
    seen: { header: { alg: 'ES256', typ: 'at+jwt' }, claims: { ...atJwt, jti: undefined } },
    marks: '{',
    miss: { header: { alg: 'ES256', typ: 'at+jwt' }, claims: atJwt },
  },
  'profile/advised': {
    seen: { header: { alg: 'ES256' }, claims: logout },
    marks: '{',
    miss: { header: { alg: 'ES256', typ: 'logout+jwt' }, claims: logout },
  },
  'profile/forbidden': {
    seen: { header: { alg: 'ES256', typ: 'logout+jwt' }, claims: { ...logout, nonce: 'n' } },
    marks: '"nonce"',
    miss: { claims: idToken },
  },
  'profile/malformed': {
    seen: { claims: { ...idToken, iss: 'login.example' } },
    marks: '"login.example"',
    miss: { claims: idToken },
  },
  'profile/untyped': {
    seen: { claims: atJwt, pinned: 'access-token' },
    marks: '"JWT"',
    miss: { header: { alg: 'ES256', typ: 'application/AT+JWT' }, claims: atJwt, pinned: 'access-token' },
  },
  'kind/mixed-up': {
    seen: { header: { alg: 'ES256', typ: 'at+jwt' }, claims: idToken },
    marks: '"at+jwt"',
    miss: { header: { alg: 'ES256', typ: 'at+jwt' }, claims: atJwt },
  },
  'kind/id-token-sent': {
    seen: { claims: idToken, sent: { scheme: 'bearer' } },
    marks: 'token',
    miss: { claims: idToken, sent: { name: 'id_token' } },
  },
  'kind/refresh-token-sent': {
    seen: { claims: { token_use: 'refresh' }, sent: { name: 'access_token' } },
    marks: 'token',
    miss: { claims: { token_use: 'refresh' }, sent: { name: 'refresh_token' } },
  },
  'kind/id-token-for-access': {
    seen: { claims: { ...idToken, scope: 'read' } },
    marks: '"read"',
    miss: { claims: idToken },
  },
  'kind/bound-but-bearer': {
    seen: { claims: { cnf: { jkt } }, sent: { scheme: 'bearer' } },
    marks: JSON.stringify({ jkt }),
    miss: { claims: { cnf: { jkt } }, sent: { scheme: 'dpop' } },
  },

  'pair/hash-differs': {
    seen: { header: { alg: 'RS256' }, claims: { at_hash: 'AAAAAAAAAAAAAAAAAAAAAA' }, text: published },
    marks: '"AAAAAAAAAAAAAAAAAAAAAA"',
    miss: {
      header: { alg: 'RS256' },
      claims: { at_hash: '77QmUPtjPfzWtF2AnpK9RQ', c_hash: 'LDktKdoQak3Pk0cnXxCltA' },
      text: published,
    },
  },
  'pair/hash-fits': {
    seen: { header: { alg: 'RS256' }, claims: { at_hash: '77QmUPtjPfzWtF2AnpK9RQ' }, text: published },
    marks: '"77QmUPtjPfzWtF2AnpK9RQ"',
    miss: { header: { alg: 'RS512' }, claims: { at_hash: '77QmUPtjPfzWtF2AnpK9RQ' }, text: published },
  },
  'pair/proof-token-differs': {
    seen: { ...proof({ ath: jkt }), text: dpopRequest },
    marks: `"${jkt}"`,
    miss: { ...proof({ ath }), text: dpopRequest },
  },
  'pair/proof-token-missing': { seen: { ...proof({}), text: dpopRequest }, marks: '{', miss: proof({}) },
  'pair/proof-token-fits': { seen: { ...proof({ ath }), text: dpopRequest }, marks: `"${ath}"`, miss: proof({ ath }) },
  'pair/proof-key-differs': {
    seen: { ...proof({}), others: [{ claims: { ...atJwt, cnf: { jkt: ath } } }] },
    marks: JSON.stringify(dpopKey),
    miss: { ...proof({}), others: [{ claims: { ...atJwt, cnf: { jkt } } }] },
  },
  'pair/proof-key-fits': {
    seen: { claims: { ...atJwt, cnf: { jkt } }, others: [proofBeside] },
    marks: JSON.stringify({ jkt }),
    miss: { claims: { ...atJwt, cnf: { jkt: ath } }, others: [proofBeside] },
  },
  'pair/same-proof': {
    seen: { ...proof({}), others: [proofBeside] },
    marks: '"-BwC3ESc6acc2lTc"',
    miss: { ...proof({ jti: 'another-one' }), others: [proofBeside] },
  },
  'pair/other-subject': {
    seen: { claims: idToken, others: [{ claims: { ...atJwt, sub: 'eve' }, name: 'access_token' }] },
    marks: '"ada"',
    miss: {
      claims: idToken,
      others: [{ claims: { ...atJwt, iss: 'https://other.example', sub: 'eve' }, name: 'access_token' }],
    },
  },
  'pair/same-session': {
    seen: { claims: { ...atJwt, sid: 's' }, others: [{ claims: { sid: 's', token_use: 'refresh' } }] },
    marks: '"s"',
    miss: { claims: { ...atJwt, sid: 's' }, others: [{ claims: { sid: 't', token_use: 'refresh' } }] },
  },
  'pair/access-outlives-refresh': {
    seen: {
      claims: atJwt,
      sent: { name: 'access_token' },
      others: [{ claims: { iat: now, exp: now + 300 }, name: 'refresh_token' }],
    },
    marks: String(now + 300),
    miss: {
      claims: atJwt,
      sent: { name: 'access_token' },
      others: [{ claims: { iat: now, exp: now + 301 }, name: 'refresh_token' }],
    },
  },
  'pair/refresh-unlimited': {
    seen: claims({ token_use: 'refresh', iat: now, exp: now + 91 * day }),
    marks: String(now + 91 * day),
    miss: claims({ token_use: 'refresh', iat: now, exp: now + 90 * day }),
  },

  'transport/in-query': {
    seen: { sent: { address: 'query' } },
    marks: 'token',
    miss: { sent: { address: 'fragment' } },
  },
  'transport/in-fragment': { seen: { sent: { address: 'fragment' } }, marks: 'token', miss: {} },
  'transport/open-cookie': {
    seen: { sent: { cookieLacks: ['Secure'] } },
    marks: 'token',
    miss: { sent: { cookieLacks: [] } },
  },
  'size/header-line': {
    seen: claims({ list: 'x'.repeat(6000) }),
    marks: 'token',
    miss: claims({ list: 'x'.repeat(5000) }),
  },
  'size/cookie': { seen: claims({ list: 'x'.repeat(3000) }), marks: 'token', miss: claims({ list: 'x'.repeat(2000) }) },

  'crit/malformed': { seen: header({ crit: [] }), marks: '[]', miss: header({ crit: ['x'], x: 1 }) },
  'crit/absent': { seen: header({ crit: ['x'] }), marks: '"x"', miss: header({ crit: ['x'], x: 1 }) },
  'crit/registered': { seen: header({ crit: ['alg'] }), marks: '"alg"', miss: header({ crit: ['b64'], b64: false }) },
  'crit/unknown': { seen: header({ crit: ['x'], x: 1 }), marks: '"x"', miss: header({ crit: ['b64'], b64: true }) },
  'crit/twice': {
    seen: header({ crit: ['b64', 'b64'], b64: true }),
    marks: '"b64"',
    miss: header({ crit: ['b64'], b64: true }),
  },
  'crit/b64-missing': { seen: header({ b64: false }), marks: 'false', miss: header({ b64: false, crit: ['b64'] }) },

  'json/duplicate-name': { seen: claims('{"a":{"b":1,"b":2}}'), marks: '"b"', miss: claims('{"a":{"b":1},"b":2}') },
  'json/number-loses-digits': {
    seen: claims('{"id":9007199254740993}'),
    marks: '9007199254740993',
    miss: claims('{"id":9007199254740991,"share":0.5}'),
  },
  'json/hidden-character': {
    seen: claims('{"name":"ada\u202egpj"}'),
    marks: '"ada\u202egpj"',
    miss: claims({ name: 'Ada\nLöve 👩🏽' }),
  },
  'json/prototype-name': { seen: claims('{"a":[{"__proto__":1}]}'), marks: '"__proto__"', miss: claims({ proto: 1 }) },
  'json/lookalike-name': {
    seen: claims('{"\u0430ud":"api"}'),
    marks: '"\u0430ud"',
    miss: claims({ аяз: 1, aud: 'api' }),
  },
  'json/deep': {
    seen: claims(`{"a":${'['.repeat(40)}${']'.repeat(40)}}`),
    marks: '{',
    miss: claims(`{"a":${'['.repeat(20)}${']'.repeat(20)}}`),
  },
  'json/many-members': {
    seen: claims(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`c${at}`, at]))),
    marks: '{',
    miss: claims({ list: Array.from({ length: 1001 }, (_, at) => at) }),
  },

  'time/no-expiry': {
    seen: claims({ sub: 'ada' }),
    marks: '{',
    miss: { header: { alg: 'ES256', typ: 'dpop+jwt' }, claims: { htm: 'GET' } },
  },
  'time/no-issue-time': { seen: claims({ exp: now }), marks: '{', miss: claims({ exp: now, iat: now - 5 }) },
  'time/long-life': {
    seen: claims({ scope: 'read', iat: now, exp: now + 2 * day }),
    marks: String(now + 2 * day),
    miss: claims({ scope: 'read', iat: now, exp: now + day }),
  },
  'time/never-valid': {
    seen: claims({ nbf: now, exp: now }),
    marks: String(now),
    miss: claims({ nbf: now - 1, exp: now }),
  },
  'time/valid-before-issued': {
    seen: claims({ nbf: now - 2 * day, iat: now }),
    marks: String(now - 2 * day),
    miss: claims({ nbf: now - 60, iat: now }),
  },
  'time/signed-in-after-issue': {
    seen: claims({ auth_time: now + 1, iat: now }),
    marks: String(now + 1),
    miss: claims({ auth_time: now, iat: now }),
  },
  'time/impossible': { seen: claims('{"exp":-1}'), marks: '-1', miss: claims({ offset: -1, exp: now }) },
  'time/exponent': { seen: claims('{"exp":1.8e9}'), marks: '1.8e9', miss: claims('{"exp":1800000000,"share":1e3}') },
  'time/sample': { seen: claims({ iat: 1516239022 }), marks: '1516239022', miss: claims({ iat: 1516239023 }) },
  'time/milliseconds': { seen: claims({ exp: now * 1000 }), marks: String(now * 1000), miss: claims({ exp: now }) },
  'time/not-a-number': {
    seen: claims({ exp: '2026-11-22' }),
    marks: '"2026-11-22"',
    miss: claims({ expires_on: '2026-11-22' }),
  },
  'time/too-small': { seen: claims({ exp: 3600 }), marks: '3600', miss: claims({ expires_in: 3600 }) },
  'time/fraction': {
    seen: claims('{"exp":1800000000.5}'),
    marks: '1800000000.5',
    miss: claims('{"exp":1800000000.0}'),
  },
  'time/backwards': {
    seen: claims({ iat: now, exp: now - 1 }),
    marks: String(now - 1),
    miss: claims({ iat: now, exp: now + 1 }),
  },

  'claims/no-issuer': { seen: claims({ sub: 'ada' }), marks: '{', miss: claims({ iss: 'x' }) },
  'claims/issuer-form': {
    seen: claims({ iss: 'http://login.example' }),
    marks: '"http://login.example"',
    miss: claims({ iss: 'login.example' }),
  },
  'claims/no-audience': { seen: claims({ sub: 'ada' }), marks: '{', miss: claims({ aud: 'api' }) },
  'claims/empty-audience': {
    seen: claims({ aud: ['api', '*'] }),
    marks: '["api","*"]',
    miss: claims({ aud: ['api', '*.example'] }),
  },
  'claims/audience-twice': {
    seen: claims({ aud: ['api', 'api'] }),
    marks: '"api"',
    miss: claims({ aud: ['api', 'apis'] }),
  },
  'claims/audiences-without-azp': {
    seen: claims({ ...idToken, aud: ['web', 'app'] }),
    marks: '["web","app"]',
    miss: claims({ ...idToken, aud: ['web', 'app'], azp: 'web' }),
  },
  'claims/no-subject': { seen: claims({ iss: 'x' }), marks: '{', miss: claims({ sub: 'ada' }) },
  'claims/subject-form': { seen: claims({ sub: ' ' }), marks: '" "', miss: claims({ sub: 'x'.repeat(255) }) },
  'claims/personal-subject': {
    seen: claims({ sub: 'ada@example.com' }),
    marks: '"ada@example.com"',
    miss: claims({ sub: '10769150350006150715113082367' }),
  },
  'claims/subject-is-client': {
    seen: claims({ sub: 'web', client_id: 'web', auth_time: now }),
    marks: '"web"',
    miss: claims({ sub: 'web', client_id: 'web' }),
  },
  'claims/groups-elsewhere': {
    seen: claims({ _claim_names: { groups: 'src1' } }),
    marks: '{"groups":"src1"}',
    miss: claims({ _claim_names: { address: 'src1' } }),
  },
  'claims/wrong-type': {
    seen: claims({ email_verified: 'true' }),
    marks: '"true"',
    miss: claims({ email_verified: true, scope: ['a'], email_checked: 'true' }),
  },
  'claims/near-registered': { seen: claims({ Exp: now }), marks: '"Exp"', miss: claims({ exp: now, expected: 1 }) },
  'claims/scope-list': { seen: claims({ scope: ['read'] }), marks: '["read"]', miss: claims({ scope: 'read' }) },
  'claims/two-scopes': { seen: claims({ scope: 'read', scp: 'read' }), marks: '"read"', miss: claims({ scp: 'read' }) },
  'claims/all-powerful': {
    seen: claims({ scope: 'read orders:*', exp: now + 30 * day, iat: now }),
    marks: '"read orders:*"',
    miss: claims({ roles: ['admin'], exp: now + 60, iat: now }),
  },
  'claims/guessable-id': { seen: claims({ jti: '1234' }), marks: '"1234"', miss: claims({ jti: 'c0ffee-1234' }) },
  'claims/no-way-back': {
    seen: claims({ iat: now, exp: now + 30 * day }),
    marks: String(now + 30 * day),
    miss: claims({ iat: now, exp: now + 30 * day, sid: 's' }),
  },
  'claims/injection': {
    seen: claims({ name: "' OR 1=1" }),
    marks: '"\' OR 1=1"',
    miss: claims({ name: "O'Reilly and sons" }),
  },
  'claims/hash-length': {
    seen: { header: { alg: 'ES384' }, claims: { at_hash: '77QmUPtjPfzWtF2AnpK9RQ' } },
    marks: '"77QmUPtjPfzWtF2AnpK9RQ"',
    miss: claims({ at_hash: '77QmUPtjPfzWtF2AnpK9RQ' }),
  },
  'claims/actor': {
    seen: claims({ act: { act: { act: { act: { act: {} } } } } }),
    marks: '{"act":{"act":{"act":{"act":{}}}}}',
    miss: claims({ act: { act: { act: { act: {} } } } }),
  },
  'cnf/bound': {
    seen: claims({ cnf: { jkt } }),
    marks: JSON.stringify({ jkt }),
    miss: claims({ cnf: { jkt: 'short' } }),
  },
  'cnf/malformed': {
    seen: claims({ cnf: { jkt: 'short' } }),
    marks: '{"jkt":"short"}',
    miss: claims({ cnf: { kid: 'a' } }),
  },
  'cnf/several': {
    seen: claims({ cnf: { jwk: key, jkt } }),
    marks: JSON.stringify({ jwk: key, jkt }),
    miss: claims({ cnf: { jwk: key, kid: 'a' } }),
  },
  'proof/address-spelling': {
    seen: claims({ htm: 'GET', htu: 'https://API.example:443/a' }),
    marks: '"https://API.example:443/a"',
    miss: claims({ htm: 'GET', htu: 'https://api.example' }),
  },
  'proof/own-expiry': {
    seen: claims({ htm: 'GET', htu: 'https://api.example', exp: now }),
    marks: String(now),
    miss: claims({ exp: now }),
  },

  'header/no-typ': {
    seen: { header: { alg: 'ES256' } },
    marks: '{',
    miss: { header: { alg: 'ES256' }, claims: idToken },
  },
  'header/typ-prefix': {
    seen: header({ typ: 'application/jwt' }),
    marks: '"application/jwt"',
    miss: header({ typ: 'JWT' }),
  },
  'header/risky-content-type': {
    seen: header({ cty: 'text/xml' }),
    marks: '"text/xml"',
    miss: header({ cty: 'application/json' }),
  },
  'header/not-nested': {
    seen: header({ cty: 'JWT' }),
    marks: '"JWT"',
    miss: { header: { alg: 'ES256', cty: 'JWT' }, claims: nested },
  },
  'header/zip': { seen: header({ zip: 'DEF' }), marks: '"DEF"', miss: header({ zip: 'DEF' }, { vc: {} }) },
  'header/zip-encrypted': {
    seen: header({ alg: 'dir', enc: 'A256GCM', zip: 'DEF' }),
    marks: '"DEF"',
    miss: header({ alg: 'dir', enc: 'A256GCM' }),
  },
  'header/copy-differs': {
    seen: header({ iss: 'a' }, { iss: 'b' }),
    marks: '"a"',
    miss: header({ iss: 'a', sub: 'b' }, { iss: 'a' }),
  },
  'header/b64': {
    seen: header({ b64: true }),
    marks: 'true',
    miss: { header: { alg: 'ES256', b64: true }, claims: 'text' },
  },
  'header/unregistered': { seen: header({ tenant: 'a' }), marks: '"tenant"', miss: header({ kid: 'a' }) },
};

const rows = ruleIds.map((id) => ({ id, ...cases[id] }));

function marked({ place, span }: LintFinding, { texts }: LintSubject): string {
  if (place === 'signature' || place === 'token') return place;
  return span === null ? '' : textIn(texts[place], span);
}

describe('a rule', () => {
  it.each(rows)('finds what it is for, and marks it: $id', ({ id, seen, marks }) => {
    const subject = lintSubject(seen);
    const found = ruleFindings(id, subject);
    expect(found.map((finding) => marked(finding, subject))).toContain(marks);
    expect(found.every(({ what, source }) => what.length > 0 && source.length > 0)).toBe(true);
  });

  it.each(rows)('ignores what only looks similar: $id', ({ id, miss }) => {
    expect(ruleFindings(id, lintSubject(miss))).toEqual([]);
  });

  it('has a name of the form family/name', () => {
    expect(ruleIds.filter((id) => !/^[a-z\d]+\/[a-z\d]+(?:-[a-z\d]+)*$/.test(id))).toEqual([]);
    expect(ruleIds.length).toBeGreaterThan(80);
  });
});

describe('the rules together', () => {
  it('report the most severe findings first', () => {
    const severities = lint(lintSubject({ header: { alg: 'none' }, claims: { email: 'a@b.example', Exp: 1 } })).map(
      ({ severity }) => severity,
    );
    expect(severities[0]).toBe('critical');
    expect(severities.toSorted((one, other) => order(one) - order(other))).toEqual(severities);
  });

  it('report nothing for a token without problems', () => {
    expect(lint(lintSubject({ header: { alg: 'ES256', typ: 'at+jwt', kid: 'k1' }, claims: atJwt }))).toEqual([]);
  });

  it('name an issuer only for iss, never for claims that anyone can write', () => {
    const seen = (iss: unknown) =>
      lint(lintSubject({ header: { alg: 'HS256' }, claims: { iss, tid: 't', oid: 'o' } })).some(
        ({ rule }) => rule === 'algorithm/shared-secret-of-others',
      );
    expect([1, 'https://login.example', 'https://login.microsoftonline.com/t/v2.0'].map(seen)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('ignore what cannot be read', () => {
    expect(lint(lintSubject({ header: '{', claims: 'no JSON' }))).toEqual([]);
  });

  it('lower the severity the less certain the kind of token is', () => {
    const bad = (given: Given) =>
      lint(lintSubject(given))
        .filter(({ rule }) => rule === 'profile/missing')
        .map(({ severity }) => severity);
    expect(bad({ header: { alg: 'ES256', typ: 'at+jwt' }, claims: { ...atJwt, jti: undefined } })).toEqual(['medium']);
    expect(bad({ claims: { ...idToken, iat: undefined } })).toEqual(['low']);
    expect(bad({ claims: { ...idToken, iat: undefined }, pinned: 'id-token' })).toEqual(['medium']);
  });

  it('never fail, whatever the token contains', () => {
    const member = fc.tuple(
      fc.constantFrom(
        'alg',
        'typ',
        'kid',
        'jku',
        'jwk',
        'x5c',
        'crit',
        'iss',
        'sub',
        'aud',
        'exp',
        'nbf',
        'iat',
        'scope',
        'cnf',
        'act',
        'events',
        'at_hash',
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const object = fc.array(member, { maxLength: 8 }).map((members) => Object.fromEntries(members));
    fc.assert(
      fc.property(object, object, (head, set) => {
        expect(lint(lintSubject({ header: head, claims: set })).every(({ what }) => what !== '')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

const order = (severity: LintFinding['severity']): number =>
  ['critical', 'high', 'medium', 'low', 'info'].indexOf(severity);
