import type { RuleId } from '../rules.ts';
import {
  now,
  day,
  key,
  jkt,
  nested,
  claims,
  atJwt,
  idToken,
  logout,
  published,
  dpopRequest,
  ath,
  dpopKey,
  proof,
  proofBeside,
  type Case,
} from './case.ts';

/** What a token contains, its kind, and how it is sent. */
export const kindCases = {
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
    seen: { header: { alg: 'ES256', typ: 'at+jwt' }, claims: { ...atJwt, nonce: 'n' } },
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
    also: ['cnf/bound'],
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
    also: ['pair/proof-token-missing'],
    miss: { ...proof({}), others: [{ claims: { ...atJwt, cnf: { jkt } } }] },
  },
  'pair/proof-key-fits': {
    seen: { claims: { ...atJwt, cnf: { jkt } }, others: [proofBeside] },
    marks: JSON.stringify({ jkt }),
    also: ['cnf/bound'],
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
} satisfies Partial<Record<RuleId, Case>>;
