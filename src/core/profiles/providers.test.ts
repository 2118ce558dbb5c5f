import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../text/json.ts';
import { issuerOf, providerIds, providerOf, providerRow, vendorMeaning, type ProviderId } from './providers.ts';
import { contentsWith } from './testing.ts';

function claimsOf(claims: object): JsonObject {
  const { claims: object } = contentsWith({}, claims);
  if (object === null) throw new Error('no claims');
  return object;
}

/** An issuer as the provider writes it, and one that only looks similar. */
const issuers: Readonly<Record<ProviderId, readonly [own: string, like: string]>> = {
  'github-actions': [
    'https://token.actions.githubusercontent.com',
    'https://token.actions.githubusercontent.com.evil.example',
  ],
  kubernetes: ['https://kubernetes.default.svc.cluster.local', 'https://example/kubernetes.default.svc'],
  entra: [
    'https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0',
    'https://login.microsoftonline.com.evil.example/',
  ],
  cognito: ['https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbC', 'https://cognito-idp.evil.example/'],
  keycloak: ['https://sso.example/realms/shop', 'https://sso.example/realms/shop/more'],
  firebase: ['https://securetoken.google.com/project', 'https://securetoken.google.com.evil.example/project'],
  google: ['https://accounts.google.com', 'https://accounts.google.com.evil.example'],
  auth0: ['https://shop.eu.auth0.com/', 'https://auth0.com.evil.example/'],
  okta: ['https://shop.okta.com/oauth2/default', 'https://shop.okta.com.evil.example'],
  supabase: ['https://abc.supabase.co/auth/v1', 'https://abc.supabase.co.evil.example/auth/v1'],
};

describe('a provider', () => {
  it.each(providerIds)('is recognized by its issuer, and not by a similar one: %s', (id) => {
    expect([providerOf(claimsOf({ iss: issuers[id][0] })), providerOf(claimsOf({ iss: issuers[id][1] }))]).toEqual([
      id,
      null,
    ]);
  });

  const marked = providerIds.flatMap((id) =>
    providerRow(id).markers.map((names) => ({ id, names: names.join(' and ') })),
  );

  it.each(marked)('is recognized by claims that no other provider uses: $id $names', ({ id, names }) => {
    const all = names.split(' and ').map((name) => [name, {}] as const);
    expect(providerOf(claimsOf(Object.fromEntries(all)))).toBe(id);
    expect(providerOf(claimsOf(Object.fromEntries(all.slice(1))))).not.toBe(id);
  });

  it('explains its own claims, and no others', () => {
    expect(vendorMeaning('entra', 'tid')).toContain('tenant');
    expect([vendorMeaning('entra', 'cognito:groups'), vendorMeaning('entra', 'constructor')]).toEqual([null, null]);
  });

  it('is the issuer only if iss says so, because anyone can write its claims', () => {
    const marks = { tid: 't', oid: 'o' };
    expect(
      [{ iss: 1, ...marks }, marks, { iss: 'https://login.example', ...marks }].map((claims) =>
        issuerOf(claimsOf(claims)),
      ),
    ).toEqual([null, null, null]);
    expect(issuerOf(claimsOf({ iss: 'https://login.microsoftonline.com/t/v2.0' }))).toBe('entra');
  });

  it('is null if the token names none', () => {
    expect([{}, { iss: 7 }, { iss: 'accounts.example' }].map((claims) => providerOf(claimsOf(claims)))).toEqual([
      null,
      null,
      null,
    ]);
  });
});
