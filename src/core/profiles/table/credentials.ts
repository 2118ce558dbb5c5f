import type { Profile } from '../profile.ts';
import {
  checkedClaims,
  forbiddenClaims,
  oneParameterOf,
  optionalClaims,
  recommendedClaims,
  requiredClaims,
  shapedValue,
  shapedParameter,
  typRecommended,
  typRequired,
} from '../requirements.ts';

const credential = 'draft-ietf-oauth-sd-jwt-vc';
const w3c = 'W3C Securing Verifiable Credentials using JOSE and COSE';
const issuance = 'OpenID for Verifiable Credential Issuance 1.0';
const presentations = 'OpenID for Verifiable Presentations 1.0';
const statusList = 'draft-ietf-oauth-status-list';

/** Credentials that a holder keeps and presents, and related tokens. */
export const credentialProfiles = {
  'key-binding': {
    name: 'key binding JWT',
    source: 'RFC 9901',
    typs: ['kb+jwt'],
    markers: [{ confidence: 'likely', has: ['sd_hash'] }],
    requirements: [
      typRequired('RFC 9901 §4.3'),
      shapedParameter('RFC 9901 §4.3', 'alg', 'signed'),
      ...checkedClaims('RFC 9901 §7.3', 'iat', 'aud', 'nonce', 'sd_hash'),
      shapedValue('RFC 9901 §4.3', 'aud', 'one-text'),
    ],
  },
  'sd-jwt-vc': {
    name: 'SD-JWT credential (SD-JWT VC)',
    source: credential,
    typs: ['dc+sd-jwt', 'vc+sd-jwt'],
    markers: [{ confidence: 'likely', has: ['vct'] }],
    requirements: [
      typRequired(credential),
      shapedParameter('RFC 9901 §4.1', 'alg', 'signed'),
      ...checkedClaims(credential, 'vct'),
      shapedValue(credential, 'vct', 'one-name'),
      ...optionalClaims(credential, 'iss', 'nbf', 'exp', 'cnf', 'status', 'sub', 'iat', 'vct#integrity', 'aka_vcts'),
      ...optionalClaims('RFC 9901 §4.1', '_sd', '_sd_alg'),
    ],
  },
  'sd-jwt': {
    name: 'SD-JWT',
    source: 'RFC 9901',
    typs: ['*+sd-jwt'],
    markers: [
      { confidence: 'likely', has: ['_sd_alg'] },
      { confidence: 'likely', has: ['_sd'] },
    ],
    requirements: [
      shapedParameter('RFC 9901 §4.1', 'alg', 'signed'),
      ...optionalClaims('RFC 9901 §4.1', '_sd', '_sd_alg', 'cnf'),
    ],
  },
  'w3c-credential': {
    name: 'verifiable credential (W3C)',
    source: w3c,
    typs: ['vc+jwt', 'vc+sd-jwt'],
    markers: [],
    requirements: [
      typRecommended(w3c),
      ...forbiddenClaims(w3c, 'vc', 'vp'),
      ...requiredClaims('W3C Verifiable Credentials Data Model 2.0', '@context', 'type', 'issuer', 'credentialSubject'),
    ],
  },
  'w3c-presentation': {
    name: 'verifiable presentation (W3C)',
    source: w3c,
    typs: ['vp+jwt', 'vp+sd-jwt'],
    markers: [],
    requirements: [
      typRecommended(w3c),
      ...forbiddenClaims(w3c, 'vc', 'vp'),
      ...requiredClaims('W3C Verifiable Credentials Data Model 2.0', '@context', 'type'),
    ],
  },
  'status-list': {
    name: 'token status list',
    source: statusList,
    typs: ['statuslist+jwt'],
    markers: [{ confidence: 'likely', has: ['status_list'] }],
    requirements: [
      typRequired(statusList),
      ...requiredClaims(statusList, 'sub', 'iat', 'status_list'),
      ...recommendedClaims(statusList, 'exp', 'ttl'),
      shapedValue(statusList, 'status_list', 'status-list'),
    ],
  },
  'issuance-proof': {
    name: 'proof of a key for a credential',
    source: issuance,
    typs: ['openid4vci-proof+jwt'],
    markers: [],
    requirements: [
      typRequired(issuance),
      shapedParameter(issuance, 'alg', 'asymmetric'),
      oneParameterOf(issuance, 'kid', 'jwk', 'x5c'),
      shapedParameter(issuance, 'jwk', 'public-key'),
      ...checkedClaims(issuance, 'aud', 'iat'),
      ...optionalClaims(issuance, 'iss', 'nonce'),
    ],
  },
  'key-attestation': {
    name: 'key attestation',
    source: issuance,
    typs: ['key-attestation+jwt'],
    markers: [{ confidence: 'likely', has: ['attested_keys'] }],
    requirements: [
      typRequired(issuance),
      ...checkedClaims(issuance, 'iat', 'attested_keys'),
      shapedValue(issuance, 'attested_keys', 'some-items'),
      ...optionalClaims(issuance, 'exp', 'nonce', 'key_storage', 'user_authentication'),
    ],
  },
  'issuer-metadata': {
    name: 'signed metadata of a credential issuer',
    source: issuance,
    typs: ['openidvci-issuer-metadata+jwt'],
    markers: [],
    requirements: [typRequired(issuance), ...requiredClaims(issuance, 'sub', 'iat')],
  },
  'verifier-attestation': {
    name: 'verifier attestation',
    source: presentations,
    typs: ['verifier-attestation+jwt'],
    markers: [],
    requirements: [
      typRequired(presentations),
      ...requiredClaims(presentations, 'iss', 'sub', 'exp', 'cnf'),
      shapedValue(presentations, 'cnf', 'holder-key'),
    ],
  },
} as const satisfies Readonly<Record<string, Profile>>;
