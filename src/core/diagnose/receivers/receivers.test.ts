import { describe, expect, it } from 'vitest';
import { lifetimesAndAudiences } from './cases/lifetimes-and-audiences.ts';
import { otherRefusals } from './cases/other-refusals.ts';
import { fingerprint, iat, rs, type Json } from './cases/receiver-row.ts';
import { receiverCauses } from './receiver-causes.ts';
import { receivers } from './receivers.ts';

const rows = [...lifetimesAndAudiences, ...otherRefusals];

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
