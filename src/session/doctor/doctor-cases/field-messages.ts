import type { FieldThread } from './field-thread.ts';
import { issued, session, shared } from './field-thread.ts';

/** Threads in which only the message was shown, or a token without the key of its recipient. */
export const fieldMessages: readonly FieldThread[] = [
  {
    from: 'Azure/login#482',
    pasted: '',
    error:
      "Error: AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:o/r'",
    first: null,
    said: ['Microsoft Entra ID', 'missing-claim'],
  },
  {
    from: 'Azure/login#360',
    pasted: issued({ ...session, iss: 'https://token.actions.githubusercontent.com' }, { kid: 'a' }),
    error:
      "Error: AADSTS700211: No matching federated identity record found for presented assertion issuer 'https://i/'",
    first: 'no-key',
    said: ['Microsoft Entra ID', 'issuer-mismatch'],
  },
  {
    from: 'OfficeDev/outlook-dev-docs#508',
    pasted: '',
    error: '{"code":"InvalidAuthenticationToken","message":"CompactToken parsing failed with error code: 80049217"}',
    first: null,
    said: ['Microsoft Entra ID', 'token-bearer-prefix'],
  },
  {
    from: 'aws-actions/configure-aws-credentials#775',
    pasted: '',
    error: 'Error: Incorrect token audience',
    first: null,
    said: ['AWS STS', 'audience-mismatch'],
  },
  {
    from: 'aws-actions/configure-aws-credentials#318',
    pasted: '',
    error: 'Error: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    first: null,
    said: ['AWS STS', 'missing-claim'],
  },
  {
    from: 'okta/okta-sdk-python#289',
    pasted: '',
    error: "HTTP 401 {'error': 'invalid_client', 'error_description': 'The client_assertion JWT kid is invalid.'}",
    first: null,
    said: ['Okta', 'jwks-kid-not-found'],
  },
  {
    from: 'docusign/docusign-esign-csharp-client#323',
    pasted: '',
    error: '{"error":"invalid_grant","error_description":"no_valid_keys_or_signatures"}',
    first: null,
    said: ['DocuSign', 'expired'],
  },
  {
    from: 'Tmeister/wp-api-jwt-auth#59',
    pasted: shared(),
    error: '{"code":"jwt_auth_bad_config","message":"JWT is not configurated properly, please contact the admin"}',
    first: 'no-key',
    said: ['JWT Authentication for WP REST API', 'empty-secret'],
  },
  {
    from: 'webuild-consortium/wp4-interop-test-bed#33',
    pasted: `POST /credential HTTP/1.1\r\nHost: issuer.example\r\nAuthorization: DPoP ${issued({ ...session, cnf: { jkt: '0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I' } })}\r\n\r\n{}`,
    error: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: DPoP error="invalid_dpop_proof"',
    first: 'dpop-proof-missing',
    said: ['OAuth DPoP', 'dpop-proof-missing'],
  },
  {
    from: 'livekit/livekit#2394',
    pasted: '',
    error: '{"status": 401, "error": "square/go-jose/jwt: validation failed, token not valid yet (nbf)"}',
    first: null,
    said: ['go-jose', 'nbf-in-future'],
  },
];
