import { noPolicy, type Policy } from '../../../core/claims/policy.ts';
import type { CauseId } from '../../../core/diagnose/cause.ts';

/** 2024-05-20 21:03:42 UTC. */
export const now = 1_716_239_022;

/**
 * Claims for which this cause must come first, and a near miss for which it must not appear at all.
 */
export type ClaimsCase = {
  readonly cause: CauseId;
  readonly claims: string;
  readonly miss: string;
  /** The header's `typ` for the miss. */
  readonly missTyp: string;
  readonly policy: Policy;
  /** Other expectations for the miss. */
  readonly missPolicy?: Policy;
  readonly isMended: boolean;
};

const odd = (cause: CauseId, claims: string, miss: string): ClaimsCase => ({
  cause,
  claims,
  miss,
  missTyp: 'JWT',
  policy: noPolicy,
  isMended: true,
});
const unmended = (cause: CauseId, claims: string, miss: string): ClaimsCase => ({
  ...odd(cause, claims, miss),
  isMended: false,
});
const fingerprint = `SHA256:${'A'.repeat(43)}=`;
const unexpected = (
  cause: CauseId,
  claims: string,
  { miss, missTyp = 'JWT', ...policy }: Partial<Policy> & { readonly miss: string; readonly missTyp?: string },
): ClaimsCase => ({
  cause,
  claims,
  miss,
  missTyp,
  policy: { ...noPolicy, ...policy },
  isMended: cause.endsWith('-mismatch'),
});

/** The claims cases. Their header is `{"alg":"HS256","typ":"JWT"}`. */
export const claimsCases: readonly ClaimsCase[] = [
  odd('expired', '{"exp":1716239021}', '{"exp":1716239023}'),
  odd('nbf-in-future', '{"nbf":1716239082}', '{"nbf":1716239022}'),
  odd('iat-in-future', '{"iat":1716239082}', '{"iat":1716239022}'),
  odd('exp-milliseconds', '{"exp":1716240000123}', '{"exp":17162400000}'),
  odd('exp-too-small', '{"iat":1716239000,"exp":3600}', '{"iat":1716239000,"exp":1716239010}'),
  odd('exp-float', '{"exp":1716240000.5}', '{"exp":1716240000}'),
  odd('exp-not-a-number', '{"exp":"1716240000"}', '{"exp":1716240000,"sub":"1716240000"}'),
  odd('exp-before-iat', '{"iat":1716239000,"exp":1716238000}', '{"iat":1716238000,"exp":1716239000}'),
  unmended('claim-wrong-type', '{"sub":42}', '{"sub":"42"}'),
  unmended('wrong-token-kind', '{"token_type":"refresh"}', '{"token_type":"access"}'),
  unmended(
    'lifetime-out-of-range',
    `{"iss":"ACME.ADA.${fingerprint}","iat":1716239000,"exp":1716250000}`,
    `{"iss":"ACME.ADA.${fingerprint}","iat":1716239000,"exp":1716239900}`,
  ),
  unmended('provider-issuer-form', `{"iss":"acme.ada.${fingerprint}"}`, `{"iss":"ACME.ADA.${fingerprint}"}`),
  unmended(
    'provider-audience-form',
    '{"iss":"https://securetoken.google.com/a","aud":"b"}',
    '{"iss":"https://securetoken.google.com/a","aud":"a"}',
  ),
  unmended(
    'provider-subject-form',
    '{"aud":"https://web.push.apple.com","sub":"mailto:me@localhost"}',
    '{"aud":"https://web.push.apple.com","sub":"mailto:me@mail.example"}',
  ),
  odd('duplicate-claim', '{"sub":"a", "sub":"b"}', '{"sub":"a","Sub":"b","c":{"sub":"b"}}'),
  unexpected('issuer-mismatch', '{"iss":"https://a/"}', { issuer: ['https://a'], miss: '{"iss":"https://a"}' }),
  unexpected('audience-mismatch', '{"aud":["web"]}', { audience: ['api'], miss: '{"aud":["web","api"]}' }),
  unexpected('type-mismatch', '{"sub":"a"}', { type: 'at+jwt', miss: '{"sub":"a"}', missTyp: 'application/AT+JWT' }),
  {
    ...unexpected('algorithm-not-allowed', '{"sub":"a"}', { algorithms: ['RS256', 'ES256'], miss: '{"sub":"a"}' }),
    missPolicy: { ...noPolicy, algorithms: ['RS256', 'HS256'] },
  },
  unexpected('missing-claim', '{"sub":"a"}', { issuer: ['https://a'], miss: '{"iss":"https://b"}' }),
  unexpected('token-revoked', '{"jti":"a1"}', { revokedIds: ['a0', 'a1'], miss: '{"jti":"a2"}' }),
];
