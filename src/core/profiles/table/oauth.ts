import type { Profile } from '../profile.ts';
import {
  checkedClaims,
  discouragedClaims,
  forbiddenClaims,
  optionalClaims,
  requiredClaims,
  requiredParameters,
  shapedValue,
  shapedParameter,
  typRecommended,
  typRequired,
} from '../requirements.ts';

const assertion = 'RFC 7523 §3';
const idJag = 'draft-ietf-oauth-identity-assertion-authz-grant';
const transaction = 'draft-ietf-oauth-transaction-tokens';
const attestation = 'draft-ietf-oauth-attestation-based-client-auth';

/**
 * OAuth: access tokens for an API, proofs of a key or a client, requests of a client and the
 * responses to them.
 */
export const oauthProfiles = {
  'access-token': {
    name: 'OAuth access token',
    source: 'RFC 9068',
    typs: ['at+jwt'],
    markers: [],
    requirements: [
      typRequired('RFC 9068 §2.1'),
      shapedParameter('RFC 9068 §2.1', 'alg', 'signed'),
      ...checkedClaims('RFC 9068 §4', 'iss', 'aud', 'exp'),
      ...requiredClaims('RFC 9068 §2.2', 'sub', 'client_id', 'iat', 'jti'),
      ...optionalClaims('RFC 9068 §2.2.1', 'auth_time', 'acr', 'amr'),
      ...optionalClaims('RFC 9068 §2.2.3', 'scope', 'roles', 'groups', 'entitlements'),
      ...optionalClaims('RFC 9449 §6.1', 'cnf'),
    ],
  },
  'mcp-access-token': {
    name: 'MCP access token',
    source: 'MCP Authorization (2025-06-18)',
    typs: [],
    markers: [
      { confidence: 'likely', has: ['aud'], hasNot: ['nonce'], shape: ['aud', 'mcp-server'] },
      { confidence: 'likely', has: ['scope'], hasNot: ['nonce'], says: ['scope', 'mcp'] },
    ],
    requirements: [
      shapedParameter('RFC 9068 §2.1', 'alg', 'signed'),
      ...requiredClaims('RFC 8707 §2', 'aud'),
      shapedValue('RFC 8707 §2', 'aud', 'mcp-server'),
      ...optionalClaims('RFC 9068 §2.2', 'iss', 'exp', 'sub', 'client_id', 'iat', 'jti', 'scope'),
    ],
  },
  'other-access-token': {
    name: 'issuer-specific access token',
    source: 'RFC 6749 §1.4',
    typs: [],
    markers: [
      { confidence: 'likely', has: ['token_use'], says: ['token_use', 'access'] },
      { confidence: 'likely', has: ['typ'], says: ['typ', 'Bearer'] },
      { confidence: 'likely', has: ['scope', 'client_id'], hasNot: ['nonce'] },
      { confidence: 'guess', has: ['scope'], hasNot: ['nonce'] },
      { confidence: 'guess', has: ['scp'], hasNot: ['nonce'] },
      { confidence: 'guess', has: ['client_id', 'sub'], hasNot: ['nonce'] },
    ],
    requirements: optionalClaims('RFC 6749 §1.4', 'iss', 'sub', 'aud', 'exp', 'iat', 'jti', 'scope', 'client_id'),
  },
  'refresh-token': {
    name: 'refresh token',
    source: 'RFC 6749 §1.5',
    typs: [],
    markers: [
      { confidence: 'likely', has: ['token_use'], says: ['token_use', 'refresh'] },
      { confidence: 'likely', has: ['token_type'], says: ['token_type', 'refresh'] },
      { confidence: 'likely', has: ['typ'], says: ['typ', 'Refresh'] },
      { confidence: 'likely', has: ['typ'], says: ['typ', 'Offline'] },
    ],
    requirements: optionalClaims(
      'RFC 6749 §1.5',
      'iss',
      'sub',
      'aud',
      'exp',
      'iat',
      'jti',
      'scope',
      'client_id',
      'sid',
    ),
  },
  'dpop-proof': {
    name: 'DPoP proof',
    source: 'RFC 9449',
    typs: ['dpop+jwt'],
    markers: [{ confidence: 'likely', has: ['htm', 'htu'] }],
    requirements: [
      typRequired('RFC 9449 §4.2'),
      shapedParameter('RFC 9449 §4.2', 'alg', 'asymmetric'),
      ...requiredParameters('RFC 9449 §4.2', 'jwk'),
      shapedParameter('RFC 9449 §4.2', 'jwk', 'public-key'),
      ...requiredClaims('RFC 9449 §4.2', 'jti', 'htm', 'htu', 'iat'),
      shapedValue('RFC 9449 §4.2', 'htu', 'bare-address'),
      ...optionalClaims('RFC 9449 §4.2', 'ath', 'nonce'),
      shapedValue('RFC 9449 §4.2', 'ath', 'sha-256'),
    ],
  },
  'client-assertion': {
    name: 'client assertion',
    source: 'RFC 7523',
    typs: ['client-authentication+jwt'],
    markers: [
      {
        confidence: 'likely',
        has: ['iss', 'sub', 'aud', 'exp'],
        hasNot: ['authority_hints', 'jwks', 'scope', 'nonce'],
        shape: ['iss', 'same-as-sub'],
      },
    ],
    requirements: [
      ...requiredClaims(assertion, 'iss', 'sub', 'aud', 'exp'),
      shapedValue(assertion, 'iss', 'same-as-sub'),
      shapedValue('draft-ietf-oauth-rfc7523bis', 'aud', 'one-text'),
      ...optionalClaims(assertion, 'nbf', 'iat', 'jti'),
    ],
  },
  'jwt-bearer-grant': {
    name: 'JWT as an authorization grant',
    source: 'RFC 7523',
    typs: [],
    markers: [],
    requirements: [
      ...requiredClaims(assertion, 'iss', 'sub', 'aud', 'exp'),
      ...optionalClaims(assertion, 'nbf', 'iat', 'jti'),
    ],
  },
  'identity-assertion-grant': {
    name: 'identity assertion grant (ID-JAG)',
    source: idJag,
    typs: ['oauth-id-jag+jwt'],
    markers: [],
    requirements: [
      typRequired(idJag),
      ...checkedClaims(idJag, 'iss', 'aud', 'client_id', 'exp'),
      ...requiredClaims(idJag, 'sub', 'jti', 'iat'),
      ...optionalClaims(idJag, 'scope', 'resource'),
    ],
  },
  'transaction-token': {
    name: 'transaction token',
    source: transaction,
    typs: ['txntoken+jwt'],
    markers: [],
    requirements: [
      typRequired(transaction),
      ...checkedClaims(transaction, 'aud', 'exp'),
      ...requiredClaims(transaction, 'iat', 'txn', 'sub', 'scope', 'req_wl'),
      ...optionalClaims(transaction, 'tctx', 'rctx'),
    ],
  },
  'client-attestation': {
    name: 'client attestation',
    source: attestation,
    typs: ['oauth-client-attestation+jwt'],
    markers: [],
    requirements: [
      typRequired(attestation),
      ...requiredClaims(attestation, 'sub', 'exp', 'cnf'),
      shapedValue(attestation, 'cnf', 'holder-key'),
      ...optionalClaims(attestation, 'iss', 'iat'),
    ],
  },
  'client-attestation-proof': {
    name: 'client attestation proof',
    source: attestation,
    typs: ['oauth-client-attestation-pop+jwt'],
    markers: [],
    requirements: [
      typRequired(attestation),
      ...requiredClaims(attestation, 'aud', 'jti', 'iat'),
      ...optionalClaims(attestation, 'challenge'),
    ],
  },
  'request-object': {
    name: 'request object (JAR)',
    source: 'RFC 9101',
    typs: ['oauth-authz-req+jwt'],
    markers: [{ confidence: 'likely', has: ['response_type', 'client_id'] }],
    requirements: [
      typRecommended('RFC 9101 §10.8'),
      ...checkedClaims('RFC 9101 §6.3', 'client_id'),
      ...requiredClaims('RFC 9101 §4', 'response_type'),
      ...forbiddenClaims('RFC 9101 §4', 'request', 'request_uri'),
      ...optionalClaims('RFC 9101 §4', 'iss', 'aud', 'redirect_uri', 'scope', 'state', 'nonce', 'exp', 'nbf'),
    ],
  },
  'authorization-response': {
    name: 'authorization response (JARM)',
    source: 'JWT Secured Authorization Response Mode (JARM) 1.0',
    typs: [],
    markers: [
      { confidence: 'likely', has: ['iss', 'aud', 'code'], hasNot: ['sub'] },
      { confidence: 'likely', has: ['iss', 'aud', 'error'], hasNot: ['sub'] },
    ],
    requirements: [
      ...checkedClaims('JARM 1.0 §2.4', 'iss', 'aud', 'exp'),
      ...optionalClaims('JARM 1.0 §2.1', 'code', 'state', 'error', 'error_description'),
    ],
  },
  'introspection-response': {
    name: 'token introspection response',
    source: 'RFC 9701',
    typs: ['token-introspection+jwt'],
    markers: [{ confidence: 'likely', has: ['token_introspection'] }],
    requirements: [
      typRequired('RFC 9701 §5'),
      ...checkedClaims('RFC 9701 §5', 'iss', 'aud', 'token_introspection'),
      ...requiredClaims('RFC 9701 §5', 'iat'),
      shapedValue('RFC 9701 §5', 'token_introspection', 'introspection'),
      ...discouragedClaims('RFC 9701 §5', 'sub', 'exp'),
    ],
  },
} as const satisfies Readonly<Record<string, Profile>>;
