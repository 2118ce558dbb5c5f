import type { RuleId } from '../rules.ts';
import type { Given } from '../testing.ts';

/** A token that the rule applies to, what it marks there, and a token that only looks similar. */
export type Case = {
  readonly seen: Given;
  readonly marks: string;
  readonly miss: Given;
  /** Other rules that apply to every token this rule applies to, or to this form of it. */
  readonly also?: readonly RuleId[];
};

export const now = 1_800_000_000;
export const day = 86_400;
export const key = {
  kty: 'EC',
  crv: 'P-256',
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
};
export const jkt = '0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I';
export const nested = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl';
export const header = (parameters: object, claims: object | string = {}): Given => ({
  header: { alg: 'ES256', ...parameters },
  claims,
});
export const claims = (claimsSet: object | string): Given => ({ claims: claimsSet });
export const atJwt = {
  iss: 'https://login.example',
  sub: 'ada',
  aud: 'api',
  client_id: 'web',
  jti: 'a-random-one',
  iat: now,
  exp: now + 300,
};
export const idToken = { iss: 'https://login.example', sub: 'ada', aud: 'web', nonce: 'n', iat: now, exp: now + 300 };
export const logout = {
  iss: 'https://login.example',
  aud: 'web',
  iat: now,
  exp: now + 120,
  jti: 'a-random-one',
  sid: 's',
  events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
};
export const halves = (first: number, second: number): Uint8Array =>
  Uint8Array.from({ length: 64 }, (_, at) => (at < 32 ? first : second) * (1 + (at % 32)));

export const bytes = (length: number): Uint8Array => new Uint8Array(length).fill(7);
export const jwe = (parameters: object, lengths: readonly number[] = [40, 12, 9, 16]): Given => ({
  header: { alg: 'A256KW', enc: 'A256GCM', ...parameters },
  parts: lengths.map(bytes),
});

/**
 * OpenID Connect Core 1.0, Appendix A.4: what the authorization server returns with the ID token.
 */
export const published =
  'https://client.example.org/cb#code=Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk&access_token=jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y&id_token=';
/** RFC 9449 §7.1: a request for a protected resource. */
export const dpopRequest =
  'GET /protectedresource HTTP/1.1\nAuthorization: DPoP Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU\nDPoP: ';
export const ath = 'fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo';
/** RFC 9449 §4.1; its thumbprint is the `jkt` of §6.1. */
export const dpopKey = {
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
export const proof = (more: object): Given => ({ header: proofHeader, claims: { ...proofClaims, ...more } });
export const proofBeside = { header: proofHeader, claims: proofClaims };
