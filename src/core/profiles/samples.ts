import type { ProfileId } from './profiles.ts';

type Json = Readonly<Record<string, unknown>>;
/** A token that meets every requirement of its profile. */
type Sample = { readonly header: Json; readonly claims: Json };

const jwk = {
  kty: 'EC',
  crv: 'P-256',
  x: 'l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs',
  y: '9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA',
};
const cnf = { jwk };
const iss = 'https://login.example';
const times = { iat: 1_800_000_000, exp: 1_800_000_300 };
const digest = 'fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo';

const typed = (typ: string, claims: Json): Sample => ({ header: { alg: 'ES256', typ }, claims });
const untyped = (claims: Json): Sample => ({ header: { alg: 'ES256' }, claims });

/** One sample for each profile, for all tests that depend on the profile. */
export const samples: Readonly<Record<ProfileId, Sample>> = {
  'access-token': typed('at+jwt', {
    iss,
    ...times,
    aud: 'api',
    sub: 'ada',
    client_id: 'web',
    jti: 'a1',
    scope: 'read',
  }),
  'other-access-token': untyped({ iss, ...times, aud: 'api', scope: 'read', client_id: 'web' }),
  'mcp-access-token': untyped({
    iss,
    ...times,
    aud: 'https://tools.example/mcp',
    sub: 'ada',
    client_id: 'web',
    scope: 'read',
  }),
  'refresh-token': untyped({ iss, ...times, token_use: 'refresh' }),
  'dpop-proof': {
    header: { alg: 'ES256', typ: 'dpop+jwt', jwk },
    claims: { jti: 'p1', htm: 'POST', htu: 'https://api.example/orders', iat: times.iat, ath: digest },
  },
  'client-assertion': typed('client-authentication+jwt', { iss: 'web', sub: 'web', aud: iss, ...times, jti: 'c1' }),
  'jwt-bearer-grant': untyped({ iss, sub: 'ada', aud: 'https://as.example', ...times }),
  'identity-assertion-grant': typed('oauth-id-jag+jwt', {
    iss,
    sub: 'ada',
    aud: 'https://as.example',
    client_id: 'web',
    jti: 'g1',
    ...times,
  }),
  'transaction-token': typed('txntoken+jwt', {
    ...times,
    aud: 'trust.example',
    txn: 't1',
    sub: 'ada',
    scope: 'trade',
    req_wl: 'gateway',
  }),
  'client-attestation': typed('oauth-client-attestation+jwt', { sub: 'web', ...times, cnf }),
  'client-attestation-proof': typed('oauth-client-attestation-pop+jwt', { aud: iss, jti: 'p2', iat: times.iat }),
  'request-object': typed('oauth-authz-req+jwt', { client_id: 'web', response_type: 'code', iss: 'web', aud: iss }),
  'authorization-response': untyped({ iss, aud: 'web', exp: times.exp, code: 'abc', state: 'xyz' }),
  'introspection-response': typed('token-introspection+jwt', {
    iss,
    aud: 'api',
    iat: times.iat,
    token_introspection: { active: true },
  }),
  'id-token': untyped({ iss, sub: 'ada', aud: 'web', ...times, nonce: 'n1' }),
  'bound-id-token': typed('id_token+cnf', { iss, sub: 'ada', aud: 'web', ...times, cnf }),
  'logout-token': typed('logout+jwt', {
    iss,
    aud: 'web',
    ...times,
    jti: 'l1',
    sid: 's1',
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  }),
  'shared-signal': typed('secevent+jwt', {
    iss,
    iat: times.iat,
    jti: 's1',
    aud: 'web',
    sub_id: { format: 'opaque', id: 'ada' },
    events: { 'urn:event': {} },
  }),
  'security-event': typed('secevent+jwt', { iss, iat: times.iat, jti: 's2', aud: 'web', events: { 'urn:event': {} } }),
  'op-command': typed('command+jwt', {
    iss,
    aud: 'web',
    client_id: 'web',
    ...times,
    jti: 'o1',
    command: 'suspend',
    tenant: 'acme',
  }),
  'key-binding': typed('kb+jwt', { iat: times.iat, aud: 'https://verifier.example', nonce: 'n2', sd_hash: digest }),
  'sd-jwt-vc': typed('dc+sd-jwt', { vct: 'urn:credential', iss }),
  'sd-jwt': typed('example+sd-jwt', { _sd: [digest], _sd_alg: 'sha-256' }),
  'w3c-credential': typed('vc+jwt', {
    '@context': ['urn:context'],
    type: ['VerifiableCredential'],
    issuer: iss,
    credentialSubject: {},
  }),
  'w3c-presentation': typed('vp+jwt', { '@context': ['urn:context'], type: ['VerifiablePresentation'] }),
  'status-list': typed('statuslist+jwt', {
    sub: 'https://status.example/1',
    ...times,
    ttl: 600,
    status_list: { bits: 1, lst: 'eNrbuRgAAhcBXQ' },
  }),
  'issuance-proof': {
    header: { alg: 'ES256', typ: 'openid4vci-proof+jwt', jwk },
    claims: { aud: iss, iat: times.iat },
  },
  'key-attestation': typed('key-attestation+jwt', { iat: times.iat, attested_keys: [jwk] }),
  'issuer-metadata': typed('openidvci-issuer-metadata+jwt', { sub: iss, iat: times.iat }),
  'verifier-attestation': typed('verifier-attestation+jwt', { iss, sub: 'verifier', exp: times.exp, cnf }),
  'entity-statement': {
    header: { alg: 'ES256', typ: 'entity-statement+jwt', kid: 'k1' },
    claims: { iss, sub: iss, ...times, jwks: { keys: [jwk] }, authority_hints: ['https://anchor.example'] },
  },
  'trust-mark': typed('trust-mark+jwt', {
    iss,
    sub: 'https://op.example',
    trust_mark_type: 'urn:mark',
    iat: times.iat,
  }),
  'trust-mark-delegation': typed('trust-mark-delegation+jwt', {
    iss,
    sub: 'https://op.example',
    trust_mark_type: 'urn:mark',
    iat: times.iat,
  }),
  'trust-mark-status': typed('trust-mark-status-response+jwt', {
    iss,
    iat: times.iat,
    trust_mark: 'eyJ',
    status: 'active',
  }),
  'resolve-response': typed('resolve-response+jwt', {
    iss,
    sub: 'https://op.example',
    ...times,
    metadata: {},
    trust_chain: ['eyJ'],
  }),
  'signed-key-set': typed('jwk-set+jwt', { keys: [jwk], iss, sub: iss }),
  'registration-response': typed('explicit-registration-response+jwt', {
    iss,
    sub: 'https://rp.example',
    ...times,
    aud: 'https://rp.example',
    trust_anchor: 'https://anchor.example',
    authority_hints: ['https://anchor.example'],
    metadata: {},
  }),
  'workload-identity': typed('wit+jwt', { sub: 'wimse://example/service', exp: times.exp, cnf, iss }),
  'workload-proof': typed('wpt+jwt', { aud: 'https://api.example', exp: times.exp, jti: 'w1', wth: digest }),
  'spiffe-svid': untyped({ sub: 'spiffe://example/service', aud: 'api', exp: times.exp }),
  passport: {
    header: { alg: 'ES256', typ: 'passport', x5u: 'https://cert.example/passport.cer' },
    claims: { iat: times.iat, orig: { tn: '12155550121' }, dest: { tn: ['12155550131'] } },
  },
  'shaken-passport': {
    header: { alg: 'ES256', typ: 'passport', ppt: 'shaken', x5u: 'https://cert.example/passport.cer' },
    claims: { iat: times.iat, orig: { tn: '12155550121' }, dest: { tn: ['12155550131'] }, attest: 'A', origid: 'o1' },
  },
  'gnap-request': {
    header: { alg: 'ES256', typ: 'gnap-binding-jws', htm: 'POST', uri: 'https://as.example/tx', created: times.iat },
    claims: { access_token: { access: ['read'] } },
  },
  'acme-request': {
    header: { alg: 'ES256', nonce: 'n4', url: 'https://acme.example/new-account', jwk },
    claims: { termsOfServiceAgreed: true, contact: ['mailto:ada@acme.example'] },
  },
  'attestation-token': typed('eat+jwt', { eat_nonce: 'n3', ueid: 'AYm' }),
};
