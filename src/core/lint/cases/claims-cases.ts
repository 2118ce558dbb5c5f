import type { RuleId } from '../rules.ts';
import { now, day, key, jkt, nested, header, claims, idToken, proof, type Case } from './case.ts';

/** The claims and the header. */
export const claimsCases = {
  'claims/no-issuer': { seen: claims({ sub: 'ada', iss: undefined }), marks: '{', miss: claims({ iss: 'x' }) },
  'claims/issuer-form': {
    seen: claims({ iss: 'http://login.example' }),
    marks: '"http://login.example"',
    miss: claims({ iss: 'login.example' }),
  },
  'claims/no-audience': { seen: claims({ sub: 'ada', aud: undefined }), marks: '{', miss: claims({ aud: 'api' }) },
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
  'claims/no-subject': { seen: claims({ iss: 'x', sub: undefined }), marks: '{', miss: claims({ sub: 'ada' }) },
  'claims/subject-form': { seen: claims({ sub: ' ' }), marks: '" "', miss: claims({ sub: 'x'.repeat(255) }) },
  'claims/personal-subject': {
    seen: claims({ sub: 'ada@example.com' }),
    marks: '"ada@example.com"',
    miss: claims({ sub: '10769150350006150715113082367' }),
  },
  'claims/subject-is-client': {
    seen: claims({ sub: 'web', client_id: 'web', auth_time: now - day }),
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
    also: ['time/long-life'],
    miss: claims({ roles: ['admin'], exp: now + 60, iat: now }),
  },
  'claims/guessable-id': { seen: claims({ jti: '1234' }), marks: '"1234"', miss: claims({ jti: 'c0ffee-1234' }) },
  'claims/no-way-back': {
    seen: claims({ iat: now, exp: now + 30 * day, jti: undefined }),
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
    seen: proof({ htu: 'https://API.example:443/a' }),
    marks: '"https://API.example:443/a"',
    miss: proof({ htu: 'https://api.example' }),
  },
  'proof/own-expiry': {
    seen: proof({ exp: now }),
    marks: String(now),
    miss: claims({ exp: now }),
  },

  'header/no-typ': {
    seen: { header: { alg: 'ES256', typ: undefined } },
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
    miss: header({ iss: 'a', sub: 'b', exp: 2 }, { iss: 'a', exp: 2 }),
  },
  'header/b64': {
    seen: header({ b64: true }),
    marks: 'true',
    miss: { header: { alg: 'ES256', b64: true }, claims: 'text' },
  },
  'header/unregistered': { seen: header({ tenant: 'a' }), marks: '"tenant"', miss: header({ kid: 'a' }) },
} satisfies Partial<Record<RuleId, Case>>;
