import { describe, expect, it } from 'vitest';
import { expectedAlgorithmIn, expectedValueIn } from './expected-value.ts';

describe('the value that an error message expects', () => {
  it.each([
    ['jsonwebtoken', 'JsonWebTokenError: jwt audience invalid. expected: https://api.example', 'https://api.example'],
    [
      'Keycloak, LandRegistry/common-dev-env#83',
      "Invalid token issuer. Expected 'http://keycloak:8080/auth/realms/a', but was 'http://localhost:8180/auth/realms/a'",
      'http://keycloak:8080/auth/realms/a',
    ],
    ['go-oidc, headlamp#670', 'oidc: expected audience \\"kubernetes\\" got [\\"headlamp\\"]', 'kubernetes'],
    [
      'go-oidc, kubernetes#65317',
      'oidc: id token issued by a different provider, expected "https://accounts.google.com" got "accounts.google.com"',
      'https://accounts.google.com',
    ],
    [
      'Firebase',
      'Firebase ID token has incorrect "aud" (audience) claim. Expected "my-project" but got "439.apps.googleusercontent.com".',
      'my-project',
    ],
    [
      'Microsoft.IdentityModel',
      "IDX10214: Audience validation failed. Audiences: 'a'. Did not match: validationParameters.ValidAudience: 'api://b' or validationParameters.ValidAudiences: 'null'.",
      'api://b',
    ],
    [
      'Microsoft.IdentityModel, a list',
      "Did not match: validationParameters.ValidIssuer: 'null' or validationParameters.ValidIssuers: 'https://a.example/'.",
      null,
    ],
    ['Kubernetes, istio#36221', 'token audiences ["k"] is invalid for the target audiences ["istio-ca"]', 'istio-ca'],
    ['zitadel/oidc', 'issuer does not match: Expected: https://a.example, got: https://b.example', 'https://a.example'],
    ['one that was removed', 'Expected "[redacted]" but got "x".', null],
    ['an undefined variable', 'incorrect "iss" (issuer) claim. Expected undefined, but got https://a.example', null],
    ['none', 'jwt expired', null],
  ])('is found: %s', (_, text, value) => {
    const field = /iss(?:ue|\b)/i.test(text) && !/aud/i.test(text) ? 'issuer' : 'audience';
    expect(expectedValueIn(text, field)).toBe(value);
  });

  it.each([
    ['two messages', 'jwt audience invalid. expected: my-api\njwt issuer invalid. expected: https://a.example'],
    [
      'two messages, the issuer first',
      'jwt issuer invalid. expected: https://a.example\njwt audience invalid. expected: my-api',
    ],
    ['one sentence', 'Expected issuer "https://a.example" and expected audience "my-api", got "x" and "y".'],
    [
      'Microsoft.IdentityModel',
      "IDX10205: Issuer validation failed. Did not match: validationParameters.ValidIssuer: 'https://a.example'. IDX10214: ValidAudience: 'my-api'.",
    ],
    [
      'names of claims',
      'unexpected "aud" claim value "y", expected "my-api"; unexpected "iss" claim value "x", expected "https://a.example"',
    ],
  ])('is that of the field, if the text names both: %s', (_, text) => {
    expect([expectedValueIn(text, 'issuer'), expectedValueIn(text, 'audience')]).toEqual([
      'https://a.example',
      'my-api',
    ]);
  });

  it('is not that of the other field', () => {
    expect(expectedValueIn('jwt audience invalid. expected: my-api', 'issuer')).toBeNull();
    expect(expectedValueIn('Invalid token issuer. Expected "https://a.example"', 'audience')).toBeNull();
  });

  it.each([
    ['jwt audience invalid. expected: my own api', 'my own api'],
    ['jwt audience invalid. expected: my own api or the other api', 'my own api'],
    ['jwt audience invalid. expected: my own api, got: y', 'my own api'],
    ['jwt audience invalid. expected: my own api but got y', 'my own api'],
    ['jwt audience invalid. expected: https://a.example at verify (/app/index.js:1:2)', 'https://a.example'],
    ['jwt audience invalid. expected: my own api\n    at verify (/app/index.js:1:2)', 'my own api'],
  ])('is not cut at a space: %s', (text, value) => {
    expect(expectedValueIn(text, 'audience')).toBe(value);
  });

  it('takes no longer for a hostile text', () => {
    expect(expectedValueIn('expected '.repeat(100_000), 'issuer')).toBeNull();
  });
});

describe('the algorithm that an error message expects', () => {
  it.each([
    ['openid-client', 'RPError: unexpected JWT alg received, expected RS256, got: HS256', 'RS256'],
    ['Firebase', 'Firebase ID token has incorrect algorithm. Expected "RS256" but got "HS256".', 'RS256'],
    [
      'auth0-spa-js',
      'Signature algorithm of "HS256" is not supported. Expected the ID token to be signed with "RS256".',
      'RS256',
    ],
    ['Clerk', 'Invalid JWT algorithm HS256. Supported: RS256,ES256K', 'RS256'],
    ['go-oidc', 'oidc: id token signed with unsupported algorithm, expected ["ES256K"] got "HS256"', 'ES256K'],
    ['a list', 'Algorithm RS256 is not supported. (Expected algs: [EdDSA])', 'EdDSA'],
    ['only what was found', 'Unsupported JWT algorithm: ES256', null],
    ['an audience', 'expected audience "x", got a token with HS256', null],
    ['a name that only begins like one', 'expected RS2560', null],
  ])('%s', (_, text, algorithm) => expect(expectedAlgorithmIn(text)).toBe(algorithm));
});
