import type { Profile } from '../profile.ts';
import {
  discouraged,
  forbidden,
  optional,
  required,
  requiredParameters,
  shaped,
  shapedParameter,
  typRecommended,
  typRequired,
} from '../requirements.ts';

const assertion = 'RFC 7523 §3';
const idJag = 'draft-ietf-oauth-identity-assertion-authz-grant';
const transaction = 'draft-ietf-oauth-transaction-tokens';
const attestation = 'draft-ietf-oauth-attestation-based-client-auth';

/**
 * OAuth: access tokens, proofs of a key or a client, requests of a client and the responses to
 * them.
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
      ...required('RFC 9068 §2.2', 'iss', 'exp', 'aud', 'sub', 'client_id', 'iat', 'jti'),
      ...optional('RFC 9068 §2.2.1', 'auth_time', 'acr', 'amr'),
      ...optional('RFC 9068 §2.2.3', 'scope', 'roles', 'groups', 'entitlements'),
      ...optional('RFC 9449 §6.1', 'cnf'),
    ],
  },
  'other-access-token': {
    name: "access token of the issuer's own kind",
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
    requirements: optional('RFC 6749 §1.4', 'iss', 'sub', 'aud', 'exp', 'iat', 'jti', 'scope', 'client_id'),
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
    requirements: optional('RFC 6749 §1.5', 'iss', 'sub', 'aud', 'exp', 'iat', 'jti', 'scope', 'client_id', 'sid'),
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
      ...required('RFC 9449 §4.2', 'jti', 'htm', 'htu', 'iat'),
      shaped('RFC 9449 §4.2', 'htu', 'bare-address'),
      ...optional('RFC 9449 §4.2', 'ath', 'nonce'),
      shaped('RFC 9449 §4.2', 'ath', 'sha-256'),
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
      ...required(assertion, 'iss', 'sub', 'aud', 'exp'),
      shaped(assertion, 'iss', 'same-as-sub'),
      shaped('draft-ietf-oauth-rfc7523bis', 'aud', 'one-text'),
      ...optional(assertion, 'nbf', 'iat', 'jti'),
    ],
  },
  'jwt-bearer-grant': {
    name: 'JWT as an authorization grant',
    source: 'RFC 7523',
    typs: [],
    markers: [],
    requirements: [...required(assertion, 'iss', 'sub', 'aud', 'exp'), ...optional(assertion, 'nbf', 'iat', 'jti')],
  },
  'identity-assertion-grant': {
    name: 'identity assertion grant (ID-JAG)',
    source: idJag,
    typs: ['oauth-id-jag+jwt'],
    markers: [],
    requirements: [
      typRequired(idJag),
      ...required(idJag, 'iss', 'sub', 'aud', 'client_id', 'jti', 'exp', 'iat'),
      ...optional(idJag, 'scope', 'resource'),
    ],
  },
  'transaction-token': {
    name: 'transaction token',
    source: transaction,
    typs: ['txntoken+jwt'],
    markers: [],
    requirements: [
      typRequired(transaction),
      ...required(transaction, 'iat', 'aud', 'exp', 'txn', 'sub', 'scope', 'req_wl'),
      ...optional(transaction, 'tctx', 'rctx'),
    ],
  },
  'client-attestation': {
    name: 'client attestation',
    source: attestation,
    typs: ['oauth-client-attestation+jwt'],
    markers: [],
    requirements: [
      typRequired(attestation),
      ...required(attestation, 'sub', 'exp', 'cnf'),
      shaped(attestation, 'cnf', 'holder-key'),
      ...optional(attestation, 'iss', 'iat'),
    ],
  },
  'client-attestation-proof': {
    name: 'client attestation proof',
    source: attestation,
    typs: ['oauth-client-attestation-pop+jwt'],
    markers: [],
    requirements: [
      typRequired(attestation),
      ...required(attestation, 'aud', 'jti', 'iat'),
      ...optional(attestation, 'challenge'),
    ],
  },
  'request-object': {
    name: 'request object (JAR)',
    source: 'RFC 9101',
    typs: ['oauth-authz-req+jwt'],
    markers: [{ confidence: 'likely', has: ['response_type', 'client_id'] }],
    requirements: [
      typRecommended('RFC 9101 §10.8'),
      ...required('RFC 9101 §4', 'client_id', 'response_type'),
      ...forbidden('RFC 9101 §4', 'request', 'request_uri'),
      ...optional('RFC 9101 §4', 'iss', 'aud', 'redirect_uri', 'scope', 'state', 'nonce', 'exp', 'nbf'),
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
      ...required('JARM 1.0 §2.1', 'iss', 'aud', 'exp'),
      ...optional('JARM 1.0 §2.1', 'code', 'state', 'error', 'error_description'),
    ],
  },
  'introspection-response': {
    name: 'token introspection response',
    source: 'RFC 9701',
    typs: ['token-introspection+jwt'],
    markers: [{ confidence: 'likely', has: ['token_introspection'] }],
    requirements: [
      typRequired('RFC 9701 §5'),
      ...required('RFC 9701 §5', 'iss', 'aud', 'iat', 'token_introspection'),
      shaped('RFC 9701 §5', 'token_introspection', 'introspection'),
      ...discouraged('RFC 9701 §5', 'sub', 'exp'),
    ],
  },
} as const satisfies Readonly<Record<string, Profile>>;
