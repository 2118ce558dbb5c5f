import { describe, expect, it } from 'vitest';
import type { CauseId } from '../cause.ts';
import { receiverCauses } from './receiver-causes.ts';
import { receivers } from './receivers.ts';

type Json = Readonly<Record<string, unknown>>;
type Row = {
  readonly name: string;
  readonly cause: CauseId;
  readonly kind: 'rejected' | 'remark' | 'seen';
  readonly header?: Json;
  readonly claims: Json;
  /** The same with one change, which the receiver accepts. */
  readonly miss: { readonly header?: Json; readonly claims?: Json };
};

const iat = 1_790_000_000;
const rs = { alg: 'RS256' };
const es = { alg: 'ES256' };
const fingerprint = `SHA256:${'A'.repeat(43)}=`;
const firebase = 'https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit';

const lifetime = (name: string, claims: Json, [bad, good]: readonly [number, number], header: Json = rs): Row => ({
  name,
  cause: 'lifetime-out-of-range',
  kind: 'rejected',
  header,
  claims: { ...claims, iat, exp: iat + bad },
  miss: { claims: { ...claims, iat, exp: iat + good } },
});
const form = (name: string, claims: Json, right: Json, kind: Row['kind'] = 'rejected', header: Json = rs): Row => ({
  name,
  cause: 'provider-audience-form',
  kind,
  header,
  claims,
  miss: { claims: { ...claims, ...right } },
});

const rows: readonly Row[] = [
  lifetime('GitHub, a number', { iss: 123_456 }, [900, 600]),
  lifetime('GitHub, a client ID', { iss: 'Iv23liABCdefGHIjklMN' }, [3600, 660]),
  lifetime(
    'Apple',
    { iss: 'ABCDE12345', sub: 'com.x', aud: 'https://appleid.apple.com' },
    [15_777_001, 15_777_000],
    es,
  ),
  lifetime('App Store Connect', { iss: 'a', aud: 'appstoreconnect-v1' }, [1201, 1200], es),
  lifetime('App Store Server API', { iss: 'a', aud: 'appstoreconnect-v1', bid: 'com.x' }, [3601, 3600], es),
  lifetime('Google', { iss: 'a@b.iam.gserviceaccount.com', aud: 'https://oauth2.googleapis.com/token' }, [3601, 3600]),
  lifetime('Snowflake', { iss: `ACME.ADA.${fingerprint}` }, [7200, 3600]),
  lifetime('Zoom, too short', { appKey: 'a' }, [600, 1800], { alg: 'HS256' }),
  lifetime('Zoom, too long', { sdkKey: 'a' }, [200_000, 172_800], { alg: 'HS256' }),
  lifetime('Box', { aud: 'https://api.box.com/oauth2/token' }, [61, 60]),
  lifetime('Tableau', { aud: 'tableau' }, [601, 600], { alg: 'HS256' }),
  lifetime('Twilio', { iss: 'SK' }, [86_401, 86_400], { alg: 'HS256', cty: 'twilio-fpa;v=1' }),
  lifetime('Web Push', { aud: 'https://push.example', sub: 'mailto:a@b.example' }, [86_401, 86_400], es),
  form('Apple, a slash', { aud: 'https://appleid.apple.com/' }, { aud: 'https://appleid.apple.com' }, 'rejected', es),
  form('Salesforce, a sandbox', { aud: 'https://acme--dev.my.salesforce.com' }, { aud: 'https://test.salesforce.com' }),
  form('Salesforce, a slash', { aud: 'https://login.salesforce.com/' }, { aud: 'https://login.salesforce.com' }),
  form('Salesforce, http', { aud: 'http://login.salesforce.com' }, { aud: 'https://login.salesforce.com' }),
  form('Salesforce, a host', { aud: ['login.salesforce.com'] }, { aud: ['https://login.salesforce.com'] }),
  form('DocuSign, https', { aud: 'https://account-d.docusign.com' }, { aud: 'account-d.docusign.com' }),
  form('Firebase', { iss: 'https://securetoken.google.com/a', aud: 'b' }, { aud: 'a' }),
  form(
    'Web Push, a path',
    { sub: 'mailto:a@b.c', aud: 'https://p.example/x' },
    { aud: 'https://p.example' },
    'rejected',
    es,
  ),
  form(
    'Cognito',
    { iss: 'https://cognito-idp.eu-west-1.amazonaws.com/p', token_use: 'access' },
    { aud: 'api' },
    'remark',
  ),
  form(
    'MCP, a slash',
    { aud: 'https://x.example/mcp/', scope: 'mcp:tools' },
    { aud: 'https://x.example/mcp' },
    'remark',
  ),
  form('MCP, a client', { aud: 'c1', client_id: 'c1', scope: 'mcp:tools' }, { aud: 'https://x.example/mcp' }, 'remark'),
  {
    name: 'Snowflake, small letters',
    cause: 'provider-issuer-form',
    kind: 'rejected',
    header: rs,
    claims: { iss: `acme.eu-west-1.ada.${fingerprint}` },
    miss: { claims: { iss: `ACME.ADA.${fingerprint}` } },
  },
  {
    name: 'Snowflake, a region before a user with dots',
    cause: 'provider-issuer-form',
    kind: 'rejected',
    header: rs,
    claims: { iss: `ACME.EU-WEST-1.AWS.ADA.L@ACME.COM.${fingerprint}` },
    miss: { claims: { iss: `ACME.ADA.L@ACME.COM.${fingerprint}` } },
  },
  {
    name: 'Entra 1.0',
    cause: 'provider-issuer-form',
    kind: 'remark',
    header: rs,
    claims: { iss: 'https://sts.windows.net/t/', tid: 't', ver: '1.0', aud: 'api://a' },
    miss: { claims: { iss: 'https://login.microsoftonline.com/t/v2.0', tid: 't', ver: '2.0', aud: 'a' } },
  },
  {
    name: 'a refresh token',
    cause: 'wrong-token-kind',
    kind: 'remark',
    claims: { token_type: 'refresh' },
    miss: { claims: { token_type: 'access' } },
  },
  {
    name: 'a sliding token',
    cause: 'wrong-token-kind',
    kind: 'remark',
    claims: { token_type: 'sliding' },
    miss: { claims: { token_type: 'access' } },
  },
  {
    name: 'a key of Supabase',
    cause: 'wrong-token-kind',
    kind: 'remark',
    claims: { iss: 'supabase', role: 'anon' },
    miss: { claims: { iss: 'https://a.supabase.co/auth/v1', role: 'authenticated' } },
  },
  {
    name: 'a custom token of Firebase',
    cause: 'wrong-token-kind',
    kind: 'remark',
    header: rs,
    claims: { aud: firebase, uid: 'a' },
    miss: { claims: { aud: 'project', uid: 'a' } },
  },
  {
    name: 'Apple, no kid',
    cause: 'token-without-kid',
    kind: 'rejected',
    header: es,
    claims: { iss: 'ABCDE12345', sub: 'com.x', aud: 'https://appleid.apple.com', iat, exp: iat + 3600 },
    miss: { header: { ...es, kid: 'KEY1234567' } },
  },
  {
    name: 'Web Push, without iat',
    cause: 'lifetime-out-of-range',
    kind: 'rejected',
    header: es,
    claims: { aud: 'https://push.example', sub: 'mailto:a@b.example', exp: iat + 86_460 },
    miss: { claims: { aud: 'https://push.example', sub: 'mailto:a@b.example', exp: iat + 86_400 } },
  },
  {
    name: 'Apple Web Push, a subject without a domain',
    cause: 'provider-subject-form',
    kind: 'rejected',
    header: es,
    claims: { aud: 'https://web.push.apple.com', sub: 'mailto:me@localhost', exp: iat + 60 },
    miss: { claims: { aud: 'https://fcm.googleapis.com', sub: 'mailto:me@localhost', exp: iat + 60 } },
  },
  {
    name: 'Apple Web Push, no subject',
    cause: 'provider-subject-form',
    kind: 'rejected',
    header: es,
    claims: { aud: 'https://web.push.apple.com', exp: iat + 60 },
    miss: { claims: { aud: 'https://web.push.apple.com', sub: 'https://host.example', exp: iat + 60 } },
  },
  {
    name: 'APNs, older than an hour',
    cause: 'lifetime-out-of-range',
    kind: 'remark',
    header: { ...es, kid: 'KEY1234567' },
    claims: { iss: 'TEAM123456', iat: iat - 3660 },
    miss: { claims: { iss: 'TEAM123456', iat: iat - 3540 } },
  },
  {
    name: 'Entra, two audiences of a client assertion',
    cause: 'provider-audience-form',
    kind: 'rejected',
    header: rs,
    claims: {
      iss: 'c',
      sub: 'c',
      aud: ['https://login.microsoftonline.com/t/v2.0', 'https://login.microsoftonline.com/t/oauth2/v2.0/token'],
    },
    miss: { claims: { iss: 'c', sub: 'c', aud: ['https://login.microsoftonline.com/t/oauth2/v2.0/token'] } },
  },
  {
    name: 'claims in the header',
    cause: 'claims-in-header',
    kind: 'seen',
    header: { alg: 'HS256', exp: iat, iss: 'a' },
    claims: { sub: 'a' },
    miss: { header: { alg: 'HS256', iss: 'a' }, claims: { sub: 'a', iss: 'a' } },
  },
];

const causesOf = (header: Json, claims: Json) =>
  receiverCauses(JSON.stringify(header), JSON.stringify(claims), iat).map(({ kind, findings: [{ cause }] }) => [
    cause,
    kind,
  ]);

describe('what a receiver refuses', () => {
  it.each(rows)('is named: $name', ({ header = { alg: 'HS256' }, claims, cause, kind }) => {
    expect(causesOf(header, claims)[0]).toEqual([cause, kind]);
  });

  it.each(rows)('is not named for a near miss: $name', ({ header = { alg: 'HS256' }, claims, cause, miss }) => {
    const names = causesOf(miss.header ?? header, miss.claims ?? claims).map(([found]) => found);
    expect(names).not.toContain(cause);
  });

  it('is cited, and nothing is said of an ordinary token', () => {
    expect(receivers.filter(({ source }) => !/ \((?:\d{4}-\d\d)\)$|^RFC|RFC \d{4}/.test(source))).toEqual([]);
    expect(causesOf({ alg: 'HS256', typ: 'JWT' }, { sub: 'a', iat, exp: iat + 86_400 * 30 })).toEqual([]);
  });

  const sandbox = 'https://acme--dev.sandbox.my.salesforce.com';
  it.each<[string, Json]>([
    ['an access token that a sandbox of Salesforce issued', { iss: sandbox, sub: 'uid:1', aud: [sandbox] }],
    [
      'the assertion of a client of Salesforce',
      { iss: 'c', sub: 'c', aud: 'https://login.salesforce.com/services/oauth2/token' },
    ],
    [
      'a token of a service account for an API of one’s own',
      { iss: 'a@b.iam.gserviceaccount.com', aud: 'https://api.example', iat, exp: iat + 43_200 },
    ],
    ['the token of another issuer with a number, by its jti', { iss: '42', jti: 'a', iat, exp: iat + 43_200 }],
    ['a user of Snowflake with dots in its name', { iss: `MYORG-ACME.ADA@ACME.COM.${fingerprint}` }],
  ])('is not %s', (_, claims) => {
    expect(causesOf(rs, claims)).toEqual([]);
  });
});
